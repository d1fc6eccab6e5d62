import type { ReplacedStrings } from './types.js';

/** "A, B ac C": "ac" stands before a vowel. */
function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${/^[aeiou]/iu.test(last) ? 'ac' : 'a'} ${last}`;
}

export const cy: ReplacedStrings = {
  replaced: ({ replaced, successors, year, isPast }) =>
    `${isPast ? 'Disodlwyd' : 'Disodlir'} ${list(replaced)} gan ${successors.join(' a chan ')} ar 1 Ebrill ${year}`,
  order: (title) => `Yn ôl ${title}.`,
};
