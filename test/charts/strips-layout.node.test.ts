import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutStrips, type StripsInput } from '../../packages/charts/src/strips-layout.js';
import { nextIndex } from '../../packages/charts/src/key-navigation.js';

const WORDS = {
  mostLabel: 'most',
  leastLabel: 'least',
  bandLabel: 'tenth',
  authorityLabel: 'Council',
  englandLabel: 'England',
};

const share = fc.double({ min: 0, max: 1, noNaN: true });
const lanes = fc.integer({ min: 1, max: 8 });
const input: fc.Arbitrary<StripsInput> = lanes.chain((count) =>
  fc.record({
    lanes: fc.constant(Array.from({ length: count }, (_, lane) => ({ lane, label: `Lane ${lane}` }))),
    points: fc.array(
      fc.record({
        id: fc.uuid(),
        lane: fc.integer({ min: 0, max: count - 1 }),
        position: share,
        offset: fc.integer({ min: 0, max: 12 }),
        place: fc.boolean(),
      }),
      { maxLength: 40 },
    ),
    profile: fc.array(
      fc.record({
        lane: fc.integer({ min: 0, max: count - 1 }),
        tenth: fc.integer({ min: 1, max: 10 }),
        share,
        series: fc.constantFrom('authority' as const, 'england' as const),
      }),
      { maxLength: 20 },
    ),
  }),
);
const width = fc.integer({ min: 120, max: 2000 });

describe('layoutStrips', () => {
  it('places each point once, inside the drawing and its own lane', () => {
    fc.assert(
      fc.property(input, width, (rows, wide) => {
        const { data, height } = layoutStrips(rows, WORDS, wide);
        assert.deepEqual(new Set(data.points.map(({ id }) => id)), new Set(rows.points.map(({ id }) => id)));
        for (const { y } of data.points) assert.ok(y > 0 && y < height, `${y} of ${height}`);
        const lowest = rows.lanes.map(({ lane }) =>
          data.points.filter((point) => point.lane === lane).map(({ y }) => y),
        );
        lowest.reduce((above, ys) => {
          for (const y of ys) assert.ok(y > above, 'lanes do not mix');
          return Math.max(above, ...ys);
        }, 0);
      }),
    );
  });

  it('places bars, rules and notes inside the drawing', () => {
    fc.assert(
      fc.property(input, width, (rows, wide) => {
        const { data, height } = layoutStrips(rows, WORDS, wide);
        for (const { x, x2, y, y2 } of [...data.columns, ...data.bars, ...data.rules]) {
          assert.ok(x >= 0 && x2 <= 1.0001 && x <= x2, `${x} to ${x2}`);
          assert.ok(y >= 0 && y2 <= height && y <= y2, `${y} to ${y2} of ${height}`);
        }
        for (const { x, y, limit, align } of data.notes) {
          assert.ok(y > 0 && y <= height);
          assert.ok(limit >= 0);
          if (align === 'left') assert.ok(x * wide + limit <= wide + 4, `${x * wide} + ${limit} in ${wide}`);
        }
      }),
    );
  });

  it('draws bars in proportion to their shares', () => {
    const bars = (shares: readonly number[]) =>
      layoutStrips(
        {
          lanes: [{ lane: 0, label: '' }],
          points: [],
          profile: shares.map((one, index) => ({
            lane: 0,
            tenth: index + 1,
            share: one,
            series: 'authority' as const,
          })),
        },
        WORDS,
        640,
      ).data.bars.map(({ y, y2 }) => y2 - y);
    const [single, twice] = bars([0.2, 0.4]);
    assert.ok(Math.abs(twice! - 2 * single!) < 1e-9);
    // Small shares are not blown up to the whole height.
    assert.ok(bars([0.1])[0]! < bars([0.4])[0]! / 1.5);
  });

  it('wraps a label that is wider than the drawing', () => {
    const label = 'Barriers to housing and services: 7 of 10';
    const point = { id: 'a', lane: 0, position: 0.5, offset: 0, place: true };
    const at = (wide: number, text?: number) => {
      const { data, height } = layoutStrips(
        { lanes: [{ lane: 0, label }], points: [point], profile: [] },
        WORDS,
        wide,
        text,
      );
      return { height, lines: data.notes.filter(({ weight }) => weight === 600), y: data.points[0]!.y };
    };
    assert.equal(at(735).lines.length, 1);
    const { lines, height, y } = at(288);
    assert.equal(lines.map(({ text }) => text).join(' '), label);
    for (const { text, limit } of lines) assert.ok(text.length * 9 <= limit, text);
    assert.ok(height > at(735).height && y > lines.at(-1)!.y, 'dots stand below every line');
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 900 }), fc.string(), (wide, text) => {
        const { data } = layoutStrips(
          { lanes: [{ lane: 0, label: text }], points: [], profile: [] },
          WORDS,
          wide,
        );
        const said = data.notes.filter(({ weight }) => weight === 600).map((line) => line.text);
        assert.equal(said.join('').replace(/\s/gu, ''), text.replace(/\s/gu, ''));
      }),
    );
  });

  it('makes room for a larger text size', () => {
    const lanes = [{ lane: 0, label: 'Ardwick: 6 of 10' }];
    const of = (text: number) => layoutStrips({ lanes, points: [], profile: [] }, WORDS, 640, text);
    for (const { size } of of(28).data.notes) assert.equal(size, 28);
    assert.ok(of(28).height > of(14).height + 3 * 14);
  });

  it('grows with lanes and stacked points, and not otherwise', () => {
    const height = (offset: number) =>
      layoutStrips(
        {
          lanes: [{ lane: 0, label: '' }],
          points: [{ id: 'a', lane: 0, position: 0.5, offset, place: true }],
          profile: [],
        },
        WORDS,
        640,
      ).height;
    assert.equal(height(0), height(0));
    assert.ok(height(9) > height(0));
  });
});

describe('nextIndex', () => {
  it('reaches every point once from the first to the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const seen: number[] = [];
        let at = -1;
        for (let i = 0; i < count; i += 1) {
          at = nextIndex('ArrowRight', at, count)!;
          seen.push(at);
        }
        assert.deepEqual(
          seen,
          Array.from({ length: count }, (_, index) => index),
        );
        assert.equal(nextIndex('ArrowRight', at, count), count - 1, 'and stay at the last');
      }),
    );
  });

  it('goes back, to both ends, and leaves with Escape', () => {
    assert.deepEqual(
      [
        nextIndex('ArrowLeft', -1, 5),
        nextIndex('ArrowLeft', 0, 5),
        nextIndex('Home', 3, 5),
        nextIndex('End', 0, 5),
        nextIndex('Escape', 3, 5),
      ],
      [4, 0, 0, 4, -1],
    );
  });

  it('returns undefined for other keys and without points', () => {
    for (const key of ['Tab', 'Enter', 'a', 'PageDown', 'F5']) assert.equal(nextIndex(key, 0, 5), undefined);
    assert.equal(nextIndex('ArrowRight', -1, 0), undefined);
    assert.equal(nextIndex('Escape', -1, 5), undefined);
  });
});
