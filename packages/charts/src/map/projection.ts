import type { Boundaries, Polygons, Position } from '@odm-widgets/data/model';

export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const RADIANS = Math.PI / 180;

/**
 * Spherical Mercator of radius 1, y downwards. It keeps angles, so that places look right wherever they are, and within
 * one council its scale is the same all over to less than one part in a hundred.
 */
export function mercator([longitude, latitude]: Position): Point {
  return [longitude * RADIANS, -Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2))];
}

/** The longitude and latitude at a place of the drawing. */
export function positionAt(x: number, y: number, { scale, translate: [dx, dy] }: Placement): Position {
  const latitude = 2 * Math.atan(Math.exp((dy - y) / scale)) - Math.PI / 2;
  return [(x - dx) / scale / RADIANS, latitude / RADIANS];
}

export function boxOf(lines: Iterable<Line>): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const line of lines)
    for (const [x, y] of line) {
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  return box;
}

/** The box around boxes. */
export function boxAround(boxes: Iterable<Box>): Box {
  const around = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { left, top, right, bottom } of boxes) {
    around.left = Math.min(around.left, left);
    around.right = Math.max(around.right, right);
    around.top = Math.min(around.top, top);
    around.bottom = Math.max(around.bottom, bottom);
  }
  return around;
}

/** Whether two boxes have a point in common. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** How a map is placed: Mercator is scaled and then moved, as the options of the same names of Vega's projections. */
export interface Placement {
  scale: number;
  translate: Point;
}

/** The scale at which a box of Mercator fits a width and a height with a margin around it, and its middle in theirs. */
export function fit(box: Box, width: number, height: number, margin: number): Placement {
  const across = Math.max(box.right - box.left, 1e-9);
  const down = Math.max(box.bottom - box.top, 1e-9);
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / down);
  return {
    scale,
    translate: [
      width / 2 - (scale * (box.left + box.right)) / 2,
      height / 2 - (scale * (box.top + box.bottom)) / 2,
    ],
  };
}

/** An arc in Mercator, and the box around it. */
export interface ProjectedArc {
  line: Line;
  box: Box;
}

/** Arcs in Mercator, by the arcs of a council: the same for every place on its map and every width. */
const projected = new WeakMap<Boundaries['arcs'], readonly ProjectedArc[]>();

/** The arcs of a council in Mercator. */
export function projectedArcs({ arcs }: Pick<Boundaries, 'arcs'>): readonly ProjectedArc[] {
  let known = projected.get(arcs);
  if (!known) {
    known = arcs.map((arc) => {
      const line = arc.map(mercator);
      return { line, box: boxOf([line]) };
    });
    projected.set(arcs, known);
  }
  return known;
}

/** The arcs of a council on the map, each placed when it is first asked for: most are beside what is shown. */
export function placedArcs(
  arcs: readonly ProjectedArc[],
  { scale, translate: [dx, dy] }: Placement,
): (arc: number) => Line {
  const placed: Line[] = [];
  return (arc) =>
    (placed[arc] ??= arcs[arc]!.line.map(([x, y]) => [x * scale + dx, y * scale + dy] as const));
}

/** A box of the map in Mercator. */
export function unplaced(box: Box, { scale, translate: [dx, dy] }: Placement): Box {
  return {
    left: (box.left - dx) / scale,
    right: (box.right - dx) / scale,
    top: (box.top - dy) / scale,
    bottom: (box.bottom - dy) / scale,
  };
}

/** A place on the map. */
export function placed(position: Position, { scale, translate: [dx, dy] }: Placement): Point {
  const [x, y] = mercator(position);
  return [x * scale + dx, y * scale + dy];
}

/** The rings of a shape, from its arcs. */
export function ringsOf(polygons: Polygons, lineOf: (arc: number) => Line): Line[] {
  return polygons.flat().map((ring) =>
    ring.flatMap((arc) => {
      const line = arc < 0 ? [...lineOf(~arc)].reverse() : lineOf(arc);
      // The next arc begins where this one ends.
      return line.slice(0, -1);
    }),
  );
}
