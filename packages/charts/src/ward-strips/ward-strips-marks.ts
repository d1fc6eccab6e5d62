import { rounded, type Drawing, type DrawingSize, type Mark } from '../drawing/drawing.js';
import { LETTER_WIDTH, widthOf, wrapText } from '../drawing/text-lines.js';
import {
  countByTenth,
  profileOf,
  stackDots,
  TENTHS,
  type StripsInput,
  type StripsLane,
  type StripsPoint,
  type StripsWords,
} from './ward-strips-rows.js';

/** Lengths in text sizes. */
const SMALL_TEXT = 0.875;
const LINE = 1.35;
const SMALLEST_DOT = 0.75;
const LARGEST_DOT = 3;
const LANE_GAP = 1;
/** Space between two dots and at the sides of a column, in CSS pixels. */
const DOT_GAP = 1;
const COLUMN_GAP = 2;
/** A single place has larger dots, as long as no column needs more than so many rows. */
const MAX_ROWS = 12;
/**
 * Height of a single place's columns without their counts: dots are as large as it lets them be, and where they are few
 * there is air above them. So the figure is the largest part of its widget, and what follows stands where it does for
 * other places.
 */
const HEIGHT = 13;
/** A drawing at least this wide, in text sizes, has the names of several domains beside their columns. */
const SIDE_NAMES_WIDTH = 36;
const NAME_WIDTH = 13;
/** At most so many dots stand side by side in a column of a lane among several. */
const MAX_DOTS_IN_ROW = 5;

/** Lengths of one drawing, in CSS pixels. */
interface Geometry {
  /** Where the columns begin, and the width of one. */
  left: number;
  column: number;
  dot: number;
  /** Distance between the centres of two dots. */
  step: number;
  abreast: number;
  /** The least height of columns. */
  least: number;
  em: number;
  small: number;
  line: number;
}

/**
 * Ten columns, one for each national tenth, with a dot for every neighbourhood; for several places or domains, one
 * set of columns below the other. Behind the dots of a place, the outline has the height that its dots would have if
 * they were spread as its council's neighbourhoods are, and the dashed line as the nation's.
 */
export function layoutStrips(input: StripsInput, words: StripsWords, size: DrawingSize): Drawing {
  const geometry = toGeometry(input, size);
  const { left, column, line, small } = geometry;
  const marks: Mark[] = [];
  let top = 0;
  for (const lane of input.lanes) {
    const drawn = layoutLane(input, lane, words, geometry, size.width, top);
    marks.push(...drawn.marks);
    top = drawn.bottom + LANE_GAP * geometry.em;
  }
  const base = input.lanes.length ? top - LANE_GAP * geometry.em : line;
  for (let tenth = 1; tenth <= TENTHS; tenth += 1)
    marks.push({
      shape: 'text',
      kind: 'tenth',
      x: left + (tenth - 0.5) * column,
      y: base + line,
      text: String(tenth),
      size: small,
      anchor: 'middle',
      ...(tenth === 1 ? { bold: true, fill: 'accent-text' } : { fill: 'context-text' }),
    });
  const ends = layoutEnds(words, geometry, size.width, base + line * 2);
  marks.push(...ends.marks);
  return { width: size.width, height: ends.bottom, marks };
}

/** What the first and the last column are, each in its half of the width. */
function layoutEnds(
  { mostLabel, leastLabel }: StripsWords,
  { left, small, line }: Geometry,
  width: number,
  top: number,
): { marks: Mark[]; bottom: number } {
  const letters = ((width - left) * 0.5) / (small * LETTER_WIDTH);
  const ends = [
    { lines: wrapText(mostLabel, letters), x: left, fill: 'accent-text' as const },
    { lines: wrapText(leastLabel, letters), x: width, fill: 'context-text' as const, anchor: 'end' as const },
  ];
  const marks = ends.flatMap(({ lines, ...rest }) =>
    lines.map((text, index): Mark => ({ shape: 'text', y: top + index * line, text, size: small, ...rest })),
  );
  const rows = Math.max(...ends.map(({ lines }) => lines.length));
  return { marks, bottom: top + (rows - 1) * line + small * 0.4 };
}

/** @param namesBeside whether names may stand beside the columns of several lanes */
export function toGeometry(
  { lanes, points, shares }: StripsInput,
  { width, textSize: em }: DrawingSize,
  namesBeside = true,
): Geometry {
  const left = namesBeside && lanes.length > 1 && width >= SIDE_NAMES_WIDTH * em ? NAME_WIDTH * em : 0;
  const column = (width - left) / TENTHS;
  const room = column - 2 * COLUMN_GAP;
  const smallest = SMALLEST_DOT * em;
  const most = Math.max(1, Math.floor((room + DOT_GAP) / (smallest + DOT_GAP)));
  const tallest = Math.max(
    1,
    ...lanes.flatMap(({ lane }) => countByTenth(points.filter((point) => point.lane === lane))),
  );
  const abreast =
    lanes.length > 1
      ? Math.min(most, tallest, MAX_DOTS_IN_ROW)
      : Math.min(most, Math.max(1, Math.ceil(tallest / MAX_ROWS)));
  const highest = Math.max(0, ...shares.map(({ share }) => share * points.length));
  const rows = Math.max(Math.ceil(tallest / abreast), highest / abreast);
  const largest = Math.min(LARGEST_DOT * em, (HEIGHT * em) / rows - DOT_GAP, room / abreast - DOT_GAP);
  // In a very narrow place dots are smaller than they should be, rather than outside their column.
  const dot = lanes.length > 1 ? Math.min(smallest, room) : Math.max(Math.min(smallest, room), largest);
  const small = SMALL_TEXT * em;
  const line = small * LINE;
  const least = (lanes.length > 1 ? dot : HEIGHT * em) + line;
  return { left, column, dot, step: dot + DOT_GAP, abreast, least, em, small, line };
}

function layoutLane(
  input: StripsInput,
  lane: StripsLane,
  words: StripsWords,
  geometry: Geometry,
  width: number,
  top: number,
): { marks: Mark[]; bottom: number } {
  const { left, column, dot, step, abreast, least, small, line } = geometry;
  const points = input.points.filter((point) => point.lane === lane.lane);
  const shares = input.shares.filter((share) => share.lane === lane.lane);
  const counts = countByTenth(points);
  const heading = layoutHeading(input, lane, geometry, width, top);
  // Heights are in dots: a share of the lane's neighbourhoods, in rows of so many abreast.
  const heightOf = (share: number) => ((share * points.length) / abreast) * step;
  const outline = profileOf(shares, 'authority').map(heightOf);
  const national = Math.max(0, ...profileOf(shares, 'nation').map(heightOf));
  const stacks = counts.map((count) => Math.ceil(count / abreast) * step);
  // A count that a line would cross stands above that line.
  const countTops = stacks.map((stack, index) =>
    Math.max(stack, ...[outline[index] ?? 0, national].filter((at) => at < stack + line)),
  );
  const tops = stacks.map((stack, index) =>
    Math.max(stack && countTops[index]! + line, outline[index] ?? 0, national),
  );
  const labels = layoutLabels(tops, { outline: outline.length > 0, national: national > 0 }, words, geometry);
  const rows = Math.max(least, ...tops, ...labels.map(({ height }) => height + line * 1.2));
  const base = Math.max(heading.columnsTop + rows, heading.bottom);
  const columnX = (tenth: number) => left + (tenth - 1) * column;
  const marks: Mark[] = [...heading.marks];
  for (let tenth = 1; tenth <= TENTHS; tenth += 1)
    marks.push({
      shape: 'rect',
      kind: 'column',
      x: columnX(tenth) + COLUMN_GAP / 2,
      y: heading.columnsTop,
      width: column - COLUMN_GAP,
      height: base - heading.columnsTop,
      ...(tenth === 1 ? { fill: 'band' } : { fill: 'line', opacity: 0.25 }),
    });
  marks.push(...outlineMarks(outline, base, columnX));
  if (national)
    marks.push({
      shape: 'line',
      kind: 'nation',
      x: left,
      x2: width,
      y: base - national,
      y2: base - national,
      stroke: 'context-text',
      dash: '5 4',
      value: shares.find(({ series }) => series === 'nation')!.share,
    });
  marks.push({ shape: 'line', x: left, x2: width, y: base, y2: base, stroke: 'context' });
  for (const { point, across, row } of stackDots(points, abreast)) {
    const x = left + (point.tenth - 0.5) * column + across * step;
    marks.push(...dotMarks(point, x, base - (row + 0.5) * step, dot / 2));
  }
  counts.forEach((count, index) => {
    if (!count) return;
    marks.push({
      shape: 'text',
      kind: 'count',
      x: left + (index + 0.5) * column,
      y: base - countTops[index]! - small * 0.35,
      text: String(count),
      size: small,
      bold: true,
      anchor: 'middle',
      halo: true,
      fill: index === 0 ? 'accent-text' : 'text',
    });
  });
  for (const { text, x, anchor, height } of labels)
    marks.push({
      shape: 'text',
      kind: 'label',
      x,
      y: base - height - small * 0.35,
      text,
      size: small,
      halo: true,
      fill: 'context-text',
      ...(anchor ? { anchor } : {}),
    });
  return { marks, bottom: base };
}

/** Name and count of a lane among several: beside its columns where there is room, or above them. */
function layoutHeading(
  { lanes }: StripsInput,
  { label, count }: StripsLane,
  { left, em, line }: Geometry,
  width: number,
  top: number,
): { marks: Mark[]; columnsTop: number; bottom: number } {
  if (lanes.length < 2) return { marks: [], columnsTop: top, bottom: top };
  const beside = left > 0;
  const room = beside ? left - em : width - widthOf(`${count}  `, em);
  const lines = wrapText(label, room / (em * 0.6));
  const marks = lines.map((text, index): Mark => ({
    shape: 'text',
    kind: 'lane',
    x: 0,
    y: top + em + index * line,
    text,
    size: em,
    bold: true,
  }));
  const after = lines.length * line;
  marks.push({
    shape: 'text',
    kind: 'lane',
    x: beside ? 0 : width,
    y: top + em + (beside ? after : 0),
    text: count,
    size: em,
    fill: 'context-text',
    ...(beside ? {} : { anchor: 'end' as const }),
  });
  const bottom = top + em * 0.5 + after + (beside ? line : 0);
  return { marks, columnsTop: beside ? top : bottom, bottom };
}

/** The steps of a profile, and below them a tint. Each step is a mark of its own, as tall as its share. */
function outlineMarks(outline: readonly number[], base: number, columnX: (tenth: number) => number): Mark[] {
  if (!outline.length) return [];
  const steps = outline.map((height, index): Mark => ({
    shape: 'rect',
    kind: 'share',
    x: columnX(index + 1),
    y: base - height,
    width: columnX(2) - columnX(1),
    height,
    fill: 'context',
    opacity: 0.22,
  }));
  const path = outline
    .map((height, index) => `V${rounded(base - height)}H${rounded(columnX(index + 2))}`)
    .join('');
  const line: Mark = {
    shape: 'path',
    kind: 'outline',
    x: 0,
    y: 0,
    d: `M${rounded(columnX(1))} ${rounded(base)}${path}V${rounded(base)}`,
    stroke: 'context',
    strokeWidth: 1.5,
  };
  return [...steps, line];
}

function dotMarks({ id, place, marked, rank }: StripsPoint, x: number, y: number, r: number): Mark[] {
  const dot: Mark = {
    shape: 'circle',
    kind: 'point',
    id,
    value: rank,
    x,
    y,
    r: place ? r : r - 1,
    ...(place ? { fill: 'place' } : { fill: 'ground', stroke: 'context-text', strokeWidth: 2 }),
  };
  if (!marked) return [dot];
  return [dot, { shape: 'circle', kind: 'ring', x, y, r: r + 2, stroke: 'accent-text', strokeWidth: 2.5 }];
}

interface Label {
  text: string;
  x: number;
  anchor?: 'end';
  /** Above the base line, in CSS pixels. */
  height: number;
}

/** The names of the outline and of the dashed line, each where least stands in its way and no other label does. */
function layoutLabels(
  tops: readonly number[],
  shown: { outline: boolean; national: boolean },
  { authorityLabel, nationLabel }: StripsWords,
  { left, column, small, line }: Geometry,
): Label[] {
  const texts = [...(shown.outline ? [authorityLabel] : []), ...(shown.national ? [nationLabel] : [])];
  const heights = [...tops];
  return texts.flatMap((text) => {
    const lines = wrapText(text, (TENTHS * column) / (small * LETTER_WIDTH));
    const longest = Math.max(...lines.map((one) => widthOf(one, small)));
    const columns = Math.min(TENTHS, Math.ceil((longest + small) / column));
    const heightAt = (first: number) => Math.max(...heights.slice(first, first + columns));
    let start = TENTHS - columns;
    for (let first = start; first >= 0; first -= 1) if (heightAt(first) < heightAt(start)) start = first;
    const height = heightAt(start);
    for (let index = start; index < start + columns; index += 1)
      heights[index] = height + lines.length * line;
    const place =
      start + columns === TENTHS
        ? { x: left + TENTHS * column, anchor: 'end' as const }
        : { x: left + start * column + small * 0.3 };
    return lines.map((one, index) => ({
      text: one,
      ...place,
      height: height + (lines.length - 1 - index) * line,
    }));
  });
}
