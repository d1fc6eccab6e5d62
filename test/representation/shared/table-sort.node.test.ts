import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DataTable } from '@odm-widgets/core';
import {
  sortedRows,
  sortHeader,
} from '../../../packages/representation/src/shared/lazy/details/table-sort.js';
import { tableView } from '../../../packages/core/src/lazy/disclosures/disclosures.js';
import { attributeValues, listeners, markup, visibleText } from '../../support/template-text.js';

type Cell = string | number | undefined;

const COLUMNS = [
  { key: 'name', label: 'Name' },
  { key: 'count', label: 'Count', numeric: true },
];
const table = (rows: readonly (readonly Cell[])[]): DataTable => ({ caption: 'C', columns: COLUMNS, rows });
const rows = fc.array(
  fc.tuple(fc.string(), fc.option(fc.integer({ min: -50, max: 50 }), { nil: undefined })),
  { maxLength: 30 },
);
const column = (sorted: DataTable, at: number) => sorted.rows.map((row) => row[at]);

describe('sortedRows', () => {
  it('keeps every row once and does not change the table', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('name', 'count'), fc.boolean(), (some, key, descending) => {
        const before = JSON.stringify(some);
        const sorted = sortedRows(table(some), { key, descending });
        assert.equal(JSON.stringify(some), before);
        assert.deepEqual([...sorted.rows].map(String).sort(), some.map(String).sort());
      }),
    );
  });

  it('sorts numbers by value in both directions', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const known = some.map(([, count]) => count).filter((count) => count !== undefined);
        const up = column(sortedRows(table(some), { key: 'count', descending: false }), 1);
        const down = column(sortedRows(table(some), { key: 'count', descending: true }), 1);
        assert.deepEqual(
          up.slice(0, known.length),
          [...known].sort((a, b) => a - b),
        );
        assert.deepEqual(
          down.slice(0, known.length),
          [...known].sort((a, b) => b - a),
        );
      }),
    );
  });

  it('puts rows without a value last in both directions', () => {
    const some = [
      ['a', undefined],
      ['b', 3],
      ['c', undefined],
      ['d', 1],
    ] as const;
    for (const descending of [false, true]) {
      const sorted = sortedRows(table(some), { key: 'count', descending });
      assert.deepEqual(column(sorted, 0).slice(2), ['a', 'c'], 'and in the order they were in');
    }
  });

  it('keeps the order of equal rows', () => {
    const some = ['first', 'second', 'third'].map((name) => [name, 5] as const);
    for (const descending of [false, true])
      assert.deepEqual(column(sortedRows(table(some), { key: 'count', descending }), 0), [
        'first',
        'second',
        'third',
      ]);
  });

  it('sorts names without regard to accents and case', () => {
    const some = ['Zeals', 'Ýdal', 'édwin', 'Ambridge', 'eardley'].map((name) => [name, 1] as const);
    assert.deepEqual(column(sortedRows(table(some), { key: 'name', descending: false }), 0), [
      'Ambridge',
      'eardley',
      'édwin',
      'Ýdal',
      'Zeals',
    ]);
    assert.equal(column(sortedRows(table(some), { key: 'name', descending: true }), 0)[0], 'Zeals');
  });

  it('leaves the table as it is for an unknown column', () => {
    const own = table([
      ['b', 2],
      ['a', 1],
    ]);
    assert.equal(sortedRows(own, undefined), own);
    assert.equal(sortedRows(own, { key: 'seats_2025', descending: true }), own);
    assert.equal(sortedRows(table([]), { key: 'name', descending: false }).rows.length, 0);
  });
});

describe('sortHeader', () => {
  const label = (name: string) => `Sort by ${name}`;
  const changes: unknown[] = [];
  const change = (sorting: unknown) => void changes.push(sorting);
  const press = (content: unknown) => {
    listeners(content)[0]!({});
    return changes.pop();
  };
  const [name, count] = COLUMNS as [(typeof COLUMNS)[0], (typeof COLUMNS)[0]];

  it('marks the sorted column with its direction, and no other', () => {
    const by = { key: 'count', descending: true };
    assert.equal(sortHeader(by, label, change)(count).sort, 'descending');
    assert.equal(sortHeader({ ...by, descending: false }, label, change)(count).sort, 'ascending');
    assert.equal(sortHeader(by, label, change)(name).sort, undefined);
    assert.equal(sortHeader(undefined, label, change)(name).sort, undefined);
  });

  it('reverses the order of the sorted column, and sorts another one ascending', () => {
    const by = { key: 'count', descending: false };
    assert.deepEqual(press(sortHeader(by, label, change)(count).content), { key: 'count', descending: true });
    assert.deepEqual(
      press(sortHeader({ ...by, descending: true }, label, change)(count).content),
      { key: 'count', descending: false },
      'and back',
    );
    assert.deepEqual(press(sortHeader(by, label, change)(name).content), { key: 'name', descending: false });
  });

  it('hides the arrow from screen readers', () => {
    for (const [descending, arrow] of [
      [true, '▾'],
      [false, '▴'],
    ] as const) {
      const { content } = sortHeader({ key: 'count', descending }, label, change)(count);
      assert.match(markup(content), new RegExp(`<span aria-hidden="true"> ${arrow}</span>`, 'u'));
    }
    assert.doesNotMatch(markup(sortHeader(undefined, label, change)(count).content), /[▾▴]/u);
  });
});

describe('tableView', () => {
  const options = {};
  const i18n = {
    locale: 'en' as const,
    format: { number: (value: number) => `<${value}>` },
  };

  it('uses the first column that is not numeric as the row header', () => {
    const view = tableView(
      {
        caption: 'C',
        columns: [{ key: 'rank', label: 'Rank', numeric: true }, ...COLUMNS],
        rows: [[1, 'Ardwick', 7]],
      },
      i18n,
      options,
    );
    assert.match(markup(view), /<th scope="row">Ardwick<\/th>/u);
    assert.equal(attributeValues(view, 'scope').filter((scope) => scope === 'row').length, 1);
  });

  it('writes 0 as a number and a missing value as a dash', () => {
    const view = tableView(
      table([
        ['Ardwick', 0],
        ['Hulme', undefined],
      ]),
      i18n,
      options,
    );
    assert.match(markup(view), /<td class="number"><0><\/td>/u);
    assert.match(markup(view), /<td class=number>–<\/td>/u);
  });

  it('has a header for each column, with its sort direction', () => {
    const header = sortHeader({ key: 'count', descending: true }, String, () => undefined);
    const view = tableView(table([]), i18n, { ...options, header });
    assert.deepEqual(attributeValues(view, 'aria-sort'), ['', 'descending']);
    assert.match(visibleText(view), /Name Count ▾/u);
  });

  it('names the scrolling region otherwise than its caption names the table', () => {
    assert.match(markup(tableView(table([]), i18n, options)), /aria-label=Table that scrolls: C\s/u);
  });
});
