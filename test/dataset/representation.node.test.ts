import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  SEAT_YEARS,
  type ElectionYear,
  type RegionElections,
  type WardResult,
} from '@odm-widgets/data/model';
import {
  getElections,
  getRegion,
  getSeatsByYear,
  REGIONS,
  regionSlug,
} from '@odm-widgets/data/representation';
import { DATASET, datasetClient, published, publishedFiles } from '../support/dataset-reader.js';
import { rawRows, WITHOUT_RAW } from '../support/raw-csv.js';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const regions = await Promise.all(REGIONS.map((name) => getRegion(publishedFiles, name)));
const wards = regions.flatMap((region) => region.wards);
const elections = await Promise.all(REGIONS.map((name) => getElections(publishedFiles, name)));
const { councils } = await getSeatsByYear(publishedFiles);

const resultsOf = (year: ElectionYear): WardResult[] =>
  elections.flatMap(({ years }) => years.get(year)!.results);

/** What was left out in 2025, over all regions. */
function leftOut(kind: 'newWards' | 'divisions'): Record<string, number> {
  const entries = elections.flatMap(({ years }) => [...years.get(2025)![kind]]);
  assert.equal(new Set(entries.map(([place]) => place)).size, entries.length, 'each place in one region');
  return Object.fromEntries(entries);
}

describe('the regions of England', () => {
  it('are nine files each, named by their slugs', () => {
    const files = REGIONS.map((name) => `${regionSlug(name)}.json`);
    assert.deepEqual(readdirSync(join(DATASET, '2025/representation')).sort(), files);
    assert.deepEqual(readdirSync(join(DATASET, '2025/elections')).sort(), files);
  });

  it('hold every ward of 2024 once, in 296 councils', () => {
    assert.equal(wards.length, 6817);
    assert.equal(new Set(wards.map(({ code }) => code)).size, 6817);
    assert.equal(sum(regions.map(({ authorities }) => authorities.length)), 296);
  });

  it('count each LSOA once: as many as England’s own file says, in all and in the first two tenths', async () => {
    const { places } = (await published('2025/england.json')) as {
      places: { name: string; lsoas: number; in10: number[]; in20: number[] }[];
    };
    const expected = new Map(places.map((place) => [place.name, place]));
    for (const { region, wards: own } of regions) {
      const tenths = Array.from({ length: 10 }, (_, at) => sum(own.map((ward) => ward.tenths[at]!)));
      const { lsoas, in10, in20 } = expected.get(region)!;
      assert.equal(sum(tenths), lsoas, region);
      assert.deepEqual([tenths[0], tenths[0]! + tenths[1]!], [in10[0], in20[0]], region);
    }
    assert.equal(sum(wards.flatMap(({ tenths }) => tenths)), 33_755);
    assert.equal(wards.filter(({ tenths }) => sum(tenths) === 0).length, 33);
  });

  it('agree with the file of every council, ward by ward', async () => {
    const client = datasetClient();
    const own = new Map(wards.map((ward) => [ward.code, ward]));
    for (const { authorities } of regions) {
      for (const { code, name } of authorities) {
        const areas = await client.authority(code, '2025');
        assert.equal(areas.authority.name, name);
        for (const ward of areas.wards) {
          const { tenths, record, authority, name: called } = own.get(ward.code)!;
          assert.equal(authority.code, code);
          assert.equal(called, ward.name);
          assert.deepEqual(record?.seats, ward.seats, ward.code);
          assert.equal(record?.vacancies ?? 0, ward.vacancies);
          const counted = tenths.map(
            (_, at) =>
              areas.lsoas.filter((lsoa) => lsoa.ward === ward.code && lsoa.decile.overall === at + 1).length,
          );
          assert.deepEqual(tenths, counted, ward.code);
        }
      }
    }
  });

  it('have 14,523 filled seats, 28 vacant, and 113 wards without a record', () => {
    const records = wards.flatMap(({ record }) => record ?? []);
    assert.equal(sum(records.flatMap(({ seats }) => Object.values(seats))), 14_523);
    assert.equal(sum(records.map(({ vacancies }) => vacancies)), 28);
    assert.equal(wards.length - records.length, 113);
  });

  it('give Manchester its 96', () => {
    const own = wards.filter(({ authority }) => authority.code === 'E08000003');
    assert.equal(own.length, 32);
    assert.equal(sum(own.flatMap(({ record }) => [...Object.values(record!.seats), record!.vacancies])), 96);
  });
});

describe('seats by year', () => {
  it('are, in 2025, those of the index of councils', async () => {
    const { authorities } = await datasetClient().authorities('2025');
    for (const { code, seats } of authorities) assert.deepEqual(councils.get(code)![2]!.seats, seats, code);
  });

  it('say how many wards have no record, so that a smaller sum is not taken for a loss', () => {
    const missing = SEAT_YEARS.map((_, at) =>
      sum([...councils.values()].map((years) => years[at]!.wardsWithoutRecord)),
    );
    assert.deepEqual(missing, [136, 2, 113]);
    const of = (code: string) =>
      councils.get(code)!.map(({ wardsWithoutRecord, wards: all }) => `${wardsWithoutRecord} of ${all}`);
    assert.deepEqual(of('E07000090'), ['3 of 12', '0 of 12', '0 of 12'], 'Havant');
    assert.deepEqual(of('E06000047'), ['0 of 63', '0 of 63', '34 of 63'], 'County Durham');
  });
});

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

describe('against the raw files', { skip: WITHOUT_RAW }, () => {
  for (const [at, year] of SEAT_YEARS.entries()) {
    it(`seats of ${year} are the source’s, by council`, () => {
      const counted = new Map<string, { seats: Record<string, number>; vacancies: number }>();
      for (const row of rawRows(`councillors/wd24_councillors_by_party_${year}.csv`)) {
        const code = row.get('LAD24CD')!;
        const council = counted.get(code) ?? { seats: {}, vacancies: 0 };
        counted.set(code, council);
        const count = Number(row.get('councillors'));
        const party = row.get('ec_party_code')!.trim() || 'IND';
        if (row.get('party_name') === 'Vacant') council.vacancies += count;
        else council.seats[party] = (council.seats[party] ?? 0) + count;
      }
      assert.equal(counted.size, 296);
      for (const [code, council] of counted) {
        const { seats, vacancies } = councils.get(code)![at]!;
        assert.deepEqual({ seats, vacancies }, council, code);
      }
    });
  }

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

describe('no person', () => {
  it('is in any of these files: every text is a place, a party’s code, a column of figures or a source', async () => {
    const places = new Set([
      ...REGIONS,
      ...wards.flatMap(({ code, name, authority }) => [code, name, authority.code, authority.name]),
      ...Object.keys(leftOut('divisions')),
    ]);
    const figures = /^(?:[0-9a-z]*|[\d,]*|-|[\d *]+|IND|PP\d+|\d{4}(?:-\d{2})?)$/u;
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value
          ? Object.entries(value).flatMap(([key, one]) => (key === 'provenance' ? [] : texts(one)))
          : [];
    const paths = REGIONS.flatMap((name) => [
      `2025/representation/${regionSlug(name)}.json`,
      `2025/elections/${regionSlug(name)}.json`,
    ]);
    for (const path of [...paths, '2025/seats-by-year.json']) {
      const odd = texts(await published(path)).filter((one) => !places.has(one) && !figures.test(one));
      assert.deepEqual(odd, [], path);
    }
  });
});
