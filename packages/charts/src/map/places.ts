import { boxOf, type Box, type Line, type Point } from './projection.js';

/** A place for a text, and how much room there is across. */
export interface Spot {
  at: Point;
  room: number;
}

/** Heights at which a place for a text is looked for, as shares of the height of a shape; the middle first. */
const HEIGHTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/**
 * Places for a text within a shape: the middle of its widest part at several heights.
 *
 * @param lines its outline in any order, closed or in parts
 */
export function spotsIn(lines: readonly Line[]): readonly Spot[] {
  let spots = spotsOf.get(lines);
  if (!spots) {
    spots = findSpots(lines);
    spotsOf.set(lines, spots);
  }
  return spots;
}

/** Of lines that are drawn again, as in another language. */
const spotsOf = new WeakMap<readonly Line[], readonly Spot[]>();

function findSpots(lines: readonly Line[]): Spot[] {
  const { top, bottom } = boxOf(lines);
  return HEIGHTS.flatMap((share) => {
    // Not on a vertex, where two lines would be crossed at once.
    const y = top + (bottom - top) * share + 0.0137;
    const widest = widestAt(lines, y);
    return widest ? [{ at: [(widest[0] + widest[1]) / 2, y] as const, room: widest[1] - widest[0] }] : [];
  });
}

/** The widest part of a horizontal line that is within a shape. */
function widestAt(lines: readonly Line[], y: number): [number, number] | undefined {
  const crossings: number[] = [];
  for (const line of lines)
    for (let index = 1; index < line.length; index += 1) {
      const [a, b] = [line[index - 1]!, line[index]!];
      if (a[1] > y !== b[1] > y) crossings.push(a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]));
    }
  crossings.sort((a, b) => a - b);
  let widest: [number, number] | undefined;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from, to] = [crossings[index]!, crossings[index + 1]!];
    if (!widest || to - from > widest[1] - widest[0]) widest = [from, to];
  }
  return widest;
}

/** The room that texts take up, so that none stands on another. */
export class TakenRoom {
  readonly #boxes: Box[] = [];

  /** Takes room in the middle of a place; false where it is taken. */
  take([x, y]: Point, width: number, height: number, within: Box): boolean {
    const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
    const isOutside =
      box.left < within.left ||
      box.right > within.right ||
      box.top < within.top ||
      box.bottom > within.bottom;
    if (isOutside || this.#boxes.some((other) => overlaps(box, other))) return false;
    this.#boxes.push(box);
    return true;
  }
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
