import { en as effects } from '../../shared/strings/en.js';
import type { LexiconStrings } from './types.js';

const groups = (count: number) => (count === 1 ? '1 group' : `${count} groups`);

export const en: LexiconStrings = {
  ...effects,
  heading: 'Lexicon of Experience',
  headline: (terms, themes, starter) =>
    `${starter ? 'A starter of ' : ''}${terms === '1' ? 'One term' : `${terms} terms`} on ${
      themes === '1' ? 'one theme' : `${themes} themes`
    }, for how people experience streets and buildings.`,
  starterNote:
    'A starter, in the project’s own words and not yet checked against people’s experience. Change it and add to it.',
  countsNote: ({ places, source }) =>
    `Places: how many of the ${places} in ${source} are about a theme. A place may be about several.`,
  noTerms: 'This lexicon has no terms yet.',
  search: 'Find a term',
  theme: 'Theme',
  anyTheme: 'Any theme',
  who: 'Who is affected',
  anyWho: 'Anybody',
  effect: 'How',
  anyEffect: 'Any effect',
  filters: 'Find and filter terms',
  shown: (count, of) => `${count} of ${of} terms.`,
  printed: (count) => `The first ${count} of them are printed here. The booklet to print has every term.`,
  printedPart: (first, last) =>
    `Number ${first} to ${last} of them are printed here. The booklet to print has every term.`,
  noMatches: 'No term fits. Try fewer words, or another theme.',
  clear: 'Show all terms',
  before: (count, written) => (count === 1 ? 'Show the term before' : `Show the ${written} terms before`),
  more: (count) => `Show ${count} more`,
  tally: {
    helps: (count) => `helps ${groups(count)}`,
    hinders: (count) => `hinders ${groups(count)}`,
    depends: (count) => `depends for ${groups(count)}`,
  },
  proposed: 'proposed',
  table: {
    summary: 'Themes in numbers',
    caption: 'Terms by theme.',
    theme: 'Theme',
    terms: 'Terms',
    counted: 'Places',
  },
  method: 'Terms as their editors wrote them.',
  fileName: 'lexicon',
  core: {
    loading: 'Getting the terms…',
    stale: 'These terms are from before; newer ones could not be fetched.',
    actionFailed: 'That did not work here. The terms are still above.',
    copyFailed: 'It could not be copied. Select the source below and copy it.',
    downloadCsv: 'Download terms (CSV)',
    error: {
      config: 'The lexicon is not set up yet.',
      network: 'The terms could not be reached. Check the connection, then try again.',
      http: 'The terms could not be found where they are kept.',
      busy: 'The place that keeps the terms is busy. Try again in a minute.',
      shape: 'What arrived is not a lexicon as this page knows it.',
    },
  },
};
