/** Every number of 300 areas, drawn by a seed, against a recount from the publishers' files. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { AreaModel, Place } from '../../packages/area-profile/src/area-profile.model.js';
import { headline, shareOf } from '../../packages/area-profile/src/area-profile.summary.js';
import { toTable } from '../../packages/area-profile/src/lazy/details/details.table.js';
import type { AreaAttributes } from '../../packages/area-profile/src/area-profile.query.js';
import { COUNT_SECTIONS } from '../../packages/area-profile/src/lazy/sections/counts.summary.js';
import { en as sectionWords } from '../../packages/area-profile/src/lazy/sections/strings/en.js';
import { datasetClient, DATASET } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { cell, rawRows, WITHOUT_RAW } from '../support/raw-csv.js';
import { ENGLISH } from './languages.js';
import { load, section } from './load.js';

const AREAS = 300;
const SEED = 20_261_127;

type Row = ReadonlyMap<string, string>;

const asPublished = (value: number) => value;
const inPercent = (value: number) => Math.round(value * 1000) / 10;

/** Every rate of crime and services with its column, and how its number is shown. */
const RATES = [
  ['crime.violence-with-injury', 'violence_with_injury', asPublished],
  ['crime.violence-without-injury', 'violence_without_injury', asPublished],
  ['crime.stalking-and-harassment', 'stalking_and_harassment', asPublished],
  ['crime.burglary', 'burglary', asPublished],
  ['crime.theft', 'theft', asPublished],
  ['crime.criminal-damage', 'criminal_damage', asPublished],
  ['crime.public-order', 'public_order', asPublished],
  ['crime.anti-social-behaviour', 'anti_social', asPublished],
  ['services.broadband', 'digital_connectivity', asPublished],
  ['services.patients-per-gp', 'patient_to_gp', Math.round],
  ['services.overcrowding-bedrooms', 'household_overcrowding_indicator_bedrooms', inPercent],
  ['services.overcrowding-rooms', 'household_overcrowding_indicator_rooms', inPercent],
] as const;

/** Every domain of the English index with the beginning of its columns. */
const DOMAIN_COLUMNS = [
  ['income', 'Income'],
  ['employment', 'Employment'],
  ['education', 'Education, Skills and Training'],
  ['health', 'Health Deprivation and Disability'],
  ['crime', 'Crime'],
  ['barriers', 'Barriers to Housing and Services'],
  ['environment', 'Living Environment'],
] as const;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the publishers' files say, by LSOA. */
class Raw {
  readonly wardOf = new Map<string, string>();
  readonly latestWardOf = new Map<string, string>();
  readonly councilOf = new Map<string, string>();
  readonly lsoasOfCouncil = new Map<string, string[]>();
  /** By the name of the region, and by the id of the nation among places. */
  readonly lsoasOfRegion = new Map<string, string[]>();
  readonly lsoasOfNation = new Map<string, string[]>();
  readonly people = new Map<string, number>();
  readonly households = new Map<string, number[]>();
  readonly tenure = new Map<string, Row>();
  readonly qualifications = new Map<string, Row>();
  readonly occupation = new Map<string, Row>();
  readonly ranks = new Map<string, Row>();
  readonly indicators = new Map<string, Row>();
  readonly welshRanks = new Map<string, Row>();
  /** Councillors of a ward of 2025 by party. */
  readonly seats = new Map<string, Map<string, number>>();
  /** Turnout of a ward in per cent, by the year of the election. */
  readonly turnout = new Map<string, Map<number, number>>();

  constructor() {
    for (const row of rawRows('lookups/lsoa21_wd24_lad24_ew.csv')) {
      const lsoa = cell(row, 'LSOA21CD');
      const council = cell(row, 'LAD24CD');
      this.wardOf.set(lsoa, cell(row, 'WD24CD'));
      this.councilOf.set(lsoa, council);
      this.lsoasOfCouncil.set(council, [...(this.lsoasOfCouncil.get(council) ?? []), lsoa]);
    }
    const regionOf = new Map(
      rawRows('meta/uk_local_authorities_current.csv').map((row) => [
        cell(row, 'gss-code'),
        cell(row, 'region'),
      ]),
    );
    for (const [council, lsoas] of this.lsoasOfCouncil) {
      const isWelsh = council.startsWith('W');
      const add = (places: Map<string, string[]>, id: string) =>
        places.set(id, [...(places.get(id) ?? []), ...lsoas]);
      if (!isWelsh) add(this.lsoasOfRegion, regionOf.get(council)!);
      add(this.lsoasOfNation, isWelsh ? 'wales' : 'england');
      add(this.lsoasOfNation, 'england-and-wales');
    }
    for (const row of rawRows('lookups/lsoa21_wd25_lad25_england_derived.csv'))
      this.latestWardOf.set(cell(row, 'LSOA21CD'), cell(row, 'WD25CD'));
    for (const row of rawRows('population/census2021_usual_residents_lsoa21.csv'))
      this.people.set(cell(row, 'lsoa21cd'), Number(cell(row, 'usual_residents')));
    for (const row of rawRows('census/census2021_ts011_lsoa21_long.csv')) {
      const lsoa = cell(row, 'lsoa21_code');
      const counts = this.households.get(lsoa) ?? [];
      counts[Number(cell(row, 'households_number'))] = Number(cell(row, 'count'));
      this.households.set(lsoa, counts);
    }
    for (const [table, rows] of [
      ['ts054', this.tenure],
      ['ts062', this.occupation],
      ['ts067', this.qualifications],
    ] as const)
      for (const row of rawRows(`census/census2021_${table}_lsoa21.csv`))
        rows.set(cell(row, 'geography code'), row);
    for (const row of rawRows('deprivation/iod2025_lsoa21_england_file7_columns.csv'))
      this.ranks.set(cell(row, 'LSOA code (2021)'), row);
    for (const row of rawRows('deprivation/iod2025_lsoa21_england_file8_indicators.csv'))
      this.indicators.set(cell(row, 'lsoa21_code'), row);
    for (const row of rawRows('uk/wimd2025_lsoa21_wales_ranks.csv'))
      this.welshRanks.set(cell(row, 'LSOA code'), row);
    for (const row of rawRows('councillors/wd25_councillors_by_party_2025.csv')) {
      if (cell(row, 'party_name') === 'Vacant') continue;
      const parties = this.seats.get(cell(row, 'WD25CD')) ?? new Map<string, number>();
      // Some codes have spaces around them.
      const party = cell(row, 'ec_party_code').trim();
      parties.set(party, (parties.get(party) ?? 0) + Number(cell(row, 'councillors')));
      this.seats.set(cell(row, 'WD25CD'), parties);
    }
    for (const [year, ward, turnout] of [
      [2024, 'Ward code', 'Turnout (%)'],
      [2025, 'ONS ward code', 'Valid vote turnout'],
    ] as const)
      for (const row of rawRows(`elections/leh${year}_ward_results.csv`)) {
        const years = this.turnout.get(cell(row, ward)) ?? new Map<number, number>();
        years.set(year, Math.round(Number(cell(row, turnout)) * 1000) / 10);
        this.turnout.set(cell(row, ward), years);
      }
  }

  /** Neighbourhoods of a council, a region or a nation that an area is compared with. */
  lsoasOf({ kind, id, name }: Place): string[] | undefined {
    if (kind === 'authority') return this.lsoasOfCouncil.get(id);
    if (kind === 'region') return this.lsoasOfRegion.get(name);
    return kind === 'nation' ? this.lsoasOfNation.get(id) : undefined;
  }

  /** Neighbourhoods of a ward of 2024, or of one that was drawn in 2025. */
  lsoasOfWard(ward: string): string[] {
    const of = (map: ReadonlyMap<string, string>) =>
      [...map].filter(([, code]) => code === ward).map(([lsoa]) => lsoa);
    const own = of(this.wardOf);
    return own.length ? own : of(this.latestWardOf);
  }
}

interface Drawn {
  what: string;
  attributes: Partial<AreaAttributes>;
  lsoas: string[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const part = (count: number, of: number) => Math.round((1000 * count) / of) / 10;
/** A share as a sentence has it. */
const inText = (share: number) => (share ? `${share.toFixed(1)}%` : '0%');

/** The areas of the acceptance test: named ones first, then drawn by the seed. */
function drawAreas(raw: Raw): Drawn[] {
  const random = randomFrom(SEED);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const wards = [...new Set(raw.wardOf.values())].sort();
  const lsoas = [...raw.wardOf.keys()].sort();
  const welsh = wards.filter((code) => code.startsWith('W'));
  const ofWard = (ward: string): Drawn => ({
    what: `ward ${ward}`,
    attributes: { ward },
    lsoas: raw.lsoasOfWard(ward),
  });
  const ofWards = (codes: readonly string[]): Drawn => ({
    what: `wards ${codes.join(' ')}`,
    attributes: { wards: codes.join(' ') },
    lsoas: codes.flatMap((code) => raw.lsoasOfWard(code)),
  });
  const ofLsoas = (codes: readonly string[]): Drawn => ({
    what: `patch ${codes.join(' ')}`,
    attributes: { lsoas: codes.join(' ') },
    lsoas: [...codes],
  });
  const named: Drawn[] = [
    ofWard('E05011093'),
    ofWard(raw.wardOf.get(raw.lsoasOfCouncil.get('E09000001')![0]!)!),
    ofWard('E05008136'),
    ofWard('E05015927'),
    ofWard('W05001273'),
    ofLsoas([lsoas[0]!]),
    ofLsoas([
      'E01005061',
      'E01005063',
      ...lsoas.filter((code) => raw.councilOf.get(code) === 'E08000006').slice(0, 2),
    ]),
    ofLsoas(['E01005061', lsoas.find((code) => code.startsWith('W'))!]),
    {
      what: 'Isles of Scilly',
      attributes: { authority: 'E06000053' },
      lsoas: raw.lsoasOfCouncil.get('E06000053')!,
    },
    {
      what: 'City of London',
      attributes: { authority: 'E09000001' },
      lsoas: raw.lsoasOfCouncil.get('E09000001')!,
    },
  ];
  const drawn: Drawn[] = [];
  const known = new Set(named.map(({ what }) => what));
  const push = (area: Drawn): void => {
    if (!known.has(area.what)) drawn.push(area);
    known.add(area.what);
  };
  for (let turn = 0; named.length + drawn.length < AREAS; turn += 1) {
    const kind = turn % 5;
    if (kind === 0 || kind === 1) push(ofWard(pick(kind ? welsh : wards)));
    else if (kind === 2) {
      const ward = pick(wards);
      const [lsoa] = raw.lsoasOfWard(ward);
      const own = raw.lsoasOfCouncil.get(raw.councilOf.get(lsoa!)!)!.map((one) => raw.wardOf.get(one)!);
      push(ofWards([...new Set([ward, pick(own), pick(own)])]));
    } else if (kind === 3) push(ofLsoas([...new Set([pick(lsoas), pick(lsoas), pick(lsoas)])]));
    else {
      const council = raw.lsoasOfCouncil.get(raw.councilOf.get(pick(lsoas))!)!;
      push(ofLsoas([...new Set(Array.from({ length: 8 }, () => pick(council)))]));
    }
  }
  return [...named, ...drawn];
}

/** The middle rate as it is defined: half of the neighbourhoods do not exceed it. */
function rangeOf(values: readonly number[]): { least: number; middle: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.find((_, index) => (index + 1) * 2 >= sorted.length)!;
  return { least: sorted[0]!, middle, most: sorted.at(-1)! };
}

const LAST = new RegExp(
  `^(?:${readdirSync(join(DATASET, 'profile'))
    .map((name) => name.replace('.json', ''))
    .join('|')})$`,
  'u',
);

describe('300 areas drawn by a seed', { skip: WITHOUT_RAW, timeout: 300_000 }, () => {
  let raw: Raw;
  let areas: Drawn[];
  const client = datasetClient();
  const models = new Map<string, AreaModel>();

  before(async () => {
    raw = new Raw();
    areas = drawAreas(raw);
    for (const { what, attributes } of areas)
      models.set(
        what,
        await load(attributes, client).catch((cause: unknown) => {
          throw new Error(what, { cause });
        }),
      );
  });

  it('are wards, merged wards, patches in one council, in two and in two nations', () => {
    assert.equal(models.size, AREAS);
    const of = (kind: AreaModel['kind']) =>
      [...models.values()].filter((model) => model.kind === kind).length;
    assert.ok(of('ward') > 100 && of('wards') > 40 && of('patch') > 100 && of('authority') === 2);
    assert.ok([...models.values()].some(({ authorities }) => authorities.length > 1));
    assert.ok([...models.values()].some(({ nations }) => nations.length > 1));
    assert.ok([...models.values()].every((model) => model.authorities.every(({ code }) => LAST.test(code))));
  });

  it('have the neighbourhoods, people and households of the publishers’ files, and say so', () => {
    const once = eachPlaceOnce();
    for (const { what, lsoas } of areas) {
      const model = models.get(what)!;
      assert.deepEqual(model.lsoas.map(({ code }) => code).sort(), [...lsoas].sort(), what);
      const check = ({ figures, kind }: Place, codes: readonly string[]) => {
        const households = codes.map((code) => raw.households.get(code)!);
        const all = sum(households.map(sum));
        const deprived = all - sum(households.map(([none]) => none!));
        assert.equal(figures.lsoas, codes.length, what);
        assert.equal(figures.people, sum(codes.map((code) => raw.people.get(code)!)), what);
        assert.equal(figures.households, all, what);
        assert.equal(figures.deprived, deprived, what);
        return { kind, share: part(deprived, all) };
      };
      const { share } = check(model.area, lsoas);
      for (const place of notEmpty(model.places.slice(1)))
        once(place, () => check(place, raw.lsoasOf(place)!));
      assert.equal(shareOf(model.area, model), share, what);
      const text = headline(model, ENGLISH);
      assert.ok(text.includes(ENGLISH.format.number(model.area.figures.people!)), text);
      assert.ok(text.includes(inText(share)), text);
      const [row] = toTable(model, ENGLISH).rows;
      assert.deepEqual(row!.slice(1), [
        lsoas.length,
        model.area.figures.people,
        model.area.figures.households,
        model.area.figures.deprived,
        share,
      ]);
    }
  });

  it('have the counts of every census section, whole and in groups', async () => {
    const tables = {
      tenure: raw.tenure,
      qualifications: raw.qualifications,
      occupation: raw.occupation,
    } as const;
    const countsOf = (id: string, codes: readonly string[]) =>
      id === 'households'
        ? [0, 1, 2, 3, 4].map((index) => sum(codes.map((code) => raw.households.get(code)![index]!)))
        : censusColumns(tables[id as keyof typeof tables], codes, id);
    const sharesOf = (counts: readonly number[]) => counts.map((count) => part(count, sum(counts)));
    const known = new Map<string, number[]>();
    for (const { what, lsoas } of areas) {
      const model = models.get(what)!;
      for (const [id, { groups }] of Object.entries(COUNT_SECTIONS)) {
        const content = await section(id as keyof typeof COUNT_SECTIONS, model, client);
        const rows = content.table!.rows;
        const counts = countsOf(id, lsoas);
        assert.deepEqual(
          rows.map((row) => row[1]),
          counts,
          `${what} ${id}`,
        );
        model.places.forEach((place, index) => {
          const key = `${id} ${place.kind} ${place.id} ${place.name}`;
          const shares =
            known.get(key) ?? sharesOf(place.kind === 'area' ? counts : countsOf(id, raw.lsoasOf(place)!));
          if (place.kind !== 'area') known.set(key, shares);
          assert.deepEqual(
            rows.map((row) => row[2 + index]),
            shares,
            `${what} ${key}`,
          );
        });
        assert.equal(content.facts.length, groups.length);
        for (const fact of content.facts) {
          const [share, count] = fact.values;
          assert.equal(share!.value, part(count!.value!, count!.of!), fact.id);
          assert.equal(count!.of, sum(counts), fact.id);
          assert.ok(fact.sentence.includes(inText(share!.value ?? NaN)), fact.sentence);
        }
      }
    }
  });

  it('have the rates, the counts of people in deprivation and the ranks of England, and refuse them elsewhere', async () => {
    let refused = 0;
    const once = eachPlaceOnce();
    for (const { what, lsoas } of areas) {
      const model = models.get(what)!;
      const income = await section('income', model, client);
      if (model.nations.some((nation) => nation !== 'england')) {
        assert.deepEqual([income.facts.length, income.notes.length], [0, 1], what);
        if (model.nations.length > 1) {
          const deprivation = await section('deprivation', model, client);
          assert.deepEqual(deprivation.facts, [], what);
          assert.match(deprivation.notes[0]!, /two nations/u);
          refused += 1;
        }
        continue;
      }
      const indicator = (start: string) => lsoas.map((code) => cell(raw.indicators.get(code)!, start));
      for (const [id, start] of [
        ['income-deprived', 'income_domain'],
        ['employment-deprived', 'employment_domain'],
        ['children', 'income_deprivation_affecting_children'],
        ['older-people', 'income_deprivation_affecting_older'],
      ] as const) {
        const { values, sentence } = income.facts.find((fact) => fact.id === `income.${id}`)!;
        const texts = indicator(start);
        const known = texts.filter(Boolean).map(Number);
        assert.equal(values[0]!.value, known.length ? sum(known) : null, `${what} ${id}`);
        assert.equal(values[0]!.atLeast ?? false, known.length < texts.length, `${what} ${id}`);
        assert.match(
          sentence,
          known.length === texts.length ? /^About / : known.length ? /^At least / : /^Too few /u,
        );
      }
      const crime = await section('crime', model, client);
      const services = await section('services', model, client);
      assert.equal(crime.facts.length + services.facts.length, RATES.length);
      for (const [id, start, shown] of RATES) {
        const content = id.startsWith('crime') ? crime : services;
        const { least, middle, most } = rangeOf(indicator(start).map(Number).map(shown));
        const { values } = content.facts.find((fact) => fact.id === id)!;
        assert.deepEqual(
          values.slice(0, 3).map(({ value }) => value),
          [least, middle, most],
          `${what} ${id}`,
        );
        // The table has the middle of every place, after the lowest of the area.
        const { label } = sectionWords.rate[id.slice(id.indexOf('.') + 1)]!;
        const row = content.table!.rows.find(([name]) => name === label)!;
        model.places.slice(1).forEach((place, index) =>
          once({ ...place, id: `${id} ${place.id}` }, () => {
            const values = raw.lsoasOf(place)!.map((code) => cell(raw.indicators.get(code)!, start));
            assert.equal(
              row[3 + index],
              rangeOf(values.map(Number).map(shown)).middle,
              `${what} ${place.id} ${id}`,
            );
          }),
        );
      }
      const rankOf = (code: string, start: string) => Number(cell(raw.ranks.get(code)!, start));
      const deprivation = await section('deprivation', model, client);
      const deciles = lsoas.map((code) => rankOf(code, 'Index of Multiple Deprivation (IMD) Decile'));
      assert.equal(
        deprivation.facts[0]!.values[0]!.value,
        deciles.filter((decile) => decile === 1).length,
        what,
      );
      assert.deepEqual(
        deprivation.table!.rows.map((row) => row[1]),
        Array.from({ length: 10 }, (_, index) => deciles.filter((decile) => decile === index + 1).length),
        what,
      );
      const domains = await section('domains', model, client);
      for (const [id, start] of DOMAIN_COLUMNS) {
        const count = lsoas.filter((code) => rankOf(code, `${start} Decile`) === 1).length;
        const fact = domains.facts.find((one) => one.id === `domains.${id}`)!;
        assert.equal(fact.values[0]!.value, count, `${what} ${id}`);
      }
      const rates = [
        ['income-rate', 'Income Score (rate)'],
        ['employment-rate', 'Employment Score (rate)'],
      ] as const;
      for (const [id, column] of rates) {
        const shares = lsoas.map((code) => Math.round(rankOf(code, column) * 1000) / 10);
        const { least, middle, most } = rangeOf(shares);
        const { values } = income.facts.find((fact) => fact.id === `income.${id}`)!;
        assert.deepEqual(
          values.slice(0, 3).map(({ value }) => value),
          [least, middle, most],
          `${what} ${id}`,
        );
      }
    }
    assert.ok(refused > 0);
  });

  it('have the councillors of the publishers’ files, by party', async () => {
    let compared = 0;
    for (const { what } of areas) {
      const model = models.get(what)!;
      const wards =
        model.kind === 'authority'
          ? model.area.parts.flatMap(({ council }) => council.areas.wards.map(({ code }) => code))
          : model.wards.map(({ code }) => code);
      // In a redrawn council seats belong to its newest wards, even where a code is in both lists.
      const former = model.area.parts.flatMap(({ council: { areas: own } }) =>
        own.redrawn ? own.wards.map(({ code }) => code) : [],
      );
      const parties = new Map<string, number>();
      for (const ward of new Set(wards.filter((code) => !former.includes(code))))
        for (const [party, count] of raw.seats.get(ward) ?? [])
          parties.set(party, (parties.get(party) ?? 0) + count);
      const { facts } = await section('representation', model, client);
      const vacant = sectionWords.representation.vacant;
      const shown = facts.flatMap(({ values }) => values.filter(({ label }) => label !== vacant));
      const numbers = (counts: readonly (number | null)[]) => counts.map(Number).sort((a, b) => b - a);
      assert.deepEqual(numbers(shown.map(({ value }) => value)), numbers([...parties.values()]), what);
      compared += shown.length;
    }
    assert.ok(compared > AREAS, `${compared} numbers of councillors`);
  });

  it('have the turnout of every ward that voted in 2024 or 2025', async () => {
    let compared = 0;
    for (const { what } of areas) {
      const model = models.get(what)!;
      if (!model.nations.includes('england')) continue;
      const wards = new Set(
        model.kind === 'authority'
          ? model.area.parts.flatMap(({ council }) => council.areas.wards.map(({ code }) => code))
          : model.wards.map(({ code }) => code),
      );
      const { facts } = await section('turnout', model, client);
      for (const year of [2024, 2025] as const) {
        const expected = [...wards].flatMap((ward) => raw.turnout.get(ward)?.get(year) ?? []);
        const { values = [] } = facts.find(({ id }) => id === `turnout.${year}`) ?? {};
        const sorted = (shares: readonly (number | null)[]) => shares.map(Number).sort((a, b) => a - b);
        assert.deepEqual(sorted(values.map(({ value }) => value)), sorted(expected), `${what} ${year}`);
        compared += expected.length;
      }
    }
    assert.ok(compared > 50, `${compared} turnouts`);
  });

  it('have the tenths of the Welsh index in Wales', async () => {
    const welsh = areas.filter(({ lsoas }) => lsoas.every((code) => code.startsWith('W')));
    for (const { what, lsoas } of notEmpty(welsh)) {
      const { facts } = await section('deprivation', models.get(what)!, client);
      const first = lsoas.filter(
        (code) => Number(cell(raw.welshRanks.get(code)!, 'WIMD 2025')) <= 191.7 + 0.999,
      ).length;
      const tenth = lsoas.filter(
        (code) => Math.floor(((Number(cell(raw.welshRanks.get(code)!, 'WIMD 2025')) - 1) * 10) / 1917) === 0,
      ).length;
      assert.ok(first >= tenth);
      assert.equal(facts[0]!.values[0]!.value, tenth, what);
    }
  });

  it('have no sentence of more than 25 words, or with a number that its values lack', async () => {
    for (const { what } of areas.slice(0, 60)) {
      const model = models.get(what)!;
      for (const id of [
        'people',
        'households',
        'tenure',
        'income',
        'deprivation',
        'domains',
        'crime',
        'services',
        'representation',
        'turnout',
      ] as const) {
        const content = await section(id, model, client);
        for (const { sentence } of content.facts) {
          assert.ok(
            sentence.split(/\s+/u).length <= 25,
            `${sentence.split(/\s+/u).length} words: ${sentence}`,
          );
          assert.match(sentence, /^[\p{Lu}\d−][^]*\.$/u);
          assert.doesNotMatch(sentence, /undefined|NaN|\[object|  /u);
        }
      }
    }
  });
});

/** Runs a check of a place that many areas are compared with once. */
function eachPlaceOnce(): (place: Place, check: () => void) => void {
  const known = new Set<string>();
  return ({ kind, id, name }, check) => {
    const key = `${kind} ${id} ${name}`;
    if (!known.has(key)) check();
    known.add(key);
  };
}

/** Columns of a census table added up over LSOAs, in the order of the file, without its totals. */
function censusColumns(table: ReadonlyMap<string, Row>, lsoas: readonly string[], id: string): number[] {
  const [first] = table.values();
  const names = [...first!.keys()].slice(4);
  // Tenure has sums of its kinds between them: a name that others begin with.
  const leaves =
    id === 'tenure'
      ? names.filter((name) => !names.some((other) => other !== name && other.startsWith(`${name}: `)))
      : names;
  return leaves.map((name) => sum(lsoas.map((code) => Number(table.get(code)!.get(name)))));
}

describe('a ward without a neighbourhood', () => {
  it('is answered with the reason', async () => {
    await assert.rejects(load({ ward: 'E05015332' }), (error: Error & { answer?: { kind: string } }) => {
      assert.equal(error.answer?.kind, 'no-lsoas');
      return true;
    });
  });
});
