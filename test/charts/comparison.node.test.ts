import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutValues, type ComparisonInput } from '@odm-widgets/charts/figure.js';
import type { LineMark, TextMark } from '../../packages/charts/src/drawing/drawing.js';
import { widthOf } from '../../packages/charts/src/drawing/text-lines.js';
import { notEmpty } from '../support/not-empty.js';

const TEXT_SIZE = 16;

const inputOf = (values: readonly number[]): ComparisonInput => ({
  places: values.map((value, index) => ({
    id: String(index),
    place: `Place ${index} here`,
    row: 0,
    value,
    text: `${value}%`,
    own: index === 0,
  })),
  from: 0,
  to: 100,
  fromText: '0%',
  toText: '100%',
});

/** Names that the line from a dot to another name crosses. */
function crossedNames(values: readonly number[], width: number): string[] {
  const { marks } = layoutValues(inputOf(values), { width, textSize: TEXT_SIZE });
  const names = marks.filter((mark): mark is TextMark => mark.shape === 'text' && mark.kind === 'place');
  const lines = marks.filter((mark): mark is LineMark => mark.shape === 'line' && mark.kind === 'leader');
  return notEmpty(names).flatMap(({ x, y, text, anchor }) => {
    const length = widthOf(text, TEXT_SIZE);
    const from = anchor === 'end' ? x - length : x;
    // A line that ends above the text, or beside it, does not cross it.
    const isCrossed = lines.some((line) => line.y2 > y && line.x > from && line.x < from + length);
    return isCrossed ? [text] : [];
  });
}

/** Names that reach over an end of the figure where letters are as wide as those of DejaVu Sans. */
function cutNames(values: readonly number[], width: number): string[] {
  const { marks } = layoutValues(inputOf(values), { width, textSize: TEXT_SIZE });
  const names = marks.filter((mark): mark is TextMark => mark.shape === 'text' && mark.kind === 'place');
  return notEmpty(names).flatMap(({ x, text, anchor, bold }) => {
    const length = text.length * TEXT_SIZE * (bold ? 0.69 : 0.6);
    const from = anchor === 'end' ? x - length : x;
    return from < 0 || from + length > width ? [text] : [];
  });
}

describe('names of compared places', () => {
  it('are whole in a wide typeface, on a phone too', () => {
    assert.deepEqual(cutNames([45.8, 51.1, 54.1], 288), []);
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: 0, max: 1000 }).map((value) => value / 10),
          { minLength: 1, maxLength: 4 },
        ),
        fc.integer({ min: 240, max: 1280 }),
        (values, width) => assert.deepEqual(cutNames(values, width), []),
      ),
    );
  });

  it('are crossed by no line to another name', () => {
    assert.deepEqual(crossedNames([61.5, 56.4, 53.3, 51.6, 48.2, 34.6], 1248), []);
    assert.deepEqual(crossedNames([45.8, 51.1, 54.1], 1248), []);
    assert.deepEqual(crossedNames([0, 10, 5], 288), []);
    fc.assert(
      fc.property(
        fc.array(
          fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Math.round(value * 10) / 10),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        fc.integer({ min: 600, max: 1280 }),
        (values, width) => assert.deepEqual(crossedNames(values, width), []),
      ),
    );
  });
});
