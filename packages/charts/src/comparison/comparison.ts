import type { Drawing, DrawingSize, Mark, TextMark } from '../drawing/drawing.js';
import { widthOf, wrapText } from '../drawing/text-lines.js';

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
const SMALL = 0.875;
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
  return withEnds(input, size, drawValues(input, size));
}

/** Marks of places with the two ends of the scale below them. */
export function withEnds(
  { fromText, toText }: ComparisonInput,
  { width, textSize }: DrawingSize,
  { marks, bottom }: { marks: Mark[]; bottom: number },
): Drawing {
  const small = SMALL * textSize;
  const base = bottom + small * LINE;
  return {
    width,
    height: base + small * 0.4,
    marks: [
      ...marks,
      endText(fromText, 0, base, small),
      { ...endText(toText, width, base, small), anchor: 'end' },
    ],
  };
}

function endText(text: string, x: number, y: number, size: number): TextMark {
  return { shape: 'text', kind: 'end', x, y, text, size, fill: 'context-text' };
}

function drawValues(input: ComparisonInput, size: DrawingSize): { marks: Mark[]; bottom: number } {
  const em = size.textSize;
  const x = scaleOf(input, size);
  const y = em * 0.8;
  const marks: Mark[] = [axis(x(input.from), x(input.to), y)];
  const sorted = [...input.places].sort((a, b) => a.value - b.value);
  const middle = size.width / 2;
  // A name reads away from its end of the scale; the one nearest to the middle comes first, so that no line crosses it.
  const left = sorted.filter(({ value }) => x(value) <= middle).reverse();
  const right = sorted.filter(({ value }) => x(value) > middle);
  let top = y + em * 0.9;
  const labels: Mark[] = [];
  for (const place of [...left, ...right]) {
    const at = x(place.value);
    const isLeft = at <= middle;
    const room = isLeft ? size.width - at : at;
    const lines = wrapText(`${place.place} ${place.text}`, Math.max(8, room / (em * 0.58)));
    marks.push({ shape: 'line', kind: 'leader', x: at, x2: at, y, y2: top + em * 0.9, stroke: 'line' });
    for (const line of lines) {
      top += em * LINE;
      labels.push({
        shape: 'text',
        kind: 'place',
        x: isLeft
          ? Math.min(at + em * 0.3, size.width - widthOf(line, em))
          : Math.max(at - em * 0.3, widthOf(line, em)),
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
