/** Who represents neighbourhoods, counted through the seats of their wards. */
import type { RepresentedWard, SeatRecord } from '@odm-widgets/data/model';

/** Stands where a party's code would: the source has no record of the ward, or none of its seats is filled. */
export const UNKNOWN = '?';
/** Stands where a party's code would: no party holds more than half of the ward's filled seats. */
export const NO_DOMINANT = '-';

export const DECILES = 10;

/** What counts to whom, by Electoral Commission code or one of the signs above. */
export type Shares = ReadonlyMap<string, number>;

export const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);

/** Filled seats of a record. */
export const filledSeats = (record: SeatRecord | undefined) => sum(Object.values(record?.seats ?? {}));

/** Neighbourhoods of a ward. */
export const lsoaCount = ({ lsoasByDecile }: RepresentedWard) => sum(lsoasByDecile);

/** Neighbourhoods up to a national tenth. */
export const lsoasUpToDecile = ({ lsoasByDecile }: RepresentedWard, tenth: number) =>
  sum(lsoasByDecile.slice(0, tenth));

/** The party with more than half of a ward's filled seats, or one of the signs. */
export function dominantParty({ record }: RepresentedWard): string {
  const filled = filledSeats(record);
  if (!filled) return UNKNOWN;
  const entry = Object.entries(record!.seats).find(([, count]) => count * 2 > filled);
  return entry ? entry[0] : NO_DOMINANT;
}

/**
 * Neighbourhoods of each national tenth, shared out by the parties of their wards: every neighbourhood counts once,
 * in equal parts to the filled seats of its ward. The parts of a tenth add up to its neighbourhoods.
 */
export function sharesByDecile(wards: readonly RepresentedWard[]): Shares[] {
  return Array.from({ length: DECILES }, (_, index) => {
    const shares = new Map<string, number>();
    const add = (party: string, count: number) => shares.set(party, (shares.get(party) ?? 0) + count);
    for (const { lsoasByDecile, record } of wards) {
      const count = lsoasByDecile[index] ?? 0;
      const filled = filledSeats(record);
      if (!count) continue;
      if (!filled) add(UNKNOWN, count);
      else for (const [party, seats] of Object.entries(record!.seats)) add(party, (count * seats) / filled);
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

/** The most first; equals in the order of their codes; the signs last. */
export function sortByCount(shares: Shares): [party: string, count: number][] {
  const isSign = (party: string) => party === UNKNOWN || party === NO_DOMINANT;
  return [...shares].sort(
    ([a, m], [b, n]) => Number(isSign(a)) - Number(isSign(b)) || n - m || (a < b ? -1 : 1),
  );
}

/**
 * Parts to one decimal that still add up to their whole: what rounding down leaves goes, a tenth at a time, to the
 * parts that lost the most.
 */
export function roundPreservingSum(shares: Shares): Map<string, number> {
  const entries = [...shares];
  const units = Math.round(sum(entries.map(([, count]) => count)) * 10);
  // What is whole may have come out a hair below it.
  const floors = entries.map(([, count]) => Math.floor(count * 10 + 1e-6));
  const left = units - sum(floors);
  const lost = entries
    .map(([, count], index) => ({ index, part: count * 10 - floors[index]! }))
    .sort((a, b) => b.part - a.part || a.index - b.index)
    .slice(0, left);
  for (const { index } of lost) floors[index]! += 1;
  return new Map(entries.map(([party], index) => [party, floors[index]! / 10]));
}

/**
 * Wards from the most deprived: by the share of their neighbourhoods in the most deprived tenth of England, equals by
 * the share in the most deprived two tenths, and so on. Wards without neighbourhoods stand last.
 */
export function mostDeprivedFirst<W extends RepresentedWard>(wards: readonly W[]): W[] {
  const known = new Map(
    wards.map((ward) => {
      const lsoas = lsoaCount(ward);
      return [
        ward,
        ward.lsoasByDecile.map((_, index) => (lsoas ? lsoasUpToDecile(ward, index + 1) / lsoas : -1)),
      ];
    }),
  );
  const compare = (a: W, b: W) => {
    const [first, second] = [known.get(a)!, known.get(b)!];
    const at = first.findIndex((share, index) => share !== second[index]);
    return at < 0 ? 0 : second[at]! - first[at]!;
  };
  return [...wards].sort((a, b) => compare(a, b) || a.name.localeCompare(b.name, 'en'));
}
