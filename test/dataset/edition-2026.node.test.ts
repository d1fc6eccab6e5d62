import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { getCouncils, getElectionCalendar } from '@odm-widgets/data/councils';
import { DatasetClient } from '@odm-widgets/data/dataset';
import { getLamps } from '@odm-widgets/data/lamps';
import { inLatestWards, votedSince } from '@odm-widgets/data/model';
import { getElections, getRegion, getSeatsByYear } from '@odm-widgets/data/representation';
import { buildDataset } from '../../scripts/build-dataset/build.js';
import { fetchRaw } from '../../scripts/build-dataset/fetch.js';
import { readRaw } from '../../scripts/build-dataset/read.js';
import { filesOf, HEXES, type RawFile } from '../../scripts/build-dataset/files.js';
import { validator } from '../../scripts/build-dataset/validate.js';
import { DATASET } from '../support/dataset-reader.js';
import { rawRows, RAW, WITHOUT_RAW } from '../support/raw-csv.js';

const EDITION = { year: 2026, asAt: '2026-06' };
const SOUTH_TYNESIDE = 'E08000023';
type Row = Record<string, string>;
const LABOUR = ['Labour Party', 'PP53'] as const;
const REFORM = ['Reform UK', 'PP7931'] as const;
const LIBERAL_DEMOCRATS = ['Liberal Democrats', 'PP90'] as const;
const CONSERVATIVE = ['Conservative and Unionist', 'PP52'] as const;
/** A councillor as the source lists one. */
type Seat = [council: string, ward: string, party: string, code: string];

const objects = (path: string): Row[] => rawRows(path).map((row) => Object.fromEntries(row));

/** The publishers' files of 2026, made from those of 2025. */
function publishersFiles() {
  const wards2025 = objects('lookups/wd25_lad25_england.csv');
  const drawn = objects('lookups/wd26_new_wards_england.csv');
  const redrawn = new Set(drawn.map((row) => row['LAD26CD']!));
  const wards2026 = [
    ...wards2025
      .filter((row) => !redrawn.has(row['LAD25CD']!))
      .map(({ WD25CD, WD25NM, LAD25CD, LAD25NM }) => ({
        WD26CD: WD25CD!,
        WD26NM: WD25NM!,
        LAD26CD: LAD25CD!,
        LAD26NM: LAD25NM!,
      })),
    ...(drawn as (Row & Record<'WD26CD' | 'WD26NM' | 'LAD26CD' | 'LAD26NM', string>)[]),
    ...otherNations(),
  ];
  const councilOf = new Map(wards2025.map((row) => [row['WD25CD']!, row['LAD25CD']!]));
  const placed = new Map<string, number>();
  const lookup = objects('lookups/lsoa21_wd25_lad25_england_derived.csv').map((row) => {
    const council = councilOf.get(row['WD25CD']!)!;
    if (!redrawn.has(council)) return { LSOA21CD: row['LSOA21CD']!, WD26CD: row['WD25CD']! };
    const own = drawn.filter((ward) => ward['LAD26CD'] === council);
    const turn = placed.get(council) ?? 0;
    placed.set(council, turn + 1);
    return { LSOA21CD: row['LSOA21CD']!, WD26CD: own[turn % own.length]!['WD26CD']! };
  });
  const ofWales = Array.from({ length: 35_672 - lookup.length }, (_, index) => ({
    LSOA21CD: `W0100${String(index).padStart(4, '0')}`,
    WD26CD: 'W05000001',
  }));
  return { wards2026, lookup: [...lookup, ...ofWales], redrawn, drawn };
}

/** The wards of Wales and Scotland, and those of Northern Ireland, in which no councillor is elected. */
const otherNations = () => {
  const elected = objects('councillors/wd25_councillors_by_party_2025.csv').filter(
    (row) => !row['WD25CD']!.startsWith('E'),
  );
  const ofNorthernIreland = objects('uk/dz21_wd25_ni_derived.csv');
  return [
    ...new Map(
      [...elected, ...ofNorthernIreland].map((row) => [
        row['WD25CD']!,
        {
          WD26CD: row['WD25CD']!,
          WD26NM: row['WD25NM']!,
          LAD26CD: row['LAD25CD']!,
          LAD26NM: row['LAD25NM'] ?? '',
        },
      ]),
    ).values(),
  ];
};

/** A file of councillors, with names of people as the source has them. */
function roster(seats: readonly Seat[]): string {
  const header =
    'Council,"Ward Name","Councillor Name","Next Election","Party Name","Electoral Commission Party Code"';
  const lines = seats.map(([council, ward, party, code]) =>
    [council, ward, 'A Person', '2027-05-06', party, code].map((cell) => `"${cell}"`).join(','),
  );
  return [header, ...lines].join('\n');
}

function seatsOf(path: string, yy: string): Seat[] {
  return objects(path).flatMap((row) =>
    Array.from({ length: Number(row['councillors']) }, (): Seat => [
      row[`LAD${yy}NM`]!,
      row[`WD${yy}NM`] ?? 'A division',
      row['party_name']!,
      row['ec_party_code']!.trim(),
    ]),
  );
}

const seats2025 = () => [
  ...seatsOf('councillors/wd25_councillors_by_party_2025.csv', '25'),
  ...seatsOf('councillors/lad25_councillors_by_party_2025.csv', '25').filter(([council]) =>
    WITHOUT_WARDS.has(council),
  ),
];
/** Counties, and councils of Northern Ireland, whose councillors are elected in other areas than wards. */
const WITHOUT_WARDS = new Set(
  WITHOUT_RAW
    ? []
    : objects('councillors/lad25_councillors_by_party_2025.csv')
        .filter((row) => /^(?:E10|N)/u.test(row['LAD25CD']!))
        .map((row) => row['LAD25NM']!),
);

/** The roster of 2026: redrawn councils elected anew, and two shadow councils in Surrey. */
function seats2026({ drawn, redrawn }: ReturnType<typeof publishersFiles>): Seat[] {
  const names = new Map(drawn.map((row) => [row['LAD26CD']!, row['LAD26NM']!]));
  const renewed = new Set([...redrawn].map((code) => names.get(code)!));
  const kept = seats2025().filter(([council]) => !renewed.has(council));
  const elected = drawn.flatMap((row, index) =>
    Array.from({ length: 3 }, (_, seat): Seat => {
      const isReform = row['LAD26CD'] === SOUTH_TYNESIDE || (index + seat) % 3 === 0;
      return [row['LAD26NM']!, row['WD26NM']!, ...(isReform ? REFORM : LABOUR)];
    }),
  );
  const shadow = [
    ...Array.from({ length: 72 }, (): Seat => ['East Surrey', 'Ashtead', 'Liberal Democrats', 'PP90']),
    ...Array.from({ length: 90 }, (_, index): Seat => [
      'West Surrey Council',
      'Godalming',
      ...(index % 2 ? LIBERAL_DEMOCRATS : CONSERVATIVE),
    ]),
  ];
  return [...kept, ...elected, ...shadow];
}

/** The file of history, whose rows of 2026 are those of 2025 but for one council. */
function history(): string {
  const rows = objects('control/council_control_2025_with_gss.csv');
  const columns = ['total', 'con', 'lab', 'ld', 'green', 'ukip', 'ref', 'pc', 'snp', 'other'];
  const lines = rows.flatMap((row, index) => {
    const isSouthTyneside = row['gss_code'] === SOUTH_TYNESIDE;
    const counts = columns.map((name) =>
      isSouthTyneside ? (name === 'total' || name === 'ref' ? '54' : '0') : row[name]!,
    );
    return [
      [
        index,
        row['council_id'],
        `"${row['authority']}"`,
        2025,
        ...columns.map((name) => row[name]),
        row['control'],
      ],
      [
        index,
        row['council_id'],
        `"${row['authority']}"`,
        2026,
        ...counts,
        isSouthTyneside ? 'REF' : row['control'],
      ],
    ].map((cells) => cells.join(','));
  });
  const shadows = ['East Surrey', 'West Surrey'].map((name, index) =>
    [9000 + index, 900 + index, name, 2026, 72, 0, 0, 72, 0, 0, 0, 0, 0, 0, 'LD'].join(','),
  );
  return [`id,council id,authority,year,${columns.join(',')},majority`, ...lines, ...shadows].join('\n');
}

describe('the dataset of 2026, from copies of the publishers’ files', { skip: WITHOUT_RAW }, () => {
  let folder = '';
  let server: Server;
  let files: Map<string, object>;
  let publishers: ReturnType<typeof publishersFiles>;
  let rawFiles: Record<string, RawFile>;
  const log: string[] = [];
  let lookupIsPublished = true;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'odm-edition-'));
    publishers = publishersFiles();
    const table = filesOf(EDITION);
    const byAddress = new Map(
      Object.values(table).flatMap(({ url, path }) => (url ? [[new URL(url).pathname, path] as const] : [])),
    );
    const features = new Map<string, readonly Row[]>();
    const rowsAt = (pathname: string): readonly Row[] => {
      const path = byAddress.get(pathname)!;
      const own = path.includes('lsoa21_wd26')
        ? publishers.lookup
        : path.includes('wd26')
          ? publishers.wards2026
          : (features.get(path) ?? parseCsvFile(path));
      features.set(path, own);
      return own;
    };
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
      if (pathname === '/csv2.php') response.end(roster(rosterOf(searchParams.get('y')!)));
      else if (pathname === '/history2016-26.csv') response.end(history());
      else if (pathname.includes('/LSOA21_WD26') && !lookupIsPublished)
        response.end(JSON.stringify({ error: { code: 400, message: 'Invalid URL' } }));
      else if (pathname.endsWith('/FeatureServer/0/query')) {
        const offset = Number(searchParams.get('resultOffset'));
        const rows = rowsAt(pathname);
        const page = rows.slice(offset, offset + 2000).map((attributes) => ({ attributes }));
        const more = offset + 2000 < rows.length ? { exceededTransferLimit: true } : {};
        response.end(JSON.stringify({ features: page, ...more }));
      } else if (byAddress.has(pathname)) {
        readFile(join(RAW, byAddress.get(pathname)!)).then(
          (bytes) => response.end(bytes),
          () => response.writeHead(404).end(),
        );
      } else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    rawFiles = Object.fromEntries(
      Object.entries(table).map(([name, file]) => {
        if (!file.url) return [name, file];
        const { pathname, search } = new URL(file.url);
        return [name, { ...file, url: base + pathname + search }];
      }),
    );
    // Files without an official address are at hand.
    for (const path of [...Object.values(table).flatMap((file) => (file.url ? [] : [file.path])), HEXES]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await copyFile(join(RAW, path), join(folder, path));
    }
    await fetchRaw(folder, { files: rawFiles, log: (line) => log.push(line) });
    files = buildDataset(await readRaw(folder, rawFiles), EDITION);
  });
  after(async () => {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });

  const parseCsvFile = (path: string): Row[] => objects(path);
  function rosterOf(year: string): Seat[] {
    if (year === '2026') return seats2026(publishers);
    if (year === '2025') return seats2025();
    return seatsOf(`councillors/wd24_councillors_by_party_${year}.csv`, '24');
  }
  const reader = {
    get: (path: string) =>
      files.has(path)
        ? Promise.resolve(JSON.parse(JSON.stringify(files.get(path))) as unknown)
        : Promise.reject(new Error(`${path} was not built`)),
  };
  const client = () => new DatasetClient('d/', (url) => reader.get(url.slice(2)));

  it('keeps to the schemas', () => {
    const problemOf = validator(join(DATASET, 'schemas'));
    assert.deepEqual([...files].flatMap(([path, file]) => problemOf(path, file) ?? []).slice(0, 3), []);
  });

  it('has the new councillors of a redrawn council on its new wards, with their neighbourhoods', async () => {
    const areas = await client().authority(SOUTH_TYNESIDE, '2025');
    assert.equal(areas.redrawn?.year, 2026);
    const { wards, lsoas, wardVintage } = inLatestWards(areas);
    assert.equal(wardVintage, 2026);
    assert.deepEqual(
      wards.map(({ code }) => code).sort(),
      publishers.drawn.filter((row) => row['LAD26CD'] === SOUTH_TYNESIDE).map((row) => row['WD26CD']!),
    );
    assert.ok(wards.every(({ seats }) => seats?.['PP7931'] === 3));
    assert.ok(
      lsoas.every(({ estimated }) => !estimated),
      'the official best fit is no estimate',
    );
    assert.deepEqual(
      areas.wards.filter(({ seats }) => seats),
      [],
      'wards of 2024 keep no seats of another year',
    );
  });

  it('has the new wards in the region, in control and in seats by year', async () => {
    const region = await getRegion(reader, 'North East');
    assert.deepEqual([region.wardVintage, region.seatsAsAt], [2026, '2026-06']);
    const own = region.wards.filter(({ authority }) => authority.code === SOUTH_TYNESIDE);
    assert.equal(own.length, 18);
    assert.ok(own.every(({ lsoasByDecile }) => lsoasByDecile.some((count) => count > 0)));
    const { councils } = await getLamps(reader, 'overall');
    assert.deepEqual(councils.find(({ code }) => code === SOUTH_TYNESIDE)!.control, {
      kind: 'majority',
      parties: ['REF'],
      mayor: undefined,
      holder: 'PP7931',
    });
    const years = (await getSeatsByYear(reader)).councils.get(SOUTH_TYNESIDE)!;
    assert.deepEqual(
      years.map(({ year }) => year),
      [2023, 2024, 2025, 2026],
    );
    assert.deepEqual(years.at(-1)!.seats, { PP7931: 54 });
    assert.equal(years.at(-2)!.seats['PP7931'], undefined, '2025 stays as it was');
  });

  it('finds a ward of 2026 by its code, and what replaced a ward of 2024', async () => {
    const found = await client().ward('E05016262', '2025');
    assert.equal(found.kind, 'found');
    assert.deepEqual(
      [found.ward.name, found.ward.authority.name, found.wardVintage, found.estimated],
      ['Beacon & Bents', 'South Tyneside', 2026, false],
    );
    const former = rawRows('lookups/wd24_lad24_england.csv').find(
      (row) => row.get('LAD24CD') === SOUTH_TYNESIDE,
    )!;
    const old = await client().ward(former.get('WD24CD')!, '2025');
    assert.equal(old.kind, 'found');
    assert.deepEqual([old.redrawn?.year, old.redrawn?.estimated], [2026, false]);
    assert.ok(old.redrawn!.wards.every(({ code }) => code.startsWith('E050162')));
    const unchanged = await client().ward('E05011351', '2025');
    assert.equal(unchanged.kind === 'found' && unchanged.redrawn, undefined);
  });

  it('has the seats of East and West Surrey apart, and those of the councils they replace in 2027', async () => {
    const { reorganisations, authorities } = await getCouncils(reader);
    assert.deepEqual(
      reorganisations.map(({ name, from, seats, vacancies }) => ({ name, from, seats, vacancies })),
      [
        { name: 'East Surrey', from: '2027-04-01', seats: { PP90: 72 }, vacancies: 0 },
        { name: 'West Surrey', from: '2027-04-01', seats: { PP90: 45, PP52: 45 }, vacancies: 0 },
      ],
    );
    const replaced = reorganisations.flatMap(({ councils }) => councils);
    const surrey = authorities.filter(({ county }) => county === 'E10000030').map(({ code }) => code);
    assert.deepEqual([...replaced].sort(), surrey);
    for (const { code, seats } of authorities)
      if (surrey.includes(code)) assert.ok(Object.keys(seats ?? {}).length, code);
    assert.match(
      log.join('\n'),
      /csv2\.php\?y=2026: \d+ of \d+ councillors in a ward of the list \(100\.00%\)/u,
    );
  });

  it('is no longer from before the elections of May 2026', async () => {
    const calendar = await getElectionCalendar(reader);
    assert.equal(votedSince(calendar, SOUTH_TYNESIDE, EDITION.asAt, '2026-11-26'), undefined);
    assert.equal(votedSince(calendar, 'E08000003', EDITION.asAt, '2027-05-07'), '2027-05-06');
  });

  it('keeps all results of May 2025', async () => {
    const { REGIONS } = await import('@odm-widgets/data/representation');
    const polls = await Promise.all(REGIONS.map((name) => getElections(reader, name)));
    const results = polls.flatMap(({ years }) => years.get(2025)!.results);
    assert.equal(results.length, 513);
  });

  it('names the sources of 2026', async () => {
    const { provenance } = await getRegion(reader, 'North East');
    assert.deepEqual(provenance.sources.map(({ title, asAt }) => `${title}, ${asAt}`).slice(1, 5), [
      'Census 2021, usual residents by LSOA, 2021-03-21',
      'LSOA (2021) to Ward (2026) best-fit lookup, 2026-05',
      'Ward to local authority lookups, 2026-05',
      'Councillors by ward, 2026-06',
    ]);
  });

  it('contains no name of a person', () => {
    assert.doesNotMatch(JSON.stringify([...files.values()]), /A Person/u);
  });

  it('has the roster of 2025 as it is published, under the official names of councils', async () => {
    const { parse } = await import('csv-parse/sync');
    for (const path of [
      'councillors/wd25_councillors_by_party_2025.csv',
      'councillors/lad25_councillors_by_party_2025.csv',
    ]) {
      const fetched: Row[] = parse(await readFile(join(folder, path), 'utf8'), { columns: true });
      const lines = (rows: readonly Row[]) =>
        rows
          // The record of one ward of the City of London has no row in the copies.
          .filter((row) => row['LAD25CD'] !== 'E09000001')
          .map((row) =>
            ['WD25CD', 'LAD25CD', 'LAD25NM', 'ec_party_code', 'councillors']
              .map((name) => row[name]?.trim())
              .join('|'),
          )
          .sort();
      assert.ok(fetched.length > 1700);
      assert.deepEqual(lines(fetched), lines(objects(path)), path);
    }
  });

  it('is not made while no lookup of neighbourhoods to the new wards is published', async () => {
    lookupIsPublished = false;
    await assert.rejects(
      fetchRaw(folder, { files: rawFiles, log: () => undefined }),
      /LSOA21_WD26_LAD26_EW_LU.*400 Invalid URL.*Is this list published yet/u,
    );
    lookupIsPublished = true;
  });
});
