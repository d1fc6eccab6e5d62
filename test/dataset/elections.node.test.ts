import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ElectionYear, RegionElections, WardResult } from '@odm-widgets/data/model';
import { getElections, getRegion, REGIONS } from '@odm-widgets/data/representation';
import { publishedFiles } from '../support/dataset-reader.js';
import { rawRows, WITHOUT_RAW } from '../support/raw-csv.js';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const regions = await Promise.all(REGIONS.map((name) => getRegion(publishedFiles, name)));
const wards = regions.flatMap((region) => region.wards);
const elections = await Promise.all(REGIONS.map((name) => getElections(publishedFiles, name)));

const resultsOf = (year: ElectionYear): WardResult[] =>
  elections.flatMap(({ years }) => years.get(year)!.results);

/** What was left out in 2025, over all regions. */
function leftOut(kind: 'newWards' | 'divisions'): Record<string, number> {
  const entries = elections.flatMap(({ years }) => [...years.get(2025)![kind]]);
  assert.equal(new Set(entries.map(([place]) => place)).size, entries.length, 'each place in one region');
  return Object.fromEntries(entries);
}

describe('elections', () => {
  it('of 2024 were in 1,903 wards of 107 councils, for 2,659 seats', () => {
    const results = resultsOf(2024);
    const authorityOf = new Map(wards.map(({ code, authority }) => [code, authority.code]));
    assert.equal(results.length, 1903);
    assert.equal(new Set(results.map(({ ward }) => ward)).size, 1903);
    assert.equal(new Set(results.map(({ ward }) => authorityOf.get(ward)!)).size, 107);
    assert.equal(sum(results.map(({ seats }) => seats)), 2659);
    for (const { years } of elections) {
      const { newWards, divisions } = years.get(2024)!;
      assert.equal(newWards.size + divisions.size, 0);
    }
  });

  it('of 2024 add up: votes by party are the votes', () => {
    for (const { ward, votes, votesBy } of resultsOf(2024))
      assert.equal(sum(Object.values(votesBy)), votes, ward);
  });

  it('of 2025 were in 180 wards of the list of 2024, all in Doncaster, Cornwall and Wiltshire', () => {
    const results = resultsOf(2025);
    const authorityOf = new Map(wards.map(({ code, authority }) => [code, authority.name]));
    assert.equal(results.length, 180);
    const names = results.map(({ ward }) => authorityOf.get(ward)!);
    assert.deepEqual([...new Set(names)].sort(), ['Cornwall', 'Doncaster', 'Wiltshire']);
  });

  it('of 2025 leave out 333 wards drawn new, by council', () => {
    assert.deepEqual(leftOut('newWards'), {
      E06000047: 51,
      E06000051: 72,
      E06000052: 2,
      E06000054: 24,
      E06000057: 69,
      E06000060: 49,
      E06000061: 31,
      E06000062: 35,
    });
  });

  it('of 2025 leave out 888 divisions, each county in the region its districts are in', () => {
    const divisions = leftOut('divisions');
    assert.equal(sum(Object.values(divisions)), 888);
    assert.equal(Object.keys(divisions).length, 14);
    const inRegion = (name: string): RegionElections => elections.find(({ region }) => region === name)!;
    assert.equal(inRegion('South East').years.get(2025)!.divisions.get('Kent'), 72);
    // The register of councils has this county in Yorkshire.
    assert.equal(inRegion('East Midlands').years.get(2025)!.divisions.get('Lincolnshire'), 70);
  });

  it('have a turnout nobody doubts', () => {
    for (const year of [2024, 2025] as const) {
      for (const { ward, turnout, electorate } of resultsOf(year)) {
        assert.ok(turnout! > 0.1 && turnout! < 0.65, `${ward}: ${turnout}`);
        assert.ok(electorate! > 500, ward);
      }
    }
  });
});

describe('elections against the raw files', { skip: WITHOUT_RAW }, () => {
  const PARTIES = ['LAB', 'CON', 'LD', 'GREEN', 'REF', 'IND'] as const;

  it('results of 2024 are the handbook’s, but for others, which the copy at hand counts twice in 619 rows', () => {
    const results = new Map(resultsOf(2024).map((result) => [result.ward, result]));
    let twice = 0;
    for (const row of rawRows('elections/leh2024_ward_results.csv')) {
      const { electorate, votes, seats, turnout, votesBy } = results.get(row.get('Ward code')!)!;
      const number = (name: string) => Number(row.get(name));
      assert.deepEqual(
        [electorate, votes, seats, ...PARTIES.map((party) => votesBy[party] ?? 0)],
        ['Electorate', 'Total votes', 'Vacancies', ...PARTIES].map(number),
      );
      assert.ok(Math.abs(turnout! - number('Turnout (%)')) <= 0.000_05);
      const others = votesBy.OTHER ?? 0;
      if (others && others * 2 === number('OTHER')) twice += 1;
      else assert.equal(others, number('OTHER'));
    }
    assert.equal(twice, 619);
  });

  it('results of 2025 are the handbook’s, in every ward whose code it shares with 2024', () => {
    const results = new Map(resultsOf(2025).map((result) => [result.ward, result]));
    const rows = rawRows('elections/leh2025_ward_results.csv').filter((row) =>
      results.has(row.get('ONS ward code')!),
    );
    assert.equal(rows.length, 180);
    for (const row of rows) {
      const { electorate, votes, seats, turnout, votesBy } = results.get(row.get('ONS ward code')!)!;
      const number = (name: string) => Number(row.get(name));
      assert.deepEqual(
        [electorate, votes, seats, ...PARTIES.map((party) => votesBy[party] ?? 0), votesBy.OTHER ?? 0],
        ['Electorate', 'Ballots', 'Seats', ...PARTIES, 'Other parties / candidates'].map(number),
      );
      assert.ok(Math.abs(turnout! - number('Turnout (EC method)')) <= 0.000_05);
    }
  });

  it('turnout is votes over electors wherever the source means that, and the source’s own elsewhere', () => {
    const exactly = (results: readonly WardResult[], within: number) =>
      results.filter(({ votes, electorate, turnout }) => Math.abs(votes / electorate! - turnout!) <= within);
    const single = resultsOf(2024).filter(({ seats }) => seats === 1);
    assert.equal(single.length, 1421);
    assert.equal(exactly(single, 0.000_05 + Number.EPSILON).length, 1204);
    const several = resultsOf(2024).filter(({ seats }) => seats > 1);
    // An elector has a vote for each seat; the total of these three is of ballot papers all the same.
    const ballots = several.filter(({ votes, electorate, turnout }) => votes / electorate! < turnout! + 0.1);
    assert.deepEqual(ballots.map(({ ward }) => ward).sort(), ['E05001453', 'E05010868', 'E05012886']);
    const of2025 = resultsOf(2025);
    // Ballot papers over electors, to the thousandth; Laverstock and Armthorpe are printed otherwise.
    const close = new Set(exactly(of2025, 0.000_6));
    const apart = of2025.filter((result) => !close.has(result)).map(({ ward }) => ward);
    assert.deepEqual(apart.sort(), ['E05010729', 'E05013439']);
  });
});
