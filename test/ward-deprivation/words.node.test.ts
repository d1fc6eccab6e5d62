import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { AreaSource } from '@odm-widgets/data';
import { DOMAINS, type AuthorityAreas, type WardAnswer } from '@odm-widgets/data/model';
import { formattersOf } from '../../packages/core/lib/format.js';
import { cy as coreCy } from '../../packages/core/lib/strings.cy.js';
import { en as coreEn } from '../../packages/core/lib/strings.en.js';
import {
  toChart,
  toLanes,
  toStripsData,
} from '../../packages/ward-deprivation/lib/ward-deprivation.chart.js';
import {
  controlsView,
  type ControlsState,
  type WardChoice,
} from '../../packages/ward-deprivation/lib/ward-deprivation.controls.js';
import { emptyView, sentence } from '../../packages/ward-deprivation/lib/ward-deprivation.empty.js';
import { loadWard, noticesOf, sourceOf } from '../../packages/ward-deprivation/lib/ward-deprivation.load.js';
import {
  toModel,
  type Notice,
  type WardEmpty,
  type WardModel,
} from '../../packages/ward-deprivation/lib/ward-deprivation.model.js';
import { cy as moreCy } from '../../packages/ward-deprivation/lib/ward-deprivation.more.strings.cy.js';
import { en as moreEn } from '../../packages/ward-deprivation/lib/ward-deprivation.more.strings.en.js';
import { noticeTexts } from '../../packages/ward-deprivation/lib/ward-deprivation.notice.js';
import {
  comparedWards,
  withComparedWards,
  type WardQuery,
} from '../../packages/ward-deprivation/lib/ward-deprivation.query.js';
import { cy } from '../../packages/ward-deprivation/lib/ward-deprivation.strings.cy.js';
import { en } from '../../packages/ward-deprivation/lib/ward-deprivation.strings.en.js';
import { toTable } from '../../packages/ward-deprivation/lib/ward-deprivation.table.js';
import { wardView, type ViewContext } from '../../packages/ward-deprivation/lib/ward-deprivation.view.js';
import { areasOf, found, lsoa, wardCode } from '../support/areas.js';
import { HOSTILE } from '../support/hostile.js';
import { attributes, listeners, markup, words } from '../support/markup.js';

const ENGLISH = { s: moreEn, ...formattersOf(coreEn), show: () => undefined };
const WELSH = { s: moreCy, ...formattersOf(coreCy), show: () => undefined };
const areas = areasOf({ Ambridge: [1, 20_000], Felpersham: [5, 33_000, 33_755], Empty: [] });
const QUERY: WardQuery = {
  source: 'dataset',
  base: '',
  release: '2025',
  domain: 'overall',
  domains: false,
  place: { by: 'ward', ward: wardCode(0) },
  authority: undefined,
  compareAuthority: true,
  compareEngland: false,
  compareWards: [],
};
const authority = { code: 'E08000099', name: 'Borsetshire' };
const old = {
  kind: 'changed',
  code: 'E05000001',
  name: 'Old Ward',
  authority,
  firstYear: 2019,
  lastYear: 2021,
  wards: [],
  estimated: false,
} as const;
const share = { code: wardCode(0), name: 'Ambridge', authority, share: 1 };

/** An empty answer of every kind there is. */
const EMPTY: Readonly<Record<string, WardEmpty>> = {
  'no ward chosen': { kind: 'choose-ward', authority },
  'no neighbourhoods': { kind: 'no-lsoas', ward: 'Empty', authority, provenance: areas.provenance },
  redrawn: { ...old, reason: 'redrawn', wards: [share] },
  'redrawn, nobody knows where to': { ...old, reason: 'redrawn' },
  'gone with its council': { ...old, reason: 'council-abolished', wards: [share], estimated: true },
  new: { ...old, reason: 'new', firstYear: 2025, lastYear: 2025 },
  'a name of two': { kind: 'ambiguous', name: 'Central', wards: [share, { ...share, code: wardCode(1) }] },
  Wales: { kind: 'other-nation', nation: 'wales', query: 'W05000001' },
  Scotland: { kind: 'other-nation', nation: 'scotland', query: 'S13000001' },
  'Northern Ireland': { kind: 'other-nation', nation: 'northern-ireland', query: 'N08000001' },
  'a Welsh postcode': { kind: 'postcode-other-nation', nation: 'wales' },
  Jersey: { kind: 'postcode-other-nation', nation: 'crown-dependency' },
  'no code': { kind: 'unknown', query: 'E0501', problem: 'format' },
  'a council’s code': { kind: 'unknown', query: 'E08000003', problem: 'not-a-ward' },
  'no such ward': { kind: 'unknown', query: 'Nowhere', problem: 'not-found' },
  'a slip': { kind: 'unknown', query: 'E05O99000', problem: 'format', nearest: share },
  'a postcode gone': { kind: 'postcode-terminated', year: 2019, month: 3 },
  'a postcode nobody knows': { kind: 'postcode-not-found' },
  'no postcode': { kind: 'postcode-invalid' },
};

describe('an answer without figures', () => {
  for (const [name, answer] of Object.entries(EMPTY)) {
    it(`is a whole sentence in both languages: ${name}`, () => {
      const [english, welsh] = [sentence(answer, ENGLISH), sentence(answer, WELSH)];
      for (const text of [english, welsh]) {
        assert.match(text, /[.?]$/u);
        assert.doesNotMatch(text, /undefined|NaN|\[object|  | \./u);
      }
      assert.notEqual(english, welsh);
      for (const context of [ENGLISH, WELSH])
        assert.doesNotMatch(words(emptyView(answer, context)), /undefined|NaN|\[object/u);
    });
  }

  it('offers each ward that may be meant as a button that shows it', () => {
    for (const [name, answer] of Object.entries(EMPTY)) {
      const shown: string[] = [];
      const view = emptyView(answer, { ...ENGLISH, show: (code) => shown.push(code) });
      for (const listen of listeners(view)) listen({});
      const wards =
        'wards' in answer ? answer.wards : 'nearest' in answer && answer.nearest ? [answer.nearest] : [];
      assert.deepEqual(
        shown,
        wards.map(({ code }) => code),
        name,
      );
    }
  });

  it('says an estimate where it is one, and only there', () => {
    const text = (name: string) => words(emptyView(EMPTY[name]!, ENGLISH));
    assert.match(text('gone with its council'), /our own estimate/u);
    assert.doesNotMatch(text('redrawn'), /our own estimate/u);
  });

  it('leads to a nation’s own index by https, and a crown dependency’s nowhere', () => {
    for (const name of ['Wales', 'Scotland', 'Northern Ireland', 'a Welsh postcode'])
      assert.match(attributes(emptyView(EMPTY[name]!, ENGLISH), 'href').join(), /^https:\/\//u, name);
    assert.deepEqual(attributes(emptyView(EMPTY['Jersey']!, ENGLISH), 'href'), []);
  });

  it('repeats what an author wrote as it is, and never as part of a link', () => {
    for (const query of HOSTILE) {
      const answer: WardEmpty = { kind: 'unknown', query, problem: 'not-found' };
      assert.ok(sentence(answer, ENGLISH).includes(query));
      assert.deepEqual(attributes(emptyView(answer, ENGLISH), 'href').filter(Boolean).length, 0);
    }
  });
});

describe('what is said beside the figures', () => {
  const NOTICES: Notice[] = [
    { kind: 'redrawn', year: 2025, wards: [share], estimated: true },
    { kind: 'redrawn', year: 2025, wards: [], estimated: true },
    { kind: 'renamed', name: 'Old Name', year: 2021 },
    { kind: 'postcode-ward', ward: 'Ambridge' },
    { kind: 'overall-only' },
    { kind: 'compare-missing', wards: ['E05999999', 'E05999998'] },
    { kind: 'compare-empty', wards: ['Empty'] },
  ];

  it('is a whole sentence for each notice, in the order given, in both languages', () => {
    for (const [s, { list }] of [
      [moreEn, ENGLISH],
      [moreCy, WELSH],
    ] as const) {
      const texts = noticeTexts(NOTICES, s, list);
      assert.equal(texts.length, NOTICES.length);
      for (const text of texts) {
        assert.match(text, /\.$/u);
        assert.doesNotMatch(text, /undefined|\[object|  /u);
      }
    }
  });

  it('says nothing of where a redrawn ward went when nobody knows', () => {
    const [known, unknown] = noticeTexts(NOTICES, moreEn, ENGLISH.list);
    assert.match(known!, /Most of it is now in Ambridge/u);
    assert.doesNotMatch(unknown!, /Most of it/u);
  });

  it('comes of the names and the redrawing the index knows', () => {
    const plain = found(areas, wardCode(0));
    assert.deepEqual(noticesOf(plain), []);
    const redrawn = { year: 2025 as const, wards: [share], estimated: false };
    const former = [
      { name: 'A', lastYear: 2021 as const },
      { name: 'B', lastYear: 2019 as const },
    ];
    assert.deepEqual(noticesOf({ ...plain, formerNames: former, redrawn }), [
      { kind: 'renamed', name: 'A', year: 2021 },
      { kind: 'renamed', name: 'B', year: 2019 },
      { kind: 'redrawn', ...redrawn },
    ]);
  });
});

describe('the picker', () => {
  const STATE: ControlsState = {
    areas,
    ward: wardCode(0),
    domain: 'crime',
    domains: DOMAINS,
    view: 'overall',
    compareWards: [],
    domainNames: en.domain,
  };
  const view = (state: Partial<ControlsState>, choose: (choice: WardChoice) => void = () => undefined) =>
    controlsView({ ...STATE, ...state }, moreEn, choose);

  it('can be used before the wards are here', () => {
    assert.match(markup(view({ areas: undefined })), /\?disabled=true/u);
    assert.match(markup(view({})), /\?disabled=false/u);
    assert.doesNotMatch(markup(view({ areas: undefined })), /Compare with/u);
  });

  it('offers a view only where there are domains, and a comparison only of one domain', () => {
    assert.match(words(view({})), /View.*Compare with/u);
    assert.doesNotMatch(words(view({ domains: ['overall'] })), /All kinds side by side/u);
    assert.doesNotMatch(words(view({ view: 'domains' })), /Compare with/u);
    assert.doesNotMatch(words(view({ ward: '' })), /Compare with/u);
  });

  it('offers to compare each other ward once, and to take away those compared', () => {
    const compareWards = [wardCode(1), 'E05999999'];
    const said = words(view({ compareWards }));
    assert.match(said, /Remove Felpersham Remove E05999999$/u);
    const offered = said.slice(said.indexOf('Compare with'), said.indexOf('Remove'));
    assert.match(offered, /Empty/u);
    assert.doesNotMatch(offered, /Ambridge|Felpersham/u);
  });

  it('tells what was chosen, and nothing else', () => {
    const chosen: WardChoice[] = [];
    const own = view({ compareWards: [wardCode(1)] }, (choice) => chosen.push(choice));
    for (const listen of listeners(own)) listen({ currentTarget: { value: 'picked' } });
    assert.deepEqual(chosen, [
      { ward: 'picked' },
      { domain: 'picked' },
      { view: 'picked' },
      { compareWards: [wardCode(1), 'picked'] },
      { compareWards: [] },
    ]);
  });

  it('takes three wards to compare and no fourth', () => {
    const disabled = (count: number) =>
      [
        ...markup(view({ compareWards: [1, 2, 3].slice(0, count).map(String) })).matchAll(
          /\?disabled=(true|false)/gu,
        ),
      ].map(([, on]) => on);
    assert.deepEqual(disabled(2), ['false', 'false']);
    assert.deepEqual(disabled(3), ['false', 'true']);
  });

  it('writes wards into the attribute and reads them from it, whatever else an author wrote there', () => {
    const code = fc.stringMatching(/^[EWSN]\d{8}$/u);
    const word = fc.constantFrom('authority', 'ENGLAND', 'none', 'nonsense', ',', 'e05011351');
    fc.assert(
      fc.property(fc.array(word), fc.uniqueArray(code, { maxLength: 3 }), (before, wards) => {
        const written = withComparedWards(before.join(' '), wards);
        assert.deepEqual(comparedWards(written), wards);
        for (const one of ['authority', 'ENGLAND', 'none'])
          assert.equal(written.includes(one), before.includes(one));
        assert.equal(withComparedWards(written, wards), written);
      }),
    );
  });
});

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
    assert.match(words(wardView(model, context())), /15,000/u);
    assert.doesNotMatch(words(wardView(unknown, context())), /15,000|undefined/u);
  });

  it('says each notice once, in Welsh as well', () => {
    for (const s of [en, cy]) {
      const said = words(wardView(model, context({ s, notices: ['One notice.', 'Another notice.'] })));
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
        async (source) => (await sourceOf({ ...QUERY, source, base: '/d/' })).constructor.name,
      ),
    );
    assert.deepEqual(names, ['DatasetClient', 'LiveClient']);
  });
});
