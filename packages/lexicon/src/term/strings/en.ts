import type { TermStrings } from './types.js';

export const en: TermStrings = {
  loading: 'Getting the meaning…',
  announced: (name, meaning) => `${name}: ${meaning}`,
  unknown: ({ name }) => `The lexicon has no “${name}” yet.`,
  failed: 'The meaning could not be fetched just now.',
  more: 'More in the lexicon',
  close: 'Close',
  starter: 'From a starter lexicon',
};
