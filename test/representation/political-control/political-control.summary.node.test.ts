import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { LampCouncil } from '@odm-widgets/data/model';
import { getLamps } from '@odm-widgets/data/lamps';
import { figureView } from '../../../packages/representation/src/political-control/lazy/figure/figure.js';
import { councilDetailsView } from '../../../packages/representation/src/political-control/lazy/figure/council-details.view.js';
import {
  sortCouncils,
  toModel,
  type PoliticalControlModel,
} from '../../../packages/representation/src/political-control/political-control.model.js';
import type { SeatState } from '../../../packages/representation/src/political-control/lazy/figure/seats-controller.js';
import {
  controlText,
  headline,
  notes,
  placeName,
  shortControlText,
} from '../../../packages/representation/src/political-control/political-control.summary.js';
import { toTable } from '../../../packages/representation/src/political-control/lazy/details/details.table.js';
import { partyByCode } from '../../../packages/representation/src/shared/parties.js';
import { resolveAuthorityCode } from '@odm-widgets/data/councils';
import { datasetClient } from '../../support/dataset-reader.js';
import { markup, visibleText } from '../../support/template-text.js';
import { controlModel, council } from '../../support/councils.js';
import { CONTROL_FIGURE } from '../../support/representation-i18n.js';

const { en: english, cy: welsh } = CONTROL_FIGURE;
const client = datasetClient();
const lamps = await getLamps(client, 'overall');

const majorities = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([party, count]) =>
    Array.from({ length: count }, (_, at) =>
      council(`${party} ${at}`, { kind: 'majority', parties: [party] }),
    ),
  );

/** The note about the most and the least deprived council; '' when there is none. */
const extremesOf = (model: PoliticalControlModel, i18n: typeof english) =>
  notes(model, i18n).find((note) => note.startsWith('By MHCLG')) ?? '';

describe('the headline about many councils', () => {
  const said = (councils: readonly LampCouncil[]) =>
    headline(controlModel(councils, { scope: { by: 'nation', nation: 'england' } }), english);
  const at = (text: string, party: string) => text.indexOf(partyByCode(party).adjective.en);

  it('names parties from the most majorities to the fewest', () => {
    const text = said(majorities({ LD: 1, CON: 3, LAB: 2 }));
    assert.ok(at(text, 'CON') < at(text, 'LAB') && at(text, 'LAB') < at(text, 'LD'), text);
    assert.match(text, /^In May 2025, of England’s 6 councils, 3 had /u);
  });

  it('names parties with equally many majorities in a fixed order', () => {
    const councils = majorities({ LAB: 2, CON: 2, LD: 2 });
    assert.equal(said(councils), said([...councils].reverse()));
  });

  it('names as many parties as fit, and has the others in a note', () => {
    const few = controlModel(majorities({ LAB: 5, CON: 4 }), { scope: { by: 'nation', nation: 'england' } });
    for (const party of ['LAB', 'CON']) assert.ok(at(headline(few, english), party) >= 0, party);
    assert.doesNotMatch(notes(few, english).join(' '), /In full/u);
    const councils = majorities({ LAB: 5, CON: 4, LD: 3, REF: 2 });
    const many = controlModel(councils, { scope: { by: 'nation', nation: 'england' } });
    assert.match(headline(many, english), /and \d+ were run otherwise\.$/u);
    for (const party of ['LAB', 'CON', 'LD', 'REF'])
      assert.ok(at(notes(many, english).join(' '), party) >= 0, party);
  });

  it('counts every council once', () => {
    const kind = fc.constantFrom(
      ...(['majority', 'minority', 'independents', 'shared', 'none', 'no-parties', 'unknown'] as const),
    );
    const party = fc.constantFrom('LAB', 'CON', 'LD', 'GRN', 'REF', 'IND', 'Some Local Party');
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, party), { minLength: 2, maxLength: 40 }), (some) => {
        const councils = some.map(([own, name], index) =>
          council(`C${index}`, { kind: own, parties: [name] }),
        );
        const counts = said(councils).replace('In May 2025', '').match(/\d+/gu) ?? [];
        const [all, ...parts] = counts.map(Number);
        assert.equal(all, councils.length);
        assert.equal(
          parts.reduce((sum, part) => sum + part, 0),
          councils.length,
          said(councils),
        );
      }),
    );
  });

  it('is complete in both languages for every council of England', () => {
    for (const i18n of [english, welsh])
      for (const one of lamps.councils)
        for (const text of [
          headline(controlModel([one]), i18n),
          controlText(one, i18n),
          shortControlText(one, i18n),
        ]) {
          assert.doesNotMatch(text, /undefined|null|NaN|\[object|\s{2}|\(\)|: *$/u, `${one.name}: ${text}`);
          assert.ok(text.length > 0, one.name);
        }
  });
});

describe('the place in the heading of political control', () => {
  it('is the name of a single council, and nothing for several that were named', () => {
    const [one, two] = [council('Ambridge', { kind: 'none' }), council('Felpersham', { kind: 'none' })];
    assert.equal(placeName(controlModel([one]), english), 'Ambridge');
    assert.equal(placeName(controlModel([one, two]), english), '');
    assert.equal(placeName(controlModel([one], { compare: true }), english), '');
    assert.equal(
      placeName(controlModel([one, two], { scope: { by: 'nation', nation: 'england' } }), english),
      'England',
    );
  });

  it('is spelled as in the source, not as in the attribute', () => {
    const found = toModel(
      {
        base: '',
        domain: 'overall',
        scope: { by: 'region', name: ' north WEST ' },
        compare: false,
        hexMap: false,
      },
      lamps,
      undefined,
      resolveAuthorityCode,
    ) as PoliticalControlModel;
    assert.equal(placeName(found, english), 'North West');
  });
});

describe('the sentence about the most and the least deprived council', () => {
  const ranked = (ranks: readonly (number | undefined)[]) =>
    controlModel(ranks.map((rank, at) => council(`Council ${'ABCDE'[at]}`, { kind: 'none' }, { rank })));

  it('compares the ranks of three councils or more', () => {
    assert.equal(extremesOf(ranked([2, 1]), english), '');
    assert.match(extremesOf(ranked([20, 5, 90]), english), /Council B is the most .* Council C the least/u);
  });

  it('ignores councils without a rank', () => {
    assert.equal(extremesOf(ranked([undefined, 1, 2]), english), '');
    assert.match(
      extremesOf(ranked([undefined, 3, 1, 2]), english),
      /Council C is the most .* Council B the least/u,
    );
  });

  it('is left out when councils are compared', () => {
    assert.equal(extremesOf({ ...ranked([1, 2, 3]), compare: true }, english), '');
  });
});

describe('sorting councils', () => {
  it('puts those without a rank last, by name', () => {
    const councils = [
      council('Zeals', { kind: 'none' }, { rank: undefined }),
      council('Ashby', { kind: 'none' }, { rank: undefined }),
      council('Ware', { kind: 'none' }, { rank: 290 }),
    ];
    assert.deepEqual(
      sortCouncils(councils, 'deprivation').map(({ name }) => name),
      ['Ware', 'Ashby', 'Zeals'],
    );
  });

  it('by control keeps the councils of a party together, the most deprived first', () => {
    const councils = sortCouncils(lamps.councils, 'control');
    const groups = councils.map(({ control }) => `${control.kind} ${control.parties.join()}`);
    const runs = groups.filter((group, at) => group !== groups[at - 1]);
    assert.equal(runs.length, new Set(groups).size);
    councils.forEach((one, at) => {
      if (at && groups[at] === groups[at - 1]) assert.ok(councils[at - 1]!.rank! < one.rank!, one.name);
    });
  });
});

describe('the table of political control', () => {
  const table = (i18n = english) =>
    toTable(
      controlModel(lamps.councils, { scope: { by: 'nation', nation: 'england' } }),
      lamps.councils,
      i18n,
    );
  const column = (key: string) => {
    const { columns, rows } = table();
    const at = columns.findIndex((one) => one.key === key);
    return rows.map((row) => row[at]);
  };

  it('names the party of an elected mayor, and has an empty cell where there is none', () => {
    const mayors = column('elected_mayor');
    lamps.councils.forEach(({ name, control }, at) =>
      assert.equal(mayors[at], control.mayor && partyByCode(control.mayor).name.en, name),
    );
    assert.ok(mayors.some(Boolean) && mayors.some((mayor) => !mayor));
  });

  it('marks exactly the columns that hold numbers as numeric', () => {
    const { columns, rows } = table();
    columns.forEach(({ key, numeric }, at) =>
      assert.equal(
        Boolean(numeric),
        rows.some((row) => typeof row[at] === 'number'),
        key,
      ),
    );
  });

  it('has a caption for councils without a common place', () => {
    const few = lamps.councils.slice(0, 2);
    const names = english.format.list(few.map(({ name }) => name));
    assert.match(
      toTable(controlModel(few), few, english).caption,
      new RegExp(`^${names}: who runs each council`, 'u'),
    );
    assert.match(table().caption, /^England: /u);
  });

  it('has Welsh column names and the same figures', () => {
    const [own, other] = [table(), table(welsh)];
    own.columns.forEach(({ key, label }, at) => {
      assert.equal(other.columns[at]!.key, key);
      assert.notEqual(other.columns[at]!.label, label, key);
    });
    const numbers = (rows: typeof own.rows) =>
      rows.map((row) => row.filter((cell) => typeof cell === 'number'));
    assert.deepEqual(numbers(own.rows), numbers(other.rows));
  });
});

describe('names of councils and parties in a Welsh figure', () => {
  it('are marked as English', () => {
    const councils = [council('Ambridge', { kind: 'majority', parties: ['REF'] })];
    const input = {
      i18n: welsh,
      councils,
      highlight: [],
      columns: 0,
      scale: 'own' as const,
      selected: undefined,
      focused: undefined,
      details: undefined,
      onSelect: () => undefined,
      onFocus: () => undefined,
    };
    const view = markup(figureView(controlModel(councils), input));
    assert.match(view, /class="name" lang=en>Ambridge</u);
    assert.match(view, /class="who">Mwyafrif <span lang="en">Reform UK<\/span>/u);
    assert.match(view, /class="swatch"[^]*<span lang="en">Reform UK<\/span>/u);
  });
});

describe('details of a council', () => {
  const one = council('Ambridge', { kind: 'minority', parties: ['LD'] });
  const seats = (own: Record<string, number> | undefined, wardsWithoutRecord = 0): SeatState => ({
    councils: new Map(
      own ? [[one.code, { year: 2025, seats: own, vacancies: 0, wards: 25, wardsWithoutRecord }]] : [],
    ),
    partyNames: { PP53: 'Labour Party', PP9999: 'Ambridge First <b>' },
  });
  const text = (state: SeatState, who = one) =>
    visibleText(councilDetailsView(who, controlModel([who]), state, english, () => undefined));

  it('list seats from the most to the fewest, with their sum', () => {
    const said = text(seats({ PP9999: 1, PP53: 7, IND: 2 }));
    assert.match(
      said,
      /Seats, 10 filled: Labour 7, Independents? 2, Ambridge First <b> 1\.|Seats, 10 filled: Labour 7, .*2, Ambridge First/u,
    );
  });

  it('say that seats are loading, could not be fetched or are not on record', () => {
    assert.match(text('loading'), /Getting the seats/u);
    assert.match(text('failed'), /could not be fetched/u);
    assert.match(text(seats(undefined)), /There is no record of its seats/u);
    assert.match(text(seats({})), /There is no record of its seats/u);
  });

  it('say of how many wards seats are on record in place of a sum that is not whole', () => {
    const said = text(seats({ IND: 98 }, 1));
    assert.match(said, /Seats are on record for 24 of 25 wards: Independents 98\./u);
    assert.doesNotMatch(said, /filled/u);
  });

  it('say that the council has voted since the record', () => {
    const laterElections = {
      date: '2026-05',
      councils: 1,
      of: 1,
      byCouncil: new Map([[one.code, '2026-05']]),
      sources: [],
    };
    const said = (more: Partial<PoliticalControlModel>) =>
      visibleText(councilDetailsView(one, controlModel([one], more), 'loading', english, () => undefined));
    assert.match(
      said({ laterElections }),
      /Seats and control of May 2025, before the elections of May 2026\./u,
    );
    assert.match(said({}), /Seats and control of May 2025\./u);
  });

  it('state a rank only where there is one', () => {
    assert.match(text('loading'), /Rank 8 of 296/u);
    assert.doesNotMatch(text('loading', { ...one, rank: undefined }), /Rank/u);
  });

  it('have a column for each vigintile that add up to its neighbourhoods', () => {
    const view = markup(councilDetailsView(one, controlModel([one]), 'loading', english, () => undefined));
    const cells = [...view.matchAll(/<td[^>]*>(\d+)<\/td>/gu)].map(([, count]) => Number(count));
    assert.equal(cells.length, 20);
    assert.equal(
      cells.reduce((sum, count) => sum + count, 0),
      one.lsoas,
    );
  });
});
