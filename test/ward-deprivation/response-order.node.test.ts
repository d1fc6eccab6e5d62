import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AreaSource } from '@odm-widgets/data';
import { DOMAINS, type AuthorityAreas, type WardAnswer } from '@odm-widgets/data/model';
import { formattersOf } from '../../packages/core/src/i18n/format.js';
import { en as coreEn } from '../../packages/core/src/strings/en.js';
import {
  toChart,
  toLanes,
  toStripsData,
} from '../../packages/ward-deprivation/src/lazy/figure/ward-deprivation.chart.js';
import { loadWard, areaSourceFor } from '../../packages/ward-deprivation/src/ward-loader.js';
import { toModel, type WardModel } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import { en as moreEn } from '../../packages/ward-deprivation/src/lazy/picker/strings/en.js';
import { type WardQuery } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import { cy } from '../../packages/ward-deprivation/src/strings/cy.js';
import { en } from '../../packages/ward-deprivation/src/strings/en.js';
import { toTable } from '../../packages/ward-deprivation/src/ward-deprivation.table.js';
import { wardView, type ViewContext } from '../../packages/ward-deprivation/src/ward-deprivation.view.js';
import { QUERY, areasOf, found, lsoa, wardCode } from '../support/areas.js';
import { markup, visibleText } from '../support/template-text.js';

const ENGLISH = { s: moreEn, ...formattersOf(coreEn), show: () => undefined };
const areas = areasOf({ Ambridge: [1, 20_000], Felpersham: [5, 33_000, 33_755], Empty: [] });
describe('a chart of a ward in all domains, or beside others', () => {
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
  const { number } = ENGLISH;

  it('counts each domain’s own most deprived tenth', () => {
    const lanes = toLanes(model(), 'domains', en, number);
    assert.equal(lanes.length, DOMAINS.length);
    assert.ok(
      lanes.every(({ label }) => /1 of 2/u.test(label)),
      lanes.map(({ label }) => label).join('; '),
    );
  });

  it('puts a neighbourhood where its rank in that domain is, in the middle of its place', () => {
    const lanes = toLanes(model(), 'domains', en, number);
    const { points } = toStripsData(lanes, model(), 'domains', 600);
    for (const { id, position, lane } of points) {
      const [, domain, code] = id.split(':') as [string, (typeof DOMAINS)[number], string];
      const rank = many.lsoas.find((one) => one.code === code)!.rank[domain]!;
      assert.equal(lanes[lane]!.domain, domain);
      assert.ok(Math.abs(position - (rank - 0.5) / 33_755) < 1e-12);
    }
    assert.equal(new Set(points.map(({ id }) => id)).size, points.length);
    assert.equal(points.length, 2 * DOMAINS.length);
  });

  it('has a profile of the council where it is asked for, of England where that is, and none in domains', () => {
    const series = (query: Partial<WardQuery>, view: 'overall' | 'domains' = 'overall') => {
      const own = model(query);
      const { profile } = toStripsData(toLanes(own, view, en, number), own, view, 600);
      return [...new Set(profile.map((row) => row.series))].sort();
    };
    assert.deepEqual(series({ compareAuthority: true, compareEngland: true }), ['authority', 'england']);
    assert.deepEqual(series({ compareAuthority: false, compareEngland: true }), ['england']);
    assert.deepEqual(series({ compareAuthority: false }), []);
    assert.deepEqual(series({ compareEngland: true }, 'domains'), []);
  });

  it('has no dot for a neighbourhood without a rank, and still one for the rest', () => {
    const { rank, ...rest } = many.lsoas[0]!;
    const gap: AuthorityAreas = {
      ...many,
      lsoas: [{ ...rest, rank: { overall: rank.overall! } }, many.lsoas[1]!],
    };
    const own = model({ domain: 'crime' }, gap);
    const { points } = toStripsData(toLanes(own, 'overall', en, number), own, 'overall', 600);
    assert.deepEqual(
      points.map(({ id }) => id),
      ['0:crime:E01000002'],
    );
    assert.equal(
      toChart(own, 'overall', en, number).points.length,
      1,
      'and the keyboard walks what is drawn',
    );
  });

  it('says the lane of a point only where there are several', () => {
    const alone = toChart(model(), 'overall', en, number).points[0]!.text;
    assert.doesNotMatch(alone, /1 of 2/u);
    assert.match(toChart(model(), 'domains', en, number).points[0]!.text, /1 of 2/u);
  });

  it('has in its table one row a neighbourhood and, in domains, one column a domain', () => {
    const own = model();
    const overall = toTable(own, 'overall', en, number);
    const domains = toTable(own, 'domains', en, number);
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

describe('what a reader sees of a ward', () => {
  const model = toModel(QUERY, { areas, ward: wardCode(0) }, [], []);
  const context = (more: Partial<ViewContext> = {}): ViewContext => ({
    s: en,
    table: toTable(model, 'overall', en, ENGLISH.number),
    chart: undefined,
    locale: 'en',
    number: ENGLISH.number,
    notices: [],
    noChart: false,
    noTable: false,
    ...more,
  });

  it('keeps room for a chart whose code is on its way, and none where there is to be no chart', () => {
    assert.match(markup(wardView(model, context())), /class="chart-room"/u);
    assert.doesNotMatch(markup(wardView(model, context({ noChart: true }))), /part="chart"/u);
    const chart = toChart(model, 'overall', en, ENGLISH.number);
    assert.match(markup(wardView(model, context({ chart }))), /label=1 of Ambridge's 2 neighbourhoods/u);
  });

  it('leaves the table out where it is not wanted', () => {
    assert.match(markup(wardView(model, context())), /<table>/u);
    assert.doesNotMatch(markup(wardView(model, context({ noTable: true }))), /<table>/u);
  });

  it('says how many people live there only where that is known', () => {
    const unknown = { ...model, ward: { ...model.ward, population: undefined } };
    assert.match(visibleText(wardView(model, context())), /15,000/u);
    assert.doesNotMatch(visibleText(wardView(unknown, context())), /15,000|undefined/u);
  });

  it('says each notice once, in Welsh as well', () => {
    for (const s of [en, cy]) {
      const said = visibleText(wardView(model, context({ s, notices: ['One notice.', 'Another notice.'] })));
      assert.equal(said.split('One notice.').length, 2);
      assert.doesNotMatch(said, /undefined|NaN/u);
    }
  });
});

describe('answers that come in any order', () => {
  /** A source whose answers come when a test says so. */
  function slow() {
    const waiting: { what: string; answer: () => void; fail: (error: Error) => void }[] = [];
    const later = <T>(what: string, value: T): Promise<T> =>
      new Promise((resolve, reject) => {
        waiting.push({ what, answer: () => resolve(value), fail: reject });
      });
    const source: AreaSource = {
      authority: (code) => later(`authority ${code}`, areas),
      ward: (query): Promise<WardAnswer> => later(`ward ${query}`, found(areas, query)),
    };
    const take = (what: string) => {
      const at = waiting.findIndex((one) => one.what === what);
      assert.notEqual(
        at,
        -1,
        `${what} was asked for; there are ${waiting.map((one) => one.what).join(', ')}`,
      );
      return waiting.splice(at, 1)[0]!;
    };
    return { source, take };
  }
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const { signal } = new AbortController();

  it('make one model, whether the council or the index is first', async () => {
    for (const order of [
      ['authority E08000099', `ward ${wardCode(0)}`],
      [`ward ${wardCode(0)}`, 'authority E08000099'],
    ]) {
      const { source, take } = slow();
      const model = loadWard({ ...QUERY, authority: 'E08000099' }, { areas: source }, signal);
      for (const what of order) {
        take(what).answer();
        await turn();
      }
      assert.equal((await model).ward.name, 'Ambridge');
    }
  });

  it('show compared wards in the order they were asked for, not in the order they came', async () => {
    const { source, take } = slow();
    const codes = [wardCode(1), wardCode(0)];
    const model = loadWard(
      {
        ...QUERY,
        place: { by: 'ward', ward: wardCode(1) },
        compareWards: [wardCode(0), wardCode(2), wardCode(1)],
      },
      { areas: source },
      signal,
    );
    take(`ward ${codes[0]}`).answer();
    await turn();
    take('authority E08000099').answer();
    await turn();
    take(`ward ${wardCode(2)}`).answer();
    await turn();
    take(`ward ${wardCode(0)}`).answer();
    await turn();
    take('authority E08000099').answer();
    take('authority E08000099').answer();
    const { compared, notices } = await model;
    assert.deepEqual(
      compared.map(({ name }) => name),
      ['Ambridge'],
    );
    assert.deepEqual(notices, [{ kind: 'compare-empty', wards: ['Empty'] }]);
  });

  it('leave nothing unhandled when the council named fails and another is right', async () => {
    const { source, take } = slow();
    const model = loadWard({ ...QUERY, authority: 'E08000001' }, { areas: source }, signal);
    take('authority E08000001').fail(new Error('gone'));
    await turn();
    take(`ward ${wardCode(0)}`).answer();
    await turn();
    take('authority E08000099').answer();
    assert.equal((await model).authority.name, 'Borsetshire');
  });

  it('fail as one when a compared ward cannot be had', async () => {
    const { source, take } = slow();
    const model = loadWard({ ...QUERY, compareWards: [wardCode(1)] }, { areas: source }, signal);
    take(`ward ${wardCode(0)}`).answer();
    await turn();
    take('authority E08000099').answer();
    await turn();
    take(`ward ${wardCode(1)}`).fail(new Error('offline'));
    await assert.rejects(model, /offline/u);
  });

  it('come from the client the author named', async () => {
    const names = await Promise.all(
      (['dataset', 'live'] as const).map(
        async (source) => (await areaSourceFor({ ...QUERY, source, base: '/d/' })).constructor.name,
      ),
    );
    assert.deepEqual(names, ['DatasetClient', 'LiveClient']);
  });
});
