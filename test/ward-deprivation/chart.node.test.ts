import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dodge } from '@odm-widgets/data/model';
import {
  toLanes,
  toStripsData,
  toChartPoints,
} from '../../packages/ward-deprivation/src/lazy/figure/ward-deprivation.chart.js';
import { toModel } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import { toTable } from '../../packages/ward-deprivation/src/ward-deprivation.table.js';
import { en } from '../../packages/ward-deprivation/src/strings/en.js';
import { QUERY, areasOf, wardCode } from '../support/areas.js';

const number = String;
const areas = areasOf({ Ambridge: [1, 2, 3, 33_755], Felpersham: [5, 500] });
const model = toModel(
  { ...QUERY, compareEngland: true },
  { areas, ward: wardCode(0) },
  [{ areas, ward: wardCode(1) }],
  [],
);

describe('dots one can count', () => {
  it('never lets two dots of a step touch', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }),
        fc.double({ min: 0.001, max: 0.2, noNaN: true }),
        (positions, gap) => {
          const steps = dodge(positions, gap);
          positions.forEach((a, i) =>
            positions.forEach((b, j) => {
              if (i < j && steps[i] === steps[j]) assert.ok(Math.abs(a - b) >= gap - 1e-12);
            }),
          );
        },
      ),
    );
  });

  it('keeps lone dots on the base line', () => {
    assert.deepEqual(dodge([0.9, 0.1, 0.5], 0.1), [0, 0, 0]);
  });

  it('stacks more on a phone than on a desk, and loses none on either', () => {
    const lanes = toLanes(model, 'overall', en, number);
    const steps = (width: number) =>
      toStripsData(lanes, model, 'overall', width).points.map(({ offset }) => offset);
    assert.equal(steps(280).length, 6);
    assert.ok(Math.max(...steps(280)) >= Math.max(...steps(1200)));
  });

  it('survives a width of nothing', () => {
    const lanes = toLanes(model, 'overall', en, number);
    assert.equal(toStripsData(lanes, model, 'overall', 0).points.length, 6);
  });
});

describe('lanes', () => {
  it('are the ward, then the wards beside it, each with its own count', () => {
    const lanes = toLanes(model, 'overall', en, number);
    assert.deepEqual(
      lanes.map(({ label, place }) => [label, place]),
      [
        ['Ambridge: 3 of 4', true],
        ['Felpersham: 2 of 2', false],
      ],
    );
  });

  it('are the eight domains side by side', () => {
    const lanes = toLanes(model, 'domains', en, number);
    assert.equal(lanes.length, 8);
    assert.ok(lanes.every(({ place }) => place));
    assert.deepEqual(toStripsData(lanes, model, 'domains', 700).profile, []);
  });

  it('draw a council profile that adds up to one, over a flat England', () => {
    const { profile } = toStripsData(toLanes(model, 'overall', en, number), model, 'overall', 700);
    const sum = (series: string) =>
      profile.filter((row) => row.series === series).reduce((total, row) => total + row.share, 0);
    assert.ok(Math.abs(sum('authority') - 1) < 1e-9);
    assert.ok(Math.abs(sum('england') - 1) < 1e-9);
  });
});

describe('the keyboard walk', () => {
  for (const view of ['overall', 'domains'] as const) {
    it(`reaches every point drawn, in order, ${view}`, () => {
      const lanes = toLanes(model, view, en, number);
      const drawn = toStripsData(lanes, model, view, 700).points.map(({ id }) => id);
      const walk = toChartPoints(lanes, model, en, number);
      assert.deepEqual(
        walk.map(({ id }) => id),
        drawn,
      );
      assert.equal(new Set(drawn).size, drawn.length);
    });
  }

  it('says what the table says', () => {
    const rows = toTable(model, 'overall', en, number).rows;
    const walk = toChartPoints(toLanes(model, 'overall', en, number), model, en, number);
    assert.equal(walk.length, rows.length);
    rows.forEach((row, index) => {
      assert.ok(walk[index]!.text.includes(String(row[1])), walk[index]!.text);
      assert.ok(walk[index]!.text.includes(`rank ${row[3]} `), walk[index]!.text);
    });
  });
});
