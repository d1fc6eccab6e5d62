import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { councilsByName } from '../../scripts/build-dataset/councillors.js';
import { fetchRaw } from '../../scripts/build-dataset/fetch.js';
import { parseCsv } from '../../scripts/build-dataset/read.js';
import { readPartyNames, readSeats } from '../../scripts/build-dataset/seats.js';
import { rawRows, RAW, WITHOUT_RAW } from '../support/raw-csv.js';
import { notEmpty } from '../support/not-empty.js';

const WARDS = `WD25CD,WD25NM,LAD25CD,LAD25NM
E05011351,Ardwick,E08000003,Manchester
E05011350,Ancoats & Beswick,E08000003,Manchester
E05015300,St Michael's,E08000012,Liverpool
E05011367,Gorton & Abbey Hey,E08000003,Manchester
E05010912,Ashley,E06000023,"Bristol, City of"
E05011542,St Andrew's and Docklands,E06000010,"Kingston upon Hull, City of"
`;
const REGISTER = `gss-code,nice-name,official-name,alt-names,local-authority-type-name
E08000003,Manchester,Manchester City Council,"Manchester,manchester district",Metropolitan district
E08000012,Liverpool,Liverpool City Council,Liverpool,Metropolitan district
E06000023,City of Bristol,Bristol City Council,"Bristol, City of,bristol,bristol city of",Unitary authority
E06000010,Kingston upon Hull,Hull City Council,"Kingston upon Hull, City of",Unitary authority
W06000015,Cardiff,Cardiff Council,Cardiff,Welsh unitary authority
E10000016,Kent,Kent County Council,Kent,County
E47000001,Manchester,Greater Manchester Combined Authority,,Combined authority
`;
const PUBLISHED = await readFile(
  new URL('../fixtures/open-council-data/councillors-as-published.csv', import.meta.url),
  'utf8',
);

let folder = '';
let server: Server;
let base = '';
let answer = PUBLISHED;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odm-councillors-'));
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
    const asked = pathname === '/csv2.php' && searchParams.get('y') === String(year);
    if (asked) response.end(answer);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

/** Each test has its own year, since the client caches responses. */
let year = 2100;
beforeEach(async () => {
  year += 1;
  answer = PUBLISHED;
  await put('lookups/wards.csv', WARDS);
  await put('meta/register.csv', REGISTER);
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** Downloads the councillors of the test's year; returns the log and the written file. */
async function fetched({ matched = 0.98, rows = 8, within = 0.05 } = {}) {
  const said: string[] = [];
  const source = 'seats' as const;
  const files = {
    wards2025: { path: 'lookups/wards.csv', rows: 6, columns: [], source },
    register: { path: 'meta/register.csv', rows: 7, columns: [], source },
    seats: {
      path: 'councillors/joined.csv',
      rows,
      within,
      columns: ['WD25CD', 'ec_party_code', 'party_name', 'councillors'],
      url: `${base}/csv2.php?y=${year}`,
      matched,
      vintage: '25' as const,
      source,
    },
  };
  await fetchRaw(folder, { files, log: (line) => said.push(line) });
  return { said: said.join('\n'), text: await readFile(join(folder, 'councillors/joined.csv'), 'utf8') };
}

describe('councillors, downloaded and joined to wards', () => {
  it('become rows by ward and party, which the build reads', async () => {
    const { text } = await fetched();
    const rows = parseCsv(text);
    assert.deepEqual(Object.fromEntries(readSeats(rows, 'WD25CD')), {
      E05010912: { seats: { PP63: 1 }, vacancies: 0 },
      E05011350: { seats: { PP90: 1, PP53: 1 }, vacancies: 0 },
      E05011351: { seats: { IND: 1, PP53: 2 }, vacancies: 0 },
      E05011367: { seats: {}, vacancies: 1 },
      E05011542: { seats: { PP53: 1 }, vacancies: 0 },
      E05015300: { seats: { PP63: 1 }, vacancies: 0 },
    });
    assert.equal(readPartyNames([rows])['PP90'], 'Liberal Democrats');
  });

  it('carry the ward’s official name', async () => {
    const { text } = await fetched();
    assert.match(text, /"E05015300","St Michael's","E08000012","Liverpool","PP63"/u);
  });

  it('leave no personal name in the file or the log', async () => {
    const { text, said } = await fetched();
    assert.doesNotMatch(text + said, /person|@/iu);
  });

  it('give the same bytes for any order of rows', async () => {
    const { text } = await fetched();
    const [header, ...rows] = PUBLISHED.trimEnd().split('\n');
    year += 1;
    answer = [header, ...rows.reverse()].join('\n');
    assert.equal((await fetched()).text, text);
  });

  it('log how many were matched, without counties and other nations', async () => {
    assert.match((await fetched()).said, /9 of 9 councillors in a ward of the list \(100\.00%\)/u);
  });

  it('throw below the required share, name the councils and keep the last file', async () => {
    await put('councillors/joined.csv', 'as before');
    answer = PUBLISHED.replace('Manchester,Ardwick,"Person One"', 'Manchester,Nowhere,"Person One"');
    await assert.rejects(fetched(), /88\.89% of councillors .* 98\.00% are needed\. Look at Manchester: /u);
    assert.equal(await readFile(join(folder, 'councillors/joined.csv'), 'utf8'), 'as before');
  });

  it('log rejected names with the reason', async () => {
    await put(
      'lookups/wards.csv',
      `${WARDS}E05099999,Kings Walk,E08000003,Manchester\nE05099998,Kingswalk,E08000003,Manchester\n`,
    );
    answer = `${PUBLISHED}Manchester,"King's Walk","Person Eleven",2026-05-07,"Labour Party",PP53\nManchester,Nowhere,"Person Twelve",2026-05-07,"Labour Party",PP53\nAtlantis,Castle,"Person Thirteen",2026-05-07,"Labour Party",PP53\n`;
    const { said, text } = await fetched({ matched: 0.5 });
    assert.match(said, /could be two wards: 1, King's Walk \(Manchester\)/u);
    assert.match(said, /no ward of that name: 1, Nowhere \(Manchester\)/u);
    assert.match(said, /no council of that name: 1, Castle \(Atlantis\)/u);
    assert.doesNotMatch(text, /E0509999|Nowhere|Atlantis/u);
  });

  it('throw for half a file although every row matches', async () => {
    await put('councillors/joined.csv', 'as before');
    answer = PUBLISHED.split('\n').slice(0, 4).join('\n');
    await assert.rejects(fetched(), /8 rows expected, 2 found/u);
    assert.equal(await readFile(join(folder, 'councillors/joined.csv'), 'utf8'), 'as before');
  });

  it('throw for an empty file and for an HTML page', async () => {
    answer = PUBLISHED.split('\n')[0]!;
    await assert.rejects(fetched(), /Is it the file of councillors\?/u);
    year += 1;
    answer = '<!doctype html><title>Moved</title>';
    await assert.rejects(fetched(), /an HTML page, not a CSV file/u);
  });

  it('throw an error that names a missing list', async () => {
    await rm(join(folder, 'lookups/wards.csv'));
    await assert.rejects(fetched(), /wards\.csv is missing; councillors are joined with it/u);
  });
});

describe('councillors of all of England', { skip: WITHOUT_RAW }, () => {
  it('join to every ward with the source’s spelling of names', async () => {
    const rows = rawRows('councillors/wd25_councillors_by_party_2025.csv').filter((row) =>
      row.get('WD25CD')!.startsWith('E'),
    );
    const spelt = (name: string) =>
      name
        .replaceAll('&', 'and')
        .replaceAll(/\bSt\b/gu, 'Saint')
        .replaceAll("'", '');
    const lines = rows.flatMap((row) => {
      const cells = [
        row.get('LAD25NM')!,
        spelt(row.get('WD25NM')!),
        'Person',
        '',
        row.get('party_name')!,
        row.get('ec_party_code')!,
      ];
      return Array.from({ length: Number(row.get('councillors')) }, () =>
        cells.map((cell) => `"${cell}"`).join(','),
      );
    });
    answer = [PUBLISHED.split('\n')[0], ...lines].join('\n');
    await put('lookups/wards.csv', await readFile(join(RAW, 'lookups/wd25_lad25_england.csv'), 'utf8'));
    await put(
      'meta/register.csv',
      await readFile(join(RAW, 'meta/uk_local_authorities_current.csv'), 'utf8'),
    );
    const { said, text } = await fetched({ rows: rows.length, within: 0 });
    assert.match(said, /14750 of 14750 councillors in a ward of the list \(100\.00%\)/u);
    const asObjects = rows.map((row) => Object.fromEntries(row));
    assert.deepEqual(readSeats(parseCsv(text), 'WD25CD'), readSeats(asObjects, 'WD25CD'));
  });
});

describe('councilsByName', () => {
  it('finds a council by its listed, registered and plain name', () => {
    const code = councilsByName(parseCsv(WARDS), parseCsv(REGISTER), '25');
    for (const name of ['Bristol, City of', 'bristol', 'City of Bristol', 'Bristol City Council'])
      assert.equal(code(name), 'E06000023', name);
    assert.equal(code('Manchester'), 'E08000003', 'not the combined authority');
    assert.equal(code('Cardiff'), '');
    assert.equal(code('Kent'), '');
    assert.equal(code('Atlantis'), undefined);
    assert.equal(code('City of'), undefined, 'a name of two councils is nobody’s');
  });

  it('finds every council of England', { skip: WITHOUT_RAW }, async () => {
    const read = async (path: string) => parseCsv(await readFile(join(RAW, path), 'utf8'));
    const [wards, register] = await Promise.all([
      read('lookups/wd24_lad24_england.csv'),
      read('meta/uk_local_authorities_current.csv'),
    ]);
    const code = councilsByName(wards, register);
    for (const row of rawRows('councillors/wd24_councillors_by_party_2025.csv'))
      assert.equal(code(row.get('LAD24NM')!), row.get('LAD24CD'));
    for (const row of notEmpty(
      register.filter(({ 'gss-code': gss }) => wards.some(({ LAD24CD }) => LAD24CD === gss)),
    ))
      assert.equal(code(row['nice-name']!), row['gss-code']);
  });
});
