import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  DOMAINS,
  inLatestWards,
  RELEASE_DETAILS,
  type AuthorityAreas,
  type Lsoa,
  type EnglishRelease,
} from '@odm-widgets/data/model';
import { councils, datasetClient, published } from '../support/dataset-reader.js';
import { cell, rawRows, WITHOUT_RAW } from '../support/raw-csv.js';

const client = datasetClient();

async function allAreas(release: EnglishRelease): Promise<AuthorityAreas[]> {
  return Promise.all(councils(release).map((code) => client.authority(code, release, { allDomains: true })));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the dataset compared with published totals', () => {
  it('has 33,755 LSOAs in 296 councils and 6,817 wards, 33 of them without a ward', async () => {
    const areas = await allAreas('2025');
    assert.equal(areas.length, 296);
    assert.equal(sum(areas.map(({ lsoas }) => lsoas.length)), RELEASE_DETAILS['2025'].areas.count);
    const wards = areas.flatMap(({ wards: own }) => own);
    assert.equal(wards.length, 6817);
    assert.equal(new Set(wards.map(({ code }) => code)).size, 6817);
    assert.equal(wards.filter(({ population }) => population === undefined).length, 33);
  });

  it('has 32,844 LSOAs in 317 councils in 2019', async () => {
    const areas = await allAreas('2019');
    assert.equal(areas.length, 317);
    assert.equal(sum(areas.map(({ lsoas }) => lsoas.length)), RELEASE_DETAILS['2019'].areas.count);
  });

  it('has each overall rank of 2025 once, and 26 ties in 2019', async () => {
    const ranks = (areas: readonly AuthorityAreas[]) =>
      areas.flatMap(({ lsoas }) => lsoas.map(({ rank }) => rank.overall!));
    const now = ranks(await allAreas('2025')).sort((a, b) => a - b);
    assert.ok(now.every((rank, index) => rank === index + 1));
    const then = ranks(await allAreas('2019'));
    assert.equal(then.length - new Set(then).size, 26);
  });

  it('has 120 of 295 Manchester LSOAs in the most deprived tenth, and 96 seats', async () => {
    const { lsoas, wards } = await client.authority('E08000003', '2025');
    assert.equal(lsoas.length, 295);
    assert.equal(lsoas.filter(({ decile }) => decile.overall === 1).length, 120);
    assert.equal(
      sum(wards.flatMap(({ seats, vacancies }) => [...Object.values(seats ?? {}), vacancies])),
      96,
    );
  });

  it('has 14,750 seats in wards of 2025, and one ward without a record', async () => {
    const wards = (await allAreas('2025')).flatMap((areas) => inLatestWards(areas).wards);
    assert.equal(wards.length, 6826);
    const vacancies = sum(wards.map((ward) => ward.vacancies));
    assert.equal(sum(wards.flatMap(({ seats }) => Object.values(seats ?? {}))) + vacancies, 14_750);
    assert.deepEqual(
      wards.filter(({ seats }) => seats === undefined).map(({ name }) => name),
      ['Bridge'],
    );
  });

  it('has ten councils redrawn in 2025, with wards estimated for 1,610 of their LSOAs', async () => {
    const redrawn = (await allAreas('2025')).filter((areas) => areas.redrawn);
    assert.deepEqual(redrawn.map(({ authority }) => authority.name).sort(), [
      'Barnsley',
      'Buckinghamshire',
      'Cornwall',
      'County Durham',
      'North Northamptonshire',
      'Northumberland',
      'Sheffield',
      'Shropshire',
      'West Northamptonshire',
      'Wiltshire',
    ]);
    const estimated = redrawn.flatMap((areas) => inLatestWards(areas).lsoas.filter((lsoa) => lsoa.estimated));
    assert.equal(estimated.length, 1610);
    for (const areas of redrawn) {
      const later = inLatestWards(areas);
      const codes = new Set(later.wards.map(({ code }) => code));
      assert.equal(later.wardVintage, 2025);
      assert.equal(later.lsoas.length, areas.lsoas.length);
      assert.ok(later.lsoas.every(({ ward }) => codes.has(ward)));
      assert.equal(areas.wards.filter(({ seats }) => seats).length, 0, 'seats belong to wards of 2025');
    }
  });

  it('has an index of councils that agrees with the file of each council', async () => {
    for (const release of ['2025', '2019'] as const) {
      const { authorities } = await client.authorities(release);
      const areas = new Map((await allAreas(release)).map((item) => [item.authority.code, item]));
      for (const { code, name, lsoas, population, inMostDeprived10, inMostDeprived20 } of authorities) {
        const own = areas.get(code)!;
        assert.equal(own.authority.name, name);
        assert.equal(own.lsoas.length, lsoas);
        assert.equal(sum(own.lsoas.map((lsoa) => lsoa.population!)), population);
        for (const domain of DOMAINS) {
          const upTo = (tenth: number) =>
            own.lsoas.filter((lsoa: Lsoa) => lsoa.decile[domain]! <= tenth).length;
          assert.deepEqual(
            [inMostDeprived10[domain], inMostDeprived20[domain]],
            [upTo(1), upTo(2)],
            `${code} ${domain}`,
          );
        }
      }
    }
  });

  it('has the control, region and combined authority of every council', async () => {
    const { authorities } = await client.authorities('2025');
    assert.deepEqual(authorities.find(({ code }) => code === 'E08000003')!.control, {
      kind: 'majority',
      parties: ['LAB'],
      mayor: undefined,
      holder: 'PP53',
    });
    assert.equal(authorities.filter(({ control }) => control!.mayor).length, 12);
    assert.equal(authorities.filter(({ region }) => !region).length, 0);
    assert.equal(authorities.filter(({ control }) => control!.kind === 'unknown').length, 0);
    const members = (name: string) =>
      authorities.filter(({ combinedAuthority }) => combinedAuthority === name).length;
    assert.equal(members('Greater Manchester'), 10);
    assert.equal(members('North East Combined Authority'), 7);
    assert.equal(members('West Midlands Combined Authority'), 7);
    assert.equal(members('Hull and East Yorkshire'), 2);
    // Derby and Nottingham, and the districts of both counties.
    assert.equal(members('East Midlands Combined County Authority'), 17);
    assert.equal(members('Greater Lincolnshire'), 9);
    assert.ok(
      !authorities.some(({ combinedAuthority }) => /Tyne|Greater London/u.test(combinedAuthority ?? '')),
    );
    const names = new Set(authorities.map(({ region }) => region));
    for (const { combinedAuthority } of authorities) assert.ok(!names.has(combinedAuthority ?? ''));
  });

  it('has 1,688 LSOAs in the first fifteen vigintiles and 1,687 in the others', async () => {
    for (const domain of DOMAINS) {
      const { counts } = (await published(`2025/vigintiles/${domain}.json`)) as { counts: string[] };
      const bins = Array.from({ length: 20 }, (_, bin) =>
        sum(counts.map((row) => Number(row.split(' ')[bin] || 0))),
      );
      assert.deepEqual(
        bins,
        [...Array.from({ length: 15 }, () => 1688), ...Array.from({ length: 5 }, () => 1687)],
        domain,
      );
    }
  });

  it('has a grid character for every LSOA, unknown when its ward of 2025 has no record', async () => {
    const { cells } = (await published('2025/grid.json')) as { cells: string };
    assert.equal(cells.length, RELEASE_DETAILS['2025'].areas.count);
    const areas = await allAreas('2025');
    const unknown = sum(
      areas.map(inLatestWards).map(({ wards, lsoas }) => {
        const unrecorded = new Set(
          wards.filter(({ seats }) => !seats || sum(Object.values(seats)) === 0).map(({ code }) => code),
        );
        return lsoas.filter(({ ward }) => unrecorded.has(ward)).length;
      }),
    );
    assert.equal(cells.replaceAll(/[^?]/gu, '').length, unknown);
  });

  it('contains no councillor’s name or address', async () => {
    const text =
      JSON.stringify(await published('2025/authorities.json')) +
      JSON.stringify(await published('2025/authorities/E08000003.json'));
    assert.doesNotMatch(text, /@[a-z]|cllr|councillor name/iu);
  });
});

describe('the dataset compared with the raw files', { skip: WITHOUT_RAW }, () => {
  it('has each council’s share in the most deprived tenth from File 10, to four decimals', async () => {
    const shares = new Map(
      rawRows('deprivation/iod2025_file10_lad24_summaries_wide.csv').map((row) => [
        cell(row, 'ltla24_code'),
        Number(cell(row, 'imd_proportion_of_lso_as_in_most_deprived_10_percent_nationally')),
      ]),
    );
    const { authorities } = await client.authorities('2025');
    const apart = authorities.filter(({ code, lsoas, inMostDeprived10 }) => {
      return Math.round((inMostDeprived10.overall / lsoas) * 10_000) / 10_000 !== shares.get(code);
    });
    // West Northamptonshire: 5 of 237 is 0.0211; the publisher prints 0.021.
    assert.deepEqual(
      apart.map(({ code, lsoas, inMostDeprived10 }) => [
        code,
        inMostDeprived10.overall,
        lsoas,
        shares.get(code),
      ]),
      [['E06000062', 5, 237, 0.021]],
    );
    assert.equal(shares.size, authorities.length);
  });

  it('has MHCLG’s ranks of average rank', async () => {
    const ranks = new Map(
      rawRows('deprivation/iod2025_file10_lad24_summaries_wide.csv').map((row) => [
        cell(row, 'ltla24_code'),
        Number(cell(row, 'imd_rank_of_average_rank')),
      ]),
    );
    const { authorities } = await client.authorities('2025');
    for (const { code, rankOfAverageRank } of authorities)
      assert.equal(rankOfAverageRank, ranks.get(code), code);
  });

  for (const [release, file] of [
    ['2025', 'iod2025_lsoa21_england_file7_columns'],
    ['2019', 'iod2019_lsoa11_england_file7_columns'],
  ] as const) {
    it(`has the publisher’s decile and rank of ${release} in every domain`, async () => {
      const lsoas = new Map(
        (await allAreas(release)).flatMap((areas) => areas.lsoas.map((lsoa) => [lsoa.code, lsoa] as const)),
      );
      const columns = {
        overall: 'Index of Multiple Deprivation (IMD)',
        income: 'Income',
        employment: 'Employment',
        education: 'Education, Skills and Training',
        health: 'Health Deprivation and Disability',
        crime: 'Crime',
        barriers: 'Barriers to Housing and Services',
        environment: 'Living Environment',
      };
      let formulaMisses = 0;
      for (const row of rawRows(`deprivation/${file}.csv`)) {
        const lsoa = lsoas.get(cell(row, 'LSOA code'))!;
        assert.equal(lsoa.name, cell(row, 'LSOA name'));
        for (const domain of DOMAINS) {
          assert.equal(lsoa.rank[domain], Number(cell(row, `${columns[domain]} Rank`)), lsoa.code);
          assert.equal(lsoa.decile[domain], Number(cell(row, `${columns[domain]} Decile`)), lsoa.code);
        }
        const formula =
          Math.floor(((lsoa.rank.overall! - 1) * 10) / RELEASE_DETAILS[release].areas.count) + 1;
        if (formula !== lsoa.decile.overall) formulaMisses += 1;
      }
      assert.equal(formulaMisses, release === '2025' ? 5 : 8, 'a plain formula is not enough');
    });
  }
});
