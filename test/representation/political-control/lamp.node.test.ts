import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getLamps } from '@odm-widgets/data/lamps';
import fc from 'fast-check';
// The kernel density estimate of another project, to compare with.
import { randomKDE } from 'vega-statistics';
import {
  bandwidth,
  VIGINTILES,
  density,
  lampPath,
  profile,
  maxNeighbourhoods,
} from '../../../packages/representation/src/political-control/lamp.js';
import { datasetClient } from '../../support/dataset-reader.js';
import { notEmpty } from '../../support/not-empty.js';

const client = datasetClient();
const { councils } = await getLamps(client, 'overall');
const named = (name: string) => councils.find((council) => council.name === name)!;

const TEN = [
  'Manchester',
  'Trafford',
  'Stockport',
  'Wigan',
  'City of London',
  'Isles of Scilly',
  'Birmingham',
  'Cornwall',
  'Hart',
  'Blackpool',
];

/** Silverman's rule as in R, computed in another way: from sums of squares and interpolated quantiles. */
function bandwidthByHand(counts: readonly number[]): number {
  const x = counts.flatMap((count, index) => (count ? [index + 1] : []));
  const n = x.length;
  const sum = x.reduce((a, b) => a + b, 0);
  const squares = x.reduce((a, b) => a + b * b, 0);
  const sd = Math.sqrt((squares - (sum * sum) / n) / (n - 1));
  const at = (p: number) => {
    const h = (n - 1) * p;
    const low = x[Math.floor(h)]!;
    const high = x[Math.ceil(h)]!;
    return low + (h - Math.floor(h)) * (high - low);
  };
  const iqr = (at(0.75) - at(0.25)) / 1.34;
  const spread = Math.min(sd, iqr) || sd || Math.abs(x[0]!) || 1;
  return 0.4 * 0.9 * spread * n ** -0.2;
}

const counts = fc
  .array(fc.integer({ min: 0, max: 60 }), { minLength: VIGINTILES, maxLength: VIGINTILES })
  .filter((bins) => bins.filter(Boolean).length > 1);

describe('the shape of a lamp', () => {
  it('has a bandwidth of 1.17 when all twenty vigintiles are occupied', () => {
    assert.equal(bandwidth(Array.from({ length: VIGINTILES }, () => 3))!.toFixed(2), '1.17');
  });

  it('has the bandwidth of R’s rule over the occupied vigintiles, whatever their counts', () => {
    fc.assert(
      fc.property(counts, (bins) => {
        assert.ok(Math.abs(bandwidth(bins)! - bandwidthByHand(bins)) < 1e-9);
        assert.equal(bandwidth(bins.map((count) => (count ? 1 : 0))), bandwidth(bins));
      }),
    );
  });

  for (const name of TEN) {
    it(`is another implementation’s density to a millionth: ${name}`, () => {
      const { lsoasByVigintile: bins, lsoas } = named(name);
      const width = bandwidth(bins);
      if (width === undefined) {
        // A single neighbourhood has no density; it is drawn as a disc at its vigintile.
        assert.equal(name, 'Isles of Scilly');
        assert.deepEqual(profile(bins), [{ at: bins.indexOf(1) + 1, neighbourhoods: 1 }]);
        return;
      }
      assert.ok(Math.abs(width - bandwidthByHand(bins)) < 1e-9);
      const values = bins.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
      const other = randomKDE(values, bandwidthByHand(bins));
      const levels = profile(bins, 0.25);
      for (const { at, neighbourhoods } of levels) {
        assert.ok(Math.abs(density(bins, at, width) - other.pdf(at)) < 1e-6, `${name} at ${at}`);
        assert.ok(Math.abs(neighbourhoods / lsoas - other.pdf(at)) < 1e-6);
      }
      assert.equal(levels[0]!.at, values[0]);
      assert.equal(levels.at(-1)!.at, values.at(-1));
    });
  }

  it('is weighted by the counts of every council and cut off at its first and last occupied vigintile', () => {
    for (const { lsoasByVigintile: bins, lsoas, name } of councils) {
      const levels = profile(bins, 0.25);
      const occupied = bins.flatMap((count, index) => (count ? [index + 1] : []));
      assert.equal(levels[0]!.at, occupied[0], name);
      assert.equal(levels.at(-1)!.at, occupied.at(-1), name);
      if (levels.length === 1) continue;
      // Smoothing keeps the number of neighbourhoods: with the tails that are cut off, the area is 1.
      const width = bandwidth(bins)!;
      let area = 0;
      for (let at = -10; at <= 31; at += 0.05) area += 0.05 * density(bins, at, width);
      assert.ok(Math.abs(area - 1) < 1e-3, `${name}: ${area}`);
      // A council's mean height is that of its counts.
      let mean = 0;
      for (let at = -10; at <= 31; at += 0.05) mean += 0.05 * at * density(bins, at, width);
      const own = bins.reduce((sum, count, index) => sum + count * (index + 1), 0) / lsoas;
      assert.ok(Math.abs(mean - own) < 1e-2, `${name}: ${mean} and ${own}`);
    }
  });

  it('fills its box from side to side and is symmetrical', () => {
    fc.assert(
      fc.property(counts, (bins) => {
        const box = { width: 60, height: 100 };
        const path = lampPath(profile(bins), box);
        const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => [
          Number(x),
          Number(y),
        ]);
        for (const [x, y] of notEmpty(points)) {
          assert.ok(x! >= 0 && x! <= 60 && y! >= 0 && y! <= 100, `${x} ${y}`);
        }
        const half = points.length / 2;
        for (let i = 0; i < half; i += 1) {
          const [left, right] = [points[i]!, points[points.length - 1 - i]!];
          assert.ok(Math.abs(left[0]! + right[0]! - 60) < 0.11 && left[1] === right[1]);
        }
        assert.equal(Math.min(...points.map(([x]) => x!)), 0);
      }),
    );
  });

  it('is a disc within its box when all neighbourhoods are in one twentieth, also at either edge', () => {
    for (let at = 0; at < 20; at += 1) {
      const bins = Array.from({ length: 20 }, (_, index) => (index === at ? 7 : 0));
      const path = lampPath(profile(bins), { width: 60, height: 100 });
      const [, left, top, radius] = /^M([\d.]+) ([\d.]+)a([\d.]+) /u.exec(path)!.map(Number);
      assert.ok(left! >= 0 && left! + 2 * radius! <= 60, path);
      assert.ok(top! - radius! >= 0 && top! + radius! <= 100, path);
    }
  });

  it('has the most deprived at the bottom', () => {
    const bottom = [40, ...Array.from({ length: 18 }, () => 1), 1];
    const path = lampPath(profile(bottom), { width: 60, height: 100 });
    const [x, y] = path.slice(1).split('L')[0]!.split(' ').map(Number);
    assert.ok(y === 100 && x! < 10, path.slice(0, 20));
  });

  it('uses a common scale when one is given', () => {
    const [large, small] = [named('Birmingham'), named('Trafford')].map(({ lsoasByVigintile: bins }) =>
      profile(bins),
    );
    const full = maxNeighbourhoods([...large!, ...small!]);
    const path = lampPath(small!, { width: 60, height: 100 }, full);
    const left = Math.min(...[...path.matchAll(/[ML](-?[\d.]+)/gu)].map(([, x]) => Number(x)));
    assert.ok(left > 15, 'the smaller council does not fill its box');
  });

  it('is empty without neighbourhoods and a disc when all are in one vigintile', () => {
    const none = Array.from({ length: VIGINTILES }, () => 0);
    assert.equal(lampPath(profile(none), { width: 60, height: 100 }), '');
    const one = none.map((_, index) => (index === 7 ? 30 : 0));
    assert.deepEqual(profile(one), [{ at: 8, neighbourhoods: 30 }]);
    assert.match(lampPath(profile(one), { width: 60, height: 100 }), /^M.*a.*Z$/u);
  });
});
