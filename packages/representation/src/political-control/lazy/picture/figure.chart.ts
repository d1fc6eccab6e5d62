/** All lamps as one drawing, for pictures and for pages that are written before they are served. */
import type { Colour, Drawing, Figure, Mark, Pattern } from '@odm-widgets/charts';
import { moved, wordsLanguage, wrapText } from '@odm-widgets/charts/figure.js';
import type { LampCouncil } from '@odm-widgets/data/model';
import { placeLanguage } from '../../../shared/place-names.js';
import { BACKGROUND } from '../../../shared/lazy/picture/picture.chart.js';
import { lampPath } from '../../lamp.js';
import type { PoliticalControlModel } from '../../political-control.model.js';
import { controlText, englishNamesOfCouncils, shortControlText } from '../../political-control.summary.js';
import { councilLabel, hyphenate } from '../../council-label.js';
import { controlFill, lampLevels, stripePatternId } from '../../lamp-shape.chart.js';
import type { FigureI18n } from '../figure/strings/types.js';

const CELL = { width: 98, gap: 18 };
const LAMP = { width: 56, height: 96 };
const LINE_HEIGHT = 14;
const STRIPE = { width: 3.2, every: 6 };
/** Letters of the widest common typeface that fit in a cell. */
const CELL_LETTERS = 12;

/** What a picture needs of the model besides its councils. */
type OfNation = Pick<PoliticalControlModel, 'release' | 'partyNames'>;

/** The lamps of councils, with who runs each of them in words, or with their seats where councils share power. */
export function lampsFigure(
  councils: readonly LampCouncil[],
  headline: string,
  i18n: FigureI18n,
  { release, partyNames = {} }: OfNation = {},
): Figure {
  const isEnglish = placeLanguage(release, i18n.locale) === 'en';
  const { sharedPower } = i18n.strings.ofNation ?? {};
  return {
    label: headline,
    guide: i18n.strings.readingGuide,
    points: councils.map((council) => ({
      id: council.code,
      text: `${council.name}: ${controlText(council, i18n)}`,
    })),
    draw: ({ width }) => {
      const lamps = lampsDrawing(councils, columnsFor(councils.length, width), i18n, isEnglish);
      const seats = sharedPower?.drawing(councils, partyNames, width);
      return onGround(seats ? below(lamps, seats) : lamps);
    },
    ...wordsLanguage(i18n.locale, englishNamesOfCouncils(councils, release, partyNames)),
  };
}

/** Two drawings of one picture, the second below the first. */
function below(first: Drawing, second: Drawing): Drawing {
  const y = first.height + CELL.gap;
  return {
    width: Math.max(first.width, second.width + 4),
    height: y + second.height + CELL.gap / 2,
    marks: [...first.marks, ...moved(second.marks, 2, y)],
    patterns: [...(first.patterns ?? []), ...(second.patterns ?? [])],
  };
}

function onGround({ marks, ...drawing }: Drawing): Drawing {
  const { width, height } = drawing;
  return { ...drawing, marks: [{ shape: 'rect', x: 0, y: 0, width, height, fill: BACKGROUND }, ...marks] };
}

/** Lamps of a row that a phone has room for, with names that can be read. */
const NARROW_COLUMNS = 4;

/**
 * As many lamps in a row as there is room for. A picture of many is about as wide as high, but where it is for a
 * column of text, as in a page that is written before it is served.
 */
function columnsFor(count: number, width: number): number {
  const square = Math.max(NARROW_COLUMNS, Math.min(20, Math.ceil(Math.sqrt(count * 1.6))));
  const fitting = Math.max(1, Math.min(square, Math.floor(width / CELL.width)));
  return count > 40 && fitting > NARROW_COLUMNS ? square : fitting;
}

function lampsDrawing(
  councils: readonly LampCouncil[],
  columns: number,
  i18n: FigureI18n,
  isEnglish: boolean,
): Drawing {
  const marks: Mark[] = [];
  let y = CELL.gap / 2;
  for (let first = 0; first < councils.length; first += columns) {
    const row = layoutRow(councils.slice(first, first + columns), i18n, isEnglish);
    marks.push(...moved(row.marks, 0, y));
    y += row.height;
  }
  const width = columns * CELL.width;
  return {
    width,
    height: y,
    patterns: [...new Set(councils.map(controlFill).flatMap(stripeColour))].map(stripes),
    marks,
  };
}

/** A row of lamps, as high as its longest label needs: names in a picture are never shortened. */
function layoutRow(
  row: readonly LampCouncil[],
  i18n: FigureI18n,
  isEnglish: boolean,
): { marks: Mark[]; height: number } {
  const cells = row.map((council, index) => ({
    council,
    x: index * CELL.width,
    name: toLines(councilLabel(council)),
    // Seats have squares and words of their own.
    control: i18n.strings.ofNation?.sharedPower ? [] : toLines(shortControlText(council, i18n)),
  }));
  const lines = Math.max(...cells.map(({ name, control }) => name.length + control.length));
  const marks = cells.flatMap(({ council, x, name, control }): Mark[] => [
    lampMark(council, x),
    ...[...name, ...control].map((text, line): Mark => ({
      shape: 'text',
      x: x + 2,
      y: LAMP.height + 6 + (line + 1) * LINE_HEIGHT,
      size: line < name.length ? 12 : 11,
      text,
      fill: '#231f20',
      // A long name is broken over several lines.
      ...(isEnglish && line < name.length ? { english: [text] } : {}),
    })),
  ]);
  return { marks, height: LAMP.height + 6 + lines * LINE_HEIGHT + CELL.gap };
}

function lampMark(council: LampCouncil, x: number): Mark {
  const { colour, pattern } = controlFill(council);
  const paint =
    pattern === 'stripes' ? { pattern: stripePatternId(colour) } : { fill: (colour || 'none') as Colour };
  const d = lampPath(lampLevels(council), LAMP);
  return { shape: 'path', kind: 'lamp', id: council.code, x: x + 2, y: 2, d, stroke: '#231f20', ...paint };
}

const stripeColour = ({ colour, pattern }: ReturnType<typeof controlFill>) =>
  pattern === 'stripes' ? [colour] : [];

const stripes = (colour: string): Pattern => ({
  id: stripePatternId(colour),
  size: STRIPE.every,
  angle: 45,
  marks: [
    { shape: 'rect', x: 0, y: 0, width: STRIPE.every, height: STRIPE.every, fill: BACKGROUND },
    { shape: 'rect', x: 0, y: 0, width: STRIPE.width, height: STRIPE.every, fill: colour as Colour },
  ],
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
