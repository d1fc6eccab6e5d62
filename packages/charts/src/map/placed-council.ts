import type { Polygons } from '@odm-widgets/data/model';
import { clipLine, clipRing, joinLines } from './clip.js';
import type { MapCouncil } from './map-input.js';
import {
  boxAround,
  overlaps,
  placedArcs,
  projectedArcs,
  ringsOf,
  unplaced,
  type Box,
  type Line,
  type Placement,
  type ProjectedArc,
} from './projection.js';

/** A council with its arcs in the coordinates of the drawing. */
export interface PlacedCouncil extends MapCouncil {
  lineOf: (arc: number) => Line;
  arcs: readonly ProjectedArc[];
  /** The part of the drawing that the map is in, and the same in the coordinates of the arcs. */
  box: Box;
  seen: Box;
  /** What has been cut to the box before, by what it was cut from. */
  cut: CutLines;
}

interface CutLines {
  paths: Map<string, string>;
  polygons: Map<Polygons, string>;
  outlines: Map<string, Line[]>;
}

interface Placed extends Pick<PlacedCouncil, 'lineOf' | 'cut'> {
  key: string;
}

/** The last place of each council: the same map is drawn in one language after the other. */
const lastPlaced = new WeakMap<MapCouncil['boundaries'], Placed>();

export function placeCouncil(council: MapCouncil, placement: Placement, box: Box): PlacedCouncil {
  const arcs = projectedArcs(council.boundaries);
  const key = JSON.stringify([placement, box]);
  let placed = lastPlaced.get(council.boundaries);
  if (placed?.key !== key) {
    const cut = { paths: new Map(), polygons: new Map(), outlines: new Map() };
    placed = { key, cut, lineOf: placedArcs(arcs, placement) };
    lastPlaced.set(council.boundaries, placed);
  }
  const { lineOf, cut } = placed;
  return { ...council, arcs, box, seen: unplaced(box, placement), lineOf, cut };
}

/** What is known of a key, or is found out and remembered. */
function remembered<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = find();
    known.set(key, value);
  }
  return value;
}

/** The indices of the arcs of polygons, each as often as it is used. */
export function arcsOf(polygons: Polygons): readonly number[] {
  let arcs = indices.get(polygons);
  if (!arcs) {
    arcs = polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
    indices.set(polygons, arcs);
  }
  return arcs;
}

/** What is the same for every place and width, by polygons: the indices of their arcs, and the box around these in Mercator. */
const indices = new WeakMap<Polygons, readonly number[]>();
const boxes = new WeakMap<Polygons, Box>();

export const polygonsOf = ({ boundaries, layer }: MapCouncil, code: string): Polygons =>
  boundaries[layer].get(code) ?? [];

const number = (value: number) => String(Math.round(value * 10) / 10);

function pathOfLine(line: Line, end = ''): string {
  return `M${line.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}${end}`;
}

/** Whether polygons may be in the box, as what is around all of their arcs is. They may surround it with no arc in it. */
export function mayBeSeen(polygons: Polygons, { arcs, seen }: PlacedCouncil): boolean {
  let box = boxes.get(polygons);
  if (!box) {
    box = boxAround(arcsOf(polygons).map((arc) => arcs[arc]!.box));
    boxes.set(polygons, box);
  }
  return overlaps(box, seen);
}

/** The path of polygons in the box; empty where they are outside. */
export function pathOfPolygons(polygons: Polygons, council: PlacedCouncil): string {
  if (!mayBeSeen(polygons, council)) return '';
  return remembered(council.cut.polygons, polygons, () =>
    ringsOf(polygons, council.lineOf)
      .map((ring) => clipRing(ring, council.box))
      .filter((ring) => ring.length > 2)
      .map((ring) => pathOfLine(ring, 'z'))
      .join(''),
  );
}

/** The path of arcs in the box; empty where they are outside. */
export function pathOfArcs(
  indices: Iterable<number>,
  { arcs, seen, lineOf, box, cut }: PlacedCouncil,
): string {
  const shown = [...indices].filter((arc) => overlaps(arcs[arc]!.box, seen));
  return remembered(cut.paths, shown.join(), () =>
    joinLines(shown.flatMap((arc) => clipLine(lineOf(arc), box)))
      .map((line) => pathOfLine(line))
      .join(''),
  );
}

/** The lines around shapes as one. What is cut off by the box ends at its sides. */
export function outlineOfShapes(codes: readonly string[], council: PlacedCouncil): Line[] {
  const key = `${council.layer} ${codes.join()}`;
  return remembered(council.cut.outlines, key, () => findOutline(codes, council));
}

function findOutline(codes: readonly string[], council: PlacedCouncil): Line[] {
  const shapes = codes.map((code) => polygonsOf(council, code));
  if (!shapes.some((polygons) => mayBeSeen(polygons, council))) return [];
  const { box } = council;
  const times = new Map<number, number>();
  for (const arc of shapes.flatMap(arcsOf)) times.set(arc, (times.get(arc) ?? 0) + 1);
  const around = [...times].filter(([, count]) => count === 1).map(([arc]) => council.lineOf(arc));
  const clamp = (value: number, least: number, greatest: number) =>
    Math.min(Math.max(value, least), greatest);
  return around.map((line) =>
    line.map(([x, y]) => [clamp(x, box.left, box.right), clamp(y, box.top, box.bottom)] as const),
  );
}
