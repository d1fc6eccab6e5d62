import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { getElectionCalendar, getParties } from '@odm-widgets/data/councils';
import { getLamps } from '@odm-widgets/data/lamps';
import { inLatestWards, RECODED_AUTHORITIES, votedSince } from '@odm-widgets/data/model';
import {
  getCouncilWards,
  getElections,
  getGrid,
  getGridDeciles,
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

describe('the file of a council’s representation', () => {
  it('exists for each council, and has the wards of its region’s file', async () => {
    const names = await getParties(publishedFiles);
    for (const { region, councils: ofRegion, wards: all, seatsAsAt } of regions) {
      for (const { county: _, ...council } of ofRegion) {
        const own = await getCouncilWards(publishedFiles, council.code);
        assert.deepEqual([own.council, own.region, own.seatsAsAt], [council, region, seatsAsAt]);
        assert.deepEqual(
          own.wards,
          all.filter((ward) => ward.authority.code === council.code),
        );
        assert.deepEqual([...own.seatsByYear.councils], [[council.code, councils.get(council.code)]]);
        for (const [code, name] of Object.entries(own.partyNames)) assert.equal(name, names[code]);
        const parties = new Set([
          ...own.wards.flatMap(({ record }) => Object.keys(record?.seats ?? {})),
          ...councils.get(council.code)!.flatMap(({ seats }) => Object.keys(seats)),
        ]);
        assert.deepEqual(new Set(Object.keys(own.partyNames)), parties);
      }
    }
    assert.equal(readdirSync(join(DATASET, '2025/representation')).length, 296 + REGIONS.length);
  });

  it('has the residents that the list of councils has', async () => {
    const { authorities } = await datasetClient().authorities('2025');
    for (const { code, population } of authorities)
      assert.equal((await getCouncilWards(publishedFiles, code)).council.population, population, code);
  });
});

describe('the counts of the grid', () => {
  it('are those of its squares', async () => {
    const { parties, cells, cuts, estimatedLsoas, provenance } = await getGrid(publishedFiles);
    const counted = await getGridDeciles(publishedFiles);
    assert.deepEqual([counted.parties, counted.cuts], [parties, cuts]);
    assert.equal(counted.estimatedLsoas, estimatedLsoas);
    assert.deepEqual(counted.provenance, provenance);
    const ends = [0, ...cuts, cells.length];
    const columnOf = (cell: number) => (cell >= 0 ? cell : parties.length - 1 - cell);
    counted.counts.forEach((row, index) => {
      const expected = row.map(() => 0);
      for (const cell of cells.subarray(ends[index], ends[index + 1])) expected[columnOf(cell)]! += 1;
      assert.deepEqual(row, expected, `tenth ${index + 1}`);
    });
  });
});

describe('the regions of England', () => {
  it('are nine files of representation and of elections', () => {
    const files = REGIONS.map((name) => `${regionSlug(name)}.json`);
    const ofRegions = readdirSync(join(DATASET, '2025/representation')).filter((name) => !/^E\d/u.test(name));
    assert.deepEqual(ofRegions.sort(), files);
    assert.deepEqual(readdirSync(join(DATASET, '2025/elections')).sort(), files);
  });

  it('hold every ward of 2025 once, in 296 councils', () => {
    assert.equal(wards.length, 6826);
    assert.equal(new Set(wards.map(({ code }) => code)).size, 6826);
    assert.equal(sum(regions.map((region) => region.councils.length)), 296);
  });

  it('count each LSOA once, as the file of England does', async () => {
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
    assert.equal(sum(wards.map(({ estimatedLsoas }) => estimatedLsoas)), 1610);
  });

  it('equal the file of every council, ward by ward', async () => {
    const client = datasetClient();
    const own = new Map(wards.map((ward) => [ward.code, ward]));
    for (const { councils: ofRegion } of regions) {
      for (const { code, name } of ofRegion) {
        const areas = inLatestWards(await client.authority(code, '2025'));
        assert.equal(areas.authority.name, name);
        for (const ward of areas.wards) {
          const { lsoasByDecile, record, authority, name: called } = own.get(ward.code)!;
          assert.equal(authority.code, code);
          assert.ok(called === ward.name || own.get(ward.code)!.formerNames.includes(ward.name), ward.code);
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

  it('have 14,750 seats in 6,825 wards, and one ward without a record', () => {
    const records = wards.flatMap(({ record }) => record ?? []);
    const seats = records.flatMap((record) => [...Object.values(record.seats), record.vacancies]);
    assert.equal(sum(seats), 14_750);
    assert.deepEqual(
      wards.filter(({ record }) => !record).map(({ name }) => name),
      ['Bridge'],
    );
  });

  it('give redrawn councils all the seats their councils have', () => {
    const seatsOf = (code: string) =>
      sum(
        wards
          .filter(({ authority }) => authority.code === code)
          .flatMap(({ record }) => [...Object.values(record!.seats), record!.vacancies]),
      );
    for (const [code, seats] of [
      ['E06000047', 98],
      ['E06000060', 97],
      ['E06000054', 98],
      ['E06000052', 87],
      ['E06000062', 76],
      ['E06000051', 74],
      ['E06000057', 69],
      ['E06000061', 68],
    ] as const)
      assert.equal(seatsOf(code), seats, code);
  });

  it('list renamed wards by their former names', () => {
    const renamed = wards.filter(({ formerNames }) => formerNames.length);
    assert.deepEqual(Object.fromEntries(renamed.map(({ name, formerNames }) => [formerNames[0], name])), {
      'Lingfield & Crowhurst': 'Lingfield, Crowhurst & Tandridge',
      Twerton: 'Twerton & Whiteway',
    });
  });

  it('give Manchester 96 seats', () => {
    const own = wards.filter(({ authority }) => authority.code === 'E08000003');
    assert.equal(own.length, 32);
    assert.equal(sum(own.flatMap(({ record }) => [...Object.values(record!.seats), record!.vacancies])), 96);
  });
});

describe('seats by year', () => {
  it('equal the index of councils in late 2025', async () => {
    const { authorities } = await datasetClient().authorities('2025');
    for (const { code, seats } of authorities) assert.deepEqual(councils.get(code)![2]!.seats, seats, code);
  });

  it('count wards without a record, so that a partial total can be told from a whole one', () => {
    const missing = [0, 1, 2].map((at) =>
      sum([...councils.values()].map((years) => years[at]!.wardsWithoutRecord)),
    );
    assert.deepEqual(missing, [136, 2, 0]);
    const of = (code: string) =>
      councils.get(code)!.map(({ wardsWithoutRecord, wards: all }) => `${wardsWithoutRecord} of ${all}`);
    assert.deepEqual(of('E07000090'), ['3 of 12', '0 of 12', '0 of 12'], 'Havant');
    assert.deepEqual(of('E06000047'), ['0 of 63', '0 of 63', '0 of 51'], 'County Durham');
  });
});

describe('representation compared with the raw files', { skip: WITHOUT_RAW }, () => {
  type Council = { seats: Record<string, number>; vacancies: number };

  /** Seats by council, counted from the rows of a roster. */
  function countSeats(path: string, column: string): Map<string, Council> {
    const counted = new Map<string, Council>();
    for (const row of rawRows(path)) {
      const listed = row.get(column)!;
      const code = RECODED_AUTHORITIES[listed] ?? listed;
      const council = counted.get(code) ?? { seats: {}, vacancies: 0 };
      counted.set(code, council);
      const count = Number(row.get('councillors'));
      const party = row.get('ec_party_code')!.trim() || 'IND';
      if (row.get('party_name') === 'Vacant') council.vacancies += count;
      else council.seats[party] = (council.seats[party] ?? 0) + count;
    }
    return counted;
  }

  for (const [index, year] of [2023, 2024].entries()) {
    it(`has the source’s seats of ${year} by council`, () => {
      const counted = countSeats(`councillors/wd24_councillors_by_party_${year}.csv`, 'LAD24CD');
      assert.equal(counted.size, 296);
      for (const [code, council] of counted) {
        const { seats, vacancies } = councils.get(code)![index]!;
        assert.deepEqual({ seats, vacancies }, council, code);
      }
    });
  }

  it('has the roster’s seats of every council in late 2025, in every file', async () => {
    const counted = countSeats('councillors/lad25_councillors_by_party_2025.csv', 'LAD25CD');
    const { authorities, seatsAsAt } = await datasetClient().authorities('2025');
    assert.equal(seatsAsAt, 'late 2025');
    for (const { code, name, seats, vacancies } of authorities) {
      const council = counted.get(code)!;
      assert.deepEqual({ seats, vacancies }, council, name);
      const { year, ...last } = councils.get(code)!.at(-1)!;
      assert.equal(year, 2025);
      assert.deepEqual({ seats: last.seats, vacancies: last.vacancies }, council, name);
      assert.equal(last.wardsWithoutRecord, 0);
      const own = wards.filter(({ authority }) => authority.code === code);
      const total = ({ seats: all, vacancies: vacant }: Council) => sum(Object.values(all)) + vacant;
      const inWards = sum(
        own.map(({ record }) => (record ? total({ ...record, seats: { ...record.seats } }) : 0)),
      );
      // Three seats of the City of London belong to the ward without a record.
      assert.equal(inWards, total(council) - (code === 'E09000001' ? 3 : 0), name);
    }
    const { counties } = await getLamps(publishedFiles, 'overall');
    assert.equal(counties.length, 21);
    for (const { code, name, seats, vacancies } of counties)
      assert.deepEqual({ seats, vacancies }, counted.get(code), name);
  });

  it('has one name without notes for every party code', async () => {
    const names = await getParties(publishedFiles);
    const codes = new Set(
      wards
        .flatMap(({ record }) => Object.keys(record?.seats ?? {}))
        .concat(
          [...councils.values()].flatMap((years) => years.flatMap(({ seats }) => Object.keys(seats))),
          (await getGrid(publishedFiles)).parties,
          (await getLamps(publishedFiles, 'overall')).counties.flatMap(({ seats }) => Object.keys(seats)),
        ),
    );
    assert.ok(codes.size > 100);
    for (const code of codes) assert.ok(names[code], code);
    for (const code of [
      'PP2',
      'PP147',
      'PP504',
      'PP2168',
      'PP2287',
      'PP2755',
      'PP6370',
      'PP6725',
      'PP8002',
      'PP11473',
      'PP12564',
      'PP12581',
      'PP12858',
    ])
      assert.ok(names[code], code);
    for (const [code, name] of Object.entries(names)) assert.doesNotMatch(name, /deregistered|^PP\d/iu, code);
    assert.equal(names['PP16318'], 'Boston Independent');
  });
});

describe('control of councils', async () => {
  const { authorities } = await datasetClient().authorities('2025');
  const { councils: lampCouncils, counties } = await getLamps(publishedFiles, 'overall');
  const controlOf = (name: string) =>
    [...authorities, ...counties].find((authority) => authority.name === name)!.control!;

  it('is the same in the index of councils and in control.json', () => {
    for (const { code, control } of lampCouncils)
      assert.deepEqual(authorities.find((authority) => authority.code === code)!.control, control, code);
  });

  it('is a majority only where one party holds more than half of the filled seats', () => {
    const all = [
      ...authorities.map(({ name, control, seats }) => ({ name, control: control!, seats: seats! })),
      ...counties,
    ];
    for (const { name, control, seats } of all) {
      const filled = sum(Object.values(seats));
      const holder = Object.entries(seats).find(([, count]) => count * 2 > filled)?.[0];
      if (control.kind !== 'no-parties') assert.equal(control.holder, holder, name);
      if (control.kind === 'majority') {
        assert.ok(holder?.startsWith('PP'), name);
        assert.equal(control.parties.length, 1, name);
      }
    }
  });

  it('is stated for councils whose recorded control and seats differ', () => {
    for (const name of ['Torridge', 'Ashfield', 'Uttlesford', 'Boston', 'Castle Point'])
      assert.equal(controlOf(name).kind, 'independents', name);
    assert.deepEqual(controlOf('Dorset'), {
      kind: 'shared',
      parties: ['LD', 'GRN'],
      mayor: undefined,
      holder: 'PP90',
    });
    assert.deepEqual([controlOf('Rutland').kind, controlOf('Rutland').parties], ['minority', ['LD', 'GRN']]);
    assert.deepEqual([controlOf('Doncaster').parties, controlOf('Doncaster').mayor], [['REF'], 'LAB']);
    assert.equal(controlOf('City of London').kind, 'no-parties');
    // Its row predates the election of May 2025.
    assert.deepEqual([controlOf('Warwickshire').kind, controlOf('Warwickshire').parties], ['none', []]);
  });

  it('of county councils comes with all neighbourhoods of their districts', () => {
    const kent = counties.find(({ name }) => name === 'Kent')!;
    assert.equal(kent.districts.length, 12);
    const districts = lampCouncils.filter(({ code }) => kent.districts.includes(code));
    assert.equal(kent.lsoas, sum(districts.map(({ lsoas }) => lsoas)));
    assert.equal(sum(kent.lsoasByVigintile), kent.lsoas);
    assert.ok(lampCouncils.every(({ code }) => !code.startsWith('E10')));
    const all = counties.flatMap(({ districts: own }) => own);
    assert.equal(new Set(all).size, all.length, 'a district has one county');
  });

  it('names the Order that established every combined authority', async () => {
    const { combinedAuthorities } = await getLamps(publishedFiles, 'overall');
    assert.equal(combinedAuthorities.length, 19);
    for (const { name, order, since, url } of combinedAuthorities) {
      assert.match(order, /^The .* (?:Order|Regulations) 20\d\d \(S\.I\. 20\d\d\/\d+\)$/u, name);
      assert.match(since, /^20\d\d-\d\d/u, name);
      assert.equal(
        `S.I. ${url.replace('https://www.legislation.gov.uk/uksi/', '')}`,
        /S\.I\. \d+\/\d+/u.exec(order)![0],
        name,
      );
    }
  });
});

describe('the election calendar', async () => {
  const calendar = await getElectionCalendar(publishedFiles);
  const votedBy = (code: string, today: string) => votedSince(calendar, code, 'late 2025', today);

  it('has every council and county council', () => {
    assert.equal(calendar.dates.size, 296 + 21);
  });

  it('states which councils voted in May 2026', () => {
    const voted = [...calendar.dates.keys()].filter((code) => votedBy(code, '2026-11-26'));
    // 136 councils, of which East and West Surrey are shadow councils without a code.
    assert.equal(voted.length, 134);
    assert.equal(votedBy('E08000003', '2026-11-26'), '2026-05-07', 'Manchester');
    assert.equal(votedBy('E08000003', '2026-05-06'), undefined, 'on the day before');
    assert.equal(votedBy('E06000047', '2026-11-26'), undefined, 'County Durham');
    assert.equal(votedBy('E07000207', '2026-11-26'), undefined, 'Elmbridge in Surrey');
    assert.equal(votedBy('E10000012', '2026-11-26'), '2026-05-07', 'Essex');
  });

  it('lets a copy of 2028 say that its figures are from before later elections', () => {
    assert.equal(votedBy('E08000003', '2028-06-01'), '2028-05-04', 'Manchester votes by thirds');
    assert.equal(votedBy('E07000040', '2028-06-01'), '2027-05-06', 'East Devon votes every four years');
    assert.equal(votedBy('E06000047', '2029-06-01'), '2029-05-03', 'County Durham');
    assert.equal(votedSince(calendar, 'E06000047', '2024-05', '2026-11-26'), '2025-05-01');
  });
});

describe('personal data', () => {
  it('is absent: every text is a place, a party code, a column of figures or a source', async () => {
    const partyNames = await getParties(publishedFiles);
    const elections = await Promise.all(REGIONS.map((name) => getElections(publishedFiles, name)));
    const counties = elections.flatMap(({ years }) => [...years.get(2025)!.divisions.keys()]);
    const places = new Set([
      ...REGIONS,
      ...wards.flatMap(({ code, name, authority }) => [code, name, authority.code, authority.name]),
      ...counties,
      ...Object.values(partyNames),
      ...wards.flatMap(({ formerNames }) => formerNames),
      ...elections.flatMap(({ years }) => years.get(2024)!.wards.map(({ name }) => name)),
    ]);
    const figures =
      /^(?:late 2025|valid-votes|as-published|[0-9a-z]*|[\d,]*|-|[\d *]+|IND|PP\d+|\d{4}(?:-\d{2}){0,2}|E10\d{6})$/u;
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
