/**
 * The shape of a lava lamp: a kernel density estimate of a council's neighbourhoods over the national ranking, as
 * Open Data Manchester has drawn it since 2025. Each occupied vigintile has a gaussian kernel weighted by its
 * neighbourhoods; the bandwidth is 0.4 of Silverman's rule (R's `bw.nrd0`) over the numbers of the occupied
 * vigintiles; the curve is cut off at the first and last of them.
 */

/** Vigintiles of the national ranking; 1 is the most deprived. */
export const VIGINTILES = 20;
const BANDWIDTH_FACTOR = 0.4;

/** Standard deviation of the kernel, in vigintiles; undefined when fewer than two vigintiles are occupied. */
export function bandwidth(counts: readonly number[]): number | undefined {
  const occupied = occupiedVigintiles(counts);
  if (occupied.length < 2) return undefined;
  const deviation = standardDeviation(occupied);
  const spread = Math.min(deviation, (quantile(occupied, 0.75) - quantile(occupied, 0.25)) / 1.34);
  return BANDWIDTH_FACTOR * 0.9 * (spread || deviation) * occupied.length ** -0.2;
}

/** Share of the council's neighbourhoods per vigintile, at a height. */
export function density(counts: readonly number[], at: number, width: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sum = counts.reduce((all, count, index) => {
    const distance = (at - (index + 1)) / width;
    return all + count * Math.exp(-0.5 * distance * distance);
  }, 0);
  return sum / (total * width * Math.sqrt(2 * Math.PI));
}

/** A point of a lamp's outline: its height in vigintiles, and neighbourhoods per vigintile there. */
export interface Level {
  at: number;
  neighbourhoods: number;
}

/**
 * The lamp's outline from the most deprived occupied vigintile to the least; a single level when all
 * neighbourhoods are in one vigintile.
 *
 * @param step distance between levels, in vigintiles
 */
export function profile(counts: readonly number[], step = 0.25): Level[] {
  const occupied = occupiedVigintiles(counts);
  const [first, last] = [occupied[0], occupied.at(-1)];
  if (first === undefined || last === undefined) return [];
  const width = bandwidth(counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (width === undefined) return [{ at: first, neighbourhoods: total }];
  const steps = Math.round((last - first) / step);
  return Array.from({ length: steps + 1 }, (_, index) => {
    const at = first + index * step;
    return { at, neighbourhoods: total * density(counts, at, width) };
  });
}

/** The most neighbourhoods per vigintile anywhere in a lamp. */
export function maxNeighbourhoods(levels: readonly Level[]): number {
  return levels.reduce((most, { neighbourhoods }) => Math.max(most, neighbourhoods), 0);
}

export interface Box {
  width: number;
  height: number;
}

/**
 * An SVG path of a lamp, mirrored about the middle of its box, the most deprived at the bottom. One level alone is
 * drawn as a disc: a single neighbourhood has no spread to show.
 *
 * @param full neighbourhoods per vigintile that fill the box; the lamp's own widest by default
 */
export function lampPath(
  levels: readonly Level[],
  { width, height }: Box,
  full = maxNeighbourhoods(levels),
): string {
  const middle = width / 2;
  const y = (at: number) => round(height - ((at - 1) / (VIGINTILES - 1)) * height);
  const [only] = levels;
  if (!only) return '';
  if (levels.length === 1) {
    const radius = Math.min(width, height) / 8;
    const top = Math.max(radius, Math.min(height - radius, y(only.at)));
    return `M${round(middle - radius)} ${top}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  }
  const half = ({ neighbourhoods }: Level) => (full ? (neighbourhoods / full) * middle : 0);
  const left = levels.map((level) => `${round(middle - half(level))} ${y(level.at)}`);
  const right = levels.map((level) => `${round(middle + half(level))} ${y(level.at)}`).reverse();
  return `M${left.join('L')}L${right.join('L')}Z`;
}

const round = (value: number) => Math.round(value * 10) / 10;

function occupiedVigintiles(counts: readonly number[]): number[] {
  return counts.flatMap((count, index) => (count > 0 ? [index + 1] : []));
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** Quantile of sorted values, by R's default method (type 7). */
function quantile(sorted: readonly number[], p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below]!;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}
