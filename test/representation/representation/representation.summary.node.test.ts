import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { formattersOf } from '../../../packages/core/src/i18n/format.js';
import { cy as coreCy } from '../../../packages/core/src/strings/cy.js';
import { en as coreEn } from '../../../packages/core/src/strings/en.js';
import { toCsv } from '../../../packages/core/src/lazy/downloads/csv.js';
import {
  filterWards,
  filtersView,
  type FilterState,
} from '../../../packages/representation/src/representation/lazy/figure/filters.view.js';
import { loadRepresentation } from '../../../packages/representation/src/representation/representation-loader.js';
import { type RepresentationModel } from '../../../packages/representation/src/representation/representation.model.js';
import { exportFigure } from '../../../packages/representation/src/representation/lazy/figure/figure-image.js';
import {
  VIEWS,
  type View,
} from '../../../packages/representation/src/representation/representation.query.js';
import { cy } from '../../../packages/representation/src/representation/strings/cy.js';
import { en } from '../../../packages/representation/src/representation/strings/en.js';
import {
  notes,
  headline,
  partyList,
  placeName,
  seatsText,
} from '../../../packages/representation/src/representation/representation.summary.js';
import { toTable } from '../../../packages/representation/src/representation/representation.table.js';
import {
  emptyView,
  limitedTableView,
} from '../../../packages/representation/src/representation/representation.view.js';
import { sharesByDecile, sum, DECILES } from '../../../packages/representation/src/representation/shares.js';
import { PROVENANCE } from '../../support/areas.js';
import { publishedFiles } from '../../support/dataset-reader.js';
import { HOSTILE_TEXTS } from '../../support/hostile-input.js';
import { markup, visibleText } from '../../support/template-text.js';
import { isWellFormed } from '../../support/well-formed.js';
import { ward, wardsModel } from '../../support/wards.js';

const english = { s: en, locale: 'en', format: formattersOf(coreEn) } as const;
const welsh = { s: cy, locale: 'cy', format: formattersOf(coreCy) } as const;
const { signal } = new AbortController();
const load = (
  codes: readonly string[],
  view: View,
  more: { electionPeriod?: boolean; year?: 2024 | 2025 } = {},
) =>
  loadRepresentation(
    {
      base: '',
      scope: { by: 'codes', codes },
      view,
      year: more.year,
      electionPeriod: more.electionPeriod ?? false,
    },
    publishedFiles,
    signal,
  );

describe('figures in words', () => {
  const parties = (counts: Record<string, number>, named?: number) =>
    partyList(new Map(Object.entries(counts)), wardsModel([]), english, named);

  it('name six parties, but of seven the first five, and the rest together', () => {
    const six = { PP53: 6, PP52: 5, PP90: 4, PP63: 3, PP99: 2, IND: 1 };
    assert.equal(parties(six).length, 6);
    const seven = parties({ ...six, PP98: 1 });
    assert.equal(seven.length, 6);
    assert.equal(seven.at(-1), 'others 2');
  });

  it('leave out a party with none', () => {
    assert.deepEqual(parties({ PP53: 0, IND: 1 }).length, 1);
    assert.deepEqual(parties({}), []);
  });

  it('name one to three councils, and count more', () => {
    const own = wardsModel([]).councils[0]!;
    const named = (names: readonly string[]) =>
      placeName(
        { scope: { by: 'codes', codes: [] }, councils: names.map((name) => ({ ...own, name })) },
        english,
      );
    assert.equal(named(['A']), 'A');
    assert.equal(named(['A', 'B', 'C']), 'A, B and C');
    assert.equal(named(['A', 'B', 'C', 'D']), '4 councils');
  });

  it('say the nearest tenth there is where a place has none of the most deprived', () => {
    const model = wardsModel([ward('W', [0, 0, 4], { seats: { PP53: 1 }, vacancies: 0 })], {
      view: 'deciles',
    });
    assert.match(
      headline(model, english),
      /^4 of Borsetshire’s neighbourhoods are among the 20% to 30% most deprived/u,
    );
  });

  it('say what is vacant and what is not known, and add neither to a total', () => {
    const model = wardsModel([
      ward('A', [1], { seats: { PP53: 2 }, vacancies: 1 }, 1),
      ward('B', [1], undefined, 2),
    ]);
    assert.equal(headline(model, english), 'Borsetshire has 2 councillors: Labour 2.');
    assert.deepEqual(notes(model, english), [
      '1 seat is vacant.',
      'There is no record of the seats of 1 of 2 wards: it is shown as unknown and is in no total of seats.',
    ]);
    assert.equal(seatsText(model.wards[0]!, model, english), 'Labour 2, Vacant 1');
  });

  it('give no residents a seat where a ward is not known or nobody sits', () => {
    const nobody = wardsModel([ward('A', [1], { seats: {}, vacancies: 3 })]);
    assert.ok(notes(nobody, english).every((text) => !/residents|Infinity|NaN/u.test(text)));
    assert.equal(headline(nobody, english), 'There is no record of the seats of Borsetshire.');
    const known = wardsModel([ward('A', [1], { seats: { PP53: 3 }, vacancies: 0 })]);
    assert.deepEqual(notes(known, english), [
      'One filled seat for every 333 residents at the census of 2021.',
    ]);
  });

  it('say of a place where nobody voted what there is instead', () => {
    const { councils, scope } = wardsModel([]);
    const answer = { kind: 'no-election', scope, councils, newWards: 0, provenance: PROVENANCE } as const;
    assert.equal(
      visibleText(emptyView(answer, english)),
      'No ward of Borsetshire voted in an election these figures are for.',
    );
    assert.match(
      visibleText(emptyView({ ...answer, newWards: 2 }, english)),
      /2 wards drawn new for May 2025 voted then/u,
    );
  });
});

describe('a very long table', () => {
  it('shows its first three hundred rows, and says that there are more', () => {
    const wards = Array.from({ length: 301 }, (_, at) => ward(`W${at}`, [1], undefined, at));
    const table = toTable(wardsModel(wards), wards, english);
    const view = limitedTableView(table, english, undefined, () => undefined);
    assert.equal((markup(view).match(/scope="row"/gu) ?? []).length, 300);
    assert.match(visibleText(view), /first 300 of 301 wards/u);
    const whole = limitedTableView(
      { ...table, rows: table.rows.slice(0, 300) },
      english,
      undefined,
      () => undefined,
    );
    assert.doesNotMatch(visibleText(whole), /The table shows/u);
  });
});

describe('what a reader may choose among wards', () => {
  const CHOICE: FilterState = { search: '', who: '', most: 60 };
  const many = Array.from({ length: 13 }, (_, at) =>
    ward(`Ward ${at}`, [1], { seats: { [at < 10 ? 'PP53' : 'PP63']: 1 }, vacancies: 0 }, at),
  );
  const nothing = { filter: () => undefined, view: () => undefined, year: () => undefined };
  const view = (model: RepresentationModel, picker = false, shown = model.wards.length) =>
    filtersView(model, shown, CHOICE, picker, english, nothing);

  it('is a search and a party from thirteen wards on, and nothing for twelve', () => {
    assert.match(visibleText(view(wardsModel(many))), /Find a ward Who represents it/u);
    assert.equal(markup(view(wardsModel(many.slice(0, 12)))), '');
    assert.equal(markup(view(wardsModel(many, { view: 'deciles' }))), '', 'nor where wards are added up');
  });

  it('is no party before an election, but still a name', () => {
    const said = visibleText(view(wardsModel(many, { electionPeriod: true }), true));
    assert.match(said, /Find a ward/u);
    assert.doesNotMatch(said, /Who represents it|Labour|Show /u);
  });

  it('is another view, and another election, only where the author offers them', () => {
    const election = {
      year: 2025 as const,
      years: [2025 as const, 2024 as const],
      wards: [],
      newWards: new Map(),
    };
    const model = wardsModel(many.slice(0, 2), { view: 'turnout', election });
    assert.equal(markup(view(model)), '');
    assert.match(visibleText(view(model, true)), /Turnout.*May 2025.*May 2024/u);
    const once = { ...model, election: { ...election, years: [2025 as const] } };
    assert.doesNotMatch(visibleText(view(once, true)), /Election/u);
  });

  it('leaves out what does not fit, and nothing by a choice that is not offered', () => {
    const model = wardsModel(many);
    const count = (choice: Partial<FilterState>, of = model) =>
      filterWards(of, { ...CHOICE, ...choice }).length;
    assert.equal(count({ search: 'ward 1' }), 4);
    assert.equal(count({ who: 'PP63' }), 3);
    assert.equal(count({ who: 'PP63', search: 'ward 11' }), 1);
    assert.equal(count({ who: 'PP7' }), 13);
    assert.equal(count({ who: 'PP63' }, wardsModel(many, { electionPeriod: true })), 13);
    assert.equal(count({ search: 'zzz' }, wardsModel(many.slice(0, 12))), 12);
    assert.match(visibleText(view(model, false, 0)), /No ward fits/u);
    assert.match(visibleText(view(model, false, 4)), /4 of 13 wards shown/u);
  });
});

describe('odd places, in every view and both languages', () => {
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

  it('have a sentence, a table, a picture and words beside them, without a hole', async () => {
    assert.ok(models.length > 15);
    for (const [name, model] of models)
      for (const voice of [english, welsh]) {
        const sentence = headline(model, voice);
        const texts = [sentence, ...notes(model, voice)];
        for (const text of texts)
          assert.doesNotMatch(text, /undefined|NaN|Infinity|null|\[object|: \.|  /u, `${name}: ${text}`);
        const table = toTable(model, model.wards, voice);
        assert.ok(
          table.rows.every((row) => row.length === table.columns.length),
          name,
        );
        if (model.grid) continue;
        const svg = await exportFigure(model, model.wards.slice(0, 60), voice, {
          title: name,
          sentence,
          reading: '',
          source: '',
        }).toSVG();
        assert.equal(isWellFormed(svg), undefined, name);
        assert.doesNotMatch(svg, /NaN|Infinity|undefined/u, name);
      }
  });

  it('keep the numbers of the sentence in the table, in seats and neighbourhoods alike', () => {
    for (const [name, model] of models) {
      if (model.view !== 'deciles') continue;
      const [count] = /^[\d,]+/u.exec(headline(model, english)) ?? [];
      const all = toTable(model, model.wards, english).rows.at(-1)!;
      assert.ok(
        all
          .slice(1, 1 + DECILES)
          .map((cell) => english.format.number(cell as number))
          .includes(count!),
        name,
      );
    }
  });

  it('lose no neighbourhood when they are shared out', () => {
    for (const [name, { wards }] of models) {
      const shared = sum(sharesByDecile(wards).map((shares) => sum(shares.values())));
      assert.ok(Math.abs(shared - sum(wards.map((own) => sum(own.lsoasByDecile)))) < 1e-6, name);
    }
  });
});

describe('hostile names of wards and parties', () => {
  const hostile = HOSTILE_TEXTS.map((name, at) => ward(name, [1], { seats: { PP77: 1 }, vacancies: 0 }, at));
  const model = wardsModel(hostile, { partyNames: { PP77: '"><script>1</script>\u0000' } });

  it('come out of a picture as they are, and it is still one', async () => {
    for (const view of ['wards', 'deciles'] as const) {
      const svg = await exportFigure({ ...model, view }, hostile, english, {
        title: HOSTILE_TEXTS[0]!,
        sentence: HOSTILE_TEXTS[2]!,
        reading: HOSTILE_TEXTS[10]!,
        source: HOSTILE_TEXTS[14]!,
      }).toSVG();
      assert.equal(isWellFormed(svg), undefined);
      assert.doesNotMatch(svg, /<script|<img|<form|<svg onload/u);
    }
  });

  it('are cells of a CSV, one row a ward', () => {
    const csv = toCsv(toTable(model, hostile, english), PROVENANCE);
    const quoted = csv.replaceAll(/"(?:[^"]|"")*"/gu, 'x');
    assert.equal(quoted.trimEnd().split('\r\n').length, hostile.length + 1);
  });
});
