import type { Grid } from '@odm-widgets/data/model';
import { toCategories } from '../../representation.model.js';

/** Every neighbourhood of England in rank order, with the party that represents it. */
export interface Squares {
  /** Codes of parties, then `NO_DOMINANT` and `VACANT_OR_UNKNOWN`. */
  categories: readonly string[];
  /** An index of `categories` for each neighbourhood, the most deprived first. */
  cells: Uint8Array;
  /** The last rank of each of the first nine deciles. */
  cuts: readonly number[];
}

export function toSquares({ parties, cells: partyIndexes, cuts }: Grid): Squares {
  // The file has -1 for no dominant party and -2 for no record or no filled seat.
  const cells = Uint8Array.from(partyIndexes, (index) => (index >= 0 ? index : parties.length - 1 - index));
  return { categories: toCategories(parties), cells, cuts };
}
