import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GetHint } from '@odm-widgets/core/hint.js';
import { hint as profileHint } from '@odm-widgets/area-profile/hint.js';
import { hint as badgeHint } from '@odm-widgets/declaration/badge/hint.js';
import { hint as eventsHint } from '@odm-widgets/events/hint.js';
import { hint as lexiconHint } from '@odm-widgets/lexicon/lexicon/hint.js';
import { hint as termHint } from '@odm-widgets/lexicon/term/hint.js';
import { hint as controlHint } from '@odm-widgets/representation/political-control/hint.js';
import { hint as representationHint } from '@odm-widgets/representation/representation/hint.js';
import { hint as wardHint } from '@odm-widgets/ward-deprivation/hint.js';
import { DatasetClient } from '@odm-widgets/data/dataset';
import { REGIONS, regionSlug } from '@odm-widgets/data/representation';
import { getEvents } from '@odm-widgets/data/events';
import { eventWindow, RECODED_AUTHORITIES } from '@odm-widgets/data/model';
import { loadArea } from '../../packages/area-profile/src/area-loader.js';
import { toQuery as toAreaQuery } from '../../packages/area-profile/src/area-profile.query.js';
import { resolveNow, toQuery as toEventsQuery } from '../../packages/events/src/events.query.js';
import { councilFinder } from '../../packages/embed/src/council-finder.js';
import { lexiconUrl } from '../../packages/lexicon/src/shared/source.query.js';
import { loadPoliticalControl } from '../../packages/representation/src/political-control/political-control-loader.js';
import { toQuery as toControlQuery } from '../../packages/representation/src/political-control/political-control.query.js';
import { loadRepresentation } from '../../packages/representation/src/representation/representation-loader.js';
import { toQuery as toRepresentationQuery } from '../../packages/representation/src/representation/representation.query.js';
import { loadWard } from '../../packages/ward-deprivation/src/ward-loader.js';
import { toQuery as toWardQuery } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import { councilRanges } from '../../scripts/build/loader-data.js';
import { DATASET, filesWith, published } from '../support/dataset-reader.js';

type Attributes = Readonly<Record<string, string>>;

const councilOf = councilFinder(await councilRanges(DATASET));
const quiet = () => undefined;

const PAGE = 'https://site.example/';

const hintOf = (getHint: GetHint, attributes: Attributes, locale: 'en' | 'cy' = 'en') =>
  getHint((name) => attributes[name] ?? null, { councilOf, locale, baseUrl: PAGE });

function filesOf(getHint: GetHint, attributes: Attributes, locale: 'en' | 'cy' = 'en'): string[] {
  return [...hintOf(getHint, attributes, locale).files].sort();
}

/** Requests for addresses that an author wrote. */
function addressesOf(getHint: GetHint, attributes: Attributes, locale: 'en' | 'cy' = 'en') {
  const { addresses = [] } = hintOf(getHint, attributes, locale);
  return addresses.map(([address, accept]) => ({ url: new URL(address, PAGE).href, accept }));
}

const read = (attributes: Attributes) => (name: string) => attributes[name] ?? '';

/** Files that a ward's tag requests. */
async function wardRequests(attributes: Attributes): Promise<string[]> {
  const asked = new Set<string>();
  const client = new DatasetClient('', (url) => (asked.add(url.slice(1)), published(url.slice(1))));
  const at = read(attributes);
  const query = toWardQuery(
    {
      ward: at('ward'),
      postcode: '',
      authority: at('authority'),
      authorities: at('authorities'),
      nation: at('nation'),
      picker: 'picker' in attributes,
      domain: attributes['domain'] ?? 'overall',
      compare: attributes['compare'] ?? 'authority',
      release: attributes['release'] ?? '2025',
      view: attributes['view'] ?? 'overall',
      source: 'dataset',
    },
    () => '/',
    quiet,
  );
  const { signal } = new AbortController();
  // An answer without figures is an answer; what was requested for it counts.
  if (query) await loadWard(query, { areas: client, files: client }, signal).catch(quiet);
  return [...asked].sort();
}

/** Files that the first content of a profile requests. */
async function profileRequests(attributes: Attributes): Promise<string[]> {
  const asked = new Set<string>();
  const client = new DatasetClient('', (url) => (asked.add(url.slice(1)), published(url.slice(1))));
  const at = read(attributes);
  const query = toAreaQuery(
    {
      ward: at('ward'),
      wards: at('wards'),
      lsoas: at('lsoas'),
      postcode: '',
      authority: at('authority'),
      authorities: at('authorities'),
      nation: at('nation'),
      areaName: '',
      compare: attributes['compare'] ?? 'authority region nation',
      picker: false,
    },
    () => '/',
    quiet,
  );
  if (query) await loadArea(query, new AbortController().signal, client).catch(quiet);
  return [...asked].sort();
}

async function controlRequests(attributes: Attributes): Promise<string[]> {
  const { files, asked } = filesWith();
  const at = read(attributes);
  const query = toControlQuery(
    {
      authority: at('authority'),
      authorities: at('authorities'),
      region: at('region'),
      combinedAuthority: at('combined-authority'),
      nation: at('nation'),
      compare: at('compare'),
      domain: attributes['domain'] ?? 'overall',
      layout: attributes['layout'] ?? 'grid',
      release: '2025',
    },
    '/',
    quiet,
  );
  if (query) await loadPoliticalControl(query, files, new AbortController().signal);
  return [...new Set(asked)].sort();
}

async function representationRequests(attributes: Attributes): Promise<string[]> {
  const { files, asked } = filesWith();
  const at = read(attributes);
  const query = toRepresentationQuery(
    {
      authority: at('authority'),
      authorities: at('authorities'),
      region: at('region'),
      combinedAuthority: at('combined-authority'),
      nation: at('nation'),
      view: attributes['view'] ?? 'wards',
      year: '',
      electionPeriod: 'election-period' in attributes,
    },
    '/',
    quiet,
  );
  if (query) await loadRepresentation(query, files, new AbortController().signal);
  return [...new Set(asked)].sort();
}

/** What a tag of events requests first. */
async function eventRequests(attributes: Attributes) {
  const at = read(attributes);
  const now = resolveNow(at('now'), Date.now, quiet);
  const query = toEventsQuery(
    { src: at('src'), type: at('type'), zone: '', past: 'past' in attributes },
    {
      base: PAGE,
      scriptText: (id) => (id ? '[]' : undefined),
      day: new Date(now).toISOString().slice(0, 10),
      language: '',
    },
    quiet,
  );
  const asked: { url: string; accept: string | undefined }[] = [];
  const get = (url: string, { accept }: { accept?: string } = {}) => {
    asked.push({ url, accept });
    return Promise.reject(new Error('not there'));
  };
  if (query)
    await getEvents(query.sources, {
      window: eventWindow(query),
      zone: 'Europe/London',
      now: new Date(now).toISOString(),
      get,
    }).catch(quiet);
  return asked;
}

describe('hints of files, beside what the widgets request', () => {
  const ward = { ward: 'E05011351' };
  for (const attributes of [
    ward,
    { ...ward, authority: 'E08000003' },
    { ward: ' e05011351 ', authorities: 'E08000003, E08000006' },
    { ...ward, view: 'domains' },
    { ...ward, domain: 'income' },
    { ...ward, view: 'map' },
    { ...ward, view: 'map', authority: 'E08000003', release: '2019' },
    { ...ward, picker: '' },
    { ...ward, authority: 'E08000003', release: '2019' },
    { ward: 'E05015726' },
    { ward: 'E05000932', authority: 'E07000996' },
    { authority: 'E08000003', picker: '', domain: 'crime' },
    { ward: 'W05001273' },
    { ward: 'w05001273', authority: 'W06000015', domain: 'access' },
    { ward: 'S13002928', view: 'domains' },
    { ward: 'N08000301', view: 'map' },
    { authority: 'E08000003' },
    {},
  ])
    it(`are the same for a ward with ${JSON.stringify(attributes)}`, async () => {
      const requests = await wardRequests(attributes);
      const hinted = filesOf(wardHint, attributes);
      assert.deepEqual(
        hinted.filter((file) => !requests.includes(file)),
        [],
      );
      const isComplete = 'ward' in attributes || 'picker' in attributes;
      if (isComplete && !('authority' in attributes && attributes.authority === 'E07000996'))
        assert.deepEqual(hinted, requests);
    });

  it('name the council that has the figures for one whose code changed', async () => {
    for (const authority of Object.keys(RECODED_AUTHORITIES)) {
      const attributes = { authority, picker: '' };
      assert.deepEqual(filesOf(wardHint, attributes), await wardRequests(attributes));
    }
  });

  it('hold nothing that a ward by name does not need', async () => {
    for (const [attributes, expected] of [
      [{ ward: 'Ardwick, Manchester' }, ['2025/names/a.json']],
      [{ ward: 'Ardwick', authority: 'Manchester' }, ['2025/authorities.json', '2025/names/a.json']],
      [{ ward: 'E05011351', authority: 'Manchester' }, ['2025/authorities.json', 'wards/E05011.json']],
      [{ ward: 'Canton', nation: 'wales' }, ['wales-2025/names.json']],
      [{ ward: 'Canton', authority: 'Cardiff', nation: 'wales' }, ['wales-2025/names.json']],
      [
        { ward: 'Canton', authority: 'W06000015' },
        ['wales-2025/authorities/W06000015.json', 'wales-2025/names.json'],
      ],
    ] as const) {
      const hinted = filesOf(wardHint, attributes);
      assert.deepEqual(hinted, expected);
      const requests = await wardRequests(attributes);
      assert.deepEqual(
        hinted.filter((file) => !requests.includes(file)),
        [],
      );
    }
  });

  it('are none for a ward by postcode, and for live figures', () => {
    for (const attributes of [{ ward: 'M13 9PL' }, { postcode: 'M13 9PL' }, { ...ward, source: 'live' }])
      assert.deepEqual(filesOf(wardHint, attributes), []);
  });

  for (const attributes of [
    ward,
    { ...ward, authority: 'E08000003' },
    { ward: 'E05015726' },
    { authority: 'e08000003 ' },
    { ward: 'W05001273' },
    { ward: 'W05001273', authority: 'W06000015' },
    { authority: 'W06000015' },
    { ward: 'S13002928' },
    { authority: 'S12000036' },
    { ward: 'N08000301' },
    { authority: 'N09000003' },
    {},
  ])
    it(`are the same for a profile with ${JSON.stringify(attributes)}`, async () => {
      assert.deepEqual(filesOf(profileHint, attributes), await profileRequests(attributes));
    });

  it('hold nothing that a profile of another kind does not need', async () => {
    for (const attributes of [
      { wards: 'E05011351 E05011370', authority: 'E08000003' },
      { lsoas: 'E01005061', authorities: 'E08000003 E08000009' },
      { lsoas: 'E01005061' },
      { ward: 'Canton', authority: 'W06000015' },
      { ward: 'Canton', nation: 'wales' },
      { authority: 'Cardiff', nation: 'wales' },
      { ward: 'Ardwick, Manchester' },
      { authority: 'Manchester' },
      { authority: 'E07000996' },
      { ...ward, compare: 'E05001249' },
    ]) {
      const requests = await profileRequests(attributes);
      assert.deepEqual(
        filesOf(profileHint, attributes).filter((file) => !requests.includes(file)),
        [],
      );
    }
    assert.deepEqual(filesOf(profileHint, { postcode: 'M13 9PL' }), []);
  });

  for (const attributes of [
    { nation: 'england' },
    { authority: 'E08000003', domain: 'health' },
    { region: 'North West', layout: 'hex' },
    { compare: 'E08000003, E08000006', layout: 'hex' },
    { nation: 'wales', domain: 'housing' },
    { authority: 'City of Edinburgh', nation: 'scotland' },
    { authorities: 'N09000003 N09000001', layout: 'hex' },
    { compare: 'S12000036, S12000049' },
    {},
  ])
    it(`are the same for political control with ${JSON.stringify(attributes)}`, async () => {
      assert.deepEqual(filesOf(controlHint, attributes), await controlRequests(attributes));
    });

  for (const attributes of [
    { region: 'North West' },
    { region: ' yorkshire and the Humber', view: 'deciles' },
    { region: 'South East', view: 'turnout' },
    { region: 'London', view: 'grid', 'election-period': '' },
    { nation: 'england', view: 'over-time' },
    { view: 'grid' },
    { authority: 'E08000003' },
    { authorities: 'e08000039, E08000003', view: 'deciles' },
    { authority: 'W06000015' },
    { authority: 'City of Edinburgh', nation: 'scotland', view: 'deciles' },
    { nation: 'northern-ireland' },
    {},
  ])
    it(`are the same for representation with ${JSON.stringify(attributes)}`, async () => {
      assert.deepEqual(filesOf(representationHint, attributes), await representationRequests(attributes));
    });

  it('know every region', () => {
    for (const region of REGIONS)
      assert.ok(
        filesOf(representationHint, { region }).includes(`2025/representation/${regionSlug(region)}.json`),
      );
  });

  it('hold nothing that councils alone do not need for representation', async () => {
    for (const attributes of [
      { authority: 'Manchester' },
      { authorities: 'E08000001 E08000002 E08000003 E08000009' },
      { authority: 'Manchester', view: 'over-time' },
    ]) {
      const requests = await representationRequests(attributes);
      assert.deepEqual(
        filesOf(representationHint, attributes).filter((file) => !requests.includes(file)),
        [],
      );
    }
  });

  it('name the starter in the language of a lexicon that names none itself', () => {
    for (const locale of ['en', 'cy'] as const) {
      const requested = lexiconUrl('', {
        language: locale,
        baseUrl: 'https://site.example/',
        apiBase: () => '/dataset/',
      });
      assert.deepEqual(
        filesOf(lexiconHint, {}, locale).map((file) => `https://site.example/dataset/${file}`),
        [requested],
      );
    }
    assert.deepEqual(filesOf(lexiconHint, { src: '/own.json' }), []);
  });

  it('are those of its lexicon for a term in the open, and none for one that opens on demand', () => {
    assert.deepEqual(filesOf(termHint, { layout: ' Block' }), ['lexicon/starter.en.json']);
    assert.deepEqual(filesOf(termHint, {}), []);
    assert.deepEqual(addressesOf(termHint, { src: '/own.json' }), []);
  });

  it('name the published register for a badge that names none itself', () => {
    assert.deepEqual(filesOf(badgeHint, { supporter: 'x' }), ['declaration/register.json']);
    assert.deepEqual(filesOf(badgeHint, { supporter: 'x', register: '/own.json' }), []);
    assert.deepEqual(filesOf(badgeHint, {}), []);
  });
});

describe('hints of addresses, beside what the widgets request', () => {
  for (const src of ['/a.{lang}.json', 'https://words.example/a.json'])
    it(`are the same for the lexicon ${src}, in its language`, () => {
      for (const locale of ['en', 'cy'] as const)
        for (const [getHint, attributes] of [
          [lexiconHint, { src }],
          [termHint, { src, layout: 'block' }],
        ] as const)
          assert.deepEqual(addressesOf(getHint, attributes, locale), [
            {
              url: lexiconUrl(src, { language: locale, baseUrl: PAGE, apiBase: () => '/' }),
              accept: undefined,
            },
          ]);
    });

  it('are the register that a badge names, where it names a supporter', () => {
    assert.deepEqual(addressesOf(badgeHint, { supporter: 'x', register: ' /own.json ' }), [
      { url: `${PAGE}own.json`, accept: undefined },
    ]);
    assert.deepEqual(addressesOf(badgeHint, { register: '/own.json' }), []);
  });

  for (const attributes of [
    { src: '/events.ics' },
    { src: 'webcal://calendar.example/a.ics, ../feed.xml\n events.json' },
    { src: 'https://news.example/wp-json/tribe/events/v1/events', type: 'tec' },
    { src: 'https://news.example/wp-json/tribe/events/v1/events?per_page=5', past: '' },
    { src: 'https://news.example/?rest_route=/tribe/events/v1/events', now: '2026-03-01' },
    { src: '#own /events.ics' },
    { src: '#own' },
    {},
  ])
    it(`are the same for events with ${JSON.stringify(attributes)}`, async () => {
      assert.deepEqual(addressesOf(eventsHint, attributes), await eventRequests(attributes));
    });

  it('name what reads the format of a source, as far as its address or its tag says so, and what draws the list', () => {
    for (const [attributes, chunks] of [
      [{ src: '/events.ics' }, ['events-ical', 'events-location']],
      [{ src: 'webcal://calendar.example/a' }, ['events-ical', 'events-location']],
      [{ src: '/?ical=1' }, ['events-ical', 'events-location']],
      [{ src: '/calendar', type: 'ical' }, ['events-ical', 'events-location']],
      [{ src: '/wp-json/tribe/events/v1/events' }, ['events-tec', 'events-price']],
      [{ src: '/events/feed/' }, ['events-rss', 'events-location']],
      [{ src: '/snapshot.json' }, ['events-snapshot']],
      [{ src: '/medical-news/practical.html' }, []],
      [{ src: '#own', layout: 'Month', group: 'series' }, ['events-month-calendar']],
      [{ src: '/a', layout: 'agenda', filters: 'all' }, ['events-layouts', 'events-filters']],
      [{ src: '/a', group: 'month' }, ['events-layouts']],
      [{ src: '/a', past: '' }, ['events-layouts']],
    ] as const)
      assert.deepEqual(hintOf(eventsHint, attributes).chunks, chunks, JSON.stringify(attributes));
  });
});
