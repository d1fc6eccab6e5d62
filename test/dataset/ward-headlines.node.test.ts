import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AuthorityAreas, Domain, Release } from '@odm-widgets/data/model';
import { DOMAINS } from '@odm-widgets/data/model';
import { toModel } from '../../packages/ward-deprivation/src/ward-deprivation.model.js';
import { headline } from '../../packages/ward-deprivation/src/ward-deprivation.summary.js';
import type { WardQuery } from '../../packages/ward-deprivation/src/ward-deprivation.query.js';
import { councils, datasetClient } from '../support/dataset-reader.js';
import { ENGLISH } from '../ward-deprivation/languages.js';
import { cell, rawRows, WITHOUT_RAW } from '../support/raw-csv.js';

/** Prefixes of the publisher's column names. */
const COLUMN: Readonly<Record<Domain, string>> = {
  overall: 'Index of Multiple Deprivation (IMD) Decile',
  income: 'Income Decile',
  employment: 'Employment Decile',
  education: 'Education, Skills and Training Decile',
  health: 'Health Deprivation and Disability Decile',
  crime: 'Crime Decile',
  barriers: 'Barriers to Housing and Services Decile',
  environment: 'Living Environment Decile',
};

/** The totals of a ward. */
interface Count {
  lsoas: number;
  people: number;
  tenth: Record<Domain, number>;
  fifth: Record<Domain, number>;
}

const noCount = (): Count => ({
  lsoas: 0,
  people: 0,
  tenth: Object.fromEntries(DOMAINS.map((domain) => [domain, 0])) as Record<Domain, number>,
  fifth: Object.fromEntries(DOMAINS.map((domain) => [domain, 0])) as Record<Domain, number>,
});

/** The totals of every ward with LSOAs, from the publishers' rows. */
function recount(release: Release): Map<string, Count> {
  const [lsoaYear, wardYear] = release === '2025' ? ['21', '24'] : ['11', '19'];
  const lookup = release === '2025' ? 'lookups/lsoa21_wd24_lad24_ew.csv' : 'lookups/lsoa11_wd19_lad19_ew.csv';
  const file =
    release === '2025' ? 'iod2025_lsoa21_england_file7_columns' : 'iod2019_lsoa11_england_file7_columns';
  const wardOf = new Map(
    rawRows(lookup).map((row) => [row.get(`LSOA${lsoaYear}CD`), row.get(`WD${wardYear}CD`)!]),
  );
  const census =
    release === '2025'
      ? new Map(
          rawRows('population/census2021_usual_residents_lsoa21.csv').map((row) => [
            row.get('lsoa21cd'),
            row.get('usual_residents_census2021')!,
          ]),
        )
      : undefined;
  const counts = new Map<string, Count>();
  for (const row of rawRows(`deprivation/${file}.csv`)) {
    const code = cell(row, 'LSOA code');
    const ward = wardOf.get(code)!;
    const count = counts.get(ward) ?? noCount();
    counts.set(ward, count);
    count.lsoas += 1;
    count.people += Number(census ? census.get(code) : cell(row, 'Total population'));
    for (const domain of DOMAINS) {
      const decile = Number(cell(row, COLUMN[domain]));
      if (decile === 1) count.tenth[domain] += 1;
      if (decile <= 2) count.fifth[domain] += 1;
    }
  }
  return counts;
}

const queryFor = (release: Release, domain: Domain): WardQuery => ({
  source: 'dataset',
  base: '',
  release,
  domain,
  isNationKnown: false,
  allDomains: true,
  hasMap: false,
  place: { by: 'choice' },
  authority: undefined,
  compareAuthority: true,
  compareNation: false,
  compareWards: [],
});

/** Compares the headline of each ward of a council with its totals. */
function compare(areas: AuthorityAreas, counts: ReadonlyMap<string, Count>): number {
  let compared = 0;
  for (const ward of areas.wards) {
    const count = counts.get(ward.code);
    const own = areas.lsoas.filter((lsoa) => lsoa.ward === ward.code);
    assert.equal(own.length, count?.lsoas ?? 0, `${ward.code} LSOAs`);
    if (!count) continue;
    compared += 1;
    assert.equal(ward.population, count.people, `${ward.code} people`);
    for (const domain of DOMAINS) {
      const model = toModel(queryFor(areas.release, domain), { areas, ward: ward.code }, [], []);
      assert.deepEqual(
        model.ward.inMostDeprived10,
        { count: count.tenth[domain], of: count.lsoas },
        ward.code,
      );
      assert.deepEqual(
        model.ward.inMostDeprived20,
        { count: count.fifth[domain], of: count.lsoas },
        ward.code,
      );
      assertSaid(headline(model, ENGLISH), ward.name, count.tenth[domain], count.lsoas);
    }
  }
  return compared;
}

/** Asserts that the headline has the numbers of the totals. */
function assertSaid(text: string, name: string, inTenth: number, of: number): void {
  assert.ok(text.includes(name.replaceAll("'", '’')), text);
  const numbers = [
    ...text
      .replace(/^In 2019, /u, '')
      .replaceAll(name.replaceAll("'", '’'), '')
      .matchAll(/(?<![\w%])\d+(?!\d*%)/gu),
  ].map(([digits]) => Number(digits));
  if (of === 1) assert.ok(/one neighbourhood (?:is|was) among/u.test(text) === (inTenth === 1), text);
  else if (inTenth === 0) assert.ok(/(?:none|neither) of/iu.test(text) && numbers[0] === of, text);
  else if (inTenth === of) assert.ok(of === 2 ? /both of/iu.test(text) : numbers[0] === of, text);
  else assert.deepEqual(numbers, [inTenth, of], text);
}

describe('the headline of a ward', { skip: WITHOUT_RAW }, () => {
  for (const [release, wards] of [
    ['2025', 6784],
    ['2019', 7180],
  ] as const) {
    it(`equals a count of the raw files in all ${wards} wards of release ${release}, in every domain`, async () => {
      const counts = recount(release);
      assert.equal(
        counts.size - (counts.has('') ? 1 : 0),
        [...counts.keys()].filter((code) => code.startsWith('E')).length,
      );
      const client = datasetClient();
      let compared = 0;
      for (const code of councils(release)) {
        compared += compare(await client.authority(code, release, { allDomains: true }), counts);
      }
      assert.equal(compared, wards);
      assert.equal(compared, counts.size);
    });
  }
});
