import type { Polygons } from '@odm-widgets/data/model';
import { clipLine, clipRing, joinLines } from './clip.js';
import type { MapCouncil } from './map-input.js';
import { placedArcs, ringsOf, type Box, type Line, type Placement } from './projection.js';

/** A council with its arcs in the coordinates of the drawing. */
export interface PlacedCouncil extends MapCouncil {
  lines: readonly Line[];
}

export const placeCouncil = (council: MapCouncil, placement: Placement): PlacedCouncil => ({
  ...council,
  lines: placedArcs(council.boundaries, placement),
});

/** The indices of the arcs of polygons, each as often as it is used. */
export function arcsOf(polygons: Polygons): number[] {
  return polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}

export const polygonsOf = ({ boundaries, layer }: MapCouncil, code: string): Polygons =>
  boundaries[layer].get(code) ?? [];

const number = (value: number) => String(Math.round(value * 10) / 10);

function pathOfLine(line: Line, end = ''): string {
  return `M${line.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}${end}`;
}

/** The path of polygons in the box; empty where they are outside. */
export function pathOfPolygons(polygons: Polygons, { lines }: PlacedCouncil, box: Box): string {
  return ringsOf(polygons, lines)
    .map((ring) => clipRing(ring, box))
    .filter((ring) => ring.length > 2)
    .map((ring) => pathOfLine(ring, 'z'))
    .join('');
}

/** The path of arcs in the box; empty where they are outside. */
export function pathOfArcs(arcs: Iterable<number>, { lines }: PlacedCouncil, box: Box): string {
  const shown = [...arcs].flatMap((arc) => clipLine(lines[arc]!, box));
  return joinLines(shown)
    .map((line) => pathOfLine(line))
    .join('');
}

/** The lines around shapes as one. What is cut off by the box ends at its sides. */
export function outlineOfShapes(codes: readonly string[], council: PlacedCouncil, box: Box): Line[] {
  const times = new Map<number, number>();
  for (const arc of codes.flatMap((code) => arcsOf(polygonsOf(council, code))))
    times.set(arc, (times.get(arc) ?? 0) + 1);
  const around = [...times].filter(([, count]) => count === 1).map(([arc]) => council.lines[arc]!);
  const clamp = (value: number, least: number, greatest: number) =>
    Math.min(Math.max(value, least), greatest);
  return around.map((line) =>
    line.map(([x, y]) => [clamp(x, box.left, box.right), clamp(y, box.top, box.bottom)] as const),
  );
}
