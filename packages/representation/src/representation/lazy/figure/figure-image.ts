import type { SavableChart } from '@odm-widgets/core';
import type { RepresentedWard } from '@odm-widgets/data/model';
import { FADED_OPACITY } from './grid-canvas.js';
import { cellsPath } from './grid-layout.js';
import { TEXTURES } from '../../../shared/parties.js';
import {
  BACKGROUND,
  exportImage,
  type Drawing,
  type ImageCaption,
  type ImageShape,
  type ImageText,
} from '../../../shared/lazy/figure/export-image.js';
import { toBars, toSegments } from './bars.view.js';
import { entryName, toLegend, type Legend, type Mark } from './legend.js';
import type { RepresentationModel } from '../../representation.model.js';
import { dotPositions, STRIP, stripHeight } from './ward-rows.view.js';
import { percent, seatsText, wardName, type Voice } from '../../representation.summary.js';
import { sortByCount, seatsByParty, DECILES } from '../../shares.js';

const NAME_WIDTH = 290;
const SEATS_WIDTH = 380;
const DOT = '#2f5d80';
const COLUMN = '#eadfc8';
const BAR = { width: 640, height: 22, step: 56 };
/** Side of a tile of a texture. */
const TILE = 8;
const SQUARE = 5;
const SQUARES_IN_A_ROW = 180;

/**
 * The view that is shown, with title and source: seats, dots, bars and squares as they are on the page.
 *
 * @param picked whether a square of the grid stands out; all do when left out
 */
export function exportFigure(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  voice: Voice,
  words: ImageCaption,
  picked?: (index: number) => boolean,
): SavableChart {
  if (model.grid) return exportImage(gridDrawing(model, voice, picked), words);
  if (model.seatsByYear || model.view === 'deciles') return exportImage(barsDrawing(model, voice), words);
  return exportImage(rowsDrawing(model, wards, voice), words);
}

const boxPath = (width: number, height: number) => `M0 0h${width}v${height}h${-width}z`;
const discPath = (radius: number) =>
  `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

function filledShape(
  d: string,
  x: number,
  y: number,
  { fill }: Pick<Mark, 'fill'>,
  outline = false,
): ImageShape {
  return { d, x, y, fill, pattern: fill === 'none' ? 'none' : 'solid', outline: outline || fill === 'none' };
}

/** A mark in a box with as many whole tiles of its texture as fit, so that a saved picture needs no colour either. */
function markShapes(
  { fill, texture }: Mark,
  x: number,
  y: number,
  width: number,
  height: number,
): ImageShape[] {
  const d = TEXTURES[texture];
  const [columns, rows] = d ? [Math.floor(width / TILE), Math.floor(height / TILE)] : [0, 0];
  const [left, top] = [x + (width - columns * TILE) / 2, y + (height - rows * TILE) / 2];
  const tiles = Array.from({ length: columns * rows }, (_, index) =>
    filledShape(d, left + (index % columns) * TILE, top + Math.floor(index / columns) * TILE, {
      fill: 'none',
    }),
  );
  return [filledShape(boxPath(width, height), x, y, { fill }, true), ...tiles];
}

function rowsDrawing(model: RepresentationModel, wards: readonly RepresentedWard[], voice: Voice): Drawing {
  const { s, format } = voice;
  const strip = DECILES * STRIP.column;
  const results = new Map(model.election?.wards.map(({ ward, result }) => [ward.code, result]));
  const legend = toLegend(seatsByParty(wards).keys(), model);
  const shapes: ImageShape[] = [];
  const texts: ImageText[] = [
    { x: NAME_WIDTH, y: 10, size: 11, text: s.mostDeprived },
    { x: NAME_WIDTH + strip, y: 10, size: 11, text: s.leastDeprived, anchor: 'end' },
  ];
  let y = 18;
  for (const ward of wards) {
    const height = stripHeight(ward);
    texts.push({ x: 0, y: y + height / 2 + 4, size: 12, text: wardName(ward, model) });
    for (let index = 0; index < DECILES; index += 1)
      shapes.push(
        filledShape(boxPath(STRIP.column - 1, height), NAME_WIDTH + index * STRIP.column, y, {
          fill: COLUMN,
        }),
      );
    for (const dot of dotPositions(ward))
      shapes.push(filledShape(discPath(STRIP.dot), NAME_WIDTH + dot.x, y + height + dot.y, { fill: DOT }));
    const x = NAME_WIDTH + strip + 16;
    const result = results.get(ward.code);
    const beside = { x, y: y + height / 2 + 4, size: 12 };
    if (model.election) {
      const { turnout } = result ?? {};
      texts.push({
        ...beside,
        text:
          turnout === undefined
            ? s.wardDidNotVote({ date: format.date(`${model.election.year}-05`) })
            : percent(turnout, format),
      });
    } else {
      const seats = model.electionPeriod ? [] : seatMarks(ward, legend);
      seats.forEach((mark, index) => shapes.push(...markShapes(mark, x + index * 17, y + 3, 14, 14)));
      texts.push({
        ...beside,
        x: x + seats.length * 17 + 6,
        text: seatsText(ward, model, voice),
      });
    }
    y += height + 8;
  }
  return { width: Math.max(NAME_WIDTH + strip + SEATS_WIDTH, textExtent(texts)), height: y, shapes, texts };
}

function seatMarks({ record }: RepresentedWard, legend: Legend): Mark[] {
  return sortByCount(new Map(Object.entries(record?.seats ?? {}))).flatMap(([party, count]) =>
    Array.from({ length: count }, () => legend.mark(legend.entryOf(party))),
  );
}

/** How far the longest text reaches, by the width of a letter: no word is cut, and no figure. */
const textExtent = (texts: readonly ImageText[]) =>
  Math.max(...texts.map(({ x, size, text, anchor }) => (anchor ? x : x + text.length * size * 0.58)));

function barsDrawing(model: RepresentationModel, voice: Voice): Drawing {
  const { s, format } = voice;
  const { bars, legend } = toBars(model, voice);
  const most = Math.max(...bars.map(({ total }) => total), 1);
  const scale = (value: number) => Math.round((value / most) * BAR.width * 10) / 10;
  const texts: ImageText[] = bars.flatMap(({ label, totalText, segments }, index) => {
    const words = segments.map(([party, count]) =>
      s.party({ party: entryName(party, model, voice), count: format.number(count) }),
    );
    const y = index * BAR.step;
    return [
      { x: 0, y: y + 11, size: 12, text: `${label}: ${totalText}` },
      { x: 0, y: y + BAR.height + 29, size: 10, text: words.join(', ') },
    ];
  });
  return {
    width: Math.max(BAR.width, textExtent(texts)),
    height: bars.length * BAR.step,
    shapes: bars.flatMap(({ segments }, index) =>
      toSegments(segments, false).flatMap(({ party, from, to }) =>
        markShapes(legend.mark(party), scale(from), index * BAR.step + 16, scale(to - from), BAR.height),
      ),
    ),
    texts,
  };
}

/** A fill as it looks where it does not stand out: a little of it on the ground of the picture. */
function fadedFill(fill: string): string {
  if (fill === 'none') return fill;
  const parts = [fill, BACKGROUND].map((colour) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  const mixed = parts[0]!.map((part, at) =>
    Math.round(part * FADED_OPACITY + parts[1]![at]! * (1 - FADED_OPACITY)),
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function gridDrawing(
  model: RepresentationModel,
  voice: Voice,
  picked: (index: number) => boolean = () => true,
): Drawing {
  const { categories, cells } = model.grid!;
  const layout = {
    cell: SQUARE,
    columns: SQUARES_IN_A_ROW,
    rows: Math.ceil(cells.length / SQUARES_IN_A_ROW),
  };
  const legend = toLegend(categories, model, { texture: false });
  const names = legend.entries;
  const height = layout.rows * SQUARE;
  const shapes = names.flatMap((name) => {
    const own = categories.map((kind) => legend.entryOf(kind) === name);
    const indices = [...cells.keys()].filter((index) => own[cells[index]!]);
    const mark = legend.mark(name);
    const path = (some: readonly number[]) => cellsPath(layout, some, SQUARE);
    return [
      filledShape(path(indices.filter(picked)), 0, 20, mark),
      filledShape(path(indices.filter((index) => !picked(index))), 0, 20, { fill: fadedFill(mark.fill) }),
    ];
  });
  const key = names.flatMap((name, index) => {
    const [x, y] = [(index % 4) * 220, height + 60 + Math.floor(index / 4) * 20];
    return {
      mark: filledShape(boxPath(12, 12), x, y - 10, legend.mark(name), true),
      text: { x: x + 18, y, size: 12, text: entryName(name, model, voice) },
    };
  });
  return {
    width: SQUARES_IN_A_ROW * SQUARE,
    height: height + 76 + Math.ceil(names.length / 4) * 20,
    shapes: [...shapes, ...key.map(({ mark }) => mark)],
    texts: [
      { x: 0, y: 12, size: 11, text: voice.s.mostDeprived },
      { x: 0, y: height + 34 - 2, size: 11, text: voice.s.leastDeprived },
      ...key.map(({ text }) => text),
    ],
  };
}
