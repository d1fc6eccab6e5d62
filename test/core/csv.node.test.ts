import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { toCsv } from '@odm-widgets/core/downloads';
import type { DataTable } from '@odm-widgets/core';
import type { Provenance } from '@odm-widgets/data/model';

const provenance: Provenance = {
  release: '2025',
  geography: 'LSOA 2021, best fit to wards',
  method: '',
  sources: [
    {
      title: 'IoD, "2025"',
      publisher: 'MHCLG',
      url: 'https://a.example',
      licence: 'OGL',
      licenceUrl: '',
      attribution: '',
      asAt: '2025-10-30',
    },
    {
      title: 'Best fit',
      publisher: 'ONS',
      url: 'https://b.example',
      licence: 'OGL',
      licenceUrl: '',
      attribution: '',
      asAt: '2024-05',
    },
  ],
};

const tableOf = (rows: DataTable['rows'], keys = ['name', 'rank']): DataTable => ({
  caption: '',
  columns: keys.map((key) => ({ key, label: key })),
  rows,
});

const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });

test('a CSV reader gets every text back unchanged, except the quote before a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.option(fc.integer(), { nil: undefined })), {
        minLength: 1,
      }),
      (rows) => {
        const back = read(toCsv(tableOf(rows), provenance)).slice(1);
        for (const [index, [text, number]] of rows.entries()) {
          const [first, second] = back[index] ?? [];
          assert.ok(first === text || first === `'${text}`);
          assert.equal(second, number === undefined ? '' : String(number));
        }
        assert.equal(back.length, rows.length);
      },
    ),
  );
});

test('no cell begins as a spreadsheet formula', () => {
  const formula = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠');
  const start = fc.oneof(
    fc.constantFrom('\t', '\r', '\n'),
    fc.tuple(fc.constantFrom('', ' ', '\u00A0 ', '\t'), formula).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(start, fc.string(), (first, rest) => {
      const [, row] = read(toCsv(tableOf([[first + rest, 1]]), provenance));
      assert.equal(row?.[0], `'${first}${rest}`);
    }),
  );
});

test('negative numbers stay numbers', () => {
  assert.equal(read(toCsv(tableOf([['a', -5]]), provenance))[1]?.[1], '-5');
});

test('every row of a CSV names source, licence and date', () => {
  const [header, ...rows] = read(
    toCsv(
      tableOf([
        ['a', 1],
        ['b', 2],
      ]),
      provenance,
    ),
  );
  assert.deepEqual(header, [
    'name',
    'rank',
    'release',
    'geography',
    'source',
    'licence',
    'as_at',
    'source_url',
  ]);
  for (const row of rows) {
    assert.deepEqual(row.slice(2), [
      '2025',
      'LSOA 2021, best fit to wards',
      'IoD, "2025" (MHCLG); Best fit (ONS)',
      'OGL',
      '2025-10-30; 2024-05',
      'https://a.example https://b.example',
    ]);
  }
});

test('a CSV begins with a byte order mark and ends its lines with CRLF', () => {
  const csv = toCsv(tableOf([['Ynys Môn', 1]]), provenance);
  assert.equal(csv.charCodeAt(0), 0xfeff);
  assert.equal(csv.replaceAll('\r\n', '').includes('\n'), false);
  assert.ok(csv.endsWith('\r\n'));
});

test('caveats stand in every row, before the source', () => {
  const [header, row] = read(toCsv(tableOf([['a', 1]]), provenance, ['First one.', 'Second one.']));
  assert.deepEqual(header?.slice(0, 4), ['name', 'rank', 'caveats', 'release']);
  assert.equal(row?.[2], 'First one. Second one.');
});
