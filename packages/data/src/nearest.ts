import { editDistance } from './edit-distance.js';

/** Nobody mistypes a longer word, and it would take long. */
const MAX_LENGTH = 60;

/** Words that differ from one in no more than a third of its letters, the nearest first. */
export function nearestTo(word: string, words: readonly string[]): string[] {
  if (word.length > MAX_LENGTH) return [];
  return words
    .map((one) => [editDistance(word.toLowerCase(), one.toLowerCase()), one] as const)
    .filter(([steps, one]) => steps <= Math.max(1, Math.floor(one.length / 3)))
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}
