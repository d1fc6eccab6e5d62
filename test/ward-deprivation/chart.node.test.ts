import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMAINS, type AuthorityAreas } from '@odm-widgets/data/model';
import {
  toFigure,
  toFigurePoints,
  toLanes,
  toStripsInput,
} from '../../packages/ward-deprivation/src/ward-deprivation.chart.js';
import { toModel, type WardModel } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import type { WardQuery } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import { toTable } from '../../packages/ward-deprivation/src/lazy/details/details.table.js';
import { QUERY, areasOf, lsoa, wardCode } from '../support/areas.js';
import { ENGLISH } from './languages.js';

const areas = areasOf({ Ambridge: [1, 2, 3, 33_755], Felpersham: [5, 500] });
const model = toModel(
  { ...QUERY, compareNation: true },
  { areas, ward: wardCode(0) },
  [{ areas, ward: wardCode(1) }],
  [],
);

describe('lanes of the chart', () => {
  it('lists the ward, then the compared wards, each with its own count', () => {
    const lanes = toLanes(model, 'overall', ENGLISH);
    assert.deepEqual(
      lanes.map(({ label, count, place }) => [label, count, place]),
      [
        ['Ambridge', '3 of 4', true],
        ['Felpersham', '2 of 2', false],
      ],
    );
  });

  it('lists the eight domains of one ward in the domains view', () => {
    const lanes = toLanes(model, 'domains', ENGLISH);
    assert.equal(lanes.length, 8);
    assert.ok(lanes.every(({ place }) => place));
    assert.deepEqual(toStripsInput(lanes, model, 'domains').shares, []);
  });

  it('draws profiles of the council and of England that each add up to one', () => {
    const { shares } = toStripsInput(toLanes(model, 'overall', ENGLISH), model, 'overall');
    const sum = (series: string) =>
      shares.filter((row) => row.series === series).reduce((total, row) => total + row.share, 0);
    assert.ok(Math.abs(sum('authority') - 1) < 1e-9);
    assert.ok(Math.abs(sum('nation') - 1) < 1e-9);
  });
});

describe('the table of compared wards', () => {
  it('is named after all of them, and in the domains view after the one it lists', () => {
    assert.match(toTable(model, 'overall', ENGLISH).caption, /^Ambridge and Felpersham: /u);
    assert.match(toTable(model, 'domains', ENGLISH).caption, /^Ambridge: /u);
  });
});

describe('texts of the points, for the arrow keys', () => {
  for (const view of ['overall', 'domains'] as const) {
    it(`has a text for every point drawn, in the same order, in the ${view} view`, () => {
      const lanes = toLanes(model, view, ENGLISH);
      const drawn = toStripsInput(lanes, model, view).points.map(({ id }) => id);
      const texts = toFigurePoints(lanes, model, ENGLISH);
      assert.deepEqual(
        texts.map(({ id }) => id),
        drawn,
      );
      assert.equal(new Set(drawn).size, drawn.length);
    });
  }

  it('gives the name and the rank that the table gives', () => {
    const { columns, rows } = toTable(model, 'overall', ENGLISH);
    const columnOf = (name: string) => columns.findIndex(({ key }) => key === name);
    const texts = toFigurePoints(toLanes(model, 'overall', ENGLISH), model, ENGLISH).map(({ text }) => text);
    assert.equal(texts.length, rows.length);
    assert.equal(texts.length, 6);
    rows.forEach((row, index) => {
      assert.ok(texts[index]!.includes(String(row[columnOf('lsoa_name')])), texts[index]);
      const rank = ENGLISH.format.number(Number(row[columnOf('overall_rank')]));
      assert.ok(texts[index]!.includes(`rank ${rank} `), texts[index]);
    });
  });
});

describe('chart rows of a ward in all domains, or with others to compare', () => {
  const wide = areasOf({ Ambridge: [1, 20_000] });
  const many: AuthorityAreas = {
    ...wide,
    lsoas: [
      lsoa('E01000001', wardCode(0), 100, { crime: 33_000 }),
      lsoa('E01000002', wardCode(0), 30_000, { crime: 5 }),
    ],
  };
  const model = (query: Partial<WardQuery> = {}, of = many): WardModel =>
    toModel({ ...QUERY, ...query }, { areas: of, ward: wardCode(0) }, [], []);

  it('counts the most deprived tenth of each domain on its own', () => {
    const lanes = toLanes(model(), 'domains', ENGLISH);
    assert.equal(lanes.length, DOMAINS.length);
    assert.ok(
      lanes.every(({ count }) => count === '1 of 2'),
      lanes.map(({ count }) => count).join('; '),
    );
  });

  it('places a neighbourhood in its published tenth of the domain', () => {
    const lanes = toLanes(model(), 'domains', ENGLISH);
    const { points } = toStripsInput(lanes, model(), 'domains');
    for (const { id, tenth, rank, lane } of points) {
      const [, domain, code] = id.split(':') as [string, (typeof DOMAINS)[number], string];
      const lsoa = many.lsoas.find((one) => one.code === code)!;
      assert.equal(lanes[lane]!.domain, domain);
      assert.deepEqual([rank, tenth], [lsoa.rank[domain], lsoa.decile[domain]]);
    }
    assert.equal(new Set(points.map(({ id }) => id)).size, points.length);
    assert.equal(points.length, 2 * DOMAINS.length);
  });

  it('draws the profiles that `compare` names, and none in the domains view', () => {
    const series = (query: Partial<WardQuery>, view: 'overall' | 'domains' = 'overall') => {
      const own = model(query);
      const { shares } = toStripsInput(toLanes(own, view, ENGLISH), own, view);
      return [...new Set(shares.map((row) => row.series))].sort();
    };
    assert.deepEqual(series({ compareAuthority: true, compareNation: true }), ['authority', 'nation']);
    assert.deepEqual(series({ compareAuthority: false, compareNation: true }), ['nation']);
    assert.deepEqual(series({ compareAuthority: false }), []);
    assert.deepEqual(series({ compareNation: true }, 'domains'), []);
  });

  it('leaves out a neighbourhood without a rank and draws the others', () => {
    const { rank, ...rest } = many.lsoas[0]!;
    const gap: AuthorityAreas = {
      ...many,
      lsoas: [{ ...rest, rank: { overall: rank.overall! } }, many.lsoas[1]!],
    };
    const own = model({ domain: 'crime' }, gap);
    const { points } = toStripsInput(toLanes(own, 'overall', ENGLISH), own, 'overall');
    assert.deepEqual(
      points.map(({ id }) => id),
      ['0:crime:E01000002'],
    );
    assert.equal(toFigure(own, 'overall', ENGLISH).points.length, 1, 'the arrow keys reach what is drawn');
  });

  it('names the lane in a point’s text only where there are several lanes', () => {
    const alone = toFigure(model(), 'overall', ENGLISH).points[0]!.text;
    assert.doesNotMatch(alone, /1 of 2/u);
    assert.match(toFigure(model(), 'domains', ENGLISH).points[0]!.text, /1 of 2/u);
  });

  it('has one table row a neighbourhood and, in the domains view, one column a domain', () => {
    const own = model();
    const overall = toTable(own, 'overall', ENGLISH);
    const domains = toTable(own, 'domains', ENGLISH);
    assert.equal(overall.rows.length, 2);
    assert.deepEqual(
      domains.columns.filter(({ key }) => key.endsWith('_rank')).map(({ key }) => key),
      DOMAINS.map((domain) => `${domain}_rank`),
    );
    assert.notEqual(overall.caption, domains.caption);
    for (const { columns, rows } of [overall, domains])
      columns.forEach(({ key, numeric }, at) =>
        assert.equal(Boolean(numeric), typeof rows[0]![at] === 'number', key),
      );
  });
});
