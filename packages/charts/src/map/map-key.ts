import { rounded, type DrawingSize, type Mark, type TextMark } from '../drawing/drawing.js';
import { LETTER_WIDTH, wrapText } from '../drawing/text-lines.js';
import type { MapInput, MapKeyEntry } from './map-input.js';
import { patternOf, shadeOf, TENTHS } from './shades.js';

/** Height of a step of the key, in parts of the text size. */
const SWATCH = 1.1;
const LINE_HEIGHT = 1.3;
export const DASH = '6 4';
/** Many wards have such a line, which may not hide their fills. */
export const COUNTED = { stroke: 'text', strokeWidth: 1, dash: '3 2' } as const;
/** Width of a line around a place. */
export const outlineWidth = ({ textSize }: DrawingSize): number => Math.max(2, rounded(0.16 * textSize));

interface PlacedMarks {
  marks: Mark[];
  bottom: number;
}

/** The steps of the shades with their tenths, and what lines and fills stand for. */
export function keyMarks({ key }: MapInput, top: number, size: DrawingSize): PlacedMarks {
  const tenths = key.tenths ? tenthsKey(key.tenths, top, size) : { marks: [], bottom: top };
  return key.entries.reduce<PlacedMarks>(({ marks, bottom }, entry) => {
    const own = entryMarks(entry, bottom, size);
    return { marks: [...marks, ...own.marks], bottom: own.bottom };
  }, tenths);
}

function entryMarks({ text, ...sample }: MapKeyEntry, top: number, drawing: DrawingSize): PlacedMarks {
  const { width, textSize } = drawing;
  const size = rounded(textSize * 0.85);
  const left = rounded(2.2 * textSize);
  const lines = wrapText(text, (width - left) / (size * LETTER_WIDTH));
  return {
    marks: [...sampleMarks(sample, top, drawing), ...textLines(lines, left, top, size)],
    bottom: top + size * (0.4 + LINE_HEIGHT * lines.length),
  };
}

function textLines(
  lines: readonly string[],
  x: number,
  top: number,
  size: number,
  anchor?: 'end',
): TextMark[] {
  return lines.map((text, index) => ({
    shape: 'text',
    kind: 'key-text',
    x,
    y: rounded(top + size * (1 + index * LINE_HEIGHT)),
    text,
    size,
    fill: 'context-text',
    ...(anchor ? { anchor } : {}),
  }));
}

/** A piece of a line, or a small box with a fill and its texture. */
function sampleMarks(
  { line, fill = 'ground', pattern }: Omit<MapKeyEntry, 'text'>,
  top: number,
  size: DrawingSize,
): Mark[] {
  const { textSize } = size;
  const height = rounded(textSize * 0.85);
  const y = rounded(top + height * 0.65);
  if (line) {
    const strokeWidth = outlineWidth(size);
    const paint = {
      outline: { stroke: 'text', strokeWidth },
      official: { stroke: 'accent-text', strokeWidth, dash: DASH },
      counted: COUNTED,
    } as const;
    return [
      {
        shape: 'line',
        kind: 'key',
        x: 0,
        y,
        x2: rounded(1.7 * textSize),
        y2: y,
        ...paint[line],
      },
    ];
  }
  const box = {
    shape: 'rect',
    kind: 'key',
    x: 1,
    y: y - height / 2,
    width: rounded(1.6 * textSize),
    height,
  } as const;
  return [{ ...box, fill, stroke: 'text', strokeWidth: 1 }, ...(pattern ? [{ ...box, pattern }] : [])];
}

function tenthsKey(
  { most, least }: { most: string; least: string },
  y: number,
  { width, textSize, forcedColours }: DrawingSize,
): PlacedMarks {
  const size = rounded(textSize * 0.85);
  const across = Math.min(width, 26 * textSize) / TENTHS;
  const height = rounded(SWATCH * textSize);
  const steps = Array.from({ length: TENTHS }, (_, index): Mark[] => {
    const tenth = index + 1;
    const box = {
      shape: 'rect',
      kind: 'key',
      x: rounded(index * across),
      y,
      width: rounded(across),
      height,
    } as const;
    return [
      forcedColours
        ? { ...box, pattern: patternOf(tenth), stroke: 'text', strokeWidth: 1 }
        : { ...box, fill: 'place', opacity: shadeOf(tenth) },
      {
        shape: 'text',
        kind: 'key-text',
        x: rounded((index + 0.5) * across),
        y: rounded(y + height + size),
        text: String(tenth),
        size,
        anchor: 'middle',
        fill: 'context-text',
      },
    ];
  }).flat();
  const half = (TENTHS / 2) * across;
  const [left, right] = [most, least].map((text) => wrapText(text, half / (size * LETTER_WIDTH)));
  const top = y + height + size * 1.2;
  return {
    marks: [
      ...steps,
      ...textLines(left!, 0, top, size),
      ...textLines(right!, rounded(across * TENTHS), top, size, 'end'),
    ],
    bottom: top + size * (0.6 + LINE_HEIGHT * Math.max(left!.length, right!.length)),
  };
}
