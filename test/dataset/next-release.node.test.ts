import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DatasetClient } from '@odm-widgets/data/dataset';
import {
  ALL_RELEASES,
  latestRelease,
  nationRelease,
  NATION_RELEASES,
  RELEASE_DETAILS,
  RELEASE_DESCRIPTIONS,
  RELEASE_DOMAINS,
  RELEASE_FILES,
  type NationRelease,
  type ReleaseDetails,
  type ReleaseDescription,
  type ReleaseFile,
} from '@odm-widgets/data/model';
import { getNationCouncils, getNationLamps, getNationWards } from '@odm-widgets/data/nations';
import { withFormat } from '../../scripts/build-dataset/build.js';
import { packNation } from '../../scripts/build-dataset/nations/pack.js';
import { readAreas } from '../../scripts/build-dataset/nations/read.js';
import { validator } from '../../scripts/build-dataset/validate.js';
import { prerender as control } from '@odm-widgets/representation/political-control/prerender.js';
import { prerender as seats } from '@odm-widgets/representation/representation/prerender.js';
import { prerender as ward } from '@odm-widgets/ward-deprivation/prerender.js';
import { DATASET } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';

/** A release of Scotland that does not exist: other areas, ties, and domains under other columns. */
const RELEASE = 'scotland-2026' as NationRelease;
const AREAS = 40;
const details = RELEASE_DETAILS as Record<string, ReleaseDetails>;
const descriptions = RELEASE_DESCRIPTIONS as Record<string, ReleaseDescription>;
const domains = RELEASE_DOMAINS as Record<string, (typeof RELEASE_DOMAINS)[NationRelease]>;
const releaseFiles = RELEASE_FILES as Record<string, readonly ReleaseFile[]>;
const COUNCILS = Array.from({ length: 32 }, (_, index) => ({
  code: `S120000${String(index + 5).padStart(2, '0')}`,
  name: `Council ${String.fromCharCode(65 + (index % 26))}${index < 26 ? '' : 'a'}`,
}));

const councilOf = (area: number) => COUNCILS[area % COUNCILS.length]!.code;
const wardOf = (area: number) => `S1300${String(4000 + (area % COUNCILS.length))}`;
/** Areas 3 and 4 share a rank in income. */
const incomeRank = (area: number) => (area === 3 || area === 4 ? 4.5 : area + 1);

const rows = Array.from({ length: AREAS }, (_, area) => ({
  DataZone: `S0102${String(area).padStart(4, '0')}`,
  Rank: String(area + 1),
  Decile: String(Math.floor((area * 10) / AREAS) + 1),
  ...Object.fromEntries(
    ['Income', 'Employment', 'Health', 'Education', 'Access', 'Crime', 'Housing'].flatMap((name) => {
      const rank = name === 'Income' ? incomeRank(area) : AREAS - area;
      return [
        [`${name}Rank`, String(rank)],
        [`${name}Decile`, String(Math.floor(((rank - 1) * 10) / AREAS) + 1)],
      ];
    }),
  ),
}));

const columns = (kind: 'Rank' | 'Decile') => ({
  overall: kind,
  ...Object.fromEntries(
    ['income', 'employment', 'health', 'education', 'access', 'crime', 'housing'].map((domain) => [
      domain,
      domain[0]!.toUpperCase() + domain.slice(1) + kind,
    ]),
  ),
});

const BASE = 'https://figures.example/';
/** A tag on a page, without its language and attributes. */
const TAG = {
  base: BASE,
  pageUrl: 'https://council.example/',
  origin: undefined,
  scriptText: () => undefined,
  idPrefix: 'a',
  text: '',
  now: Date.UTC(2026, 10, 27),
  signal: new AbortController().signal,
  once: <T>(_: string, load: () => Promise<T>) => load(),
  warn: (message: string) => assert.fail(message),
};

describe('the next release of a nation', () => {
  let files = new Map<string, object>();
  before(() => {
    details[RELEASE] = {
      ...RELEASE_DETAILS['scotland-2020'],
      year: 2026,
      areas: { name: 'data zone', vintage: 2021, count: AREAS },
    };
    releaseFiles[RELEASE] = RELEASE_FILES['scotland-2020'];
    domains[RELEASE] = RELEASE_DOMAINS['scotland-2020'];
    descriptions[RELEASE] = {
      ...RELEASE_DESCRIPTIONS['scotland-2020'],
      index: 'Scottish Index of Multiple Deprivation 2026',
      geography: {
        areas: 'Data zones of 2022',
        wards: 'Data zones of 2022, placed in wards by our lookup of their centres',
        authorities: 'Data zones of 2022, council areas',
        names: 'Wards of May 2025',
      },
    };
    const areas = readAreas(
      RELEASE,
      rows,
      (code) => {
        const area = Number(code.slice(5));
        return { name: '', authority: councilOf(area), ward: wardOf(area), population: undefined };
      },
      { code: 'DataZone', rank: columns('Rank'), decile: columns('Decile') },
    );
    const seats = { seats: { PP102: 2, PP53: 1 }, vacancies: 0 };
    files = withFormat(
      packNation(
        {
          release: RELEASE,
          areas,
          councils: COUNCILS,
          wards: COUNCILS.map(({ code }, index) => ({
            code: wardOf(index),
            name: `Ward ${index}`,
            authority: code,
          })),
          seats: new Map(COUNCILS.map((_, index) => [wardOf(index), seats])),
          electoralAreas: new Map(),
          councilSeats: new Map(COUNCILS.map(({ code }) => [code, seats])),
          partyNames: { PP53: 'Labour Party', PP102: 'Scottish National Party (SNP)' },
        },
        new Map(COUNCILS.map(({ code }) => [code, { control: 'SNP', total: '3', lab: '1', snp: '2' }])),
        { year: 2026, asAt: '2026-06' },
        { ranks: 'simd2020', places: ['wards-scotland'], population: [] },
      ),
    );
  });
  after(() => {
    delete details[RELEASE];
    delete descriptions[RELEASE];
    delete releaseFiles[RELEASE];
    delete domains[RELEASE];
  });
  const reader = {
    get: (path: string) => Promise.resolve(JSON.parse(JSON.stringify(files.get(path))) as unknown),
  };
  const client = () => new DatasetClient('d/', (url) => reader.get(url.slice(2)));

  it('needs an entry in RELEASE_DETAILS, RELEASE_DOMAINS, RELEASE_FILES and RELEASE_DESCRIPTIONS, and its rows, and matches the schemas', () => {
    const problemOf = validator(join(DATASET, 'schemas'));
    assert.ok(files.size > 70);
    assert.deepEqual(
      [...files].flatMap(([path, file]) => problemOf(path, file) ?? []),
      [],
    );
    assert.ok([...files.keys()].every((path) => path.startsWith('scotland-2026/')));
  });

  it('is read by the same client, with its own ranks, tenths and ties', async () => {
    const { lsoas, release, seatsProvenance } = await client().authority(COUNCILS[3]!.code, RELEASE, {
      allDomains: true,
    });
    assert.equal(release, RELEASE);
    assert.deepEqual(
      lsoas.map(({ code, rank, decile }) => [code, rank.overall, rank.income, decile.overall]),
      [
        ['S01020003', 4, 4.5, 1],
        ['S01020035', 36, 36, 9],
      ],
    );
    assert.equal(seatsProvenance!.sources[0]!.asAt, '2026-06');
    const ward = await client().ward(wardOf(3), RELEASE);
    assert.equal(ward.kind === 'found' && ward.ward.name, 'Ward 3');
  });

  it('has councils, wards and lamps', async () => {
    const { councils } = await getNationCouncils(reader, RELEASE);
    assert.deepEqual(
      [councils.length, councils[0]!.control],
      [32, { kind: 'majority', parties: ['SNP'], mayor: undefined, holder: 'PP102' }],
    );
    assert.equal((await getNationWards(reader, RELEASE)).wards.length, 32);
    const lamps = await getNationLamps(reader, RELEASE, 'housing');
    assert.equal(
      lamps.councils.reduce((sum, { areas }) => sum + areas, 0),
      AREAS,
    );
  });

  for (const locale of ['en', 'cy'] as const)
    it(`is what all widgets show of the nation, without a change of theirs (${locale})`, async () => {
      const lists = [ALL_RELEASES, NATION_RELEASES] as unknown as string[][];
      const before = globalThis.fetch;
      const asked: string[] = [];
      globalThis.fetch = (input) => {
        const path = (input as string).slice(BASE.length);
        asked.push(path);
        const file = files.get(path);
        return Promise.resolve(file ? Response.json(file) : new Response('', { status: 404 }));
      };
      for (const list of lists) list.push(RELEASE);
      try {
        assert.equal(latestRelease('scotland'), RELEASE);
        assert.equal(nationRelease(wardOf(3), ''), RELEASE);
        assert.equal(nationRelease('', 'Scotland'), RELEASE);
        const council = COUNCILS[3]!.code;
        for (const { prerender, attributes } of [
          { prerender: ward, attributes: { ward: wardOf(3), compare: 'authority nation' } },
          { prerender: ward, attributes: { ward: 'Ward 3', nation: 'scotland', domain: 'housing' } },
          { prerender: ward, attributes: { ward: wardOf(3), release: '2026', view: 'domains' } },
          { prerender: control, attributes: { nation: 'scotland' } },
          { prerender: control, attributes: { authority: council, domain: 'access' } },
          { prerender: seats, attributes: { authority: council } },
          { prerender: seats, attributes: { nation: 'scotland', view: 'deciles' } },
        ] as const) {
          const content = await prerender({
            ...TAG,
            locale,
            language: locale,
            read: (name) => (attributes as Record<string, string>)[name] ?? null,
          });
          const { heading, headline, notes = [], caveats = [], table } = content!;
          const texts = [heading, headline, ...notes, ...caveats, table!.label, table!.data.caption];
          const said = [...texts, ...table!.data.columns.map(({ label }) => label)].join('\n');
          assert.doesNotMatch(said, /2020|6[,.]?976|LSOA|England|Lloegr/u);
          assert.match(said, locale === 'en' ? /Scotland/u : /Alban/u);
          assert.match([...notes, ...caveats].join(), /2026/u, JSON.stringify(attributes));
          assert.match(content!.figure!, /^<svg/u);
        }
        assert.ok(
          notEmpty(asked).every((path) => path.startsWith('scotland-2026/')),
          asked.join(),
        );
      } finally {
        globalThis.fetch = before;
        for (const list of lists) list.pop();
      }
      assert.equal(latestRelease('scotland'), 'scotland-2020');
    });

  it('leaves the previous release unchanged', async () => {
    assert.equal(RELEASE_DETAILS['scotland-2020'].areas.count, 6976);
  });
});
