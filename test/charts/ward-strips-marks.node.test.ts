import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutStrips } from '../../packages/charts/src/ward-strips/ward-strips-marks.js';
import { stackDots, type StripsInput } from '../../packages/charts/src/ward-strips/ward-strips-rows.js';
import { nextIndex } from '../../packages/charts/src/lazy/points/key-navigation.js';
import type { CircleMark, Drawing, Mark, TextMark } from '../../packages/charts/src/drawing/drawing.js';
import { notEmpty } from '../support/not-empty.js';

const WORDS = {
  mostLabel: 'Most deprived 10%',
  leastLabel: 'Least deprived 10%',
  authorityLabel: 'Council',
  nationLabel: 'England, 10% in each',
};

const tenth = fc.integer({ min: 1, max: 10 });
const input: fc.Arbitrary<StripsInput> = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.record({
    lanes: fc.constant(
      Array.from({ length: count }, (_, lane) => ({ lane, label: `Lane ${lane}`, count: '1 of 2' })),
    ),
    points: fc
      .array(fc.record({ lane: fc.nat(count - 1), tenth, place: fc.boolean(), marked: fc.boolean() }), {
        maxLength: 60,
      })
      .map((points) =>
        points.map((point, index) => ({ ...point, id: `id${index}`, rank: index + 1, name: `N${index}` })),
      ),
    shares: fc.array(
      fc.record({
        lane: fc.nat(count - 1),
        tenth,
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        series: fc.constantFrom('authority' as const, 'nation' as const),
      }),
      { maxLength: 20 },
    ),
  }),
);
const size = fc.record({
  width: fc.integer({ min: 240, max: 2000 }),
  textSize: fc.integer({ min: 12, max: 32 }),
});

const ofKind = <M extends Mark>({ marks }: Drawing, kind: string) =>
  marks.filter((mark) => mark.kind === kind) as M[];
const dotsOf = (drawing: Drawing) => ofKind<CircleMark>(drawing, 'point');
const draw = (tenths: readonly number[], width = 640, textSize = 16) =>
  layoutStrips(
    {
      lanes: [{ lane: 0, label: 'Ardwick', count: '' }],
      points: tenths.map((one, index) => ({
        id: `id${index}`,
        lane: 0,
        tenth: one,
        rank: index,
        name: '',
        place: true,
      })),
      shares: [],
    },
    WORDS,
    { width, textSize },
  );

describe('layoutStrips', () => {
  it('places each point once, inside the drawing and in the column of its tenth', () => {
    fc.assert(
      fc.property(input, size, (rows, room) => {
        const drawing = layoutStrips(rows, WORDS, room);
        const dots = dotsOf(drawing);
        assert.deepEqual(new Set(dots.map(({ id }) => id)), new Set(rows.points.map(({ id }) => id)));
        const columns = ofKind<Mark & { width: number }>(drawing, 'column');
        for (const { id, x, y, r } of dots) {
          assert.ok(y - r >= -0.01 && y + r <= drawing.height, `${y} of ${drawing.height}`);
          const column = columns[rows.points.find((point) => point.id === id)!.tenth - 1]!;
          assert.ok(x - r >= column.x - 2 && x + r <= column.x + column.width + 2, `${x} in ${column.x}`);
        }
      }),
    );
  });

  it('never lets two dots touch', () => {
    fc.assert(
      fc.property(input, size, (rows, room) => {
        const dots = dotsOf(layoutStrips(rows, WORDS, room));
        dots.forEach((a, i) =>
          dots.slice(i + 1).forEach((b) => {
            assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= a.r + b.r - 1e-6, `${a.id} and ${b.id}`);
          }),
        );
      }),
    );
  });

  it('keeps the lanes apart, in their order', () => {
    fc.assert(
      fc.property(input, size, (rows, room) => {
        const dots = dotsOf(layoutStrips(rows, WORDS, room));
        let above = 0;
        for (const { lane } of rows.lanes) {
          const ys = rows.points
            .filter((point) => point.lane === lane)
            .map(({ id }) => dots.find((dot) => dot.id === id)!.y);
          for (const y of ys) assert.ok(y > above, 'lanes do not mix');
          above = Math.max(above, ...ys);
        }
      }),
    );
  });

  it('stacks the dots of a column by rank, the most deprived at the bottom', () => {
    const ys = dotsOf(draw([1, 1, 1])).map(({ y }) => y);
    assert.deepEqual(
      ys,
      [...ys].sort((a, b) => b - a),
    );
    assert.equal(new Set(ys).size, 3);
  });

  it('draws dots of at least 12 px, in proportion to the text', () => {
    for (const width of [288, 720])
      for (const { r } of dotsOf(draw([1, 1, 4, 9], width))) assert.ok(2 * r >= 12, `${2 * r}`);
    assert.ok(dotsOf(draw([1], 720, 32))[0]!.r > dotsOf(draw([1], 720, 16))[0]!.r);
  });

  it('is as high for a ward of one neighbourhood as for one of twenty, with larger dots', () => {
    const [few, many] = [draw([4], 720), draw([...Array.from({ length: 12 }, () => 1), 2, 3, 4, 5], 720)];
    assert.equal(few.height, many.height);
    assert.ok(dotsOf(few)[0]!.r > 1.5 * dotsOf(many)[0]!.r);
  });

  it('writes a count above the outline that would cross it', () => {
    const point = { lane: 0, rank: 1, name: '', place: true };
    const points = [1, 2, 2, 2].map((tenth, index) => ({ ...point, id: `id${index}`, tenth }));
    const lanes = [{ lane: 0, label: '', count: '' }];
    const crossing = { lane: 0, tenth: 1, share: 0.3, series: 'authority' as const };
    const drawing = layoutStrips({ lanes, points, shares: [crossing] }, WORDS, { width: 640, textSize: 16 });
    const [count] = ofKind<TextMark>(drawing, 'count');
    const [share] = ofKind<Mark & { y: number }>(drawing, 'share');
    const [dot] = dotsOf(drawing);
    assert.ok(share!.y < dot!.y - dot!.r, 'the outline is above the dot');
    assert.ok(count!.y < share!.y, `${count!.y} and ${share!.y}`);
  });

  it('puts dots side by side where one on the other would be too high', () => {
    const { height } = draw(Array.from({ length: 60 }, () => 1));
    assert.ok(height < 60 * 13, `${height}`);
  });

  it('writes the count above each column that has any, and the number below every column', () => {
    const drawing = draw([1, 1, 4, 9]);
    assert.deepEqual(
      ofKind<TextMark>(drawing, 'count').map(({ text }) => text),
      ['2', '1', '1'],
    );
    assert.deepEqual(
      ofKind<TextMark>(drawing, 'tenth').map(({ text }) => text),
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    );
  });

  it('draws the outline as high as the dots would be if they had the council’s shares', () => {
    const point = (index: number) => ({
      id: `id${index}`,
      lane: 0,
      tenth: 1,
      rank: index,
      name: '',
      place: true,
    });
    const drawing = layoutStrips(
      {
        lanes: [{ lane: 0, label: '', count: '' }],
        points: [0, 1, 2, 3].map(point),
        shares: [0.5, 0.25].map((share, index) => ({
          lane: 0,
          tenth: index + 1,
          share,
          series: 'authority' as const,
        })),
      },
      WORDS,
      { width: 640, textSize: 16 },
    );
    const [lowest, , third] = dotsOf(drawing);
    const steps = ofKind<Mark & { height: number }>(drawing, 'share');
    const step = (lowest!.y - third!.y) / 2;
    assert.ok(Math.abs(steps[0]!.height - 2 * step) < 1e-6, 'half of four is two dots');
    assert.ok(Math.abs(steps[1]!.height - step) < 1e-6);
    assert.equal(steps[2]!.height, 0);
  });

  it('keeps every text inside the drawing, at any width and text size', () => {
    fc.assert(
      fc.property(input, size, (rows, room) => {
        const drawing = layoutStrips(rows, WORDS, room);
        for (const { x, y, text, size: letters, anchor } of notEmpty(
          drawing.marks.filter((mark): mark is TextMark => mark.shape === 'text'),
        )) {
          assert.ok(y > 0 && y <= drawing.height + 1, `${text} at ${y} of ${drawing.height}`);
          if (!anchor) assert.ok(x + text.length * letters * 0.45 <= room.width + letters, text);
          if (anchor === 'end') assert.ok(x - text.length * letters * 0.45 >= -letters, text);
        }
      }),
    );
  });
});

describe('stackDots', () => {
  it('fills rows from the bottom, each in the middle of its column', () => {
    const points = [1, 2, 3, 4, 5].map((rank) => ({
      id: String(rank),
      lane: 0,
      tenth: 3,
      rank,
      name: '',
      place: true,
    }));
    assert.deepEqual(
      stackDots(points, 2).map(({ across, row }) => [across, row]),
      [
        [-0.5, 0],
        [0.5, 0],
        [-0.5, 1],
        [0.5, 1],
        [0, 2],
      ],
    );
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
