import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { ConfigError, DataShapeError } from '@odm-widgets/data';
import {
  getControlHistory,
  getCouncillors,
  parseControl,
  parseControlHistory,
  parseCouncillors,
} from '@odm-widgets/data/open-council-data';

const readCsv = (text: string): string[][] =>
  parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true });
const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/open-council-data/${name}.csv`, import.meta.url), 'utf8');
const HEADER = [
  'Council',
  'Ward Name',
  'Councillor Name',
  'Next Election',
  'Party Name',
  'Electoral Commission Party Code',
];
const row = (party: string, name = 'Labour Party') => [
  'Adur',
  'Hillside',
  'Person One',
  '2027-05-06',
  name,
  party,
];

describe('the councillors of Open Council Data', () => {
  it('are counted by ward and party, with vacant seats and independents without a code', () => {
    const tallies = parseCouncillors(readCsv(fixture('councillors-as-published')));
    const of = (ward: string) =>
      tallies
        .filter((tally) => tally.ward === ward)
        .map(({ party, partyName, councillors }) => [party, partyName, councillors]);
    assert.deepEqual(of('Ardwick'), [
      ['PP53', 'Labour Party', 2],
      ['', 'Independent / Other', 1],
    ]);
    assert.deepEqual(of('Gorton & Abbey Hey'), [['', 'Vacant', 1]]);
    assert.deepEqual(
      of("Saint Andrew's & Docklands"),
      [['PP53', 'Labour Party', 1]],
      'a code with a space behind it',
    );
    assert.equal(
      tallies.reduce((sum, { councillors }) => sum + councillors, 0),
      11,
    );
  });

  it('are returned without names and addresses, also when the column has no header', () => {
    for (const name of ['councillors-as-published', 'councillors-with-unlabelled-addresses']) {
      const text = JSON.stringify(parseCouncillors(readCsv(fixture(name))));
      assert.doesNotMatch(text, /person|@|example/iu);
      assert.match(text, /Ardwick/u);
    }
  });

  it('accept a party that has an at sign in its name', () => {
    const swansea = row('PP252', 'Independents @ Swansea');
    assert.equal(parseCouncillors([HEADER, swansea])[0]!.partyName, 'Independents @ Swansea');
  });

  it('throw an error naming the line, without cell contents, when columns have moved', () => {
    for (const [cells, why] of [
      [row('person.one@example.org'), /Line 2 should be a councillor whose party has a code/u],
      [row('PP53', 'person.one@example.org'), /Line 2 should be without an e-mail address/u],
      [['person.one@example.org', 'Hillside', '', '', 'Labour Party', 'PP53'], /Line 2 should be without/u],
      [
        ['', 'Hillside', 'Person One', '', 'Labour Party', 'PP53'],
        /Line 2 should be .* a council and a ward/u,
      ],
      [row('PP53', ''), /Line 2 should be .* a party/u],
    ] as const) {
      assert.throws(
        () => parseCouncillors([HEADER, cells]),
        (error: Error) => {
          assert.ok(error instanceof DataShapeError);
          assert.match(error.message, why);
          assert.doesNotMatch(error.message, /person|@|Hillside/iu);
          return true;
        },
      );
    }
  });

  it('require each column exactly once, in any case', () => {
    assert.throws(() => parseCouncillors([]), /one column "Council"/u);
    assert.throws(
      () => parseCouncillors([HEADER.slice(0, 5)]),
      /one column "Electoral Commission Party Code"/u,
    );
    assert.throws(() => parseCouncillors([[...HEADER, 'ward name']]), /one column "Ward Name"/u);
    assert.equal(parseCouncillors([HEADER.map((name) => name.toUpperCase()), row('PP53')]).length, 1);
    assert.deepEqual(parseCouncillors([HEADER, ['', '', '', '', '', '']]), []);
  });

  it('are requested by year, and rejected when the response is an HTML page', async () => {
    const asked: string[] = [];
    const get = (url: string) => {
      asked.push(url);
      return Promise.resolve(url.includes('2025') ? fixture('councillors-as-published') : '<!doctype html>');
    };
    assert.ok((await getCouncillors(2025, { readCsv, get })).length > 5);
    assert.deepEqual(asked, ['https://opencouncildata.co.uk/csv2.php?y=2025']);
    await assert.rejects(
      getCouncillors(2024, { readCsv, get }),
      /an HTML page, not a CSV file\. Has it moved/u,
    );
    for (const year of [2015, 20.5, Number.NaN])
      await assert.rejects(getCouncillors(year, { readCsv, get }), ConfigError);
    assert.equal(asked.length, 2);
  });
});

describe('the control of a council', () => {
  for (const [field, kind, parties, largest] of [
    ['LAB', 'majority', ['LAB']],
    ['LAB min', 'minority', ['LAB']],
    ['LD/LAB/GRN', 'coalition', ['LD', 'LAB', 'GRN']],
    ['LAB Mayor', 'mayor', ['LAB']],
    ['Aspire Mayor', 'mayor', ['Aspire']],
    ['NOC', 'none', []],
    ['NULL', 'unknown', []],
    ['', 'unknown', []],
    [' con ', 'majority', ['CON']],
    ['Con', 'majority', ['CON']],
    ['Plaid', 'majority', ['PC']],
    ['Other', 'majority', ['OTH']],
    ['Lab plurality', 'none', [], 'LAB'],
    ['con PLURALITY', 'none', [], 'CON'],
    ['lab / green', 'coalition', ['LAB', 'GRN']],
    ['constructor', 'majority', ['CONSTRUCTOR']],
  ] as const) {
    it(`“${field}” is read as ${kind}`, () =>
      assert.deepEqual(parseControl(field), {
        kind,
        parties: [...parties],
        ...(largest ? { largest } : {}),
      }));
  }

  it('is read for each year in both vocabularies of the source', () => {
    const years = parseControlHistory(readCsv(fixture('history-in-two-vocabularies')));
    assert.deepEqual(years[0], {
      council: 'Manchester',
      year: 2016,
      total: 96,
      seats: { LAB: 95, LD: 1 },
      control: { kind: 'majority', parties: ['LAB'] },
    });
    assert.deepEqual(
      years.map(({ control }) => control.kind),
      [
        'majority',
        'majority',
        'none',
        'majority',
        'majority',
        'minority',
        'majority',
        'mayor',
        'none',
        'majority',
        'unknown',
      ],
    );
    assert.equal(years[2]!.control.largest, 'CON');
    assert.deepEqual(years[4]!.seats, { LAB: 4, LD: 2, PC: 39, OTH: 30 });
  });

  it('throws an error naming the line and column of an invalid number', () => {
    const rows = readCsv(fixture('history-in-two-vocabularies'));
    rows[3]![6] = 'many';
    assert.throws(() => parseControlHistory(rows), /Line 4, lab, should be a whole number/u);
  });

  it('is read only from a history file', async () => {
    const get = (url: string) =>
      Promise.resolve(fixture('history-in-two-vocabularies').repeat(Number(url.length > 0)));
    assert.equal((await getControlHistory('history2016-26.csv', { readCsv, get })).length, 11);
    for (const name of ['', '../secret', 'history.php', 'https://example.org/history2016-26.csv'])
      await assert.rejects(getControlHistory(name, { readCsv, get }), ConfigError);
  });
});
