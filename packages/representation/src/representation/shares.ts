/** Counts of seats and neighbourhoods by party. A neighbourhood is represented by the seats of its ward. */
import { dominantParty, type RepresentedWard, type SeatRecord } from '@odm-widgets/data/model';

/** In place of a party's code: the source has no record of the ward. */
export const UNKNOWN = '?';
/** In place of a party's code: every seat of the ward is vacant. */
export const VACANT = '0';
/** In place of a party's code in the grid, whose file does not tell the two apart. */
export const VACANT_OR_UNKNOWN = '0?';
/** In place of a party's code: no party holds more than half of the ward's filled seats. */
export const NO_DOMINANT = '-';

export const DECILES = 10;

/** Counts by category: an Electoral Commission code, `UNKNOWN`, `VACANT` or `NO_DOMINANT`. */
export type Shares = ReadonlyMap<string, number>;

export const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

/** Filled seats of a record. */
export const filledSeats = (record: SeatRecord | undefined) => sum(Object.values(record?.seats ?? {}));

/** Neighbourhoods of a ward. */
export const lsoaCount = ({ lsoasByDecile }: RepresentedWard) => sum(lsoasByDecile);

/** Neighbourhoods of a ward in the national deciles up to and including one. */
export const lsoasUpToDecile = ({ lsoasByDecile }: RepresentedWard, decile: number) =>
  sum(lsoasByDecile.slice(0, decile));

/** Whether a category is a party, or independents. */
export const isParty = (category: string) =>
  ![UNKNOWN, VACANT, VACANT_OR_UNKNOWN, NO_DOMINANT].includes(category);

/** The party with more than half of a ward's filled seats, `NO_DOMINANT`, `VACANT` or `UNKNOWN`. */
export function representedBy({ record }: RepresentedWard): string {
  if (!record) return UNKNOWN;
  const party = dominantParty(record.seats);
  return party === undefined ? VACANT : party || NO_DOMINANT;
}

/**
 * Neighbourhoods of each national decile by party: every neighbourhood counts once, in equal parts to the filled
 * seats of its ward. The shares of a decile add up to its neighbourhoods.
 */
export function sharesByDecile(wards: readonly RepresentedWard[]): Shares[] {
  return Array.from({ length: DECILES }, (_, index) => {
    const shares = new Map<string, number>();
    const add = (party: string, count: number) => shares.set(party, (shares.get(party) ?? 0) + count);
    for (const { lsoasByDecile, record } of wards) {
      const count = lsoasByDecile[index] ?? 0;
      const filled = filledSeats(record);
      if (!count) continue;
      if (!record) add(UNKNOWN, count);
      else if (!filled) add(VACANT, count);
      else for (const [party, seats] of Object.entries(record.seats)) add(party, (count * seats) / filled);
    }
    return shares;
  });
}

/** Filled seats by party. */
export function seatsByParty(wards: readonly RepresentedWard[]): Shares {
  const seats = new Map<string, number>();
  for (const { record } of wards)
    for (const [party, count] of Object.entries(record?.seats ?? {}))
      seats.set(party, (seats.get(party) ?? 0) + count);
  return seats;
}

/** Entries with the largest count first, equals in the order of their codes; what is no party comes last. */
export function sortByCount(shares: Shares): [category: string, count: number][] {
  return [...shares].sort(
    ([a, countA], [b, countB]) =>
      Number(isParty(b)) - Number(isParty(a)) || countB - countA || (a < b ? -1 : 1),
  );
}

/**
 * Counts rounded to one decimal so that they still add up to their sum: all are rounded down, and what is missing
 * then goes, a tenth of one at a time, to those that lost the most (the largest remainder method).
 */
export function roundPreservingSum(shares: Shares): Map<string, number> {
  const entries = [...shares];
  const units = Math.round(sum(entries.map(([, count]) => count)) * 10);
  // Adding thirds can leave a whole number a little too small.
  const floors = entries.map(([, count]) => Math.floor(count * 10 + 1e-6));
  const largestRemainders = entries
    .map(([, count], index) => ({ index, remainder: count * 10 - floors[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, units - sum(floors));
  for (const { index } of largestRemainders) floors[index]! += 1;
  return new Map(entries.map(([category], index) => [category, floors[index]! / 10]));
}

/**
 * Sorts wards by the share of their neighbourhoods in the most deprived decile of England, then in the two most
 * deprived, and so on. Wards without neighbourhoods come last.
 */
export function mostDeprivedFirst<W extends RepresentedWard>(wards: readonly W[]): W[] {
  const cumulativeShares = new Map(wards.map((ward) => [ward, cumulativeSharesOf(ward)]));
  const compare = (a: W, b: W) => {
    const [first, second] = [cumulativeShares.get(a)!, cumulativeShares.get(b)!];
    const decile = first.findIndex((share, index) => share !== second[index]);
    return decile < 0 ? 0 : second[decile]! - first[decile]!;
  };
  return [...wards].sort((a, b) => compare(a, b) || a.name.localeCompare(b.name, 'en'));
}

function cumulativeSharesOf(ward: RepresentedWard): number[] {
  const lsoas = lsoaCount(ward);
  return ward.lsoasByDecile.map((_, index) => (lsoas ? lsoasUpToDecile(ward, index + 1) / lsoas : -1));
}
