import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { getProfile, getProfileSection } from '@odm-widgets/data/profile';
import {
  PROFILE_COLUMNS,
  PROFILE_FILES,
  CENSUS_FILES,
  nationOf,
  rangeOf,
  sumOf,
  type AuthorityAreas,
  type ProfileFile,
  type Ward,
} from '@odm-widgets/data/model';
import { datasetClient, DATASET, filesWith, publishedFiles } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { cell, rawRows, WITHOUT_RAW } from '../support/raw-csv.js';

/** Councils that have a profile. */
const COUNCILS = readdirSync(join(DATASET, 'profile'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));
const client = datasetClient();
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const named = ({ code, name, welshName }: Ward) => [code, name, welshName];
const filesOf = (council: string) => (council.startsWith('W') ? CENSUS_FILES : PROFILE_FILES);

type Values = (number | null)[];

/** Every section's values of every LSOA, read from the publishers' files by code of LSOA. */
function recount(): Map<ProfileFile, Map<string, Values>> {
  const households = new Map<string, Values>();
  for (const row of rawRows('census/census2021_ts011_lsoa21_long.csv')) {
    const values = households.get(cell(row, 'lsoa21_code')) ?? [];
    values[Number(cell(row, 'households_number'))] = Number(cell(row, 'count'));
    households.set(cell(row, 'lsoa21_code'), values);
  }
  const tableOf = (path: string, parts: readonly string[]) =>
    new Map(
      rawRows(path).map((row) => [
        cell(row, 'geography code'),
        parts.map((part) => Number([...row].find(([name]) => name.includes(part))![1])),
      ]),
    );
  const number = (text: string) => (text === '' ? null : Number(text));
  const indicators = rawRows('deprivation/iod2025_lsoa21_england_file8_indicators.csv');
  const indicatorsOf = (starts: readonly string[]) =>
    new Map(
      indicators.map((row) => [cell(row, 'lsoa21_code'), starts.map((start) => number(cell(row, start)))]),
    );
  const counts = indicatorsOf([
    'income_domain',
    'employment_domain',
    'income_deprivation_affecting_children',
    'income_deprivation_affecting_older',
  ]);
  const ranks2025 = rawRows('deprivation/iod2025_lsoa21_england_file7_columns.csv');
  const income = new Map(
    ranks2025.map((row) => {
      const code = cell(row, 'LSOA code (2021)');
      return [
        code,
        [
          ...counts.get(code)!,
          Number(cell(row, 'Income Score (rate)')),
          Number(cell(row, 'Employment Score (rate)')),
        ],
      ];
    }),
  );
  const services = new Map(
    [
      ...indicatorsOf([
        'digital_connectivity',
        'patient_to_gp_ratio',
        'household_overcrowding_indicator_bedrooms',
        'household_overcrowding_indicator_rooms',
      ]),
    ].map(([code, [broadband, patients, ...rest]]) => [
      code,
      [broadband!, Math.round(patients!), ...rest] as Values,
    ]),
  );
  const deciles2019 = new Map(
    rawRows('deprivation/iod2019_lsoa11_england_file7_columns.csv').map((row) => [
      cell(row, 'LSOA code (2011)'),
      Number(cell(row, 'Index of Multiple Deprivation (IMD) Decile')),
    ]),
  );
  const earlier = new Map<string, Values>();
  for (const row of rawRows('lookups/lsoa11_lsoa21_lad22_ew.csv'))
    earlier.set(cell(row, 'LSOA21CD'), [
      cell(row, 'CHGIND') === 'U' ? (deciles2019.get(cell(row, 'LSOA11CD')) ?? null) : null,
    ]);
  return new Map<ProfileFile, Map<string, Values>>([
    ['households', households],
    [
      'tenure',
      tableOf('census/census2021_ts054_lsoa21.csv', [
        'Owns outright',
        'Owns with a mortgage',
        'Shared ownership: Shared ownership',
        'Rents from council',
        'Other social rented',
        'Private landlord',
        'Other private rented',
        'Lives rent free',
      ]),
    ],
    [
      'qualifications',
      tableOf('census/census2021_ts067_lsoa21.csv', [
        ': No qualifications',
        ': Level 1',
        ': Level 2',
        ': Apprenticeship',
        ': Level 3',
        ': Level 4',
        ': Other qualifications',
      ]),
    ],
    [
      'occupation',
      tableOf('census/census2021_ts062_lsoa21.csv', [
        ': L1, ',
        ': L4, ',
        ': L7 ',
        ': L8 ',
        ': L10 ',
        ': L12 ',
        ': L13 ',
        ': L14.1 ',
        ': L15 ',
      ]),
    ],
    ['income', income],
    [
      'crime',
      indicatorsOf([
        'violence_with_injury',
        'violence_without_injury',
        'stalking',
        'burglary',
        'theft',
        'criminal_damage',
        'public_order',
        'anti_social',
      ]),
    ],
    ['services', services],
    ['earlier', earlier],
  ]);
}

describe('profiles of councils', () => {
  it('are there for 296 councils of England and 22 of Wales, with the places of their main files', async () => {
    assert.equal(COUNCILS.filter((code) => code.startsWith('E')).length, 296);
    assert.equal(COUNCILS.filter((code) => code.startsWith('W')).length, 22);
    for (const code of notEmpty(COUNCILS)) {
      const [profile, areas] = await Promise.all([
        getProfile(publishedFiles, code),
        client.authority(code, code.startsWith('W') ? 'wales-2025' : '2025'),
      ]);
      const places = ({ release, authority, wardVintage, wards, lsoas, redrawn }: AuthorityAreas) => ({
        release,
        authority,
        wardVintage,
        wards: wards.map(named),
        lsoas: lsoas.map((lsoa) => ({ ...lsoa, rank: {}, decile: {} })),
        redrawn: redrawn && { ...redrawn, wards: redrawn.wards.map(named) },
      });
      assert.deepEqual(places(profile.areas), places(areas), code);
      assert.equal(profile.lsoas.length, areas.lsoas.length);
    }
  });

  it('say who placed the neighbourhoods in wards', async () => {
    const titlesOf = async (code: string) =>
      (await getProfile(publishedFiles, code)).provenance.sources.map(({ title }) => title);
    const official = /^LSOA \(2021\) to Ward \(May 2024\)/u;
    const estimate = /by the project$/u;
    const manchester = await titlesOf('E08000003');
    assert.ok(manchester.some((title) => official.test(title)));
    assert.ok(!manchester.some((title) => estimate.test(title)));
    assert.ok((await titlesOf('E06000060')).some((title) => estimate.test(title)));
  });

  it('hold for every LSOA what the publishers’ files say', { skip: WITHOUT_RAW }, async () => {
    const raw = recount();
    const residents = new Map(
      rawRows('population/census2021_usual_residents_lsoa21.csv').map((row) => [
        cell(row, 'lsoa21cd'),
        Number(cell(row, 'usual_residents')),
      ]),
    );
    const classes = new Map(
      rawRows('population/ruc21_lsoa21_ew.csv').map((row) => [
        cell(row, 'lsoa21_code'),
        cell(row, 'ruc21_code'),
      ]),
    );
    const seen = { lsoas: 0, values: 0 };
    const regions = new Map<string, string[]>();
    for (const code of notEmpty(COUNCILS)) {
      const profile = await getProfile(publishedFiles, code);
      const own = profile.areas.lsoas.map((lsoa) => lsoa.code);
      for (const place of [nationOf(code)!, profile.region ?? ''])
        regions.set(place, [...(regions.get(place) ?? []), ...own]);
      seen.lsoas += own.length;
      for (const [index, lsoa] of own.entries()) {
        const households = raw.get('households')!.get(lsoa)!;
        const summary = profile.lsoas[index]!;
        assert.equal(summary.households, sum(households as number[]), lsoa);
        assert.equal(summary.notDeprived, households[0], lsoa);
        assert.equal(summary.ruralUrban, classes.get(lsoa), lsoa);
        assert.equal(profile.areas.lsoas[index]!.population, residents.get(lsoa), lsoa);
      }
      for (const file of filesOf(code)) {
        const section = await getProfileSection(publishedFiles, file, code, own.length);
        const expected = raw.get(file)!;
        PROFILE_COLUMNS[file].forEach(({ id }, index) => {
          const values = own.map((lsoa) => expected.get(lsoa)![index]!);
          assert.deepEqual(section.columns.get(id), values, `${code} ${id}`);
          seen.values += values.length;
        });
      }
    }
    assert.equal(seen.lsoas, 35_672);
    // 29 columns of both nations, 19 of England alone.
    assert.equal(seen.values, 35_672 * 29 + 33_755 * 19);
    // Sums and ranges of regions and nations, which the files of their councils repeat.
    for (const code of ['E08000003', 'E06000052', 'E09000001', 'E06000004', 'W06000015']) {
      const profile = await getProfile(publishedFiles, code);
      for (const [place, name] of [
        [profile.totals.nation, nationOf(code)],
        [profile.totals.region, profile.region],
      ] as const) {
        const own = name && regions.get(name);
        assert.equal(place === undefined, !own, `${code} has the totals of its region`);
        if (!place || !own) continue;
        const households = own.map((lsoa) => raw.get('households')!.get(lsoa) as number[]);
        assert.deepEqual(place, {
          lsoas: own.length,
          people: sum(own.map((lsoa) => residents.get(lsoa)!)),
          households: sum(households.map(sum)),
          notDeprived: sum(households.map(([none]) => none!)),
        });
      }
      for (const file of filesOf(code)) {
        const { totals } = await getProfileSection(publishedFiles, file, code, profile.lsoas.length);
        for (const [index, { id, kind }] of PROFILE_COLUMNS[file].entries()) {
          if (kind === 'class') continue;
          for (const [place, name] of [
            [totals.nation, nationOf(code)],
            [totals.region, profile.region],
          ] as const) {
            if (!place || !name) continue;
            const values = regions.get(name)!.map((lsoa) => raw.get(file)!.get(lsoa)![index]!);
            assert.deepEqual(
              place.get(id),
              kind === 'count' ? sumOf(values) : rangeOf(values),
              `${name} ${id}`,
            );
          }
        }
      }
    }
  });

  it('keep counts that the publisher withholds, as it does', async () => {
    const withheld = new Map<string, number>();
    for (const code of COUNCILS.filter((one) => one.startsWith('E'))) {
      const { lsoas } = await getProfile(publishedFiles, code);
      const { columns } = await getProfileSection(publishedFiles, 'income', code, lsoas.length);
      for (const [id, values] of columns)
        withheld.set(id, (withheld.get(id) ?? 0) + values.filter((value) => value === null).length);
    }
    assert.deepEqual(Object.fromEntries(withheld), {
      'income-deprived': 5,
      'employment-deprived': 21,
      children: 815,
      'older-people': 832,
      'income-rate': 0,
      'employment-rate': 0,
    });
  });
});

/** Councils of 2021 that were merged in 2023, by the council that replaced them. */
const MERGED: Readonly<Record<string, readonly string[]>> = {
  E06000063: ['E07000026', 'E07000028', 'E07000029'],
  E06000064: ['E07000027', 'E07000030', 'E07000031'],
  E06000065: ['E07000163', 'E07000164', 'E07000165', 'E07000166', 'E07000167', 'E07000168', 'E07000169'],
  E06000066: ['E07000187', 'E07000188', 'E07000189', 'E07000246'],
};

describe('sums of LSOAs and published tables of councils', { skip: WITHOUT_RAW }, () => {
  /**
   * The largest difference found between a sum of LSOAs and the published cell of a council, measured once: cell key
   * perturbation changes small counts of each table by itself.
   */
  const LARGEST = { ts054: 53, ts062: 60, ts067: 46 } as const;

  for (const [table, least] of Object.entries(LARGEST)) {
    it(`of ${table.toUpperCase()} differ by at most ${least} in the councils of 2021`, () => {
      const councilOf = new Map(
        rawRows('lookups/lsoa11_lsoa21_lad22_ew.csv').map((row) => [
          cell(row, 'LSOA21CD'),
          cell(row, 'LAD22CD'),
        ]),
      );
      const columns = (row: ReadonlyMap<string, string>) => [...row.values()].slice(3).map(Number);
      const sums = new Map<string, number[]>();
      for (const row of rawRows(`census/census2021_${table}_lsoa21.csv`)) {
        const council = councilOf.get(cell(row, 'geography code'))!;
        const values = columns(row);
        sums.set(
          council,
          values.map((value, index) => value + (sums.get(council)?.[index] ?? 0)),
        );
      }
      const published = rawRows(`census/census2021_${table}_ltla.csv`);
      assert.equal(published.length, 331);
      let largest = 0;
      for (const row of published) {
        const own = sums.get(cell(row, 'geography code'));
        assert.ok(own, `${cell(row, 'geography')} has LSOAs`);
        columns(row).forEach((value, index) => (largest = Math.max(largest, Math.abs(value - own[index]!))));
      }
      assert.equal(largest, least);
    });
  }

  it('of TS054 differ by at most 20 in the councils merged in 2023, whose tables are added up', async () => {
    const published = new Map(
      rawRows('census/census2021_ts054_ltla.csv').map((row) => [cell(row, 'geography code'), row]),
    );
    const columns = [
      'Owned: Owns outright',
      'Owned: Owns with a mortgage or loan',
      'Shared ownership: Shared ownership',
      'Social rented: Rents from council or Local Authority',
      'Social rented: Other social rented',
      'Private rented: Private landlord or letting agency',
      'Private rented: Other private rented',
      'Lives rent free',
    ];
    let largest = 0;
    for (const [council, former] of notEmpty(Object.entries(MERGED))) {
      const { lsoas } = await getProfile(publishedFiles, council);
      const section = await getProfileSection(publishedFiles, 'tenure', council, lsoas.length);
      const own = [...section.columns.values()].map((values) => sumOf(values).sum);
      columns.forEach((name, index) => {
        const total = sum(
          former.map((code) => Number(cell(published.get(code)!, `Tenure of household: ${name}`))),
        );
        largest = Math.max(largest, Math.abs(total - own[index]!));
      });
    }
    assert.equal(largest, 20);
  });

  it('count the households of TS011 as TS054 does, to ten in every LSOA', () => {
    const households = new Map<string, number>();
    for (const row of rawRows('census/census2021_ts011_lsoa21_long.csv')) {
      const code = cell(row, 'lsoa21_code');
      households.set(code, (households.get(code) ?? 0) + Number(cell(row, 'count')));
    }
    let largest = 0;
    for (const row of rawRows('census/census2021_ts054_lsoa21.csv'))
      largest = Math.max(
        largest,
        Math.abs(
          households.get(cell(row, 'geography code'))! -
            Number(cell(row, 'Tenure of household: Total: All households')),
        ),
      );
    assert.equal(households.size, 35_672);
    assert.equal(largest, 10);
  });
});

describe('a profile that is not as published', () => {
  const path = 'profile/tenure/E06000053.json';

  it('is refused by its format, its section and its columns', async () => {
    const file = (await publishedFiles.get(path)) as Record<string, unknown>;
    const read = (changed: object) =>
      getProfileSection(filesWith({ [path]: { ...file, ...changed } }).files, 'tenure', 'E06000053', 1);
    assert.equal((await read({})).columns.get('owned-outright')!.length, 1);
    await assert.rejects(read({ format: 2 }), /format should be 1/u);
    await assert.rejects(read({ section: 'crime' }), /section should be tenure/u);
    await assert.rejects(read({ columns: ['a'] }), /columns should be a list of 8/u);
    await assert.rejects(read({ columns: Array.from({ length: 8 }, () => '-a') }), /base 36/u);
    await assert.rejects(read({ columns: Array.from({ length: 8 }, () => 'A') }), /base 36/u);
  });

  it('is refused where its columns have another length than the council has LSOAs', async () => {
    await assert.rejects(getProfileSection(publishedFiles, 'tenure', 'E08000003', 294), /294 numbers/u);
  });
});

describe('the range of rates', () => {
  it('has a middle that is the rate of a neighbourhood, the lower of two', () => {
    assert.deepEqual(rangeOf([4, 1, 3, 2]), { least: 1, middle: 2, most: 4, of: 4 });
    assert.deepEqual(rangeOf([5, null, 1, 3]), { least: 1, middle: 3, most: 5, of: 3 });
    assert.equal(rangeOf([null]), undefined);
  });
});
