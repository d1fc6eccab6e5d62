import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RECODED_AUTHORITIES } from '@odm-widgets/data/model';
import { EmptyResult } from '@odm-widgets/core';
import { toCsv } from '../../../packages/core/src/lazy/downloads/csv.js';
import { dominantPartyLegend } from '../../../packages/representation/src/representation/lazy/figure/figure.js';
import {
  filterWards,
  type FilterState,
} from '../../../packages/representation/src/representation/lazy/filters/filters.js';
import { loadRepresentation } from '../../../packages/representation/src/representation/representation-loader.js';
import type {
  CountiesAlone,
  NoElection,
  RepresentationModel,
} from '../../../packages/representation/src/representation/representation.model.js';
import {
  toQuery,
  VIEWS,
  type RepresentationAttributes,
  type RepresentationQuery,
} from '../../../packages/representation/src/representation/representation.query.js';
import { headline } from '../../../packages/representation/src/representation/representation.summary.js';
import { caveats } from '../../../packages/representation/src/representation/lazy/details/details.summary.js';
import { notes } from '../../../packages/representation/src/representation/notes.summary.js';
import { placeName, seatsText } from '../../../packages/representation/src/representation/phrases.summary.js';
import {
  toExportTable,
  toTable,
} from '../../../packages/representation/src/representation/lazy/details/details.table.js';
import type { NoCouncils } from '../../../packages/representation/src/shared/scope.js';
import {
  roundPreservingSum,
  sharesByDecile,
  sum,
} from '../../../packages/representation/src/representation/shares.js';
import { publishedFiles } from '../../support/dataset-reader.js';
import { cell, rawRows, WITHOUT_RAW } from '../../support/raw-csv.js';
import { WARDS } from '../../support/representation-i18n.js';

const { en: english, cy: welsh } = WARDS;
const DEFAULTS: RepresentationAttributes = {
  authority: '',
  authorities: '',
  region: '',
  combinedAuthority: '',
  nation: '',
  view: 'wards',
  year: '',
  electionPeriod: false,
};
const { signal } = new AbortController();

function query(
  attributes: Partial<RepresentationAttributes>,
  warnings: string[] = [],
): RepresentationQuery | undefined {
  return toQuery({ ...DEFAULTS, ...attributes }, '/dataset/', (message) => warnings.push(message));
}

const model = (
  attributes: Partial<RepresentationAttributes>,
  today = '2026-01-15',
): Promise<RepresentationModel> => loadRepresentation(query(attributes)!, publishedFiles, signal, today);

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

describe('attributes of representation', () => {
  it('ask nothing until a place is named, except for the grid, which always shows England', () => {
    assert.equal(query({}), undefined);
    assert.equal(query({ view: 'deciles' }), undefined);
    assert.deepEqual(query({ view: 'grid' })!.scope, { by: 'nation', nation: 'england' });
  });

  it('fall back to the default with a warning that lists what is allowed', () => {
    const warnings: string[] = [];
    const found = query({ ...MANCHESTER, view: 'pie', year: '1997' }, warnings)!;
    assert.equal(found.view, 'wards');
    assert.equal(found.year, undefined);
    assert.match(warnings.join('\n'), /view="pie".*wards, map, deciles, grid, turnout, over-time/u);
    assert.match(warnings.join('\n'), /year="1997".*2024, 2025/u);
  });

  it('show no view with parties before an election', () => {
    for (const view of VIEWS)
      assert.equal(
        query({ ...MANCHESTER, view, electionPeriod: true })!.view,
        view === 'turnout' ? 'turnout' : 'wards',
      );
  });
});

describe('representation of one council', () => {
  it('has a sentence about its seats, residents per councillor, and wards from the most deprived', async () => {
    const manchester = await model(MANCHESTER);
    assert.equal(
      headline(manchester, english),
      'In late 2025 Manchester had 96 councillors: Labour 87, Liberal Democrats 4, Green 3, Independents 1 and Workers Party of Britain 1.',
    );
    assert.deepEqual(notes(manchester, english), ['One councillor for every 5,750 residents (2021 census).']);
    assert.equal(manchester.wards[0]!.name, 'Gorton & Abbey Hey');
    assert.equal(manchester.wards.length, 32);
    assert.equal(manchester.seatsAsAt, 'late 2025');
  });

  it('shows every seat of a split ward', async () => {
    const manchester = await model(MANCHESTER);
    const ancoats = manchester.wards.find(({ name }) => name === 'Ancoats & Beswick')!;
    assert.equal(seatsText(ancoats, manchester, english), 'Liberal Democrats 2, Labour 1');
  });

  it('states no total when a record is missing', async () => {
    const london = await model({ authority: 'E09000001' });
    assert.equal(london.totals.wardsWithoutRecord, 1);
    assert.match(
      headline(london, english),
      /^In late 2025, seats were on record for 24 of the City of London’s 25 wards/u,
    );
    assert.match(notes(london, english).join(' '), /Seats are on record for 24 of 25 wards/u);
    const without = london.wards.find(({ record }) => !record)!;
    assert.equal(seatsText(without, london, english), 'No record');
    assert.ok(!notes(london, english).join(' ').includes('One councillor for every'));
  });

  it('keeps a ward without matched neighbourhoods', async () => {
    const london = await model({ authorities: 'E09000001' });
    assert.equal(london.wards.length, 25);
    const table = toTable(london, london.wards, english);
    assert.equal(table.rows.filter((row) => row[1] === 0).length, 20);
    const at = table.columns.findIndex(({ key }) => key === 'in_most_deprived_10_percent');
    for (const row of table.rows) assert.equal(row[at] === undefined, row[1] === 0);
  });

  it('is found by a code of 2025', async () => {
    assert.equal((await model({ authorities: 'E08000038' })).councils[0]!.name, 'Barnsley');
  });

  it('leaves out codes that are no English council, and says which', async () => {
    const found = await model({ authorities: 'E08000003 E06099999' });
    assert.deepEqual(found.unknownCouncils, ['E06099999']);
    const { names, ...answer } = (await empty({ authorities: 'E06099999' })) as NoCouncils;
    assert.deepEqual(answer, {
      kind: 'no-councils',
      requested: 'E06099999',
      known: undefined,
      reorganised: [],
    });
    assert.ok(names.includes('Stockport'));
  });
});

describe('representation of every council of England', () => {
  it('has a headline in every view whose numbers are in its table', async () => {
    const england = await model({ nation: 'england' });
    assert.equal(england.wards.length, 6826);
    assert.equal(england.totals.lsoas, 33_755);
    for (const council of england.councils) {
      const own = {
        ...england,
        councils: [council],
        scope: { by: 'authorities', requested: [council.code] } as const,
      };
      const wards = england.wards.filter(({ authority }) => authority.code === council.code);
      const deciles = sharesByDecile(wards).map(roundPreservingSum);
      const one: RepresentationModel = { ...own, wards, deciles, view: 'deciles' };
      const table = toTable(one, wards, english);
      const all = table.rows.at(-1)!;
      assert.equal(all[11], council.lsoas, council.name);
      for (let tenth = 1; tenth <= 10; tenth += 1) {
        const parts = sum(table.rows.slice(0, -1).map((row) => Math.round(Number(row[tenth]) * 10)));
        assert.equal(parts, Math.round(Number(all[tenth]) * 10), `${council.name}, tenth ${tenth}`);
      }
    }
  });

  it('has as many filled seats as the source', { skip: WITHOUT_RAW }, async () => {
    const england = await model({ nation: 'england' });
    const raw = new Map<string, number>();
    let vacant = 0;
    for (const row of rawRows('councillors/wd25_councillors_by_party_2025.csv')) {
      if (!cell(row, 'LAD25CD').startsWith('E')) continue;
      if (cell(row, 'party_name') === 'Vacant') vacant += Number(cell(row, 'councillors'));
      if (cell(row, 'party_name') === 'Vacant') continue;
      const code = RECODED_AUTHORITIES[cell(row, 'LAD25CD')] ?? cell(row, 'LAD25CD');
      raw.set(code, (raw.get(code) ?? 0) + Number(cell(row, 'councillors')));
    }
    for (const { code, name } of england.councils) {
      const wards = england.wards.filter(({ authority }) => authority.code === code);
      const filled = sum(wards.map(({ record }) => sum(Object.values(record?.seats ?? {}))));
      assert.equal(filled, raw.get(code) ?? 0, name);
    }
    assert.equal(england.totals.wardsWithoutRecord, 1);
    assert.equal(england.totals.vacancies, vacant);
    assert.equal(england.totals.filled, sum(raw.values()));
    assert.equal(england.totals.filled + vacant, 14_750);
  });

  it('has a headline that agrees with the table, for regions and for England', async () => {
    for (const attributes of [{ nation: 'england' }, { region: 'London' }, GREATER_MANCHESTER]) {
      const found = await model({ ...attributes, view: 'deciles' });
      const table = toTable(found, found.wards, english);
      const first = Number(table.rows.at(-1)![1]);
      const text = headline(found, english);
      assert.ok(text.includes(`’s ${english.format.number(first)} most deprived neighbourhoods`), text);
      const [, share] = / ([\d.]+)% of /u.exec(text)!;
      const column = table.columns.findIndex(({ key }) => key === 'tenth_1_percent');
      assert.equal(Number(share), table.rows[0]![column], text);
    }
  });
});

describe('representation in the view turnout', () => {
  it('shows the newest election in which any ward voted', async () => {
    const found = await model({ ...GREATER_MANCHESTER, view: 'turnout' });
    assert.equal(found.election!.year, 2024);
    assert.equal(
      headline(found, english),
      'In May 2024, turnout in the 215 wards of Greater Manchester that voted ran from 18.6% in Little Hulton (Salford) to 55.4% in Werneth (Oldham).',
    );
  });

  it('agrees with the source for every ward', { skip: WITHOUT_RAW }, async () => {
    const found = await model({ ...MANCHESTER, view: 'turnout', year: '2024' });
    const raw = new Map(
      rawRows('elections/leh2024_ward_results.csv').map((row) => [cell(row, 'Ward code'), row]),
    );
    assert.equal(found.election!.wards.filter(({ result }) => result).length, 32);
    const turnouts = found.election!.wards.flatMap(({ result }) => result?.turnout ?? []);
    assert.deepEqual(
      turnouts,
      [...turnouts].sort((one, other) => other - one),
      'the highest first',
    );
    for (const { ward, result } of found.election!.wards) {
      const row = raw.get(ward.code)!;
      assert.ok(Math.abs(result!.turnout! - Number(cell(row, 'Turnout (%)'))) < 0.001, ward.name);
      assert.equal(result!.electorate, Number(cell(row, 'Electorate')));
      assert.equal(result!.votesBy.LAB ?? 0, Number(cell(row, 'LAB')));
    }
  });

  it('lists the wards that voted, and says that others are not listed', async () => {
    const found = await model({ region: 'North East', view: 'turnout', year: '2024' });
    assert.equal(found.election!.wards.length, 123);
    assert.ok(found.election!.wards.every(({ result }) => result));
    assert.match(
      notes(found, english).join(' '),
      /held no election of their own council in May 2024 are not/u,
    );
  });

  it('says in which year no ward voted, and when only newly drawn ones did', async () => {
    const none = (await empty({ ...MANCHESTER, view: 'turnout', year: '2025' })) as NoElection;
    assert.deepEqual([none.kind, none.year, none.otherYears], ['no-election', 2025, [2024]]);
    const durham = (await empty({ authorities: 'E06000047', view: 'turnout', year: '2024' })) as NoElection;
    assert.deepEqual([durham.kind, durham.year, durham.otherYears], ['no-election', 2024, [2025]]);
    assert.ok(durham.provenance.sources.length > 2);
  });
});

describe('neighbourhoods placed by our estimate', () => {
  const ESTIMATE = 'LSOAs placed in wards of 2025 by our estimate';

  it('are said wherever one is counted, with the source of the estimate', async () => {
    for (const attributes of [
      { authority: 'E06000047' },
      { authority: 'E06000047', view: 'deciles' },
      { authority: 'E06000047', view: 'turnout', year: '2025' },
      { view: 'grid' },
    ]) {
      const found = await model(attributes);
      const label = JSON.stringify(attributes);
      assert.ok(
        caveats(found, english).some((text) => text.includes(ESTIMATE)),
        label,
      );
      assert.ok(
        found.provenance.sources.some(({ title }) => /matched to LSOAs/u.test(title)),
        label,
      );
    }
  });

  it('are not said where none is counted', async () => {
    for (const attributes of [
      MANCHESTER,
      { ...MANCHESTER, view: 'turnout' },
      { region: 'North East', view: 'turnout', year: '2024' },
    ]) {
      const found = await model(attributes);
      assert.ok(!caveats(found, english).join(' ').includes(ESTIMATE));
      assert.ok(!found.provenance.sources.some(({ title }) => /matched to LSOAs/u.test(title)));
    }
  });

  it('have a column in the file, beside former names and the population with its date', async () => {
    const bath = await model({ authority: 'Bath and North East Somerset' });
    const { columns, rows } = toExportTable(bath, bath.wards, english);
    const at = (key: string) => columns.findIndex((column) => column.key === key);
    const twerton = rows.find((row) => row[at('ward_name')] === 'Twerton & Whiteway')!;
    assert.equal(twerton[at('ward_former_name')], 'Twerton');
    assert.equal(twerton[at('lsoas_placed_by_estimate')], 0);
    assert.equal(twerton[at('authority_population_census_2021')], bath.councils[0]!.population);
  });
});

describe('sources of representation', () => {
  const titles = async (attributes: Partial<RepresentationAttributes>, today?: string) =>
    (await model(attributes, today)).provenance.sources.map(({ title }) => title).join('; ');

  it('are those of the election shown', async () => {
    const region = { region: 'North East', view: 'turnout' };
    assert.doesNotMatch(await titles({ ...region, year: '2024' }), /Handbook 2025/u);
    assert.doesNotMatch(await titles({ ...region, year: '2025' }), /Handbook 2024/u);
  });

  it('name the register of councils where its regions are used', async () => {
    assert.match(await titles({ region: 'North East' }), /UK local authority names/u);
    assert.doesNotMatch(await titles(MANCHESTER), /UK local authority names/u);
    for (const view of ['deciles', 'over-time', 'turnout'])
      assert.match(await titles({ region: 'North East', view }), /UK local authority names/u, view);
  });

  it('name the list of combined authorities where one is shown', async () => {
    for (const view of ['wards', 'deciles', 'over-time', 'turnout']) {
      const place = { combinedAuthority: 'Greater Manchester', view };
      assert.match(await titles(place), /Combined authorities of England/u, view);
      assert.doesNotMatch(await titles({ region: 'North East', view }), /Combined authorities/u, view);
    }
  });

  it('name the census where residents are counted, and nowhere else', async () => {
    for (const place of [MANCHESTER, { region: 'North East' }, { combinedAuthority: 'Greater Manchester' }]) {
      assert.match(await titles(place), /Census 2021/u);
      for (const view of ['deciles', 'over-time'])
        assert.doesNotMatch(await titles({ ...place, view }), /Census/u, view);
    }
  });

  it('name the list of elections where councils have voted since, and nowhere else', async () => {
    for (const view of ['wards', 'deciles', 'over-time', 'grid'])
      assert.match(await titles({ ...MANCHESTER, view }, '2026-11-27'), /Elections of 7 May 2026/u, view);
    assert.doesNotMatch(await titles({ authority: 'E06000047' }, '2026-11-27'), /Elections of/u);
    assert.doesNotMatch(await titles(MANCHESTER), /Elections of/u);
  });

  it('name the official lists of wards where wards are counted', async () => {
    for (const view of ['wards', 'over-time'])
      assert.match(await titles({ ...MANCHESTER, view }), /Ward to local authority lookups/u, view);
  });
});

describe('the note about turnout', () => {
  it('says how it was counted, by the column of each year', async () => {
    const said = async (year: string) =>
      caveats(await model({ region: 'North East', view: 'turnout', year }), english).join(' ');
    assert.match(
      await said('2025'),
      /Turnout of 2025 is the House of Commons Library’s: electors with a valid/u,
    );
    assert.match(await said('2024'), /Turnout of 2024 is the Local Elections Handbook’s own figure/u);
  });

  it('is not of wards of other regions: an election elsewhere is offered', async () => {
    const none = (await empty({
      combinedAuthority: 'West Midlands',
      view: 'turnout',
      year: '2025',
    })) as NoElection;
    assert.deepEqual([none.kind, none.otherYears], ['no-election', [2024]]);
  });
});

describe('county councils in representation', () => {
  it('have no wards: their districts are offered', async () => {
    const answer = (await empty({ authority: 'Devon' })) as unknown as CountiesAlone;
    assert.equal(answer.kind, 'counties');
    assert.deepEqual(
      answer.counties.map(({ name, districts }) => [name, districts.length]),
      [['Devon', 8]],
    );
  });

  it('are refused beside districts, with the reason', async () => {
    const found = await model({ authorities: 'Devon, Exeter, E10000016' });
    assert.deepEqual(
      found.councils.map(({ name }) => name),
      ['Exeter'],
    );
    assert.deepEqual(found.refusedCounties, ['Devon', 'Kent']);
    assert.match(notes(found, english).join(' '), /Devon is a county council/u);
  });

  it('are said to be left out wherever some of their districts are counted', async () => {
    assert.match(
      headline(await model({ region: 'South East' }), english),
      /^In late 2025 the South East had [\d,]+ district and unitary councillors: /u,
    );
    for (const view of ['deciles', 'turnout', 'over-time'])
      assert.match(
        notes(await model({ region: 'South East', view }), english).join(' '),
        /county councils are left out/u,
      );
    assert.doesNotMatch(headline(await model({ region: 'North East' }), english), /district and unitary/u);
  });
});

describe('representation in the view over-time', () => {
  it('counts seats of three years', async () => {
    const found = await model({ authorities: 'E08000007', view: 'over-time' });
    assert.deepEqual(
      found.seatsByYear!.map(({ year, seats }) => [year, sum(seats.values())]),
      [
        [2023, 63],
        [2024, 63],
        [2025, 63],
      ],
    );
  });

  it('says in which year records are missing, so that fewer seats are not read as a loss', async () => {
    const havant = await model({ authorities: 'E07000090', view: 'over-time' });
    const said = notes(havant, english).join(' ');
    assert.match(said, /In 2023, seats are on record for 9 of 12 wards/u);
    assert.doesNotMatch(said, /Also:/u, 'years that cannot be compared are not');
    const filled = toTable(havant, [], english).rows.find(([name]) => name === 'Filled seats')!;
    assert.deepEqual(filled.slice(1, 4), [undefined, 36, 36]);
  });

  it('counts a party that came or went as 0', async () => {
    const found = await model({ authorities: 'E08000007', view: 'over-time' });
    const row = toTable(found, [], english).rows.find(([name]) => name === 'Conservative')!;
    assert.deepEqual(row.slice(1, 4), [0, 0, 1]);
  });
});

describe('representation in the view grid', () => {
  it('says who represents the most deprived decile, with counts that add up to it', async () => {
    const grid = await model({ view: 'grid' });
    const sentence = headline(grid, english);
    const { rows, columns } = toTable(grid, [], english);
    const column = columns.findIndex(({ key }) => key === 'tenth_1_percent');
    const [labour] = rows;
    assert.equal(labour![1], 2350);
    assert.match(
      sentence,
      /^In \S+ 2025, Labour held most seats in the wards of [\d.]+% of England’s 3,375 most/u,
    );
    assert.ok(sentence.includes(`${labour![column]}%`), sentence);
  });

  it('says the same of England whether its councils were listed or not', async () => {
    const [england, withList] = await Promise.all([
      model({ view: 'grid' }),
      model({ view: 'grid', authority: 'Manchester' }),
    ]);
    assert.equal(england.councils.length, 0);
    assert.equal(withList.councils.length, 296);
    assert.equal(headline(england, english), headline(withList, english));
    assert.deepEqual(caveats(england, english), caveats(withList, english));
    assert.deepEqual(england.laterElections, withList.laterElections);
    assert.deepEqual(toTable(england, [], english), toTable(withList, [], english));
  });

  it('has a table that adds up to every neighbourhood of England', async () => {
    const grid = await model({ view: 'grid' });
    const { rows } = toTable(grid, [], english);
    assert.equal(rows.at(-1)![11], 33_755);
    assert.equal(sum(rows.slice(0, -1).map((row) => Number(row[11]))), 33_755);
  });
});

describe('representation before an election', () => {
  it('names no party in texts, table or CSV', async () => {
    for (const view of ['wards', 'turnout'] as const) {
      const found = await model({ ...MANCHESTER, view, electionPeriod: true });
      const table = toTable(found, found.wards, english);
      const words = [headline(found, english), ...notes(found, english), toCsv(table, found.provenance)].join(
        '\n',
      );
      assert.ok(!/Labour|Conservative|Liberal|Green\b|Reform/u.test(words), view);
    }
    const found = await model({ ...MANCHESTER, electionPeriod: true });
    assert.equal(headline(found, english), 'In late 2025 Manchester had 96 councillors in 32 wards.');
  });
});

describe('filters of the wards of Greater Manchester', () => {
  it('find wards by name and by who represents them', async () => {
    const found = await model(GREATER_MANCHESTER);
    const legend = dominantPartyLegend(found);
    const filter = (state: Partial<FilterState>) =>
      filterWards(found, { search: '', party: '', ...state }, legend);
    assert.equal(filter({}).length, 215);
    assert.deepEqual(
      filter({ search: ' ST MARYS ' }).map(({ name }) => name),
      ['St Mary’s', 'St. Mary’s'],
    );
    const bath = await model({ authority: 'Bath and North East Somerset' });
    assert.deepEqual(
      filterWards(bath, { search: 'twerton', party: '' }, dominantPartyLegend(bath)).map(({ name }) => name),
      ['Twerton & Whiteway'],
    );
    const mixed = filter({ party: '-' });
    assert.ok(mixed.length > 0);
    for (const { record } of mixed)
      assert.ok(Math.max(...Object.values(record!.seats)) * 2 <= sum(Object.values(record!.seats)));
  });
});

describe('texts of representation', () => {
  it('are complete in Welsh in every view', async () => {
    for (const view of VIEWS) {
      // Names of local parties are not translated; Trafford has none.
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

  it('name the place: one council, a few, many, a region', async () => {
    const named = async (attributes: Partial<RepresentationAttributes>) =>
      placeName(await model(attributes), english);
    assert.equal(await named(MANCHESTER), 'Manchester');
    assert.equal(await named({ authorities: 'E08000003 E08000009' }), 'Manchester and Trafford');
    assert.equal(await named({ authorities: 'E08000001 E08000002 E08000003 E08000004' }), '4 councils');
    assert.equal(await named({ region: 'north west' }), 'North West');
    assert.equal(await named({ nation: 'england' }), 'England');
  });
});
