import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EmptyResult } from '@odm-widgets/core';
import { formattersOf } from '../../../packages/core/src/i18n/format.js';
import { cy as coreCy } from '../../../packages/core/src/strings/cy.js';
import { en as coreEn } from '../../../packages/core/src/strings/en.js';
import { toCsv } from '../../../packages/core/src/lazy/downloads/csv.js';
import { filterWards } from '../../../packages/representation/src/representation/lazy/figure/filters.view.js';
import { loadRepresentation } from '../../../packages/representation/src/representation/representation-loader.js';
import type {
  NoElection,
  RepresentationModel,
} from '../../../packages/representation/src/representation/representation.model.js';
import {
  toQuery,
  VIEWS,
  type RepresentationAttributes,
  type RepresentationQuery,
} from '../../../packages/representation/src/representation/representation.query.js';
import { cy } from '../../../packages/representation/src/representation/strings/cy.js';
import { en } from '../../../packages/representation/src/representation/strings/en.js';
import {
  notes,
  headline,
  placeName,
  seatsText,
} from '../../../packages/representation/src/representation/representation.summary.js';
import { toTable } from '../../../packages/representation/src/representation/representation.table.js';
import type { NoCouncils } from '../../../packages/representation/src/shared/scope.js';
import { sum } from '../../../packages/representation/src/representation/shares.js';
import { publishedFiles } from '../../support/dataset-reader.js';
import { cell, rawRows, WITHOUT_RAW } from '../../support/raw-csv.js';

const voice = { s: en, locale: 'en', format: formattersOf(coreEn) } as const;
const welsh = { s: cy, locale: 'cy', format: formattersOf(coreCy) } as const;
const NOTHING: RepresentationAttributes = {
  authorities: '',
  region: '',
  combinedAuthority: '',
  england: false,
  view: 'wards',
  year: '',
  electionPeriod: false,
};
const { signal } = new AbortController();

function query(
  attributes: Partial<RepresentationAttributes>,
  warnings: string[] = [],
): RepresentationQuery | undefined {
  return toQuery({ ...NOTHING, ...attributes }, '/dataset/', (message) => warnings.push(message));
}

const model = (attributes: Partial<RepresentationAttributes>): Promise<RepresentationModel> =>
  loadRepresentation(query(attributes)!, publishedFiles, signal);

async function empty(attributes: Partial<RepresentationAttributes>): Promise<NoCouncils | NoElection> {
  const error = await model(attributes).then(
    () => assert.fail('there is an answer'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof EmptyResult);
  return error.answer as NoCouncils | NoElection;
}

const MANCHESTER = { authorities: 'E08000003' };
const GREATER_MANCHESTER = { combinedAuthority: 'Greater Manchester' };

describe('what an author asks for', () => {
  it('is nothing until there is a place, but for the grid, which is always England', () => {
    assert.equal(query({}), undefined);
    assert.equal(query({ view: 'deciles' }), undefined);
    assert.deepEqual(query({ view: 'grid' })!.scope, { by: 'england' });
  });

  it('warns of a view or a year there is not, with what there is, and goes on', () => {
    const warnings: string[] = [];
    const found = query({ ...MANCHESTER, view: 'pie', year: '1997' }, warnings)!;
    assert.equal(found.view, 'wards');
    assert.equal(found.year, undefined);
    assert.match(warnings.join('\n'), /view="pie".*wards, deciles, grid, turnout, over-time/u);
    assert.match(warnings.join('\n'), /year="1997".*2024, 2025/u);
  });

  it('is without parties before an election, in every view', () => {
    for (const view of VIEWS)
      assert.equal(
        query({ ...MANCHESTER, view, electionPeriod: true })!.view,
        view === 'turnout' ? 'turnout' : 'wards',
      );
  });
});

describe('one council', () => {
  it('has its seats in a sentence, its population a councillor, and its wards from the most deprived', async () => {
    const manchester = await model(MANCHESTER);
    assert.equal(
      headline(manchester, voice),
      'Manchester has 96 councillors: Labour 87, Liberal Democrats 4, Green 3, Independents 1 and Workers Party of Britain 1.',
    );
    assert.deepEqual(notes(manchester, voice), [
      'One filled seat for every 5,750 residents at the census of 2021.',
    ]);
    assert.equal(manchester.wards[0]!.name, 'Gorton & Abbey Hey');
    assert.equal(manchester.wards.length, 32);
    assert.equal(manchester.seatsAsAt, '2025-05');
  });

  it('shows a ward of two and one as two and one', async () => {
    const manchester = await model(MANCHESTER);
    const ancoats = manchester.wards.find(({ name }) => name === 'Ancoats & Beswick')!;
    assert.equal(seatsText(ancoats, manchester, voice), 'Liberal Democrats 2, Labour 1');
  });

  it('says a vacancy and a missing record, and adds neither to a total', async () => {
    const durham = await model({ authorities: 'E06000047' });
    assert.equal(durham.totals.wardsWithoutRecord, 34);
    assert.match(notes(durham, voice).join(' '), /no record of the seats of 34 of 63 wards/u);
    const without = durham.wards.find(({ record }) => !record)!;
    assert.equal(seatsText(without, durham, voice), 'No record');
    assert.ok(!notes(durham, voice).join(' ').includes('One filled seat for every'));
  });

  it('keeps a ward that no neighbourhood is matched to', async () => {
    const london = await model({ authorities: 'E09000001' });
    assert.equal(london.wards.length, 25);
    const table = toTable(london, london.wards, voice);
    assert.equal(table.rows.filter((row) => row[1] === 0).length, 20);
    const at = table.columns.findIndex(({ key }) => key === 'in_most_deprived_10_percent');
    for (const row of table.rows) assert.equal(row[at] === undefined, row[1] === 0);
  });

  it('knows codes of 2025', async () => {
    assert.equal((await model({ authorities: 'E08000038' })).councils[0]!.name, 'Barnsley');
  });

  it('tells a wrong code from a council, and shows the rest', async () => {
    const found = await model({ authorities: 'E08000003 W06000015' });
    assert.deepEqual(found.unknownCodes, ['W06000015']);
    assert.deepEqual(await empty({ authorities: 'W06000015' }), {
      kind: 'no-councils',
      asked: 'W06000015',
      known: [],
    });
  });
});

describe('every council of England', () => {
  it('has an answer in every view whose numbers are those of its table', async () => {
    const england = await model({ england: true });
    assert.equal(england.wards.length, 6817);
    assert.equal(england.totals.lsoas, 33_755);
    for (const council of england.councils) {
      const own = { ...england, councils: [council], scope: { by: 'codes', codes: [council.code] } as const };
      const wards = england.wards.filter(({ authority }) => authority.code === council.code);
      const one: RepresentationModel = { ...own, wards, view: 'deciles' };
      const table = toTable(one, wards, voice);
      const all = table.rows.at(-1)!;
      assert.equal(all[11], council.lsoas, council.name);
      for (let tenth = 1; tenth <= 10; tenth += 1) {
        const parts = sum(table.rows.slice(0, -1).map((row) => Math.round(Number(row[tenth]) * 10)));
        assert.equal(parts, Math.round(Number(all[tenth]) * 10), `${council.name}, tenth ${tenth}`);
      }
    }
  });

  it('has filled seats equal to the source by council', { skip: WITHOUT_RAW }, async () => {
    const england = await model({ england: true });
    const raw = new Map<string, number>();
    let vacant = 0;
    for (const row of rawRows('councillors/wd24_councillors_by_party_2025.csv')) {
      if (cell(row, 'party_name') === 'Vacant') vacant += Number(cell(row, 'councillors'));
      if (cell(row, 'party_name') === 'Vacant') continue;
      const code = cell(row, 'LAD24CD');
      raw.set(code, (raw.get(code) ?? 0) + Number(cell(row, 'councillors')));
    }
    for (const { code, name } of england.councils) {
      const wards = england.wards.filter(({ authority }) => authority.code === code);
      const filled = sum(wards.map(({ record }) => sum(Object.values(record?.seats ?? {}))));
      assert.equal(filled, raw.get(code) ?? 0, name);
    }
    assert.equal(england.totals.wardsWithoutRecord, 113);
    assert.equal(england.totals.vacancies, vacant);
    assert.equal(england.totals.filled, sum(raw.values()));
    // 14,551 seats counted, vacant ones among them.
    assert.deepEqual([england.totals.filled, vacant], [14_523, 28]);
  });

  it('is said in a sentence that reconciles with its table, for regions and all', async () => {
    for (const attributes of [{ england: true }, { region: 'London' }, GREATER_MANCHESTER]) {
      const found = await model({ ...attributes, view: 'deciles' });
      const table = toTable(found, found.wards, voice);
      const first = Number(table.rows.at(-1)![1]);
      assert.ok(
        headline(found, voice).startsWith(`${voice.format.number(first)} of `),
        headline(found, voice),
      );
    }
  });
});

describe('turnout', () => {
  it('is of the newest election in which any ward voted', async () => {
    const found = await model({ ...GREATER_MANCHESTER, view: 'turnout' });
    assert.equal(found.election!.year, 2024);
    assert.equal(
      headline(found, voice),
      'In May 2024, turnout in the 215 wards of Greater Manchester that voted ran from 18.6% in Little Hulton (Salford) to 55.4% in Werneth (Oldham).',
    );
  });

  it('is the source’s own, ward by ward', { skip: WITHOUT_RAW }, async () => {
    const found = await model({ ...MANCHESTER, view: 'turnout', year: '2024' });
    const raw = new Map(
      rawRows('elections/leh2024_ward_results.csv').map((row) => [cell(row, 'Ward code'), row]),
    );
    assert.equal(found.election!.wards.filter(({ result }) => result).length, 32);
    for (const { ward, result } of found.election!.wards) {
      const row = raw.get(ward.code)!;
      assert.ok(Math.abs(result!.turnout! - Number(cell(row, 'Turnout (%)'))) < 0.001, ward.name);
      assert.equal(result!.electorate, Number(cell(row, 'Electorate')));
      assert.equal(result!.votesBy.LAB ?? 0, Number(cell(row, 'LAB')));
    }
  });

  it('says plainly which wards did not vote', async () => {
    const durham = await model({ region: 'North East', view: 'turnout', year: '2024' });
    const absent = durham.election!.wards.filter(({ result }) => !result).length;
    assert.ok(absent > 0);
    assert.match(notes(durham, voice).join(' '), new RegExp(`${absent} wards did not vote in May 2024`, 'u'));
  });

  it('has an answer where nobody voted, or where the wards that did were drawn new', async () => {
    const none = await empty({ ...MANCHESTER, view: 'turnout', year: '2025' });
    assert.equal(none.kind, 'no-election');
    const durham = (await empty({ authorities: 'E06000047', view: 'turnout', year: '2024' })) as NoElection;
    assert.equal(durham.kind, 'no-election');
    assert.ok(durham.provenance.sources.length > 2);
  });
});

describe('seats over time', () => {
  it('are counted for each of three years', async () => {
    const found = await model({ authorities: 'E08000007', view: 'over-time' });
    assert.deepEqual(
      found.seatsByYear!.map(({ year, seats }) => [year, sum(seats.values())]),
      [
        [2023, 63],
        [2024, 63],
        [2025, 63],
      ],
    );
    assert.match(
      headline(found, voice),
      /^From 2023 to 2025, filled seats in Stockport: Liberal Democrats 30 in both years, Labour from 24 to 21/u,
    );
  });

  it('say for which year a record is missing, so that fewer seats are not taken for a loss', async () => {
    const havant = await model({ authorities: 'E07000090', view: 'over-time' });
    assert.match(notes(havant, voice).join(' '), /In 2023 there is no record of 3 of 12 wards/u);
  });

  it('have a party that came or went as nought', async () => {
    const found = await model({ authorities: 'E08000007', view: 'over-time' });
    const row = toTable(found, [], voice).rows.find(([name]) => name === 'Conservative')!;
    assert.deepEqual(row.slice(1, 4), [0, 0, 1]);
  });
});

describe('the grid', () => {
  it('says whom the most deprived tenth counts to, and the words add up to it', async () => {
    const grid = await model({ view: 'grid' });
    const sentence = headline(grid, voice);
    const [total, ...parts] = [...sentence.replace('10%', '').matchAll(/\d+(?:,\d{3})*/gu)].map(([text]) =>
      Number(text.replaceAll(',', '')),
    );
    assert.equal(sum(parts), total);
    assert.match(sentence, /Labour 2,348/u);
  });

  it('has a table that adds up to every neighbourhood', async () => {
    const grid = await model({ view: 'grid' });
    const { rows } = toTable(grid, [], voice);
    assert.equal(rows.at(-1)![11], 33_755);
    assert.equal(sum(rows.slice(0, -1).map((row) => Number(row[11]))), 33_755);
  });
});

describe('before an election', () => {
  it('names no party anywhere: not in words, table, or file', async () => {
    for (const view of ['wards', 'turnout'] as const) {
      const found = await model({ ...MANCHESTER, view, electionPeriod: true });
      const table = toTable(found, found.wards, voice);
      const words = [headline(found, voice), ...notes(found, voice), toCsv(table, found.provenance)].join(
        '\n',
      );
      assert.ok(!/Labour|Conservative|Liberal|Green\b|Reform/u.test(words), view);
    }
    const found = await model({ ...MANCHESTER, electionPeriod: true });
    assert.equal(headline(found, voice), 'Manchester has 96 councillors in 32 wards.');
  });
});

describe('what a reader chooses', () => {
  it('finds wards by name, and by who represents them', async () => {
    const found = await model(GREATER_MANCHESTER);
    const all = { search: '', who: '', most: 60 };
    assert.equal(filterWards(found, all).length, 215);
    assert.deepEqual(
      filterWards(found, { ...all, search: ' ST MARYS ' }).map(({ name }) => name),
      ["St Mary's", "St. Mary's"],
    );
    const mixed = filterWards(found, { ...all, who: '-' });
    assert.ok(mixed.length > 0);
    for (const { record } of mixed)
      assert.ok(Math.max(...Object.values(record!.seats)) * 2 <= sum(Object.values(record!.seats)));
  });
});

/** Words that lay blame, or say that one thing brings about another. */
const BLAME =
  /\b(because|due to|leads? to|led to|results? in|caus(?:e|es|ed|ing)|blam\w*|fail(?:s|ed|ure|ing) (?:to|of)|neglect\w*|abandon\w*|let down|suffer\w*|poor people|deprived people|worst|despite|thanks to|responsible for|left behind|stronghold)\b/iu;
const BLAME_CY = /\b(oherwydd|achosi|achos|bai|methu|esgeuluso|dioddef|gwaethaf)\b/iu;

const VALUES: Readonly<Record<string, unknown>> = { n: 2, tenth: 2, tallies: ['A', 'B'] };

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const any = new Proxy(
      {},
      { get: (_, key) => VALUES[String(key)] ?? (typeof key === 'symbol' ? () => 'X' : 'X') },
    );
    return [String((value as (words: unknown) => unknown)(any))];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

describe('the words', () => {
  it('blame nobody and say no cause, in either language and either widget', async () => {
    const { en: lampsEn } =
      await import('../../../packages/representation/src/political-control/strings/en.js');
    const { cy: lampsCy } =
      await import('../../../packages/representation/src/political-control/strings/cy.js');
    const english = [...wordsOf(en), ...wordsOf(lampsEn)];
    const inWelsh = [...wordsOf(cy), ...wordsOf(lampsCy)];
    assert.ok(english.length > 150 && inWelsh.length > 150);
    for (const text of english) assert.doesNotMatch(text, BLAME);
    for (const text of inWelsh) assert.doesNotMatch(text, BLAME_CY);
  });

  it('would be caught if they did', () => {
    for (const text of ['deprived because of Labour', 'which leads to', 'wards that suffer'])
      assert.match(text, BLAME);
  });

  it('are all there in Welsh, with no English left among them', async () => {
    assert.deepEqual(Object.keys(cy).sort(), Object.keys(en).sort());
    for (const view of VIEWS) {
      // Names of local parties are nobody's to translate; Trafford has none.
      const found = await model({ authorities: 'E08000009', view });
      const words = [
        headline(found, welsh),
        ...notes(found, welsh),
        toTable(found, found.wards, welsh).caption,
      ];
      for (const text of words)
        assert.doesNotMatch(text, /\b(the|and|wards|seats|neighbourhoods|of)\b/u, text);
    }
  });

  it('mutate after Welsh numbers', () => {
    assert.match(cy.neighbourhoods({ n: 2, count: '2' }), /2 gymdogaeth/u);
    assert.match(cy.neighbourhoods({ n: 6, count: '6' }), /6 chymdogaeth/u);
    assert.match(cy.seats({ n: 96, count: '96', place: 'X', parties: 'A a B' }), /96 cynghorydd/u);
  });

  it('never say one thing and many in the wrong form', () => {
    const one = wordsOf(en.neighbourhoods).join();
    assert.match(one, /neighbourhoods$/u);
    assert.equal(en.neighbourhoods({ n: 1, count: '1' }), '1 neighbourhood');
    assert.equal(en.vacancies({ n: 1, count: '1' }), '1 seat is vacant.');
    assert.equal(
      en.wardsDidNotVote({ n: 1, count: '1', date: 'May 2024' }),
      '1 ward did not vote in May 2024.',
    );
  });

  it('name the place: one council, a few, many, a region', async () => {
    const named = async (attributes: Partial<RepresentationAttributes>) =>
      placeName(await model(attributes), voice);
    assert.equal(await named(MANCHESTER), 'Manchester');
    assert.equal(await named({ authorities: 'E08000003 E08000009' }), 'Manchester and Trafford');
    assert.equal(await named({ authorities: 'E08000001 E08000002 E08000003 E08000004' }), '4 councils');
    assert.equal(await named({ region: 'north west' }), 'North West');
    assert.equal(await named({ england: true }), 'England');
  });
});
