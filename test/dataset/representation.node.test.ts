import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { SEAT_YEARS } from '@odm-widgets/data/model';
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
const { councils } = await getSeatsByYear(publishedFiles);

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
      const tenths = Array.from({ length: 10 }, (_, at) => sum(own.map((ward) => ward.lsoasByDecile[at]!)));
      const { lsoas, in10, in20 } = expected.get(region)!;
      assert.equal(sum(tenths), lsoas, region);
      assert.deepEqual([tenths[0], tenths[0]! + tenths[1]!], [in10[0], in20[0]], region);
    }
    assert.equal(sum(wards.flatMap(({ lsoasByDecile }) => lsoasByDecile)), 33_755);
    assert.equal(wards.filter(({ lsoasByDecile }) => sum(lsoasByDecile) === 0).length, 33);
  });

  it('agree with the file of every council, ward by ward', async () => {
    const client = datasetClient();
    const own = new Map(wards.map((ward) => [ward.code, ward]));
    for (const { authorities } of regions) {
      for (const { code, name } of authorities) {
        const areas = await client.authority(code, '2025');
        assert.equal(areas.authority.name, name);
        for (const ward of areas.wards) {
          const { lsoasByDecile, record, authority, name: called } = own.get(ward.code)!;
          assert.equal(authority.code, code);
          assert.equal(called, ward.name);
          assert.deepEqual(record?.seats, ward.seats, ward.code);
          assert.equal(record?.vacancies ?? 0, ward.vacancies);
          const counted = lsoasByDecile.map(
            (_, at) =>
              areas.lsoas.filter((lsoa) => lsoa.ward === ward.code && lsoa.decile.overall === at + 1).length,
          );
          assert.deepEqual(lsoasByDecile, counted, ward.code);
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
});

describe('no person', () => {
  it('is in any of these files: every text is a place, a party’s code, a column of figures or a source', async () => {
    const elections = await Promise.all(REGIONS.map((name) => getElections(publishedFiles, name)));
    const counties = elections.flatMap(({ years }) => [...years.get(2025)!.divisions.keys()]);
    const places = new Set([
      ...REGIONS,
      ...wards.flatMap(({ code, name, authority }) => [code, name, authority.code, authority.name]),
      ...counties,
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
