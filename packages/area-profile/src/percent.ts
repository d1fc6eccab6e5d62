/** A share in per cent with one decimal; undefined of nothing. */
export function percentOf(count: number | undefined, of: number | undefined): number | undefined {
  return count === undefined || !of ? undefined : Math.round((1000 * count) / of) / 10;
}
