import { plural } from '../../../plurals.js';
import type { ReorganisedStrings } from './types.js';

/** "A, B and C". */
const list = (items: readonly string[]) =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '');

export const en: ReorganisedStrings = {
  replaced: ({ replaced, successors, year, order, isPast }) => {
    const verb = isPast
      ? plural(replaced.length, 'was', 'were')
      : plural(replaced.length, 'is to be', 'are to be');
    return `${list(replaced)} ${verb} replaced by ${list(successors)} on 1 April ${year} (${order}).`;
  },
  show: (names) => `Show ${list(names)}`,
};
