import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ElectionYear, RegionElections, WardResult } from '@odm-widgets/data/model';
import { getElections, getRegion, REGIONS } from '@odm-widgets/data/representation';
import { publishedFiles } from '../support/dataset-reader.js';
import { rawRows, WITHOUT_RAW } from '../support/raw-csv.js';
import { notEmpty } from '../support/not-empty.js';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const regions = await Promise.all(REGIONS.map((name) => getRegion(publishedFiles, name)));
const wards = regions.flatMap((region) => region.wards);
const elections = await Promise.all(REGIONS.map((name) => getElections(publishedFiles, name)));

const resultsOf = (year: ElectionYear): WardResult[] =>
  elections.flatMap(({ years }) => years.get(year)!.results);

const resultsOf2024 = new Map(resultsOf(2024).map((result) => [result.ward, result]));

/** Divisions that voted in 2025, over all regions. */
function divisions2025(): Record<string, number> {
  const entries = elections.flatMap(({ years }) => [...years.get(2025)!.divisions]);
  assert.equal(new Set(entries.map(([county]) => county)).size, entries.length, 'each county in one region');
  return Object.fromEntries(entries);
}

const pollWards = (year: ElectionYear) => elections.flatMap(({ years }) => years.get(year)!.wards);

describe('elections', () => {
  it('of 2024 cover 1,903 wards of 107 councils and 2,659 seats', () => {
    const results = resultsOf(2024);
    const authorityOf = new Map(pollWards(2024).map(({ code, authority }) => [code, authority.code]));
    assert.equal(results.length, 1903);
    assert.equal(new Set(results.map(({ ward }) => ward)).size, 1903);
    assert.equal(new Set(results.map(({ ward }) => authorityOf.get(ward)!)).size, 107);
    assert.equal(sum(results.map(({ seats }) => seats)), 2659);
    for (const { years } of notEmpty(elections)) assert.equal(years.get(2024)!.divisions.size, 0);
  });

  it('of 2024 include the wards that were redrawn since, with their neighbourhoods', () => {
    const current = new Set(wards.map(({ code }) => code));
    const former = pollWards(2024).filter(({ code }) => !current.has(code));
    assert.deepEqual(former.map(({ name }) => name).sort(), ['Penistone East', 'Stocksbridge and Upper Don']);
    for (const ward of former) assert.ok(sum(ward.lsoasByDecile) > 0, ward.name);
  });

  it('of 2024 have votes by party that add up to the total', () => {
    for (const { ward, votes, votesBy } of resultsOf(2024))
      assert.equal(sum(Object.values(votesBy)), votes, ward);
  });

  it('of 2025 cover 513 wards of 2025', () => {
    const results = resultsOf(2025);
    const authorityOf = new Map(pollWards(2025).map(({ code, authority }) => [code, authority.name]));
    assert.equal(results.length, 513);
    const names = results.map(({ ward }) => authorityOf.get(ward)!);
    assert.deepEqual([...new Set(names)].sort(), [
      'Buckinghamshire',
      'Cornwall',
      'County Durham',
      'Doncaster',
      'North Northamptonshire',
      'Northumberland',
      'Shropshire',
      'West Northamptonshire',
      'Wiltshire',
    ]);
  });

  it('of 2025 leave out 888 divisions, each county in the region its districts are in', () => {
    const divisions = divisions2025();
    assert.equal(sum(Object.values(divisions)), 888);
    assert.equal(Object.keys(divisions).length, 14);
    const inRegion = (name: string): RegionElections => elections.find(({ region }) => region === name)!;
    assert.equal(inRegion('South East').years.get(2025)!.divisions.get('Kent'), 72);
    // The register of councils has this county in Yorkshire.
    assert.equal(inRegion('East Midlands').years.get(2025)!.divisions.get('Lincolnshire'), 70);
  });

  it('have a plausible turnout and electorate in every ward', () => {
    for (const year of [2024, 2025] as const) {
      for (const { ward, turnout, electorate } of resultsOf(year)) {
        assert.ok(turnout! > 0.1 && turnout! < 0.65, `${ward}: ${turnout}`);
        assert.ok(electorate! > 500, ward);
      }
    }
  });

  it('name the column turnout comes from', () => {
    for (const { years } of notEmpty(elections)) {
      assert.equal(years.get(2024)!.turnoutMethod, 'as-published');
      assert.equal(years.get(2025)!.turnoutMethod, 'valid-votes');
    }
  });
});

describe('elections compared with the raw files', { skip: WITHOUT_RAW }, () => {
  const PARTIES = ['LAB', 'CON', 'LD', 'GREEN', 'REF', 'IND'] as const;

  it('have the results of the 2024 handbook, except votes for others, which its copy counts twice in 619 rows', () => {
    const results = new Map(resultsOf(2024).map((result) => [result.ward, result]));
    let twice = 0;
    for (const row of rawRows('elections/leh2024_ward_results.csv')) {
      const { electorate, votes, seats, turnout, votesBy } = results.get(row.get('Ward code')!)!;
      const number = (name: string) => Number(row.get(name));
      assert.deepEqual(
        [electorate, votes, seats, ...PARTIES.map((party) => votesBy[party] ?? 0)],
        ['Electorate', 'Total votes', 'Vacancies', ...PARTIES].map(number),
      );
      assert.ok(Math.abs(turnout! - number('Turnout (%)')) <= 0.000_000_5);
      const others = votesBy.OTHER ?? 0;
      if (others && others * 2 === number('OTHER')) twice += 1;
      else assert.equal(others, number('OTHER'));
    }
    assert.equal(twice, 619);
  });

  it('have the results of the 2025 handbook in every ward', () => {
    const results = new Map(resultsOf(2025).map((result) => [result.ward, result]));
    const rows = rawRows('elections/leh2025_ward_results.csv').filter((row) =>
      results.has(row.get('ONS ward code')!),
    );
    assert.equal(rows.length, 513);
    for (const row of rows) {
      const { electorate, votes, seats, turnout, votesBy } = results.get(row.get('ONS ward code')!)!;
      const number = (name: string) => Number(row.get(name));
      assert.deepEqual(
        [electorate, votes, seats, ...PARTIES.map((party) => votesBy[party] ?? 0), votesBy.OTHER ?? 0],
        ['Electorate', 'Ballots', 'Seats', ...PARTIES, 'Other parties / candidates'].map(number),
      );
      assert.ok(Math.abs(turnout! - number('Valid vote turnout (HoC method)')) <= 0.000_000_5);
    }
  });

  it('have a turnout in 2025 that is valid votes divided by electorate and rounds to the handbook’s digits', () => {
    const rows = new Map(
      rawRows('elections/leh2025_ward_results.csv').map((row) => [row.get('ONS ward code')!, row]),
    );
    const percent = (share: number) => (share * 100).toFixed(1);
    for (const { ward, turnout, electorate } of resultsOf(2025)) {
      const row = rows.get(ward)!;
      const valid = Number(row.get('Ballots')) - Number(row.get('Invalid votes'));
      assert.ok(Math.abs(valid / electorate! - turnout!) <= 0.000_000_5, ward);
      assert.equal(percent(turnout!), percent(Number(row.get('Valid vote turnout (HoC method)'))), ward);
    }
    for (const row of rawRows('elections/leh2024_ward_results.csv')) {
      const result = resultsOf2024.get(row.get('Ward code')!)!;
      assert.equal(percent(result.turnout!), percent(Number(row.get('Turnout (%)'))), result.ward);
    }
  });
});
