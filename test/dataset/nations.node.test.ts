import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  ALL_RELEASES,
  COUNCIL_RELEASE,
  domainsOf,
  inWelsh,
  LATEST_RELEASE,
  nationOf,
  nationsOf,
  NATION_RELEASES,
  oneNation,
  parseNation,
  RELEASE_DETAILS,
  RELEASE_DOMAINS,
  RELEASE_FILES,
  RELEASE_DESCRIPTIONS,
  type AreaDomain,
  type AuthorityAreas,
  type NationRelease,
} from '@odm-widgets/data/model';
import { getNationCouncils, getNationLamps, getNationWards } from '@odm-widgets/data/nations';
import { datasetClient, publishedFiles } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { rawRows, WITHOUT_RAW } from '../support/raw-csv.js';

const client = datasetClient();
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

async function allAreas(release: NationRelease): Promise<AuthorityAreas[]> {
  const { councils } = await getNationCouncils(publishedFiles, release);
  return Promise.all(councils.map(({ code }) => client.authority(code, release, { allDomains: true })));
}

const EXPECTED = {
  'wales-2025': { councils: 22, wards: 762, empty: 10, unplaced: 0, seats: 1234 },
  'scotland-2020': { councils: 32, wards: 355, empty: 0, unplaced: 0, seats: 1226 },
  'northern-ireland-2017': { councils: 11, wards: 462, empty: 5, unplaced: 6, seats: 462 },
} as const;

for (const release of NATION_RELEASES) {
  const { areas: areaDetails, nation } = RELEASE_DETAILS[release];
  const { index } = RELEASE_DESCRIPTIONS[release];
  describe(index, async () => {
    const areas = await allAreas(release);
    const lsoas = areas.flatMap((council) => council.lsoas);
    const expected = EXPECTED[release];

    it('has every area, council and ward', () => {
      assert.equal(areas.length, expected.councils);
      assert.equal(lsoas.length, areaDetails.count);
      assert.equal(new Set(lsoas.map(({ code }) => code)).size, areaDetails.count);
      const wards = areas.flatMap((council) => council.wards);
      assert.equal(wards.length, expected.wards);
      const placed = new Set(lsoas.map(({ ward }) => ward));
      assert.equal(wards.filter(({ code }) => !placed.has(code)).length, expected.empty);
      assert.equal(lsoas.filter(({ ward }) => ward === '').length, expected.unplaced);
      for (const { code } of notEmpty([...lsoas, ...wards])) assert.equal(nationOf(code), nation, code);
    });

    it(`ranks them from 1 to ${areaDetails.count}, each once`, () => {
      const ranks = lsoas.map(({ rank }) => rank.overall!).sort((a, b) => a - b);
      assert.ok(notEmpty(ranks).every((rank, position) => rank === position + 1));
    });

    it('has a rank and a tenth in every domain of the release and in no other', () => {
      const domains = [...domainsOf(release)].sort();
      for (const { code, rank, decile } of lsoas) {
        assert.deepEqual(Object.keys(rank).sort(), domains, code);
        assert.deepEqual(Object.keys(decile).sort(), domains, code);
      }
    });

    it('has wards whose areas by tenth are those of the councils’ files', async () => {
      const { wards, unplaced } = await getNationWards(publishedFiles, release);
      assert.equal(wards.length, expected.wards);
      assert.equal(sum([...unplaced.values()]), expected.unplaced);
      const counted = new Map<string, number[]>();
      for (const { ward, decile } of lsoas) {
        const own = counted.get(ward) ?? Array.from({ length: 10 }, () => 0);
        own[decile.overall! - 1]! += 1;
        counted.set(ward, own);
      }
      for (const { code, lsoasByDecile, estimatedLsoas } of wards) {
        assert.deepEqual(lsoasByDecile, counted.get(code) ?? Array.from({ length: 10 }, () => 0), code);
        assert.equal(estimatedLsoas, release === 'wales-2025' ? 0 : sum(lsoasByDecile), code);
      }
    });

    it('has totals of councils and lamps that agree with the councils’ files', async () => {
      const { councils } = await getNationCouncils(publishedFiles, release);
      for (const domain of domainsOf(release)) {
        const lamps = await getNationLamps(publishedFiles, release, domain);
        for (const [position, council] of councils.entries()) {
          const own = areas.find(({ authority }) => authority.code === council.code)!.lsoas;
          const upTo = (tenth: number) => own.filter(({ decile }) => decile[domain]! <= tenth).length;
          const lamp = lamps.councils[position]!;
          assert.deepEqual(
            [council.areas, council.inMostDeprived10[domain], council.inMostDeprived20[domain]],
            [own.length, upTo(1), upTo(2)],
            `${council.name} ${domain}`,
          );
          assert.equal(sum(lamp.areasByVigintile), own.length);
          assert.deepEqual([lamp.inMostDeprived10, lamp.inMostDeprived20], [upTo(1), upTo(2)]);
        }
        const bins = Array.from({ length: 20 }, (_, bin) =>
          sum(lamps.councils.map(({ areasByVigintile }) => areasByVigintile[bin]!)),
        );
        assert.ok(Math.max(...bins) - Math.min(...bins) <= 1, domain);
      }
    });

    it(`has ${expected.seats} seats`, async () => {
      const { councils, seatsAsAt } = await getNationCouncils(publishedFiles, release);
      assert.equal(seatsAsAt, 'late 2025');
      assert.equal(
        sum(councils.flatMap(({ seats, vacancies }) => [...Object.values(seats), vacancies])),
        expected.seats,
      );
    });

    it('names the publisher of its index, and only sources of its own', () => {
      const titles = new Set(areas.flatMap(({ provenance }) => provenance.sources.map(({ title }) => title)));
      assert.ok(
        [...titles].some((title) => title.startsWith(index)),
        [...titles].join(),
      );
      for (const title of titles) assert.doesNotMatch(title, /English Indices/u);
      for (const { provenance } of areas) assert.equal(provenance.release, release);
    });
  });
}

describe('the other nations compared with the raw files', { skip: WITHOUT_RAW }, () => {
  const FILES: Record<NationRelease, { path: string; code: string; rank: (domain: AreaDomain) => string }> = {
    'wales-2025': {
      path: 'uk/wimd2025_lsoa21_wales_ranks.csv',
      code: 'LSOA code',
      rank: (domain) =>
        ({
          overall: 'WIMD 2025',
          access: 'Access to Services',
          crime: 'Community Safety',
          environment: 'Physical Environment',
        })[domain as string] ?? domain[0]!.toUpperCase() + domain.slice(1),
    },
    'scotland-2020': {
      path: 'uk/simd2020_dz11_scotland.csv',
      code: 'dz11_code',
      rank: (domain) => `${domain === 'overall' ? 'IMD' : domain[0]!.toUpperCase() + domain.slice(1)}_rank`,
    },
    'northern-ireland-2017': {
      path: 'uk/nimdm2017_soa01_ni.csv',
      code: 'soa01_code',
      rank: (domain) => `${domain === 'overall' ? 'IMD' : domain[0]!.toUpperCase() + domain.slice(1)}_rank`,
    },
  };

  for (const release of NATION_RELEASES) {
    it(`have the publisher’s ranks, and tenths as published or by the rule, in every domain of ${release}`, async () => {
      const { path, code, rank } = FILES[release];
      const { count } = RELEASE_DETAILS[release].areas;
      const lsoas = new Map(
        (await allAreas(release)).flatMap((council) =>
          council.lsoas.map((lsoa) => [lsoa.code, lsoa] as const),
        ),
      );
      const rows = rawRows(path);
      assert.equal(rows.length, count);
      for (const row of rows) {
        const lsoa = lsoas.get(row.get(code)!)!;
        for (const domain of domainsOf(release)) {
          const column = rank(domain);
          const published = Number(row.get(column));
          assert.equal(lsoa.rank[domain], published, `${lsoa.code} ${domain}`);
          const tenth =
            RELEASE_DETAILS[release].deciles === 'published'
              ? Number(row.get(column.replace('_rank', '_decile')))
              : Math.floor(((published - 1) * 10) / count) + 1;
          assert.equal(lsoa.decile[domain], tenth, `${lsoa.code} ${domain}`);
        }
      }
    });

    it(`have the roster’s seats of every council and ward of ${release}`, async () => {
      type Count = { seats: Record<string, number>; vacancies: number };
      const count = (path: string, key: (row: Map<string, string>) => string) => {
        const counted = new Map<string, Count>();
        for (const row of rawRows(path)) {
          const own = counted.get(key(row)) ?? { seats: {}, vacancies: 0 };
          counted.set(key(row), own);
          const party = row.get('ec_party_code')!.trim() || 'IND';
          const number = Number(row.get('councillors'));
          if (row.get('party_name') === 'Vacant') own.vacancies += number;
          else own.seats[party] = (own.seats[party] ?? 0) + number;
        }
        return counted;
      };
      const byCouncil = count('councillors/lad25_councillors_by_party_2025.csv', (row) =>
        row.get('LAD25CD')!,
      );
      for (const { code, name, seats, vacancies } of (await getNationCouncils(publishedFiles, release))
        .councils)
        assert.deepEqual({ seats, vacancies }, byCouncil.get(code), name);
      const { wards, electoralAreas } = await getNationWards(publishedFiles, release);
      if (release === 'northern-ireland-2017') {
        const byArea = count(
          'councillors/ni_dea_councillors_by_party_2025.csv',
          (row) => `${row.get('LGD14CD')} ${row.get('DEA_name')}`,
        );
        assert.equal(electoralAreas.length, 80);
        for (const ward of wards) {
          const { name, seats, vacancies } = electoralAreas[ward.electoralArea!]!;
          assert.deepEqual({ seats, vacancies }, byArea.get(`${ward.authority.code} ${name}`), ward.name);
          assert.equal(ward.record, undefined);
        }
        return;
      }
      const byWard = count('councillors/wd25_councillors_by_party_2025.csv', (row) => row.get('WD25CD')!);
      for (const { code, name, record } of wards) assert.deepEqual(record, byWard.get(code), name);
    });
  }

  it('have the names of Welsh wards and councils in both languages', async () => {
    const named = new Map(
      (await allAreas('wales-2025')).flatMap(({ wards }) => wards.map((ward) => [ward.code, ward] as const)),
    );
    const mended: string[] = [];
    for (const row of rawRows('lookups/wd25_welsh_names.csv')) {
      const { name, welshName = name } = named.get(row.get('WD25CD')!)!;
      assert.equal(name, row.get('WD25NM'));
      if (welshName !== row.get('WD25NMW')) mended.push(`${row.get('WD25NMW')} → ${welshName}`);
    }
    // Misprints of the official list.
    assert.deepEqual(mended.sort(), [
      'Bwcle: Bwyrain Bistre → Bwcle: Dwyrain Bistre',
      'Bwlce: Mynydd → Bwcle: Mynydd',
      'Bwlce: Pentrobin → Bwcle: Pentrobin',
      'De Llansysul → De Llandysul',
      'Gwm Garw → Cwm Garw',
      'LlandybÏe → Llandybïe',
      'LlandyfrÏog → Llandyfrïog',
    ]);
    const { councils } = await getNationCouncils(publishedFiles, 'wales-2025');
    for (const row of rawRows('lookups/lad_welsh_names.csv')) {
      const { name, welshName } = councils.find(({ code }) => code === row.get('LADCD'))!;
      assert.deepEqual([name, welshName ?? name], [row.get('LADNM'), row.get('LADNMW')]);
    }
  });

  it('include one with control, seats and elections of councils', () => {
    const files = RELEASE_FILES[COUNCIL_RELEASE];
    for (const file of ['control', 'representation', 'elections', 'seats-by-year'] as const)
      assert.ok(files.includes(file), file);
  });

  it('have the latest one as default of the release attribute', () => {
    const packages = join(import.meta.dirname, '../../packages');
    const defaults = ['ward-deprivation', 'representation'].flatMap((folder) =>
      [
        ...readFileSync(join(packages, folder, 'custom-elements.json'), 'utf8').matchAll(
          /"name": "release",[^}]*\},[^}]*"default": "'([^']+)'"/gu,
        ),
      ].map(([, value]) => value),
    );
    assert.deepEqual([...new Set(notEmpty(defaults))], [LATEST_RELEASE]);
  });
});

describe('wards and councils of other nations', () => {
  const ward = (query: string, release: NationRelease, authority?: string) =>
    client.ward(query, release, authority ? { authority } : {});

  it('are found by code, by name in either language, and by name and council', async () => {
    for (const query of [
      'W05001273',
      ' w05001273 ',
      'Canton',
      'Treganna',
      'Treganna, Caerdydd',
      'Canton, Cardiff',
    ]) {
      const answer = await ward(query, 'wales-2025');
      assert.equal(answer.kind, 'found', query);
      assert.deepEqual(answer.ward, {
        code: 'W05001273',
        name: 'Canton',
        welshName: 'Treganna',
        authority: { code: 'W06000015', name: 'Cardiff', welshName: 'Caerdydd' },
      });
      assert.equal(answer.estimated, false);
    }
    const lowerDeeside = await ward('Lower Deeside', 'scotland-2020');
    assert.deepEqual(
      [lowerDeeside.kind, lowerDeeside.kind === 'found' && lowerDeeside.estimated],
      ['found', true],
    );
    const botanic = await ward('Stranmillis, Belfast', 'northern-ireland-2017');
    assert.equal(botanic.kind === 'found' && botanic.ward.authority.name, 'Belfast');
  });

  it('are ambiguous, unknown, or of another council, as those of England are', async () => {
    assert.equal((await ward('Castle', 'wales-2025')).kind, 'found');
    const many = (await getNationWards(publishedFiles, 'wales-2025')).wards.filter(
      ({ name }, _, all) => all.filter((other) => other.name === name).length > 1,
    );
    assert.ok(many.length > 0);
    const answer = await ward(many[0]!.name, 'wales-2025');
    assert.equal(answer.kind, 'ambiguous');
    const one = await ward(many[0]!.name, 'wales-2025', many[0]!.authority.code);
    assert.equal(one.kind === 'found' && one.ward.code, many[0]!.code);
    const elsewhere = await ward('Canton', 'wales-2025', 'Swansea');
    assert.equal(elsewhere.kind === 'unknown' && elsewhere.problem, 'other-authority');
    for (const query of ['W05999999', 'Nowhere', '__proto__', 'constructor'])
      assert.equal((await ward(query, 'wales-2025')).kind, 'unknown', query);
    const council = await ward('W06000015', 'wales-2025');
    assert.equal(council.kind === 'unknown' && council.problem, 'not-a-ward');
  });

  it('are found by the name of a council in either language', async () => {
    for (const [name, release, code] of [
      ['Cardiff', 'wales-2025', 'W06000015'],
      ['Cyngor Caerdydd', 'wales-2025', 'W06000015'],
      ['Ynys Môn', 'wales-2025', 'W06000001'],
      ['Glasgow', 'scotland-2020', 'S12000049'],
      ['Edinburgh', 'scotland-2020', 'S12000036'],
      ['Belfast', 'northern-ireland-2017', 'N09000003'],
    ] as const)
      assert.equal((await client.authority(name, release)).authority.code, code, name);
  });

  it('are refused with the reason where nations are mixed', async () => {
    for (const [query, release, authority] of [
      ['E05011351', 'wales-2025', undefined],
      ['W05001273', 'scotland-2020', undefined],
      ['95GG01S1', 'wales-2025', undefined],
      ['Canton', 'wales-2025', 'E08000003'],
    ] as const)
      await assert.rejects(ward(query, release, authority), {
        name: 'ConfigError',
        message: /do not compare/u,
      });
    await assert.rejects(client.authority('E08000003', 'scotland-2020'), /do not compare/u);
    assert.throws(() => oneNation(['E08000003', 'W06000015']), /england and wales/u);
    assert.equal(oneNation(['S12000036', 'S13002843', 'Leith']), 'scotland');
    assert.equal(oneNation([]), undefined);
  });

  it('are read as an author writes a nation, and a text that is none is told', () => {
    const told: string[] = [];
    const read = (text: string) => parseNation(text, (message) => void told.push(message));
    assert.equal(read(' Northern Ireland '), 'northern-ireland');
    assert.equal(read('WALES'), 'wales');
    assert.equal(read(''), undefined);
    assert.deepEqual(told, []);
    assert.equal(read('Cornwall'), undefined);
    assert.match(told.join(), /Cornwall.*england, wales, scotland, northern-ireland/u);
  });

  it('are listed once each by their codes, the named one first', () => {
    assert.deepEqual(nationsOf(['W05001273', 'E05011351', 'w06000015', 'Leith'], 'scotland'), [
      'scotland',
      'wales',
      'england',
    ]);
    assert.deepEqual(nationsOf(['Leith']), []);
  });

  it('have their Welsh name in Welsh where they have one', () => {
    const canton = { code: 'W05001273', name: 'Canton', welshName: 'Treganna' };
    assert.equal(inWelsh(canton).name, 'Treganna');
    assert.equal(inWelsh({ code: 'W05001274', name: 'Cathays' }).name, 'Cathays');
  });
});

describe('the releases', () => {
  it('have domains of their own: no environment in Scotland, no housing in Northern Ireland', () => {
    assert.ok(!domainsOf('scotland-2020').includes('environment'));
    assert.ok(!domainsOf('northern-ireland-2017').includes('housing'));
    assert.equal(domainsOf('wales-2025').length, 9);
  });

  it('have weights that add up to 100 and cite where they are published, or none', () => {
    for (const release of ALL_RELEASES) {
      const { domains, weightsUrl } = RELEASE_DESCRIPTIONS[release];
      assert.deepEqual(
        domains.map(({ id }) => id),
        RELEASE_DOMAINS[release],
      );
      const weights = domains.flatMap(({ weight }) => weight ?? []);
      assert.equal(weights.length, weightsUrl ? domains.length : 0, release);
      if (weightsUrl) assert.ok(Math.abs(sum(weights) - 100) < 0.2, release);
    }
  });
});
