import type { Box, Line, Point } from './projection.js';

/** One side of a box: whether a point is on the inner side, and where a line crosses it. */
interface Side {
  isInside: (point: Point) => boolean;
  crossing: (a: Point, b: Point) => Point;
}

function sidesOf({ left, top, right, bottom }: Box): Side[] {
  const atX = (x: number) => (a: Point, b: Point) =>
    [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])] as const;
  const atY = (y: number) => (a: Point, b: Point) =>
    [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y] as const;
  return [
    { isInside: ([x]) => x >= left, crossing: atX(left) },
    { isInside: ([x]) => x <= right, crossing: atX(right) },
    { isInside: ([, y]) => y >= top, crossing: atY(top) },
    { isInside: ([, y]) => y <= bottom, crossing: atY(bottom) },
  ];
}

/** The part of a ring that is in a box, closed along its sides; empty where there is none. */
export function clipRing(ring: Line, box: Box): Line {
  return sidesOf(box).reduce<Line>((points, { isInside, crossing }) => {
    if (points.every(isInside)) return points;
    return points.flatMap((point, index) => {
      const before = points.at(index - 1)!;
      const cut = isInside(point) === isInside(before) ? [] : [crossing(before, point)];
      return isInside(point) ? [...cut, point] : cut;
    });
  }, ring);
}

/** The parts of a line that are in a box. */
export function clipLine(line: Line, box: Box): Line[] {
  return sidesOf(box).reduce<Line[]>((lines, side) => lines.flatMap((one) => partsInside(one, side)), [line]);
}

function partsInside(line: Line, { isInside, crossing }: Side): Line[] {
  if (line.every(isInside)) return [line];
  const parts: Point[][] = [];
  let current: Point[] | undefined;
  line.forEach((point, index) => {
    const before = line[index - 1];
    const inside = isInside(point);
    if (before && inside !== isInside(before)) {
      const cut = crossing(before, point);
      if (inside) current = [cut];
      else current?.push(cut);
    }
    if (inside) {
      current ??= [];
      current.push(point);
      if (!parts.includes(current)) parts.push(current);
    } else current = undefined;
  });
  return parts.filter((part) => part.length > 1);
}

/** Lines that go on in one another as one each, so that their corners are joined. */
export function joinLines(lines: readonly Line[]): Line[] {
  const ends = new Map<string, Line[]>();
  for (const line of lines)
    for (const end of [line[0]!, line.at(-1)!]) {
      const known = ends.get(keyOf(end));
      if (known) known.push(line);
      else ends.set(keyOf(end), [line]);
    }
  const open = new Set(lines);
  return lines.flatMap((line) => {
    if (!open.delete(line)) return [];
    const onwards = withNext([...line], ends, open);
    return [withNext(onwards.reverse(), ends, open)];
  });
}

const keyOf = ([x, y]: Point) => `${x.toFixed(3)} ${y.toFixed(3)}`;

/** A line with those that go on from its end, which are open no more. */
function withNext(line: Point[], ends: ReadonlyMap<string, readonly Line[]>, open: Set<Line>): Point[] {
  for (;;) {
    const key = keyOf(line.at(-1)!);
    const next = ends.get(key)?.find((one) => open.has(one));
    if (!next) return line;
    open.delete(next);
    line.push(...(keyOf(next[0]!) === key ? next : [...next].reverse()).slice(1));
  }
}
