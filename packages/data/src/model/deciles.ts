/**
 * The published national decile of a rank, 1 for the most deprived 10 %. A plain formula misses five areas of 2025,
 * so the boundaries are those the publisher drew.
 *
 * @param cuts last ranks of the first nine deciles
 */
export function decileOfRank(rank: number, cuts: readonly number[]): number {
  const decile = cuts.findIndex((cut) => rank <= cut);
  return decile === -1 ? 10 : decile + 1;
}
