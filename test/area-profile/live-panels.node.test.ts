import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { beginLoad } from '@odm-widgets/data';
import { DatasetClient } from '@odm-widgets/data/dataset';
import type { AreaModel } from '../../packages/area-profile/src/area-profile.model.js';
import type { Fact } from '../../packages/area-profile/src/fact.js';
import { moneyText } from '../../packages/area-profile/src/lazy/live-panels/grants.summary.js';
import { loadLiveSection } from '../../packages/area-profile/src/lazy/live-panels/index.js';
import { cy as liveCy } from '../../packages/area-profile/src/lazy/live-panels/strings/cy.js';
import { en as liveEn } from '../../packages/area-profile/src/lazy/live-panels/strings/en.js';
import type { LiveContent } from '../../packages/area-profile/src/lazy/live-panels/types.js';
import { SectionController } from '../../packages/area-profile/src/lazy/details/section-controller.js';
import type { LiveSectionId } from '../../packages/area-profile/src/section-ids.js';
import { notEmpty } from '../support/not-empty.js';
import { crimesOf, LEICESTER } from '../support/police.js';
import { expectPlainSentence } from '../support/wording.js';
import { ENGLISH, WELSH } from './languages.js';

const CLIENT = new DatasetClient('https://dataset.example/');
const SECTIONS: readonly LiveSectionId[] = ['age', 'work', 'crime-reports', 'grants'];
const GRANTS = { href: 'grants.json', base: 'https://site.example/page/' };

const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');

/** The published boundaries of Manchester. */
const BOUNDARIES = readFileSync(
  new URL('../../packages/dataset/boundaries/E08000003.json', import.meta.url),
  'utf8',
);

/** A model with one neighbourhood, with what sections read of it. */
function modelOf(changes: Partial<Record<keyof AreaModel | 'people' | 'name', unknown>> = {}): AreaModel {
  const { people = 19_000, name = 'Ardwick', ...rest } = changes;
  const authority = { code: 'E08000003', name: 'Manchester' };
  const lsoas = [{ code: 'E01005066', name: 'Manchester 018B', ward: 'E05011351' }];
  const council = { areas: { authority, lsoas }, nation: 'england', profile: undefined };
  return {
    kind: 'ward',
    area: {
      kind: 'area',
      id: 'area',
      name,
      parts: [{ council, indices: [0] }],
      figures: { lsoas: 1, people },
    },
    wards: [{ code: 'E05011351', name: 'Ardwick', authority }],
    lsoas,
    authorities: [authority],
    nations: ['england'],
    places: [],
    markedLsoa: undefined,
    notices: [],
    provenance: { release: '', geography: '', method: '', sources: [] },
    ...rest,
  } as unknown as AreaModel;
}

type Answer = () => Response | Promise<Response>;
const json =
  (body: unknown): Answer =>
  () =>
    Response.json(body);
const NAMES: Readonly<Record<string, string>> = {
  NM_2020_1: 'age',
  NM_2083_1: 'work',
  'data.police.uk': 'crime-reports',
  'grants.json': 'grants',
};

/** All services, with other answers by a part of the address. */
function services(changes: Readonly<Record<string, Answer>> = {}) {
  const answers: Readonly<Record<string, Answer>> = {
    ...changes,
    NM_2020_1: () => new Response(fixture('nomis/age.csv')),
    NM_2083_1: () => new Response(fixture('nomis/economic-activity.csv')),
    'boundaries/E08000003.json': () => new Response(BOUNDARIES),
    'crimes-street-dates': json(LEICESTER['crimes-street-dates']),
    'locate-neighbourhood': json(LEICESTER['locate-neighbourhood']),
    'date=2026-08': json(LEICESTER['2026-08']),
    'date=2025-08': json(LEICESTER['2025-08']),
    'grants.json': json(JSON.parse(fixture('grants/two-currencies.json'))),
    ...changes,
  };
  const asked: string[] = [];
  mock.method(globalThis, 'fetch', (input: string, { signal }: RequestInit) => {
    asked.push(input);
    const key = Object.keys(answers).find((part) => input.includes(part));
    if (!key) return Promise.reject(new TypeError(`nothing at ${input}`));
    return new Promise<Response>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      Promise.resolve(answers[key]!()).then(resolve, reject);
    });
  });
  return asked;
}

const contextOf = (model = modelOf(), grants?: typeof GRANTS) => ({
  model,
  files: CLIENT,
  signal: new AbortController().signal,
  ...(grants ? { grants } : {}),
});

async function contentOf(
  id: LiveSectionId,
  model?: AreaModel,
  i18n = ENGLISH,
  grants?: typeof GRANTS,
): Promise<LiveContent> {
  const context = contextOf(model, grants);
  // A load that fails in the end, so that no response is kept for the next one.
  const end = beginLoad(context.signal);
  const load = await loadLiveSection(id, context).finally(() => end('failure'));
  return load(i18n);
}

/** Lets waits and time limits end at once until a promise is settled. */
async function withoutWaiting<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  for (let turn = 0; turn < 12; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    mock.timers.tick(60_000);
  }
  return promise;
}

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
});

describe('a section that is read from a service', () => {
  it('says how old people are, beside the council', async () => {
    services();
    const { facts, table } = await contentOf('age');
    assert.deepEqual(
      facts.map(({ sentence }) => sentence),
      [
        'In Ardwick, 3,610 of 18,742 residents (19.3%) were aged under 15 in 2021; in Manchester, 19.6%.',
        'In Ardwick, 5,020 of 18,742 residents (26.8%) were aged 15 to 24 in 2021; in Manchester, 19.7%.',
        'In Ardwick, 1,013 of 18,742 residents (5.4%) were aged 65 and over in 2021; in Manchester, 9.8%.',
      ],
    );
    assert.equal(table!.rows.length, 19);
    assert.deepEqual(table!.rows.at(-1), ['Residents', 18_742, 100, 100, 100]);
  });

  it('counts students who work as in work, and those who look for work as looking for it', async () => {
    services();
    const { facts } = await contentOf('work');
    const byId = new Map(facts.map((fact) => [fact.id, fact.values[0]]));
    assert.equal(byId.get('work.in-work')!.value, 6712 + 803);
    assert.equal(byId.get('work.looking-for-work')!.value, 705 + 120);
    assert.equal(byId.get('work.sick-or-disabled')!.of, 13_744);
  });

  it('is beside England and Wales for an area that is a council, or in several', async () => {
    services();
    for (const model of [
      modelOf({ kind: 'authority' }),
      modelOf({
        kind: 'patch',
        authorities: [
          { code: 'E08000003', name: 'Manchester' },
          { code: 'E08000009', name: 'Trafford' },
        ],
      }),
    ]) {
      const { facts } = await contentOf('age', model);
      assert.match(facts[0]!.sentence, /; in England and Wales, /u);
    }
  });

  it('counts reported crimes beside the same month a year before', async () => {
    services();
    const { facts, table, notes } = await contentOf('crime-reports');
    assert.deepEqual(
      facts.map(({ sentence }) => sentence),
      [
        'In August 2026, 31 crimes and anti-social incidents were reported in Ardwick; in August 2025, 26.',
        'In August 2026, 9 incidents of anti-social behaviour were reported in Ardwick; in August 2025, 12.',
        'The most frequent category in Ardwick in August 2026 was “Violence and sexual offences”, with 14 reports.',
      ],
    );
    assert.deepEqual(notes, []);
    assert.deepEqual(table!.rows.at(-1), ['All crimes and anti-social incidents', 31, 26]);
    assert.ok(facts[0]!.caveats.some((caveat) => caveat.includes('simplified')));
    assert.ok(facts[0]!.caveats.some((caveat) => caveat.includes('railways')));
  });

  it('gives the reason and where to look in place of two crimes', async () => {
    services({
      'locate-neighbourhood': json({ force: 'greater-manchester', neighbourhood: 'x' }),
      'date=2026-08': json(crimesOf('2026-08', 2)),
      'date=2025-08': json(crimesOf('2025-08', 2)),
    });
    const { facts, notes, table } = await contentOf('crime-reports');
    assert.deepEqual(facts, []);
    assert.equal(table, undefined);
    assert.deepEqual(notes, [
      'Greater Manchester Police has published no street-level crimes since July 2019, so there is no count for August 2026.',
      'Crime rates of the Indices of Deprivation 2025 are complete: see the section on crime.',
    ]);
    for (const note of notes) assert.doesNotMatch(note, /\b2 crimes/u);
  });

  it('gives the reason for every way in which a month is not complete, in both languages', async () => {
    services({
      'locate-neighbourhood': json({ force: 'gwent', neighbourhood: 'x' }),
      'crimes-street-dates': json([{ date: '2025-11', 'stop-and-search': [] }]),
      'date=2025-11': json([]),
    });
    for (const [i18n, words] of [
      [ENGLISH, /from September 2025 to December 2025/u],
      [WELSH, /rhwng Medi 2025 a Rhagfyr 2025/u],
    ] as const)
      assert.match((await contentOf('crime-reports', undefined, i18n)).notes[0]!, words);
    services({ 'date=2026-08': json(crimesOf('2026-08', 1)) });
    assert.match((await contentOf('crime-reports')).notes[0]!, /^Far fewer crimes/u);
    services({ 'date=2026-08': json([]), 'date=2025-08': json([]) });
    assert.match((await contentOf('crime-reports')).notes[0]!, /^No crimes at all/u);
    services({ 'date=2026-08': () => new Response('', { status: 503 }) });
    assert.match((await contentOf('crime-reports')).notes[0]!, /more than 10,000 crimes/u);
  });

  it('says of an area of many islands that it is not asked about, without a request to the police', async () => {
    const islands = readFileSync(
      new URL('../../packages/dataset/boundaries/E06000053.json', import.meta.url),
      'utf8',
    );
    const asked = services({ 'boundaries/E06000053.json': () => new Response(islands) });
    const authority = { code: 'E06000053', name: 'Isles of Scilly' };
    const lsoas = [{ code: 'E01019077', name: 'Isles of Scilly 001A', ward: '' }];
    const council = { areas: { authority, lsoas }, nation: 'england', profile: undefined };
    const area = { kind: 'area', id: 'area', name: 'Isles of Scilly', figures: { lsoas: 1, people: 2100 } };
    const model = modelOf({ lsoas, area: { ...area, parts: [{ council, indices: [0] }] } });
    for (const [i18n, expected] of [
      [ENGLISH, /too many separate parts/u],
      [WELSH, /ormod o rannau ar wahân/u],
    ] as const) {
      const { facts, notes } = await contentOf('crime-reports', model, i18n);
      assert.deepEqual(facts, []);
      assert.match(notes.join(), expected);
    }
    assert.deepEqual(
      asked.filter((url) => url.includes('police')),
      [],
    );
  });

  it('sums up grants by currency, with a link to GrantNav', async () => {
    services();
    const { facts, links, table } = await contentOf('grants', undefined, ENGLISH, GRANTS);
    assert.deepEqual(
      facts.map(({ sentence }) => sentence),
      [
        '2 grants to Ardwick, awarded from 30 November 2025 to 2 March 2026, add up to £10,000.09.',
        'The largest listed grant to Ardwick, of £9,999.99, went to An Example Youth Club on 2 March 2026.',
        'A grant of €1,200 to Ardwick was awarded on 15 January 2026.',
      ],
    );
    assert.match(links![0]!.url, /^https:\/\/grantnav\.threesixtygiving\.org\/search\?query=.*E05011351/u);
    assert.equal(table!.rows.length, 3);
    assert.doesNotMatch(JSON.stringify([facts, table]), /Not Named/u);
  });

  it('links to GrantNav without a request where the site provides no list', async () => {
    const asked = services();
    const load = await loadLiveSection('grants', contextOf());
    const { facts, notes, links } = load(ENGLISH);
    assert.deepEqual([facts, asked], [[], []]);
    assert.equal(notes.length, 1);
    assert.equal(links!.length, 1);
  });

  it('says what it covers, without a request, in Scotland and Northern Ireland', async () => {
    const asked = services();
    for (const id of ['age', 'work', 'crime-reports'] as const)
      for (const nation of ['scotland', 'northern-ireland']) {
        const { facts, notes } = await contentOf(id, modelOf({ nations: [nation] }));
        assert.deepEqual(facts, []);
        assert.match(notes[0]!, /England and Wales only/u);
      }
    assert.deepEqual(asked, []);
  });

  it('says so where a service has nothing for the area', async () => {
    services({ NM_2020_1: () => new Response(''), 'grants.json': json({ grants: [] }) });
    assert.match((await contentOf('age')).notes[0]!, /^Nomis has no counts/u);
    assert.match(
      (await contentOf('grants', undefined, ENGLISH, GRANTS)).notes[0]!,
      /^The list has no grants/u,
    );
  });
});

describe('the figure of a section that is read from a service', () => {
  const rowsOf = ({ comparison }: LiveContent) => comparison!.places.map(({ place, text }) => [place, text]);

  it('has the numbers of its sentence, beside places, months or years', async () => {
    services();
    assert.deepEqual(rowsOf(await contentOf('age')), [
      ['Ardwick', '19.3%'],
      ['Manchester', '19.6%'],
      ['England and Wales', '17.4%'],
    ]);
    const work = await contentOf('work');
    for (const [place, text] of notEmpty(rowsOf(work)).slice(0, 2))
      assert.ok(work.facts[0]!.sentence.includes(text!), `${place}: ${text}`);
    assert.deepEqual(rowsOf(await contentOf('crime-reports')), [
      ['August 2026', '31'],
      ['August 2025', '26'],
    ]);
    assert.deepEqual(rowsOf(await contentOf('grants', undefined, ENGLISH, GRANTS)), [
      ['2026', '£9,999.99'],
      ['2025', '£0.10'],
    ]);
  });

  it('is the smallest, the middle and the largest grant where all are of one year, and none of a single one', async () => {
    const grants = (count: number) => {
      const list = JSON.parse(fixture('grants/two-currencies.json')) as { grants: { awardDate: string }[] };
      const pounds = list.grants.filter((grant) => (grant as { currency?: string }).currency === 'GBP');
      return { grants: pounds.slice(0, count).map((grant) => ({ ...grant, awardDate: '2026-03-02' })) };
    };
    services({ 'grants.json': json(grants(2)) });
    const two = await contentOf('grants', undefined, ENGLISH, GRANTS);
    assert.deepEqual(rowsOf(two), [
      ['Smallest', '£0.10'],
      ['Middle', '£0.10'],
      ['Largest', '£9,999.99'],
    ]);
    services({ 'grants.json': json(grants(1)) });
    assert.equal((await contentOf('grants', undefined, ENGLISH, GRANTS)).figure, undefined);
  });

  it('is none where the month a year before is not complete', async () => {
    services({ 'date=2025-08': json([]) });
    const { facts, figure } = await contentOf('crime-reports');
    assert.ok(facts.length > 0);
    assert.equal(figure, undefined);
  });
});

describe('a service that fails', () => {
  const FAILURES: Readonly<Record<string, [answer: Answer, error: string]>> = {
    'with status 404': [() => new Response('', { status: 404 }), 'HttpError'],
    'with status 429': [() => new Response('', { status: 429 }), 'HttpError'],
    'with status 500': [() => new Response('', { status: 500 }), 'HttpError'],
    'by refusing other origins': [() => Promise.reject(new TypeError('Failed to fetch')), 'NetworkError'],
    'by not answering': [() => new Promise<Response>(() => undefined), 'NetworkError'],
    'with an HTML page': [() => new Response('<!doctype html>'), 'DataShapeError'],
  };
  const host = {
    addController() {},
    removeController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  };

  for (const [how, [answer, error]] of Object.entries(FAILURES))
    for (const [part, failing] of Object.entries(NAMES))
      it(`${how} leaves every other section as it is: ${failing}`, async () => {
        services({ [part]: answer });
        const reported: string[] = [];
        const controller = new SectionController(
          host,
          (id, context) => loadLiveSection(id as LiveSectionId, { ...context, grants: GRANTS }),
          ({ name }) => reported.push(name),
        );
        controller.use(modelOf(), () => CLIENT);
        await withoutWaiting(controller.loadAll(SECTIONS));
        for (const id of SECTIONS) {
          const state = controller.state(id)!;
          assert.equal(state.status, id === failing ? 'failed' : 'ready', id);
          if (state.status === 'failed') assert.equal(state.error.name, error);
        }
        assert.deepEqual(reported, [error]);
        // It is there once the service answers again.
        mock.restoreAll();
        services();
        await withoutWaiting(controller.loadAll([failing as LiveSectionId]));
        assert.equal(controller.state(failing as LiveSectionId)!.status, 'ready');
        assert.ok(controller.content(failing as LiveSectionId, ENGLISH)!.facts.length > 0);
        controller.hostDisconnected();
      });
});

describe('facts that are read from services', () => {
  const LONG = modelOf({
    name: 'Southbourne with Tuckton and Iford North',
    authorities: [{ code: 'E08000003', name: 'Bournemouth, Christchurch and Poole' }],
  });

  for (const [i18n, locale] of [
    [ENGLISH, 'en'],
    [WELSH, 'cy'],
  ] as const)
    it(`are plain sentences with a source, a date and areas, and their numbers are in their values, in ${locale}`, async () => {
      services();
      const facts = await allFacts(modelOf(), i18n);
      assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length);
      for (const fact of notEmpty(facts)) {
        expectPlainSentence(fact.sentence, locale);
        for (const text of [
          fact.geography,
          fact.date,
          fact.source.title,
          fact.source.url,
          fact.source.licence,
        ])
          assert.ok(text, fact.id);
        const known = fact.values.flatMap(({ value, of, unit }) => [
          unit === 'percent' ? `${value ? value.toFixed(1) : value}%` : ENGLISH.format.number(value ?? 0),
          ...(of === undefined ? [] : [ENGLISH.format.number(of)]),
          moneyText(value ?? 0, 'GBP', ENGLISH.format).slice(1),
        ]);
        const numbers = fact.sentence.match(/\d(?:[\d,]*\d)?(?:\.\d+)?%?/gu) ?? [];
        for (const number of notEmpty(numbers))
          assert.ok(known.includes(number) || isCalendar(number, fact), `${number} of ${fact.sentence}`);
      }
    });

  it('have at most 25 words for the longest names', async () => {
    services();
    for (const { sentence, section } of notEmpty(await allFacts(LONG, ENGLISH)))
      if (section !== 'grants') expectPlainSentence(sentence, 'en');
  });

  const isCalendar = (number: string, { section }: Fact) =>
    ['2021', '2025', '2026'].includes(number) ||
    // Ages, and days of awards.
    (section !== 'crime-reports' && /^\d{1,2}$/u.test(number));

  async function allFacts(model: AreaModel, i18n: typeof ENGLISH): Promise<Fact[]> {
    const contents = await Promise.all(SECTIONS.map((id) => contentOf(id, model, i18n, GRANTS)));
    return contents.flatMap(({ facts }) => [...facts]);
  }
});

describe('strings of these sections', () => {
  const keysOf = (value: object, path = ''): string[] =>
    Object.entries(value).flatMap(([key, one]) =>
      typeof one === 'object' && one ? keysOf(one as object, `${path}${key}.`) : [`${path}${key}`],
    );

  it('have the same keys in both languages', () => {
    assert.ok(keysOf(liveEn).length > 60);
    assert.deepEqual(keysOf(liveCy).sort(), keysOf(liveEn).sort());
  });

  it('write amounts exactly, and currencies without a symbol by their code', () => {
    const { format } = ENGLISH;
    assert.equal(moneyText(1234.5, 'GBP', format), '£1,234.50');
    assert.equal(moneyText(1_000_000, 'GBP', format), '£1,000,000');
    assert.equal(moneyText(0.07, 'EUR', format), '€0.07');
    assert.equal(moneyText(5, 'SEK', format), '5 SEK');
  });

  it('have singulars', () => {
    const words = { area: 'Ardwick', month: 'May 2026', n: 1, count: '1' };
    assert.match(liveEn.crimes.total(words), /1 crime or anti-social incident was reported/u);
    assert.match(liveEn.crimes.antiSocial(words), /1 incident .* was reported/u);
    assert.match(liveEn.grants.unusable(1, '1'), /1 grant .* is left out/u);
  });
});
