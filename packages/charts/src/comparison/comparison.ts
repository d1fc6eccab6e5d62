import type { Drawing, DrawingSize, Mark, TextMark } from '../drawing/drawing.js';
import { wrapText } from '../drawing/text-lines.js';

/** A place, as a row of the `comparison` spec. */
export interface ComparisonPlace {
  id: string;
  place: string;
  /** The line it stands on: 0 where all places share one. */
  row: number;
  value: number;
  /** The value as it is written. */
  text: string;
  /** The range of the neighbourhoods of a place, whose middle `value` is. */
  least?: number;
  most?: number;
  /** Whether it is the place the page is about; others are for comparison. */
  own: boolean;
}

/** Rows of the `comparison` spec, and the two ends of its scale. */
export interface ComparisonInput {
  places: readonly ComparisonPlace[];
  from: number;
  to: number;
  /** The ends as they are written. */
  fromText: string;
  toText: string;
}

/** Lengths in text sizes. */
export const SMALL_TEXT = 0.875;
export const LINE = 1.4;
const DOT = 0.45;
/** Room at both sides, so that a dot at an end is whole. */
const INSET = 0.6;

/** Where a value stands, in CSS pixels. */
export function scaleOf(
  { from, to }: ComparisonInput,
  { width, textSize }: DrawingSize,
): (value: number) => number {
  const inset = INSET * textSize;
  const span = to > from ? to - from : 1;
  return (value) => inset + ((value - from) / span) * (width - 2 * inset);
}

/** How wide the scale is, and where it begins, in CSS pixels: for the same drawing by the spec. */
export function comparisonScale(input: ComparisonInput, size: DrawingSize): { left: number; width: number } {
  const x = scaleOf(input, size);
  return { left: x(input.from), width: x(input.to) - x(input.from) };
}

/** Places on one scale: their values stand on one line, with their names below it. */
export function layoutValues(input: ComparisonInput, size: DrawingSize): Drawing {
  const { marks, bottom } = drawValues(input, size);
  // Above the line, since the names of places stand below it.
  const ends = endTexts(input, size, SMALL_TEXT * size.textSize);
  return { width: size.width, height: bottom + SMALL_TEXT * size.textSize * 0.4, marks: [...marks, ...ends] };
}

/** The two ends of the scale, at a height. */
export function endTexts(
  { fromText, toText }: ComparisonInput,
  { width, textSize }: DrawingSize,
  y: number,
): TextMark[] {
  const small = SMALL_TEXT * textSize;
  return [endText(fromText, 0, y, small), { ...endText(toText, width, y, small), anchor: 'end' }];
}

function endText(text: string, x: number, y: number, size: number): TextMark {
  return { shape: 'text', kind: 'end', x, y, text, size, fill: 'context-text' };
}

function drawValues(input: ComparisonInput, size: DrawingSize): { marks: Mark[]; bottom: number } {
  const em = size.textSize;
  const x = scaleOf(input, size);
  const y = SMALL_TEXT * em * 1.2 + em * 0.6;
  const marks: Mark[] = [axis(x(input.from), x(input.to), y)];
  let top = y + em * 0.9;
  const labels: Mark[] = [];
  for (const { place, at, lines, isLeft, from, to } of namesOf(input, size)) {
    marks.push({ shape: 'line', kind: 'leader', x: at, x2: at, y, y2: top + em * 0.9, stroke: 'line' });
    for (const line of lines) {
      top += em * LINE;
      labels.push({
        shape: 'text',
        kind: 'place',
        x: isLeft ? from : to,
        y: top,
        text: line,
        size: em,
        bold: place.own,
        halo: true,
        fill: place.own ? 'text' : 'context-text',
        ...(isLeft ? {} : { anchor: 'end' as const }),
      });
    }
  }
  marks.push(...labels);
  // The place itself lies over the others.
  for (const place of [...input.places].reverse()) marks.push(dotOf(place, x(place.value), y, em));
  return { marks, bottom: top };
}

/** Width of a letter or a digit in a wide typeface, bold and regular: a name that ends at its value may lose none. */
export const letterWidth = ({ own }: ComparisonPlace, textSize: number): number =>
  textSize * (own ? 0.7 : 0.6);

/** The name of a place with its value, on lines of its own. */
interface Name {
  place: ComparisonPlace;
  at: number;
  lines: readonly string[];
  /** Whether it begins at its value, or ends there. */
  isLeft: boolean;
  /** Ends of its longest line. */
  from: number;
  to: number;
}

/**
 * Names from top to bottom: those of lower values begin at them, the others end there, and the ones nearest to the other
 * side come first, so that no line to a name crosses one of its own side. All are of one side where more lines would
 * cross names otherwise.
 */
function namesOf(input: ComparisonInput, size: DrawingSize): Name[] {
  const { width, textSize } = size;
  const x = scaleOf(input, size);
  const sorted = [...input.places].sort((a, b) => a.value - b.value);
  const onSide = (isLeft: boolean) => (place: ComparisonPlace) => {
    const at = x(place.value);
    const room = isLeft ? width - at : at;
    const gap = textSize * 0.3;
    const letter = letterWidth(place, textSize);
    const lines = wrapText(`${place.place} ${place.text}`, Math.max(8, (room - gap) / letter));
    const longest = Math.max(...lines.map(({ length }) => length)) * letter;
    const from = isLeft ? Math.min(at + gap, width - longest) : Math.max(at - gap - longest, 0);
    return { place, at, lines, isLeft, from, to: from + longest };
  };
  const middle = sorted.filter(({ value }) => x(value) <= width / 2).length;
  return [middle, 0, sorted.length]
    .map((count) => [
      ...sorted.slice(0, count).map(onSide(true)).reverse(),
      ...sorted.slice(count).map(onSide(false)),
    ])
    .sort((a, b) => crossings(a) - crossings(b))[0]!;
}

/** How many names are crossed by lines to names below them. */
const crossings = (names: readonly Name[]): number =>
  names.filter(({ from, to }, index) => names.slice(index + 1).some(({ at }) => at > from && at < to)).length;

export function axis(x: number, x2: number, y: number): Mark {
  return { shape: 'line', kind: 'axis', x, x2, y, y2: y, stroke: 'line' };
}

export function dotOf({ id, value, own }: ComparisonPlace, x: number, y: number, em: number): Mark {
  return {
    shape: 'circle',
    kind: 'point',
    id,
    value,
    x,
    y,
    r: DOT * em,
    ...(own ? { fill: 'place' } : { fill: 'ground', stroke: 'context-text', strokeWidth: 2 }),
  };
}
