import { listInWelsh } from '../../../welsh.js';
import type { ReorganisedStrings } from './types.js';

export const cy: ReorganisedStrings = {
  replaced: ({ replaced, successors, year, order, isPast }) =>
    `${isPast ? 'Disodlwyd' : 'Disodlir'} ${listInWelsh(replaced)} gan ${listInWelsh(successors)} ar 1 Ebrill ${year} (${order}).`,
  show: (names) => `Dangos ${listInWelsh(names)}`,
};
