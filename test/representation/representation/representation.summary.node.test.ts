import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { toCsv } from '../../../packages/core/src/lazy/downloads/csv.js';
import { dominantPartyLegend } from '../../../packages/representation/src/representation/lazy/figure/figure.js';
import {
  filterWards,
  filtersView,
  type FilterState,
} from '../../../packages/representation/src/representation/lazy/filters/filters.js';
import { loadRepresentation } from '../../../packages/representation/src/representation/representation-loader.js';
import { type RepresentationModel } from '../../../packages/representation/src/representation/representation.model.js';
import { exportFigure } from '../../../packages/representation/src/representation/lazy/picture/picture.js';
import {
  VIEWS,
  type View,
} from '../../../packages/representation/src/representation/representation.query.js';
import { headline } from '../../../packages/representation/src/representation/representation.summary.js';
import { notes } from '../../../packages/representation/src/representation/notes.summary.js';
import {
  partyList,
  placeName,
  seatsText,
} from '../../../packages/representation/src/representation/phrases.summary.js';
import { Tables } from '../../../packages/representation/src/representation/lazy/details/tables.view.js';
import { toTable } from '../../../packages/representation/src/representation/lazy/details/details.table.js';
import { emptyView } from '../../../packages/representation/src/representation/representation.view.js';
import { sharesByDecile, sum } from '../../../packages/representation/src/representation/shares.js';
import { PROVENANCE } from '../../support/areas.js';
import { publishedFiles } from '../../support/dataset-reader.js';
import { HOSTILE_TEXTS } from '../../support/hostile-input.js';
import { visibleText } from '../../support/template-text.js';
import { WARDS_FIGURE } from '../../support/representation-i18n.js';
import { firstXmlError } from '../../support/xml-error.js';
import { ward, wardsModel } from '../../support/wards.js';

const { en: english, cy: welsh } = WARDS_FIGURE;
const { signal } = new AbortController();
const load = (
  codes: readonly string[],
  view: View,
  more: { electionPeriod?: boolean; year?: 2024 | 2025 } = {},
) =>
  loadRepresentation(
    {
      base: '',
      scope: { by: 'authorities', requested: codes },
      view,
      year: more.year,
      electionPeriod: more.electionPeriod ?? false,
    },
    publishedFiles,
    signal,
  );

const NO_ACTIONS = {
  onYear: () => undefined,
  onCouncils: () => undefined,
};

describe('texts of representation', () => {
  const parties = (counts: Record<string, number>) =>
    partyList(new Map(Object.entries(counts)), wardsModel([]), english);

  it('name up to six parties; of seven they name five and count the rest together', () => {
    const six = { PP53: 6, PP52: 5, PP90: 4, PP63: 3, PP99: 2, IND: 1 };
    assert.equal(parties(six).length, 6);
    const seven = parties({ ...six, PP98: 1 });
    assert.equal(seven.length, 6);
    assert.equal(seven.at(-1), 'others 2');
  });

  it('leave out a party without seats', () => {
    assert.deepEqual(parties({ PP53: 0, IND: 1 }).length, 1);
    assert.deepEqual(parties({}), []);
  });

  it('name up to three councils, and count more', () => {
    const own = wardsModel([]).councils[0]!;
    const named = (names: readonly string[]) =>
      placeName(
        { scope: { by: 'authorities', requested: [] }, councils: names.map((name) => ({ ...own, name })) },
        english,
      );
    assert.equal(named(['A']), 'A');
    assert.equal(named(['A', 'B', 'C']), 'A, B and C');
    assert.equal(named(['A', 'B', 'C', 'D']), '4 councils');
  });

  it('name the most deprived decile that has neighbourhoods', () => {
    const model = wardsModel([ward('W', [0, 0, 4], { seats: { PP53: 1 }, vacancies: 0 })], {
      view: 'deciles',
    });
    assert.match(
      headline(model, english),
      /^Counted by ward seats, Labour represents 4 of Borsetshire’s 4 neighbourhoods in the 20% to 30% most/u,
    );
  });

  it('state vacancies and missing records, and add neither to a total', () => {
    const model = wardsModel([
      ward('A', [1], { seats: { PP53: 2 }, vacancies: 1 }, 1),
      ward('B', [1], undefined, 2),
    ]);
    assert.equal(
      headline(model, english),
      'In May 2025, seats were on record for 1 of Borsetshire’s 2 wards: Labour 2.',
    );
    assert.deepEqual(notes(model, english), [
      '1 seat is vacant.',
      'Seats are on record for 1 of 2 wards; the rest is shown as unknown and not counted.',
    ]);
    assert.equal(seatsText(model.wards[0]!, model, english), 'Labour 2, Vacant 1');
  });

  it('leave out residents per seat when a record is missing or no seat is filled', () => {
    const nobody = wardsModel([ward('A', [1], { seats: {}, vacancies: 3 })]);
    assert.ok(notes(nobody, english).every((text) => !/residents|Infinity|NaN/u.test(text)));
    assert.equal(headline(nobody, english), 'In May 2025, all 3 seats of Borsetshire were vacant.');
    assert.match(headline(nobody, welsh), /pob un o 3 sedd Borsetshire yn wag/u);
    const lost = wardsModel([ward('A', [1], undefined)]);
    assert.equal(headline(lost, english), 'There is no record of the seats of Borsetshire.');
    const ofDeciles = wardsModel([ward('A', [1], { seats: {}, vacancies: 3 })], { view: 'deciles' });
    assert.equal(
      headline(ofDeciles, english),
      'All seats are vacant in the wards of Borsetshire’s 1 most deprived neighbourhood.',
    );
    const known = wardsModel([ward('A', [1], { seats: { PP53: 3 }, vacancies: 0 })]);
    assert.deepEqual(notes(known, english), ['One councillor for every 333 residents (2021 census).']);
  });

  it('say when no ward voted, and offer another election', () => {
    const { councils, scope } = wardsModel([]);
    const answer = {
      kind: 'no-election',
      scope,
      councils,
      year: 2025,
      otherYears: [2024],
      provenance: PROVENANCE,
    } as const;
    assert.equal(
      visibleText(emptyView(answer, english, NO_ACTIONS)),
      'No ward of Borsetshire held an election of its own council in May 2025. Show May 2024',
    );
  });
});

describe('county councils alone', () => {
  const counties = [
    { code: 'E10000008', name: 'Devon', districts: ['E07000040', 'E07000041'] },
    { code: 'E10000016', name: 'Kent', districts: ['E07000105'] },
  ];

  it('are said to have no wards, and their districts are offered', () => {
    const view = (i18n: typeof english) =>
      visibleText(emptyView({ kind: 'counties', counties }, i18n, NO_ACTIONS));
    assert.match(
      view(english),
      /Devon is a county council, .* Show the 2 districts of Devon Kent is a county/u,
    );
    assert.match(view(english), /Show the district of Kent$/u);
    assert.match(view(welsh), /Cyngor sir yw Devon .* Dangos 2 ddosbarth Devon/u);
  });
});

describe('a table of more than 300 rows', () => {
  it('shows the first 300 and says how many there are', () => {
    const wards = Array.from({ length: 301 }, (_, at) => ward(`W${at}`, [1], undefined, at));
    const shown = (of: typeof wards) =>
      new Tables().shown(wardsModel(of), of, english, { sorting: undefined, onSort: () => undefined });
    const { table, note } = shown(wards);
    assert.equal(table?.rows.length, 300);
    assert.match(note!, /first 300 of 301 wards/u);
    assert.equal(shown(wards.slice(0, 300)).note, undefined);
  });
});

describe('filters of wards', () => {
  const UNFILTERED: FilterState = { search: '', party: '' };
  const many = Array.from({ length: 13 }, (_, at) =>
    ward(`Ward ${at}`, [1], { seats: { [at < 10 ? 'PP53' : 'PP63']: 1 }, vacancies: 0 }, at),
  );
  const handlers = { onFilter: () => undefined, onView: () => undefined, onYear: () => undefined };
  const view = (model: RepresentationModel, shown = model.wards.length) =>
    filtersView(model, shown, UNFILTERED, dominantPartyLegend(model), english, handlers);

  it('have a search and a party for thirteen wards or more', () => {
    const hasSearch = (model: RepresentationModel) =>
      /Find a ward Who represents it/u.test(visibleText(view(model)));
    assert.ok(hasSearch(wardsModel(many)));
    assert.ok(!hasSearch(wardsModel(many.slice(0, 12))));
    assert.ok(!hasSearch(wardsModel(many, { view: 'deciles' })), 'not where wards are added up');
  });

  it('have a search but no parties before an election', () => {
    const said = visibleText(view(wardsModel(many, { electionPeriod: true })));
    assert.match(said, /Find a ward/u);
    assert.doesNotMatch(said, /Who represents it|Labour|Show /u);
  });

  it('have views, and elections where there are several', () => {
    const election = {
      year: 2025 as const,
      turnoutMethod: 'valid-votes' as const,
      years: [2025 as const, 2024 as const],
      wards: [],
    };
    const model = wardsModel(many.slice(0, 2), { view: 'turnout', election });
    assert.match(visibleText(view(model)), /Turnout.*May 2025.*May 2024/u);
    const once = { ...model, election: { ...election, years: [2025 as const] } };
    assert.doesNotMatch(visibleText(view(once)), /Election/u);
  });

  it('leave out wards that do not match, and ignore choices that are no longer offered', () => {
    const model = wardsModel(many);
    const count = (choice: Partial<FilterState>, of = model) =>
      filterWards(of, { ...UNFILTERED, ...choice }, dominantPartyLegend(of)).length;
    assert.equal(count({ search: 'ward 1' }), 4);
    assert.equal(count({ party: 'PP63' }), 3);
    assert.equal(count({ party: 'PP63', search: 'ward 11' }), 1);
    assert.equal(count({ party: 'PP7' }), 13);
    assert.equal(count({ party: 'PP63' }, wardsModel(many, { electionPeriod: true })), 13);
    assert.equal(count({ search: 'zzz' }, wardsModel(many.slice(0, 12))), 12);
    assert.match(visibleText(view(model, 0)), /No ward fits/u);
    assert.match(visibleText(view(model, 4)), /4 of 13 wards shown/u);
  });
});

describe('representation of unusual places in every view and both languages', () => {
  const PLACES = {
    'City of London': 'E09000001',
    'Isles of Scilly': 'E06000053',
    'a county district with no election of late': 'E07000032',
    'a council of many vacancies or none': 'E08000025',
    'the newest unitary': 'E06000066',
  };
  const models: [string, RepresentationModel][] = [];
  before(async () => {
    for (const [name, code] of Object.entries(PLACES))
      for (const view of VIEWS) {
        const model = await load([code], view).catch((error: unknown) => {
          if ((error as Error).name !== 'EmptyResult') throw error;
          return undefined;
        });
        if (model) models.push([`${name}, ${view}`, model]);
      }
  });

  it('has complete sentences, table and image', async () => {
    assert.ok(models.length > 15);
    for (const [name, model] of models)
      for (const i18n of [english, welsh]) {
        const sentence = headline(model, i18n);
        const texts = [sentence, ...notes(model, i18n)];
        for (const text of texts)
          assert.doesNotMatch(text, /undefined|NaN|Infinity|null|\[object|: \.|  /u, `${name}: ${text}`);
        const table = toTable(model, model.wards, i18n);
        assert.ok(
          table.rows.every((row) => row.length === table.columns.length),
          name,
        );
        if (model.grid) continue;
        const svg = await exportFigure(model, model.wards.slice(0, 60), i18n, {
          title: name,
          sentences: [sentence],
          notes: [],
        }).toSVG();
        assert.equal(firstXmlError(svg), undefined, name);
        assert.doesNotMatch(svg, /NaN|Infinity|undefined/u, name);
      }
  });

  it('has the numbers of the headline in the table', () => {
    for (const [name, model] of models) {
      if (model.view !== 'deciles') continue;
      const text = headline(model, english);
      const cells = toTable(model, model.wards, english)
        .rows.flat()
        .map((cell) => (typeof cell === 'number' ? english.format.number(cell) : ''));
      const [, share, count] = /represents? ([\d.]+)%? of .*’s (?:the )?(one|[\d,]+) /u.exec(text)!;
      assert.ok(cells.includes(share!), text);
      assert.ok(cells.includes(count === 'one' ? '1' : count!), `${name}: ${text}`);
    }
  });

  it('shares out every neighbourhood', () => {
    for (const [name, { wards }] of models) {
      const shared = sum(sharesByDecile(wards).map((shares) => sum(shares.values())));
      assert.ok(Math.abs(shared - sum(wards.map((own) => sum(own.lsoasByDecile)))) < 1e-6, name);
    }
  });
});

describe('hostile names of wards and parties', () => {
  const hostile = HOSTILE_TEXTS.map((name, at) => ward(name, [1], { seats: { PP77: 1 }, vacancies: 0 }, at));
  const partyNames = { PP77: '"><script>1</script>\u0000' };
  const model = wardsModel(hostile, { partyNames });

  it('leave the exported image well-formed and without elements of their own', async () => {
    for (const view of ['wards', 'deciles'] as const) {
      const svg = await exportFigure(wardsModel(hostile, { partyNames, view }), hostile, english, {
        title: HOSTILE_TEXTS[0]!,
        sentences: [HOSTILE_TEXTS[2]!],
        notes: [HOSTILE_TEXTS[14]!],
      }).toSVG();
      assert.equal(firstXmlError(svg), undefined);
      assert.doesNotMatch(svg, /<script|<img|<form|<svg onload/u);
    }
  });

  it('stay in one row of the CSV each', () => {
    const csv = toCsv(toTable(model, hostile, english), PROVENANCE);
    const quoted = csv.replaceAll(/"(?:[^"]|"")*"/gu, 'x');
    assert.equal(quoted.trimEnd().split('\r\n').length, hostile.length + 1);
  });
});
