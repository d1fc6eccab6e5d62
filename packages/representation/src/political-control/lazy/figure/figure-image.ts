import type { SavableChart } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { lampPath } from '../../lamp.js';
import { pictureOf, wrapped, type Drawing, type PictureWords } from '../../../shared/lazy/figure/export-image.js';
import { hyphenated, nameOf } from './council-label.js';
import { fillOf, levelsOf } from './lamp-shape.js';
import { shortControl, type Voice } from '../../political-control.summary.js';

const CELL = { width: 92, gap: 18 };
const LAMP = { width: 56, height: 96 };
const LEADING = 14;
/** What a cell holds of the widest common type at the size of names. */
const LETTERS = 12;

/** Every lamp in one picture, with title and source. */
export function draw(councils: readonly LampCouncil[], voice: Voice, words: PictureWords): SavableChart {
  const columns = Math.max(4, Math.min(20, Math.ceil(Math.sqrt(councils.length * 1.6))));
  const rows = Array.from({ length: Math.ceil(councils.length / columns) }, (_, row) =>
    councils.slice(row * columns, (row + 1) * columns),
  );
  const drawing: Drawing = { width: columns * CELL.width, height: 0, shapes: [], texts: [] };
  return pictureOf(
    rows.reduce((above, row) => withRow(above, row, voice), drawing),
    words,
  );
}

/** A picture with one more row of lamps, as high as its longest label: a picture carries whole names. */
function withRow(above: Drawing, row: readonly LampCouncil[], voice: Voice): Drawing {
  const y = above.height;
  const cells = row.map((council, index) => ({ council, x: index * CELL.width, ...labelOf(council, voice) }));
  const most = Math.max(...cells.map(({ name, control }) => name.length + control.length));
  return {
    ...above,
    height: y + LAMP.height + 6 + most * LEADING + CELL.gap,
    shapes: [
      ...above.shapes,
      ...cells.map(({ council, x }) => {
        const { colour, pattern } = fillOf(council);
        return { d: lampPath(levelsOf(council), LAMP), x, y, fill: colour, pattern, outline: true };
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

const labelOf = (council: LampCouncil, voice: Voice) => ({
  name: linesOf(nameOf(council)),
  control: linesOf(shortControl(council, voice)),
});

const linesOf = (text: string) => wrapped(text, LETTERS).flatMap(pieced);

/** A word in as few lines as it needs, each but the last with a hyphen. */
function pieced(word: string): string[] {
  if (word.length <= LETTERS) return [word];
  const lines: string[] = [];
  for (const piece of hyphenated(word).match(/[^-\u00AD]+-?/gu) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= LETTERS) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line, index) => (index === lines.length - 1 || line.endsWith('-') ? line : `${line}-`));
}
