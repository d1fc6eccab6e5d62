import { en as effects } from '../../../../shared/strings/en.js';
import type { ObservationStrings } from './types.js';

export const en: ObservationStrings = {
  ...effects,
  title: 'Observations',
  count: (all, unmatched) =>
    unmatched === '0'
      ? `${all} observations, each with at least one term.`
      : `${all} observations; ${unmatched} of them without a term.`,
  sorting: (done, all) => `Finding terms: ${done} of ${all} observations.`,
  ofTerm: (count, isOne) => (isOne ? '1 observation' : `${count} observations`),
  fitting: (count, all) => `${count} of ${all} observations`,
  searching: 'Observations that fit are being looked for.',
  unmatched: (count) => `Without a term: ${count}`,
  withheld: 'Its words are kept back: nobody has said that they may be shown.',
  failed: ({ title }) => `Observations of “${title}” could not be fetched.`,
  more: (count) => `Show ${count} more`,
  terms: 'Terms',
  byTerms: '(by its terms)',
  strategies: 'What people do',
  place: 'Where',
  when: 'When',
  photo: 'Photo shows',
  by: 'By',
  rule: 'An observation gets a term when one of its sentences has the term’s name, another of its names, or words that the lexicon lists for it.',
};
