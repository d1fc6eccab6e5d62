import { wrapText, type SavableChart } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import type { CaptionText } from '../../../shared/caption.js';
import { exportImage, type Drawing } from '../../../shared/lazy/figure/export-image.js';
import { lampPath } from '../../lamp.js';
import { shortControlText } from '../../political-control.summary.js';
import { councilLabel, hyphenate } from './council-label.js';
import { controlFill, lampLevels } from './lamp-shape.js';
import type { FigureI18n } from './strings/types.js';

const CELL = { width: 92, gap: 18 };
const LAMP = { width: 56, height: 96 };
const LINE_HEIGHT = 14;
/** Letters of the widest common typeface that fit in a cell. */
const CELL_LETTERS = 12;

/** All lamps in one image, with title, sentence and source. */
export function exportFigure(
  councils: readonly LampCouncil[],
  i18n: FigureI18n,
  caption: CaptionText,
): SavableChart {
  const columns = Math.max(4, Math.min(20, Math.ceil(Math.sqrt(councils.length * 1.6))));
  const rows = Array.from({ length: Math.ceil(councils.length / columns) }, (_, row) =>
    councils.slice(row * columns, (row + 1) * columns),
  );
  const empty: Drawing = { width: columns * CELL.width, height: 0, shapes: [], texts: [] };
  const drawing = rows.reduce((above, row) => addRow(above, row, i18n), empty);
  return exportImage(drawing, {
    ...caption,
    sentences: [...caption.sentences, i18n.strings.readingGuide],
  });
}

/** Adds a row of lamps, as high as its longest label needs: names in an image are never shortened. */
function addRow(above: Drawing, row: readonly LampCouncil[], i18n: FigureI18n): Drawing {
  const y = above.height;
  const cells = row.map((council, index) => ({
    council,
    x: index * CELL.width,
    ...cellLabel(council, i18n),
  }));
  const lines = Math.max(...cells.map(({ name, control }) => name.length + control.length));
  return {
    ...above,
    height: y + LAMP.height + 6 + lines * LINE_HEIGHT + CELL.gap,
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
          y: y + LAMP.height + 6 + (line + 1) * LINE_HEIGHT,
          size: line < name.length ? 12 : 11,
          text,
        })),
      ),
    ],
  };
}

const cellLabel = (council: LampCouncil, i18n: FigureI18n) => ({
  name: toLines(councilLabel(council)),
  control: toLines(shortControlText(council, i18n)),
});

const toLines = (text: string) => wrapText(text, CELL_LETTERS).flatMap(breakWord);

/** Breaks a long word into as few lines as possible, with a hyphen at the end of each but the last. */
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
