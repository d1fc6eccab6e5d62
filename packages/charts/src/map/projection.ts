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

/** The arcs of a council on the map. */
export function placedArcs(
  { arcs }: Pick<Boundaries, 'arcs'>,
  { scale, translate: [dx, dy] }: Placement,
): Line[] {
  return arcs.map((arc) =>
    arc.map((position) => {
      const [x, y] = mercator(position);
      return [x * scale + dx, y * scale + dy] as const;
    }),
  );
}

/** The rings of a shape, from its arcs. */
export function ringsOf(polygons: Polygons, arcs: readonly Line[]): Line[] {
  return polygons.flat().map((ring) =>
    ring.flatMap((arc) => {
      const line = arc < 0 ? [...arcs[~arc]!].reverse() : arcs[arc]!;
      // The next arc begins where this one ends.
      return line.slice(0, -1);
    }),
  );
}
