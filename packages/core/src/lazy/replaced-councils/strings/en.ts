import type { ReplacedStrings } from './types.js';

/** "A, B and C". */
const list = (items: readonly string[]) =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '');

export const en: ReplacedStrings = {
  replaced: ({ replaced, successors, year, isPast }) => {
    const [was, isToBe] = replaced.length === 1 ? ['was', 'is to be'] : ['were', 'are to be'];
    // Names may hold an "and" of their own: "by Cumberland and by Westmorland and Furness".
    return `${list(replaced)} ${isPast ? was : isToBe} replaced by ${successors.join(' and by ')} on 1 April ${year}`;
  },
  order: (title) => `By ${title.replace(/^The /u, 'the ')}.`,
};
