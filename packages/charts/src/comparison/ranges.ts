import type { Drawing, DrawingSize, Mark } from '../drawing/drawing.js';
import { wrapText } from '../drawing/text-lines.js';
import {
  axis,
  dotOf,
  endTexts,
  layoutValues,
  letterWidth,
  LINE,
  scaleOf,
  SMALL_TEXT,
  type ComparisonInput,
} from './comparison.js';

/**
 * Places on one scale. Values of places stand on one line with their names below it; ranges of places have a line each,
 * with a dot in the middle of the range.
 */
export function layoutComparison(input: ComparisonInput, size: DrawingSize): Drawing {
  const hasRanges = input.places.some(({ least }) => least !== undefined);
  return hasRanges ? layoutRanges(input, size) : layoutValues(input, size);
}

function layoutRanges(input: ComparisonInput, size: DrawingSize): Drawing {
  const { marks, bottom } = drawRanges(input, size);
  const small = SMALL_TEXT * size.textSize;
  const base = bottom + small * LINE;
  return { width: size.width, height: base + small * 0.4, marks: [...marks, ...endTexts(input, size, base)] };
}

function drawRanges(input: ComparisonInput, size: DrawingSize): { marks: Mark[]; bottom: number } {
  const em = size.textSize;
  const x = scaleOf(input, size);
  const marks: Mark[] = [];
  let top = 0;
  for (const place of input.places) {
    for (const line of wrapText(`${place.place} ${place.text}`, size.width / letterWidth(place, em))) {
      top += em * LINE;
      marks.push({
        shape: 'text',
        kind: 'place',
        x: 0,
        y: top,
        text: line,
        size: em,
        bold: place.own,
        fill: place.own ? 'text' : 'context-text',
      });
    }
    const y = top + em * 0.8;
    marks.push(axis(x(input.from), x(input.to), y), {
      shape: 'line',
      kind: 'range',
      x: x(place.least ?? place.value),
      x2: x(place.most ?? place.value),
      y,
      y2: y,
      stroke: place.own ? 'place' : 'context-text',
      strokeWidth: 4,
    });
    marks.push(dotOf(place, x(place.value), y, em));
    top = y + em * 0.5;
  }
  return { marks, bottom: top };
}
