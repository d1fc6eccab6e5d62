import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { RepresentedWard, WardResult } from '@odm-widgets/data/model';
import {
  toExportTable,
  toTable,
} from '../../../packages/representation/src/representation/lazy/details/details.table.js';
import { votesColumnName } from '../../../packages/representation/src/representation/phrases.summary.js';
import { sum, DECILES } from '../../../packages/representation/src/representation/shares.js';
import { WARDS } from '../../support/representation-i18n.js';
import { ward, wardsModel } from '../../support/wards.js';

const english = WARDS.en;
type Model = ReturnType<typeof wardsModel>;

/** Rows of a table as objects with the keys of its columns. */
const rowsOf = (model: Model, wards: readonly RepresentedWard[] = model.wards) => {
  const { columns, rows } = toTable(model, wards, english);
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at]])));
};
const keys = (model: Model) => toTable(model, model.wards, english).columns.map(({ key }) => key);

const BORSETSHIRE = [
  ward('Ambridge', [3, 2, 0, 1], { seats: { PP53: 2, PP63: 1 }, vacancies: 1 }, 1),
  ward('Empty', [], { seats: { PP53: 1 }, vacancies: 0 }, 2),
  ward('Lost', [1], undefined, 3),
];

describe('the table of wards', () => {
  it('counts the most deprived 10% and 20%, and leaves both empty without matched neighbourhoods', () => {
    const [ambridge, empty, lost] = rowsOf(wardsModel(BORSETSHIRE));
    assert.deepEqual(
      [ambridge, empty, lost].map((row) => [
        row!['lsoas'],
        row!['in_most_deprived_10_percent'],
        row!['in_most_deprived_20_percent'],
      ]),
      [
        [6, 3, 5],
        [0, undefined, undefined],
        [1, 1, 1],
      ],
    );
  });

  it('has columns for seats and vacancies, empty without a record', () => {
    const [ambridge, empty, lost] = rowsOf(wardsModel(BORSETSHIRE));
    const seats = (row: typeof ambridge) => [row!['seats'], row!['filled_seats'], row!['vacant_seats']];
    assert.deepEqual(seats(ambridge), ['Labour 2, Green 1', 3, 1]);
    assert.deepEqual(seats(empty), ['Labour 1', 1, 0]);
    assert.deepEqual(seats(lost), ['No record', undefined, undefined]);
  });

  it('names no party before an election, but counts seats', () => {
    const model = wardsModel(BORSETSHIRE, { electionPeriod: true });
    assert.ok(!keys(model).includes('seats') && keys(model).includes('filled_seats'));
    assert.doesNotMatch(JSON.stringify(toTable(model, BORSETSHIRE, english)), /Labour|Green/u);
  });

  it('is saved with names and codes of councils', () => {
    const { columns } = toExportTable(wardsModel(BORSETSHIRE), BORSETSHIRE, english);
    const saved = columns.map(({ key }) => key);
    for (const key of ['ward_name', 'ward_code', 'authority_name', 'authority_code'])
      assert.ok(saved.includes(key), key);
  });

  it('names councils only when there are several', () => {
    const model = wardsModel(BORSETSHIRE);
    assert.ok(!keys(model).includes('authority_name'));
    assert.ok(
      keys({ ...model, councils: [...model.councils, ...model.councils] }).includes('authority_name'),
    );
  });

  it('has exactly the wards that are shown', () => {
    assert.deepEqual(
      rowsOf(wardsModel(BORSETSHIRE), BORSETSHIRE.slice(1)).map((row) => row['ward_name']),
      ['Empty', 'Lost'],
    );
  });

  it('marks exactly the columns that hold numbers as numeric', () => {
    const { columns, rows } = toTable(wardsModel(BORSETSHIRE), BORSETSHIRE, english);
    columns.forEach(({ key, numeric }, at) =>
      assert.equal(
        Boolean(numeric),
        rows.some((row) => typeof row[at] === 'number'),
        key,
      ),
    );
  });
});

describe('the table of an election', () => {
  const result = (own: RepresentedWard, more: Partial<WardResult>): WardResult => ({
    ward: own.code,
    electorate: 5000,
    votes: 1605,
    turnout: 0.3214,
    seats: 1,
    votesBy: { LAB: 900, GREEN: 600, OTHER: 105 },
    ...more,
  });
  const model = (more: Partial<Model> = {}) =>
    wardsModel(BORSETSHIRE, {
      view: 'turnout',
      election: {
        year: 2025,
        turnoutMethod: 'valid-votes' as const,
        years: [2025],
        wards: BORSETSHIRE.map((own, at) => ({
          ward: own,
          result: [result(own, {}), undefined, result(own, { turnout: undefined, electorate: undefined })][
            at
          ],
        })),
      },
      ...more,
    });

  it('has turnout in percent, empty for a ward that did not vote or is not known', () => {
    const turnout = rowsOf(model()).map((row) => [
      row['turnout_percent_2025'],
      row['electorate_2025'],
      row['votes_2025'],
    ]);
    assert.deepEqual(turnout, [
      [32.1, 5000, 1605],
      [undefined, undefined, undefined],
      [undefined, undefined, 1605],
    ]);
  });

  it('has named columns of votes, empty instead of 0 where the source has no value', () => {
    const [ambridge, empty] = rowsOf(model());
    assert.deepEqual(
      ['votes_2025_lab', 'votes_2025_green', 'votes_2025_other', 'votes_2025_con'].map(
        (key) => ambridge![key],
      ),
      [900, 600, 105, undefined],
    );
    assert.equal(empty!['votes_2025_lab'], undefined);
    const names = (['LAB', 'CON', 'LD', 'GREEN', 'REF', 'IND', 'OTHER'] as const).map((one) =>
      votesColumnName(one, english),
    );
    assert.equal(new Set(names).size, names.length);
    assert.equal(names[3], 'Green');
    assert.equal(names[6], 'Other parties');
  });

  it('has turnout but no votes of parties before an election', () => {
    const quiet = keys(model({ electionPeriod: true }));
    assert.ok(quiet.includes('turnout_percent_2025') && !quiet.some((key) => key.startsWith('votes_2025_')));
  });

  it('has no columns of seats', () => {
    assert.ok(!keys(model()).includes('filled_seats'));
    assert.match(toTable(model(), BORSETSHIRE, english).caption, /^Borsetshire: turnout/u);
  });
});

describe('the table of deciles', () => {
  const model = wardsModel(BORSETSHIRE, { view: 'deciles' });

  it('has a row for each party with its code, one for wards without a record, and their sum', () => {
    const rows = rowsOf(model);
    assert.deepEqual(
      rows.map((row) => [row['party'], row['party_code']]),
      [
        ['Labour', 'PP53'],
        ['Green', 'PP63'],
        ['No record', undefined],
        ['All neighbourhoods', undefined],
      ],
    );
    assert.deepEqual(
      rows.map((row) => row['tenth_1']),
      [2, 1, 1, 4],
    );
    assert.deepEqual(
      rows.map((row) => row['all']),
      [4, 2, 1, 7],
    );
  });

  it('adds up in every column', () => {
    const counts = fc.array(fc.nat({ max: 40 }), { minLength: DECILES, maxLength: DECILES });
    const seats = fc.dictionary(fc.constantFrom('PP53', 'PP63', 'IND'), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(counts, seats), { minLength: 1, maxLength: 9 }), (all) => {
        const wards = all.map(([own, held], at) => ward(`W${at}`, own, { seats: held, vacancies: 0 }, at));
        const rows = rowsOf(wardsModel(wards, { view: 'deciles' }));
        const [last, ...parties] = [...rows].reverse();
        for (let tenth = 1; tenth <= DECILES; tenth += 1) {
          const column = parties.map((row) => row[`tenth_${tenth}`] as number);
          assert.ok(Math.abs(sum(column) - (last![`tenth_${tenth}`] as number)) < 1e-6, String(tenth));
          assert.equal(
            last![`tenth_${tenth}`],
            sum(wards.map(({ lsoasByDecile }) => lsoasByDecile[tenth - 1]!)),
          );
        }
      }),
    );
  });
});

describe('the table of years', () => {
  const year = (
    of: number,
    seats: Record<string, number>,
    more: { vacancies?: number; wardsWithoutRecord?: number } = {},
  ) => ({
    year: of,
    seats: new Map(Object.entries(seats)),
    vacancies: 0,
    wards: 3,
    wardsWithoutRecord: 0,
    ...more,
  });
  const model = wardsModel([], {
    view: 'over-time',
    seatsByYear: [
      year(2023, { PP52: 3, PP53: 1 }, { vacancies: 1 }),
      year(2024, { PP53: 2, PP7: 1 }, { wardsWithoutRecord: 1 }),
      year(2025, { PP53: 4 }),
    ],
  });

  it('has every party that held a seat, those of the last year first, with 0 where it held none', () => {
    const rows = rowsOf(model).map((row) => [
      row['party_code'],
      row['seats_2023'],
      row['seats_2024'],
      row['seats_2025'],
    ]);
    assert.deepEqual(rows.slice(0, 3), [
      ['PP53', 1, 2, 4],
      ['PP52', 3, 0, 0],
      ['PP7', 0, 1, 0],
    ]);
  });

  it('ends with filled seats where they are whole, vacant seats and wards without a record', () => {
    assert.deepEqual(
      rowsOf(model)
        .slice(-3)
        .map((row) => Object.values(row)),
      [
        ['Filled seats', 4, undefined, 4, undefined],
        ['Vacant seats', 1, 0, 0, undefined],
        ['Wards without a record', 0, 1, 0, undefined],
      ],
    );
  });

  it('is saved with the name and the code of the council', () => {
    const { columns, rows } = toExportTable(model, [], english);
    assert.deepEqual(
      columns.slice(0, 2).map(({ key }) => key),
      ['place_name', 'place_code'],
    );
    for (const row of rows) assert.deepEqual(row.slice(0, 2), ['Borsetshire', 'E08000099']);
  });

  it('is saved with the codes of the councils of a region, and the code of a nation', () => {
    const saved = (scope: Model['scope']) => {
      const { rows } = toExportTable({ ...model, scope }, [], english);
      return new Set(rows.map((row) => row[1]));
    };
    assert.deepEqual(saved({ by: 'region', name: 'North West' }), new Set(['E08000099']));
    assert.deepEqual(saved({ by: 'nation', nation: 'england' }), new Set(['E92000001']));
    assert.deepEqual(saved({ by: 'nation', nation: 'wales' }), new Set(['W92000004']));
  });
});
