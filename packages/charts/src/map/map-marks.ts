import { rounded, type Drawing, type DrawingSize, type Mark, type PathMark } from '../drawing/drawing.js';
import type { MapCouncil, MapInput, MapShape } from './map-input.js';
import { COUNTED, DASH, keyMarks, outlineWidth } from './map-key.js';
import { MapTexts } from './map-names.js';
import {
  arcsOf,
  mayBeSeen,
  pathOfArcs,
  pathOfPolygons,
  placeCouncil,
  polygonsOf,
  type PlacedCouncil,
} from './placed-council.js';
import {
  boxAround,
  boxOf,
  fit,
  mercator,
  placed,
  projectedArcs,
  type Box,
  type Placement,
} from './projection.js';
import { patternOf, shadeOf, TENTH_PATTERNS } from './shades.js';

/** Free space around what the map is scaled to, and above its key, in parts of the text size. */
const MARGIN = 0.75;
const GAP = 1;
/** Height of a map in parts of its width, and its greatest in parts of the text size. */
const HEIGHT = { least: 0.5, greatest: 1, ems: 36 };
/** The least a map of points shows, in Mercator: about a kilometre in Britain, so that a single point has a neighbourhood. */
const LEAST_EXTENT = 0.0003;
/** Radius of circles in parts of the text size: one can be tapped, and none hides a place. */
const RADIUS = { least: 0.75, greatest: 1 };

/** Free space around what the map is scaled to, in CSS pixels. */
export const marginOf = ({ textSize }: DrawingSize): number => MARGIN * textSize;

/** The height of the map without its key, and where it is placed. */
export function placementOf(input: MapInput, size: DrawingSize): Placement & { height: number } {
  const { width, textSize } = size;
  const shapes = boxAround(input.councils.flatMap((council) => framedBoxes(council, input.frame)));
  const points = input.frame ? [] : (input.points ?? []).map(({ position }) => mercator(position));
  const box = points.length ? widened(boxAround([shapes, boxOf([points])])) : shapes;
  const aspect = (box.bottom - box.top) / Math.max(box.right - box.left, 1e-9);
  const share = Math.min(Math.max(aspect, HEIGHT.least), HEIGHT.greatest);
  const height = Math.round(Math.min(width * share, HEIGHT.ems * textSize));
  return { ...fit(box, width, height, marginOf(size)), height };
}

/** A box with its middle where it was, and no smaller than the least that a map of points shows. */
function widened({ left, top, right, bottom }: Box): Box {
  const across = Math.max(0, LEAST_EXTENT - (right - left)) / 2;
  const down = Math.max(0, LEAST_EXTENT - (bottom - top)) / 2;
  return { left: left - across, top: top - down, right: right + across, bottom: bottom + down };
}

/** What the map is scaled to, in Mercator: the arcs of its shapes, and official lines beside them. */
function framedBoxes(council: MapCouncil, frame: readonly string[] | undefined): Box[] {
  const codes = frame ?? council.shapes.map(({ code }) => code);
  const used = new Set([
    ...codes.flatMap((code) => arcsOf(polygonsOf(council, code))),
    ...council.official.flat(),
  ]);
  const arcs = projectedArcs(council.boundaries);
  return [...used].map((arc) => arcs[arc]!.box);
}

/** A map as marks: shapes, the lines between them, outlines, names, and the key below. */
export function layoutMap(input: MapInput, size: DrawingSize): Drawing {
  const { height, ...placement } = placementOf(input, size);
  const box: Box = { left: 0, top: 0, right: size.width, bottom: height };
  const councils = input.councils.map((council) => placeCouncil(council, placement, box));
  const texts = new MapTexts(size, box);
  // Names of the places the map is about have the choice of their places, and stand above all else.
  const names = councils.flatMap((council) => texts.names(council, 'place'));
  const letters = councils.flatMap((council) => texts.letters(council));
  const around = councils.flatMap((council) => texts.names(council, 'around'));
  const key = keyMarks(input, height + GAP * size.textSize, size);
  return {
    width: size.width,
    height: Math.ceil(key.bottom),
    marks: [
      ...councils.flatMap((council) => [
        ...groundMarks(council),
        ...council.shapes.flatMap((shape) => shapeMarks(shape, council, size)),
      ]),
      ...councils.flatMap((council) => borderMarks(council, size)),
      ...councils.flatMap((council) => outlineMarks(council, size)),
      ...letters,
      ...around,
      ...names,
      ...pointMarks(input, placement, size),
      ...key.marks,
    ],
    patterns: [...(size.forcedColours ? TENTH_PATTERNS : []), ...(input.patterns ?? [])],
  };
}

/** A path in the coordinates of the drawing; none where it is empty. */
function pathMarks(kind: string, d: string, paint: Partial<PathMark>): PathMark[] {
  return d ? [{ shape: 'path', kind, x: 0, y: 0, d, ...paint }] : [];
}

/** Shapes around those the map is about, as one. */
function groundMarks(council: PlacedCouncil): PathMark[] {
  const own = new Set(council.shapes.map(({ code }) => code));
  const others = [...council.boundaries[council.layer]].filter(([code]) => !own.has(code));
  const d = others.map(([, polygons]) => pathOfPolygons(polygons, council)).join('');
  return pathMarks('around', d, { fill: 'line', opacity: 0.3 });
}

function shapeMarks(
  { code: id, tenth, fill = 'ground', pattern }: MapShape,
  council: PlacedCouncil,
  { forcedColours }: DrawingSize,
): PathMark[] {
  const d = pathOfPolygons(polygonsOf(council, id), council);
  if (tenth === undefined)
    return [...pathMarks('shape', d, { id, fill }), ...(pattern ? pathMarks('texture', d, { pattern }) : [])];
  const paint: Partial<PathMark> = forcedColours
    ? { pattern: patternOf(tenth) }
    : { fill: 'place', opacity: shadeOf(tenth) };
  return pathMarks('shape', d, { id, value: tenth, ...paint });
}

/** Lines between shapes, each once: over the edges of their fills, so that no gap is seen between two. */
function borderMarks(council: PlacedCouncil, { forcedColours }: DrawingSize): PathMark[] {
  const own = new Set(council.shapes.flatMap(({ code }) => arcsOf(polygonsOf(council, code))));
  const all = [...council.boundaries[council.layer].values()].flatMap((polygons) =>
    mayBeSeen(polygons, council) ? arcsOf(polygons) : [],
  );
  const around = new Set(all.filter((arc) => !own.has(arc)));
  // Between shapes of the colour of the ground, a line of that colour would not be seen.
  const isBare = council.shapes.every(
    ({ tenth, fill = 'ground' }) => tenth === undefined && fill === 'ground',
  );
  return [
    ...pathMarks('border', pathOfArcs(around, council), { stroke: 'ground', strokeWidth: 1 }),
    ...pathMarks('border', pathOfArcs(own, council), {
      stroke: forcedColours ? 'text' : isBare ? 'context-text' : 'ground',
      strokeWidth: isBare ? 0.75 : 1.25,
    }),
  ];
}

/** Circles above all else, the larger ones below the smaller, with what is written in them. */
function pointMarks({ points = [] }: MapInput, placement: Placement, { textSize }: DrawingSize): Mark[] {
  const greatest = Math.max(1, ...points.map(({ count }) => count));
  return [...points]
    .sort((a, b) => b.count - a.count)
    .flatMap(({ id, position, count, letters }): Mark[] => {
      const [x, y] = placed(position, placement).map(rounded) as [number, number];
      const { least, greatest: most } = RADIUS;
      const r = rounded(textSize * (least + (most - least) * Math.sqrt((count - 1) / greatest)));
      const size = rounded(textSize * 0.8);
      const circle = { shape: 'circle', kind: 'dot', id, value: count, x, y, r } as const;
      const text = { shape: 'text', kind: 'count', x, size, anchor: 'middle', fill: 'text' } as const;
      return [
        { ...circle, fill: 'ground', stroke: 'text', strokeWidth: 2 },
        ...(letters ? [{ ...text, y: rounded(y + size * 0.35), text: letters }] : []),
      ];
    });
}

/** Lines around places, the official lines where these are others, and a ring around a shape that is singled out. */
function outlineMarks(council: PlacedCouncil, size: DrawingSize): PathMark[] {
  const width = outlineWidth(size);
  const line = (kind: string, arcs: readonly number[], paint: Partial<PathMark>): PathMark[] => {
    const d = pathOfArcs(arcs, council);
    return [
      ...pathMarks('halo', d, { stroke: 'ground', strokeWidth: width + 2 }),
      ...pathMarks(kind, d, { strokeWidth: width, ...paint }),
    ];
  };
  return [
    ...pathMarks('counted', pathOfArcs(council.counted ?? [], council), COUNTED),
    ...council.outlines.flatMap((arcs) => line('outline', arcs, { stroke: 'text' })),
    ...council.official.flatMap((arcs) => line('official', arcs, { stroke: 'accent-text', dash: DASH })),
    ...council.shapes
      .filter(({ marked }) => marked)
      .flatMap(({ code }) =>
        pathMarks('marked', pathOfPolygons(polygonsOf(council, code), council), {
          stroke: 'accent',
          strokeWidth: width + 1,
        }),
      ),
  ];
}
