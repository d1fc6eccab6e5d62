/** The figure of a view as an image to save: drawn from the same rows as on the page. */
import type { SavableChart } from '@odm-widgets/core';
import type { RepresentedWard, WardResult } from '@odm-widgets/data/model';
import type { CaptionText } from '../../../shared/caption.js';
import {
  BACKGROUND,
  exportImage,
  type Drawing,
  type ImageShape,
  type ImageText,
} from '../../../shared/lazy/figure/export-image.js';
import { TEXTURES } from '../../../shared/parties.js';
import type { RepresentationModel } from '../../representation.model.js';
import { percent, seatsText, wardName } from '../../phrases.summary.js';
import { DECILES, seatsByParty, sortByCount } from '../../shares.js';
import { countTexts, toBars, toSegments } from './bars.chart.js';
import { FADED_OPACITY } from './grid-canvas.js';
import { cellsPath } from './grid-layout.js';
import { gridLegend, toLegend, type Legend, type Mark } from './legend.chart.js';
import { readingGuide } from './reading-guide.js';
import type { FigureI18n } from './strings/types.js';
import { dotPositions, STRIP, stripHeight } from './ward-strip.chart.js';

const NAME_WIDTH = 290;
const STRIP_WIDTH = DECILES * STRIP.column;
const SEATS_WIDTH = 380;
const SEAT = { size: 14, step: 17 };
const DOT_FILL = '#2f5d80';
const COLUMN_FILL = '#eadfc8';
const BAR = { width: 640, height: 22, step: 56 };
/** Side of a texture's tile. */
const TILE = 8;
const GRID = { cell: 5, columns: 180, top: 20 };
const KEY = { columns: 4, width: 220, height: 20 };

/**
 * The view shown, with title and source.
 *
 * @param wards those shown on the page
 * @param isHighlighted whether a square of the grid is highlighted; all are when left out
 */
export function exportFigure(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: FigureI18n,
  text: CaptionText,
  isHighlighted?: (index: number) => boolean,
): SavableChart {
  const caption = { ...text, sentences: [...text.sentences, readingGuide(model, i18n)] };
  if (model.grid) return exportImage(gridDrawing(model, i18n, isHighlighted), caption);
  if (model.seatsByYear || model.deciles) return exportImage(barsDrawing(model, i18n), caption);
  return exportImage(rowsDrawing(model, wards, i18n), caption);
}

const rectanglePath = (width: number, height: number) => `M0 0h${width}v${height}h${-width}z`;
const discPath = (radius: number) =>
  `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

function filledShape(d: string, x: number, y: number, fill: string, outline = false): ImageShape {
  return { d, x, y, fill, pattern: fill === 'none' ? 'none' : 'solid', outline: outline || fill === 'none' };
}

/** A rectangle with the fill of a mark and as many whole tiles of its texture as fit. */
function markShapes(
  { fill, texture }: Mark,
  { x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>,
): ImageShape[] {
  const path = TEXTURES[texture];
  const [columns, rows] = path ? [Math.floor(width / TILE), Math.floor(height / TILE)] : [0, 0];
  const [left, top] = [x + (width - columns * TILE) / 2, y + (height - rows * TILE) / 2];
  const tiles = Array.from({ length: columns * rows }, (_, index) => {
    const row = Math.floor(index / columns);
    return filledShape(path, left + (index % columns) * TILE, top + row * TILE, 'none');
  });
  return [filledShape(rectanglePath(width, height), x, y, fill, true), ...tiles];
}

/** How far the longest text reaches at the width of an average letter, so that no text is cut off. */
const textExtent = (texts: readonly ImageText[]) =>
  Math.max(...texts.map(({ x, size, text, anchor }) => (anchor ? x : x + text.length * size * 0.58)));

function rowsDrawing(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: FigureI18n,
): Drawing {
  const { strings } = i18n;
  const legend = toLegend(seatsByParty(wards).keys(), model);
  const results = new Map(model.election?.wards.map(({ ward, result }) => [ward.code, result]));
  const shapes: ImageShape[] = [];
  const texts: ImageText[] = [
    { x: NAME_WIDTH, y: 10, size: 11, text: strings.mostDeprived },
    { x: NAME_WIDTH + STRIP_WIDTH, y: 10, size: 11, text: strings.leastDeprived, anchor: 'end' },
  ];
  let y = 18;
  for (const ward of wards) {
    const height = stripHeight(ward);
    const seats = model.election || model.electionPeriod ? [] : seatMarks(ward, legend);
    const x = NAME_WIDTH + STRIP_WIDTH + 16;
    const baseline = y + height / 2 + 4;
    shapes.push(
      ...stripShapes(ward, y, height),
      ...seats.flatMap((mark, index) =>
        markShapes(mark, { x: x + index * SEAT.step, y: y + 3, width: SEAT.size, height: SEAT.size }),
      ),
    );
    texts.push(
      { x: 0, y: baseline, size: 12, text: wardName(ward, model) },
      model.election
        ? { x, y: baseline, size: 12, text: turnoutText(results.get(ward.code), model.election.year, i18n) }
        : { x: x + seats.length * SEAT.step + 6, y: baseline, size: 12, text: seatsText(ward, model, i18n) },
    );
    y += height + 8;
  }
  const width = Math.max(NAME_WIDTH + STRIP_WIDTH + SEATS_WIDTH, textExtent(texts));
  return { width, height: y, shapes, texts };
}

function stripShapes(ward: RepresentedWard, y: number, height: number): ImageShape[] {
  const column = rectanglePath(STRIP.column - 1, height);
  return [
    ...Array.from({ length: DECILES }, (_, index) =>
      filledShape(column, NAME_WIDTH + index * STRIP.column, y, COLUMN_FILL),
    ),
    ...dotPositions(ward).map((dot) =>
      filledShape(discPath(STRIP.dot), NAME_WIDTH + dot.x, y + height + dot.y, DOT_FILL),
    ),
  ];
}

function seatMarks({ record }: RepresentedWard, legend: Legend): Mark[] {
  return sortByCount(new Map(Object.entries(record?.seats ?? {}))).flatMap(([party, count]) =>
    Array.from({ length: count }, () => legend.markOf(legend.entryOf(party))),
  );
}

function turnoutText(result: WardResult | undefined, year: number, { strings, format }: FigureI18n): string {
  return result?.turnout === undefined
    ? strings.wardDidNotVote({ date: format.date(`${year}-05`) })
    : percent(result.turnout, format);
}

function barsDrawing(model: RepresentationModel, i18n: FigureI18n): Drawing {
  const { bars, legend } = toBars(model, i18n);
  const longest = Math.max(...bars.map(({ total }) => total), 1);
  const scale = (count: number) => Math.round((count / longest) * BAR.width * 10) / 10;
  const texts: ImageText[] = bars.flatMap((bar, index) => {
    const y = index * BAR.step;
    return [
      { x: 0, y: y + 11, size: 12, text: `${bar.label}: ${bar.totalText}` },
      { x: 0, y: y + BAR.height + 29, size: 10, text: countTexts(bar, legend, i18n).join(', ') },
    ];
  });
  const shapes = bars.flatMap(({ counts }, index) =>
    toSegments(counts, false).flatMap(({ entry, from, to }) => {
      const y = index * BAR.step + 16;
      const box = { x: scale(from), y, width: scale(to - from), height: BAR.height };
      return markShapes(legend.markOf(entry), box);
    }),
  );
  return { width: Math.max(BAR.width, textExtent(texts)), height: bars.length * BAR.step, shapes, texts };
}

/** A fill at the opacity of squares that are not highlighted, over the background of the image. */
function fadedFill(fill: string): string {
  if (fill === 'none') return fill;
  const channels = (colour: string) =>
    [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const background = channels(BACKGROUND);
  const mixed = channels(fill).map((channel, index) =>
    Math.round(channel * FADED_OPACITY + background[index]! * (1 - FADED_OPACITY)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function gridDrawing(
  model: RepresentationModel,
  i18n: FigureI18n,
  isHighlighted: (index: number) => boolean = () => true,
): Drawing {
  const { strings } = i18n;
  const { categories, cells } = model.grid!;
  const legend = gridLegend(model);
  const { entries } = legend;
  const layout = { ...GRID, rows: Math.ceil(cells.length / GRID.columns) };
  const bottom = layout.rows * GRID.cell;
  const squares = entries.flatMap((entry) => {
    const isOfEntry = categories.map((category) => legend.entryOf(category) === entry);
    const indexes = [...cells.keys()].filter((index) => isOfEntry[cells[index]!]);
    const { fill } = legend.markOf(entry);
    const path = (some: readonly number[]) => cellsPath(layout, some, GRID.cell);
    return [
      filledShape(path(indexes.filter(isHighlighted)), 0, GRID.top, fill),
      filledShape(path(indexes.filter((index) => !isHighlighted(index))), 0, GRID.top, fadedFill(fill)),
    ];
  });
  const key = entries.map((entry, index) => {
    const x = (index % KEY.columns) * KEY.width;
    const y = bottom + 60 + Math.floor(index / KEY.columns) * KEY.height;
    return {
      swatch: filledShape(rectanglePath(12, 12), x, y - 10, legend.markOf(entry).fill, true),
      text: { x: x + 18, y, size: 12, text: legend.nameOf(entry, i18n) },
    };
  });
  return {
    width: GRID.columns * GRID.cell,
    height: bottom + 76 + Math.ceil(entries.length / KEY.columns) * KEY.height,
    shapes: [...squares, ...key.map(({ swatch }) => swatch)],
    texts: [
      { x: 0, y: 12, size: 11, text: strings.mostDeprived },
      { x: 0, y: bottom + 32, size: 11, text: strings.leastDeprived },
      ...key.map(({ text }) => text),
    ],
  };
}
