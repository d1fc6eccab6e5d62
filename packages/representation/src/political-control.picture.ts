import type { SavableChart } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { lampPath } from './lamp.js';
import { pictureOf, type PictureWords } from './picture.js';
import { hasOtherMayor } from './political-control.model.js';
import { fillOf, levelsOf } from './political-control.shape.js';
import { shortControl, type Voice } from './political-control.summary.js';

const CELL = { width: 92, height: 150 };
const LAMP = { width: 56, height: 96 };

/** Every lamp in one picture, with title and source. */
export function draw(councils: readonly LampCouncil[], voice: Voice, words: PictureWords): SavableChart {
  const columns = Math.max(4, Math.min(20, Math.ceil(Math.sqrt(councils.length * 1.6))));
  const placed = councils.map((council, index) => ({
    council,
    x: (index % columns) * CELL.width,
    y: Math.floor(index / columns) * CELL.height,
  }));
  const drawing = {
    width: columns * CELL.width,
    height: Math.ceil(councils.length / columns) * CELL.height,
    shapes: placed.map(({ council, x, y }) => {
      const { colour, pattern } = fillOf(council);
      return { d: lampPath(levelsOf(council), LAMP), x, y, fill: colour, pattern, outline: true };
    }),
    texts: placed.flatMap(({ council, x, y }) => [
      { x: x + 2, y: y + LAMP.height + 20, size: 12, text: fitted(nameOf(council)) },
      { x: x + 2, y: y + LAMP.height + 36, size: 11, text: fitted(shortControl(council, voice)) },
    ]),
  };
  return pictureOf(drawing, words);
}

const nameOf = (council: LampCouncil) => council.name + (hasOtherMayor(council) ? '*' : '');
const fitted = (text: string) => (text.length > 15 ? `${text.slice(0, 14)}…` : text);
