import type { SavableChart } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { lampPath } from '../../lamp.js';
import {
  exportImage,
  wrapText,
  type Drawing,
  type ImageCaption,
} from '../../../shared/lazy/figure/export-image.js';
import { hyphenate, councilLabel } from './council-label.js';
import { controlFill, lampLevels } from './lamp-shape.js';
import { shortControlText, type Voice } from '../../political-control.summary.js';

const CELL = { width: 92, gap: 18 };
const LAMP = { width: 56, height: 96 };
const LEADING = 14;
/** What a cell holds of the widest common type at the size of names. */
const CELL_LETTERS = 12;

/** Every lamp in one picture, with title and source. */
export function exportFigure(
  councils: readonly LampCouncil[],
  voice: Voice,
  words: ImageCaption,
): SavableChart {
  const columns = Math.max(4, Math.min(20, Math.ceil(Math.sqrt(councils.length * 1.6))));
  const rows = Array.from({ length: Math.ceil(councils.length / columns) }, (_, row) =>
    councils.slice(row * columns, (row + 1) * columns),
  );
  const drawing: Drawing = { width: columns * CELL.width, height: 0, shapes: [], texts: [] };
  return exportImage(
    rows.reduce((above, row) => withRow(above, row, voice), drawing),
    words,
  );
}

/** A picture with one more row of lamps, as high as its longest label: a picture carries whole names. */
function withRow(above: Drawing, row: readonly LampCouncil[], voice: Voice): Drawing {
  const y = above.height;
  const cells = row.map((council, index) => ({
    council,
    x: index * CELL.width,
    ...cellLabel(council, voice),
  }));
  const most = Math.max(...cells.map(({ name, control }) => name.length + control.length));
  return {
    ...above,
    height: y + LAMP.height + 6 + most * LEADING + CELL.gap,
    shapes: [
      ...above.shapes,
      ...cells.map(({ council, x }) => {
        const { colour, pattern } = controlFill(council);
        return { d: lampPath(lampLevels(council), LAMP), x, y, fill: colour, pattern, outline: true };
      }),
    ],
    texts: [
      ...above.texts,
      ...cells.flatMap(({ x, name, control }) =>
        [...name, ...control].map((text, line) => ({
          x: x + 2,
          y: y + LAMP.height + 6 + (line + 1) * LEADING,
          size: line < name.length ? 12 : 11,
          text,
        })),
      ),
    ],
  };
}

const cellLabel = (council: LampCouncil, voice: Voice) => ({
  name: toLines(councilLabel(council)),
  control: toLines(shortControlText(council, voice)),
});

const toLines = (text: string) => wrapText(text, CELL_LETTERS).flatMap(breakWord);

/** A word in as few lines as it needs, each but the last with a hyphen. */
function breakWord(word: string): string[] {
  if (word.length <= CELL_LETTERS) return [word];
  const lines: string[] = [];
  for (const piece of hyphenate(word).match(/[^-\u00AD]+-?/gu) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= CELL_LETTERS)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line, index) => (index === lines.length - 1 || line.endsWith('-') ? line : `${line}-`));
}
