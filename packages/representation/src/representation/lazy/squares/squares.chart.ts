/** The squares as one drawing for pictures, and as rows of the published spec for the view that explores them. */
import type { Colour, Drawing, ExploreInput, Figure, Mark as DrawnMark } from '@odm-widgets/charts';
import { decileOfRank } from '@odm-widgets/data/model';
import { categoryName } from '../../phrases.summary.js';
import type { RepresentationModel } from '../../representation.model.js';
import type { Legend } from '../../legend.chart.js';
import { FADED_OPACITY } from './squares-canvas.js';
import { cellsPath } from './squares-layout.js';
import type { Squares } from './squares.model.js';
import type { SquaresI18n } from './strings/types.js';

const GRID = { cell: 5, columns: 180, top: 20 };
const KEY = { columns: 4, width: 220, height: 20 };

/** What is drawn: squares, their legend, and which of them are highlighted; all are when that is left out. */
export interface DrawnSquares {
  squares: Squares;
  legend: Legend;
  isHighlighted?: ((index: number) => boolean) | undefined;
}

/**
 * The squares in place of the bars of a figure, whose words they share.
 *
 * @param background of the picture, in six digits
 */
export function squaresFigure(
  bars: Figure,
  drawn: DrawnSquares,
  background: string,
  i18n: SquaresI18n,
): Figure {
  return {
    ...bars,
    guide: i18n.strings.squaresGuide,
    draw: () => squaresDrawing(drawn, background, i18n),
  };
}

/** A fill at the opacity of squares that are not highlighted, over the background of the picture. */
function fadedFill(fill: string, background: string): string {
  if (fill === 'none') return fill;
  const channels = (colour: string) =>
    [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const behind = channels(background);
  const mixed = channels(fill).map((channel, index) =>
    Math.round(channel * FADED_OPACITY + behind[index]! * (1 - FADED_OPACITY)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function squaresDrawing(
  { squares: { categories, cells }, legend, isHighlighted = () => true }: DrawnSquares,
  background: string,
  i18n: SquaresI18n,
): Drawing {
  const { strings } = i18n;
  const { entries } = legend;
  const layout = { ...GRID, rows: Math.ceil(cells.length / GRID.columns) };
  const bottom = layout.rows * GRID.cell;
  const squares = entries.flatMap((entry): DrawnMark[] => {
    const isOfEntry = categories.map((category) => legend.entryOf(category) === entry);
    const indexes = [...cells.keys()].filter((index) => isOfEntry[cells[index]!]);
    const { fill } = legend.markOf(entry);
    const squaresOf = (some: readonly number[], colour: string): DrawnMark => ({
      shape: 'path',
      kind: 'squares',
      id: entry,
      x: 0,
      y: GRID.top,
      d: cellsPath(layout, some, GRID.cell),
      fill: colour as Colour,
      value: some.length,
      ...(colour === 'none' ? { stroke: 'text' as const } : {}),
    });
    return [
      squaresOf(indexes.filter(isHighlighted), fill),
      squaresOf(
        indexes.filter((index) => !isHighlighted(index)),
        fadedFill(fill, background),
      ),
    ];
  });
  const key = entries.flatMap((entry, index): DrawnMark[] => {
    const x = (index % KEY.columns) * KEY.width;
    const y = bottom + 60 + Math.floor(index / KEY.columns) * KEY.height;
    const fill = legend.markOf(entry).fill as Colour;
    return [
      { shape: 'rect', x, y: y - 10, width: 12, height: 12, fill, stroke: 'text' },
      { shape: 'text', x: x + 18, y, size: 12, text: legend.nameOf(entry, i18n) },
    ];
  });
  return {
    width: GRID.columns * GRID.cell,
    height: bottom + 76 + Math.ceil(entries.length / KEY.columns) * KEY.height,
    marks: [
      ...squares,
      { shape: 'text', x: 0, y: 12, size: 11, text: strings.mostDeprived },
      { shape: 'text', x: 0, y: bottom + 32, size: 11, text: strings.leastDeprived },
      ...key,
    ],
  };
}

/** Size of an explored square, in CSS pixels. */
const CELL = 4;

/** The squares to explore, without title and file name. */
export function squaresChart(
  { squares: { cells, categories, cuts }, legend }: DrawnSquares,
  model: RepresentationModel,
  i18n: SquaresI18n,
): Omit<ExploreInput, 'title' | 'caption' | 'fileName'> {
  const { strings } = i18n;
  const looks = categories.map((category) => {
    const { fill } = legend.markOf(legend.entryOf(category));
    // What is an outline on the page is white where all are filled.
    return { party: categoryName(category, model, i18n), colour: fill === 'none' ? '#ffffff' : fill };
  });
  return {
    spec: 'grid',
    values(width) {
      const columns = Math.floor(width / CELL);
      const squares = Array.from(cells, (cell, index) => ({
        rank: index + 1,
        tenth: decileOfRank(index + 1, cuts),
        ...looks[cell]!,
      }));
      const height = Math.ceil(cells.length / columns) * CELL;
      return { datasets: { squares }, params: { columns, cell: CELL }, width: columns * CELL, height };
    },
    dataset: 'squares',
    columns: [
      { key: 'rank', label: strings.rank, numeric: true },
      { key: 'tenth', label: strings.explore.tenth, numeric: true },
      { key: 'party', label: strings.table.party },
    ],
    choice: { field: 'party', label: strings.table.party.toLowerCase() },
  };
}
