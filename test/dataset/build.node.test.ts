import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildDataset } from '../../scripts/build-dataset/build.js';
import { fetchRaw } from '../../scripts/build-dataset/fetch.js';
import { differences, toText, writeDataset } from '../../scripts/build-dataset/index.js';
import { columnOf, parseCsv, parseInteger, readRaw } from '../../scripts/build-dataset/read.js';
import { RAW, WITHOUT_RAW } from '../support/raw-csv.js';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odm-dataset-'));
});
after(() => rm(folder, { recursive: true }));

const FILES = new Map<string, object>([
  ['2025/a.json', { a: 1 }],
  ['wards/b.json', { b: [1, 2] }],
]);

describe('the committed dataset', () => {
  it('is compared byte for byte with the built files', async () => {
    await writeDataset(FILES, folder);
    assert.deepEqual(await differences(FILES, folder), []);
    await writeFile(join(folder, '2025/a.json'), '{"a": 1}\n');
    assert.deepEqual(await differences(FILES, folder), ['2025/a.json']);
  });

  it('is reported as different for a missing or an extra file', async () => {
    await writeDataset(FILES, folder);
    await rm(join(folder, 'wards/b.json'));
    await writeFile(join(folder, '2025/left-over.json'), '{}\n');
    assert.deepEqual((await differences(FILES, folder)).sort(), ['2025/left-over.json', 'wards/b.json']);
    await writeDataset(FILES, folder);
    assert.deepEqual(await differences(FILES, folder), []);
  });

  it('is byte-identical for input rows in any order', { skip: WITHOUT_RAW }, async () => {
    const raw = await readRaw(RAW);
    const { hexes, ...files } = raw;
    const turned = Object.assign(
      Object.fromEntries(Object.entries(files).map(([name, rows]) => [name, [...rows].reverse()])),
      { hexes },
    );
    const [once, again] = [buildDataset(raw), buildDataset(turned)];
    const unlike = [...once].filter(([path, file]) => toText(file) !== toText(again.get(path) ?? {}));
    assert.deepEqual(
      unlike.map(([path]) => path),
      [],
    );
  });
});

describe('a raw CSV file', () => {
  it('is read without its byte order mark, quotes and white space in its header', () => {
    const text = '\uFEFFcode,"Education, Skills and Training Rank ", note\r\nE1,"1,296","say ""so"""\r\n';
    assert.deepEqual(parseCsv(text), [
      { code: 'E1', 'Education, Skills and Training Rank': '1,296', note: 'say "so"' },
    ]);
  });

  it('has columns found by a prefix that only one column name may have', () => {
    const rows = [{ 'Income Rank (where 1 is most deprived)': '1', 'Income Score (rate)': '2' }];
    assert.equal(columnOf(rows, 'Income Rank ('), 'Income Rank (where 1 is most deprived)');
    assert.throws(() => columnOf(rows, 'Income', 'file7.csv'), /file7\.csv.*"Income", 2 do/u);
    assert.throws(() => columnOf(rows, 'Crime', 'file7.csv'), /0 do/u);
  });

  it('has whole numbers in publishers’ notations, and throws for other text', () => {
    assert.deepEqual(['1,296', '1296', '1296.0', ' 7 '].map(parseInteger), [1296, 1296, 1296, 7]);
    for (const text of ['', ' ', 'n/a', '12.5', undefined])
      assert.throws(() => parseInteger(text), /not a whole/u);
  });

  it('that is missing causes an error with its name and instructions', async () => {
    await assert.rejects(readRaw(join(folder, 'nowhere')), /is missing\. Give --raw the folder/u);
  });
});

describe('fetchRaw', () => {
  let server: Server;
  let base = '';
  let features: { attributes: { CODE: string; NAME: string | null } }[] = [];

  before(async () => {
    server = createServer((request, response) => {
      const url = new URL(request.url!, 'http://localhost');
      if (url.pathname === '/file.csv') response.end('code,name\nE1,One\nE2,"Two, the second"\n');
      else if (url.pathname === '/moved.csv') response.end('<!doctype html><title>Moved</title>');
      else if (url.pathname === '/FeatureServer/0/query') {
        const offset = Number(url.searchParams.get('resultOffset'));
        const page = features.slice(offset, offset + 2000);
        const more = offset + 2000 < features.length;
        response.end(JSON.stringify({ features: page, ...(more ? { exceededTransferLimit: true } : {}) }));
      } else if (url.pathname === '/broken/FeatureServer/0/query') {
        response.end(JSON.stringify({ error: { code: 400, message: 'Invalid URL' } }));
      } else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => new Promise((resolve) => server.close(resolve)));

  const file = (path: string, rows: number) => ({
    path: 'got.csv',
    rows,
    columns: [],
    source: 'register' as const,
    url: base + path,
  });

  it('writes a file that has the expected number of rows', async () => {
    const said: string[] = [];
    await fetchRaw(folder, { files: { one: file('/file.csv', 2) }, log: (line) => said.push(line) });
    assert.match(await readFile(join(folder, 'got.csv'), 'utf8'), /"Two, the second"/u);
    assert.deepEqual(said, ['got.csv: 2 rows']);
  });

  it('requests every page of a feature service', async () => {
    features = Array.from({ length: 4001 }, (_, index) => ({
      attributes: { CODE: `E${index}`, NAME: index ? `A "name", ${index}` : null },
    }));
    await fetchRaw(folder, { files: { one: file('/FeatureServer/0/query', 4001) }, log: () => undefined });
    const rows = parseCsv(await readFile(join(folder, 'got.csv'), 'utf8'));
    assert.equal(rows.length, 4001);
    assert.deepEqual(
      [rows[0], rows[4000]],
      [
        { CODE: 'E0', NAME: '' },
        { CODE: 'E4000', NAME: 'A "name", 4000' },
      ],
    );
  });

  it('rejects an unexpected response and keeps the existing file', async () => {
    await writeFile(join(folder, 'got.csv'), 'as before');
    for (const [path, rows, why] of [
      ['/file.csv', 3, /3 rows expected, 2 found/u],
      ['/moved.csv', 1, /an HTML page, not a CSV file\. Has it moved/u],
      ['/gone.csv', 1, /answered 404/u],
      ['/broken/FeatureServer/0/query', 1, /400 Invalid URL/u],
    ] as const) {
      await assert.rejects(fetchRaw(folder, { files: { one: file(path, rows) }, log: () => undefined }), why);
    }
    assert.equal(await readFile(join(folder, 'got.csv'), 'utf8'), 'as before');
  });

  it('lists files that must be downloaded manually', async () => {
    const said: string[] = [];
    const { url: _, ...byHand } = file('', 1);
    await fetchRaw(folder, { files: { one: byHand }, log: (line) => said.push(line) });
    assert.match(said.join(), /by hand: got\.csv/u);
  });
});
