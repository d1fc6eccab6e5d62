import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { RepresentedWard, SeatRecord } from '@odm-widgets/data/model';
import { formattersOf } from '../../packages/core/lib/format.js';
import { cy as coreCy } from '../../packages/core/lib/strings.cy.js';
import { en as coreEn } from '../../packages/core/lib/strings.en.js';
import { toCsv } from '../../packages/core/lib/downloads/csv.js';
import { barsOf, barsView, piecesOf } from '../../packages/representation/lib/representation.bars.js';
import {
  chosen,
  controlsOf,
  type Choice,
} from '../../packages/representation/lib/representation.controls.js';
import { wardDetails } from '../../packages/representation/lib/representation.details.js';
import { loadRepresentation } from '../../packages/representation/lib/representation.load.js';
import { entryName, keyView, legendOf } from '../../packages/representation/lib/representation.marks.js';
import {
  totalsOf,
  type RepresentationModel,
} from '../../packages/representation/lib/representation.model.js';
import { draw } from '../../packages/representation/lib/representation.picture.js';
import { VIEWS, type View } from '../../packages/representation/lib/representation.query.js';
import {
  dotsOf,
  rowsView,
  STRIP,
  stripHeight,
} from '../../packages/representation/lib/representation.rows.js';
import { cy } from '../../packages/representation/lib/representation.strings.cy.js';
import { en } from '../../packages/representation/lib/representation.strings.en.js';
import {
  beside,
  headline,
  partyList,
  placeOf,
  seatsText,
} from '../../packages/representation/lib/representation.summary.js';
import { toTable } from '../../packages/representation/lib/representation.table.js';
import { emptyView, firstRowsView } from '../../packages/representation/lib/representation.view.js';
import {
  NO_DOMINANT,
  sharesByTenth,
  sum,
  TENTHS,
  UNKNOWN,
} from '../../packages/representation/lib/shares.js';
import { PROVENANCE } from '../support/areas.js';
import { publishedFiles } from '../support/dataset-reader.js';
import { HOSTILE } from '../support/hostile.js';
import { attributes, listeners, markup, words } from '../support/markup.js';
import { isWellFormed } from '../support/well-formed.js';

const english = { s: en, locale: 'en', format: formattersOf(coreEn) } as const;
const welsh = { s: cy, locale: 'cy', format: formattersOf(coreCy) } as const;
const { signal } = new AbortController();
const AUTHORITY = { code: 'E08000099', name: 'Borsetshire' };

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

function ward(
  name: string,
  tenths: readonly number[],
  record: SeatRecord | undefined,
  at = 0,
): RepresentedWard {
  const padded = [...tenths, ...Array.from({ length: TENTHS }, () => 0)].slice(0, TENTHS);
  return { code: `E0509${String(at).padStart(4, '0')}`, name, authority: AUTHORITY, tenths: padded, record };
}

function modelOf(
  wards: readonly RepresentedWard[],
  more: Partial<RepresentationModel> = {},
): RepresentationModel {
  const councils = [
    {
      ...AUTHORITY,
      region: 'North West',
      population: 1000,
      lsoas: sum(wards.map(({ tenths }) => sum(tenths))),
    },
  ] as unknown as RepresentationModel['councils'];
  return {
    view: 'wards',
    scope: { by: 'codes', codes: [AUTHORITY.code] },
    electionPeriod: false,
    councils,
    missing: [],
    wards,
    totals: totalsOf(councils, wards),
    registered: { PP53: 'Labour Party', PP99: 'Ambridge First' },
    seatsAsAt: '2025-05',
    grid: undefined,
    election: undefined,
    years: undefined,
    provenance: PROVENANCE,
    ...more,
  };
}

const tenths = fc.array(fc.nat({ max: 30 }), { minLength: TENTHS, maxLength: TENTHS });
const record = fc.option(
  fc.record({
    seats: fc.dictionary(
      fc.constantFrom('PP53', 'PP52', 'PP90', 'IND', 'PP99', 'PP63'),
      fc.integer({ min: 1, max: 3 }),
      { maxKeys: 3 },
    ),
    vacancies: fc.nat({ max: 2 }),
  }),
  { nil: undefined },
);
const someWards = fc
  .array(fc.tuple(tenths, record), { minLength: 1, maxLength: 20 })
  .map((all) => all.map(([counts, seats], at) => ward(`Ward ${at}`, counts, seats, at)));

describe('a ward’s neighbourhoods as dots', () => {
  const one = tenths.map((counts) => ward('W', counts, undefined));

  it('are as many as there are, in the column of their tenth', () => {
    fc.assert(
      fc.property(one, (own) => {
        const dots = dotsOf(own);
        assert.equal(dots.length, sum(own.tenths));
        for (const { x, tenth } of dots) {
          assert.ok(x - STRIP.dot > (tenth - 1) * STRIP.column && x + STRIP.dot < tenth * STRIP.column);
        }
        own.tenths.forEach((count, at) =>
          assert.equal(dots.filter(({ tenth }) => tenth === at + 1).length, count),
        );
      }),
    );
  });

  it('lie within their strip, however many there are', () => {
    fc.assert(
      fc.property(one, (own) => {
        const height = stripHeight(own);
        for (const { y } of dotsOf(own)) {
          assert.ok(height + y - STRIP.dot >= 0, 'below its upper edge');
          assert.ok(height + y + STRIP.dot <= height, 'above its lower edge');
        }
      }),
    );
  });

  it('do not touch each other', () => {
    fc.assert(
      fc.property(one, (own) => {
        const dots = dotsOf(own);
        dots.forEach((a, at) => {
          for (const b of dots.slice(at + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 2 * STRIP.dot);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('stand in the middle of their column where they are few', () => {
    for (const count of [1, 2, 3]) {
      const xs = dotsOf(ward('W', [0, count], undefined)).map(({ x }) => x);
      assert.ok(Math.abs(sum(xs) / count - 1.5 * STRIP.column) < 1e-9);
    }
  });
});

describe('bars of parties', () => {
  const bars = (wards: readonly RepresentedWard[]) =>
    barsOf(modelOf(wards, { view: 'deciles' }), english).bars;

  it('are as long as their tenth has neighbourhoods, and their parts add up to that', () => {
    fc.assert(
      fc.property(someWards, (wards) => {
        bars(wards).forEach(({ total, parts }, at) => {
          assert.equal(total, sum(wards.map((own) => own.tenths[at]!)));
          assert.ok(Math.abs(sum(parts.map(([, count]) => count)) - total) < 1e-6);
          assert.ok(parts.every(([, count]) => count > 0));
        });
      }),
    );
  });

  it('have the figures of the table below them', () => {
    fc.assert(
      fc.property(someWards, (wards) => {
        const model = modelOf(wards, { view: 'deciles' });
        const { rows } = toTable(model, wards, english);
        const all = rows.at(-1)!;
        barsOf(model, english).bars.forEach(({ total }, at) => assert.equal(all[at + 1], total));
        rows.slice(0, -1).forEach((row) => {
          const own = row.slice(1, 1 + TENTHS) as number[];
          assert.ok(Math.abs(sum(own) - (row[1 + TENTHS] as number)) < 0.05);
        });
      }),
    );
  });

  it('begin and end in the drawing, piece after piece without a gap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 9 })), { maxLength: 8 }),
        fc.boolean(),
        (parts, single) => {
          const pieces = piecesOf(parts, single);
          let at = 0;
          for (const { from, to } of pieces) {
            assert.equal(from, at);
            at = to;
          }
          assert.equal(at, sum(parts.map(([, count]) => count)));
          if (single) assert.ok(pieces.every(({ from, to }) => to - from === 1));
          else assert.equal(pieces.length, parts.length);
        },
      ),
    );
  });

  it('keep within the width, and have a line where a tenth is empty', () => {
    fc.assert(
      fc.property(someWards, (wards) => {
        const view = markup(barsView(modelOf(wards, { view: 'deciles' }), english));
        assert.doesNotMatch(view, /NaN|Infinity|undefined/u);
        for (const [, x, width] of view.matchAll(/x=([\d.]+)% y=0\.5 width=([\d.]+)%/gu))
          assert.ok(Number(x) + Number(width) <= 100 + 1e-6);
        const empty = wards[0]!.tenths.filter((_, at) => sum(wards.map((own) => own.tenths[at]!)) === 0);
        assert.equal((view.match(/class="empty"/gu) ?? []).length, empty.length);
      }),
      { numRuns: 40 },
    );
  });

  it('draw a seat by itself while seats can be counted, and not when there are hundreds', () => {
    const year = (count: number) => ({
      year: 2025,
      seats: new Map([['PP53', count]]),
      vacancies: 0,
      wards: 1,
      wardsWithoutRecord: 0,
    });
    const marks = (count: number) => {
      const model = modelOf([], { view: 'over-time', years: [year(count)] });
      const [bars = ''] = markup(barsView(model, english)).split('class="key"');
      return (bars.match(/class="mark/gu) ?? []).length;
    };
    assert.equal(marks(150), 150);
    assert.equal(marks(151), 1);
  });
});

describe('the key of parties', () => {
  it('has one entry for each look, and each party one of them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.constantFrom(
            'PP53',
            'PP52',
            'PP90',
            'PP63',
            'IND',
            'PP99',
            'PP98',
            'PP97',
            'PP96',
            'PP95',
            'PP94',
            '?',
            '-',
          ),
        ),
        (parties) => {
          const model = modelOf([]);
          const { entries, of, mark } = legendOf(parties, model);
          assert.equal(new Set(entries).size, entries.length);
          for (const party of parties) assert.ok(entries.includes(of(party)), party);
          const looks = entries.map((entry) => JSON.stringify(mark(entry)));
          assert.equal(new Set(looks).size, looks.length, looks.join(' '));
          const names = entries.map((entry) => entryName(entry, model, english));
          assert.ok(names.every((name) => name && !/undefined/u.test(name)));
        },
      ),
    );
  });

  it('has what is no party last', () => {
    const { entries } = legendOf(['?', '-', 'PP99', 'IND', 'PP53'], modelOf([]));
    assert.deepEqual(entries.slice(-2), [NO_DOMINANT, UNKNOWN]);
    assert.equal(entries[0], 'PP53');
  });

  it('explains short names, and does not say a name twice', () => {
    const model = modelOf([]);
    const key = words(keyView(legendOf(['PP53', 'PP99'], model), model, english));
    assert.match(key, /Lab: Labour/u);
    assert.equal(key.split('Ambridge First').length - 1, 1);
  });
});

describe('wards as rows', () => {
  const wards = [
    ward('Ambridge', [3, 2], { seats: { PP53: 2, PP63: 1 }, vacancies: 1 }, 1),
    ward('Empty', [], { seats: { PP53: 1 }, vacancies: 0 }, 2),
    ward('Lost', [1], undefined, 3),
    ward('Vacant', [0, 1], { seats: {}, vacancies: 2 }, 4),
  ];
  const open = { selected: undefined, current: undefined, select: () => undefined, move: () => undefined };
  const view = (model: RepresentationModel, more: Partial<Parameters<typeof rowsView>[3]> = {}) =>
    rowsView(model, model.wards, english, { ...open, ...more });

  it('are one tab stop, wherever the keyboard was', () => {
    for (const current of [undefined, wards[2]!.code, 'E05999999']) {
      const stops = attributes(view(modelOf(wards), { current }), 'tabindex');
      assert.deepEqual(stops.filter((stop) => stop === '0').length, 1);
      assert.equal(stops.indexOf('0'), current === wards[2]!.code ? 2 : 0);
    }
  });

  it('say a ward without neighbourhoods, without a record, and without anybody', () => {
    const said = words(view(modelOf(wards)));
    assert.match(said, /Empty \. No neighbourhood is matched to this ward/u);
    assert.match(said, /Lost .*No record/u);
    assert.match(said, /Vacant 2/u);
  });

  it('have a mark for every seat and a frame for every vacancy', () => {
    const [rows = ''] = markup(view(modelOf(wards))).split('class="key"');
    assert.equal((rows.match(/class="mark vacant"/gu) ?? []).length, 3);
    assert.equal((rows.match(/class="mark "/gu) ?? []).length, 4);
  });

  it('name no party and have no key before an election', () => {
    const model = modelOf(wards, { electionPeriod: true });
    const said = words(view(model));
    assert.doesNotMatch(said, /Lab|Green/u);
    assert.match(said, /3 seats, Vacant 1/u);
    assert.doesNotMatch(markup(view(model)), /class="key"/u);
  });

  it('name the council only where there are several', () => {
    const one = modelOf(wards);
    assert.doesNotMatch(markup(view(one)), /class="who council"/u);
    const several = modelOf(wards, { councils: [...one.councils, ...one.councils] });
    assert.equal((markup(view(several)).match(/class="who council"/gu) ?? []).length, wards.length);
  });

  it('open the one that is picked, and tell which that is', () => {
    const picked: string[] = [];
    const opened = view(modelOf(wards), { selected: wards[1]!.code, select: (code) => picked.push(code) });
    assert.deepEqual(attributes(opened, 'aria-expanded'), ['false', 'true', 'false', 'false']);
    assert.equal((markup(opened).match(/class="details"/gu) ?? []).length, 1);
    for (const listen of listeners(opened)) if (listen.length === 0) listen({});
    assert.deepEqual(
      picked,
      wards.map(({ code }) => code),
    );
  });

  it('say of a ward that voted how many did, and of another that it did not', () => {
    const result = {
      ward: wards[0]!.code,
      electorate: 5000,
      votes: 1605,
      turnout: 0.321,
      seats: 1,
      votesBy: { LAB: 900, OTHER: 705 },
    };
    const unknown = { ...result, ward: wards[2]!.code, turnout: undefined };
    const results = new Map([result, unknown].map((own) => [own.ward, own]));
    const election = {
      year: 2025 as const,
      years: [2025 as const],
      wards: wards.map((own) => ({ ward: own, result: results.get(own.code) })),
      newWards: new Map(),
    };
    const model = modelOf(wards, { view: 'turnout', election });
    const said = words(view(model));
    assert.match(said, /32\.1%, 1 seat to be filled/u);
    assert.match(said, /Empty .*Did not vote in May 2025/u);
    assert.match(markup(view(model)), /class="part" y="0\.5" width=32\.1/u);
    assert.match(said, /No record, 1 seat to be filled/u);
    const details = (own: RepresentedWard) =>
      words(wardDetails(own, results.get(own.code), model, english, () => undefined));
    assert.match(
      details(wards[0]!),
      /In May 2025, turnout was 32\.1% of an electorate of 5,000\. 1 seat to be filled\. Votes: Labour 900, Other parties 705\./u,
    );
    assert.doesNotMatch(details(wards[2]!), /turnout was/u);
    const quiet = words(
      wardDetails(wards[0]!, result, { ...model, electionPeriod: true }, english, () => undefined),
    );
    assert.doesNotMatch(quiet, /Votes|Labour/u);
  });
});

describe('figures in words', () => {
  const parties = (counts: Record<string, number>, named?: number) =>
    partyList(new Map(Object.entries(counts)), modelOf([]), english, named);

  it('name six parties, but of seven the first five, and the rest together', () => {
    const six = { PP53: 6, PP52: 5, PP90: 4, PP63: 3, PP99: 2, IND: 1 };
    assert.equal(parties(six).length, 6);
    const seven = parties({ ...six, PP98: 1 });
    assert.equal(seven.length, 6);
    assert.equal(seven.at(-1), 'other parties 2');
  });

  it('leave out a party with none', () => {
    assert.deepEqual(parties({ PP53: 0, IND: 1 }).length, 1);
    assert.deepEqual(parties({}), []);
  });

  it('name one to three councils, and count more', () => {
    const own = modelOf([]).councils[0]!;
    const named = (names: readonly string[]) =>
      placeOf(
        { scope: { by: 'codes', codes: [] }, councils: names.map((name) => ({ ...own, name })) },
        english,
      );
    assert.equal(named(['A']), 'A');
    assert.equal(named(['A', 'B', 'C']), 'A, B and C');
    assert.equal(named(['A', 'B', 'C', 'D']), '4 councils');
  });

  it('say the nearest tenth there is where a place has none of the most deprived', () => {
    const model = modelOf([ward('W', [0, 0, 4], { seats: { PP53: 1 }, vacancies: 0 })], { view: 'deciles' });
    assert.match(
      headline(model, english),
      /^4 of Borsetshire’s neighbourhoods are among the 20% to 30% most deprived/u,
    );
  });

  it('say what is vacant and what is not known, and add neither to a total', () => {
    const model = modelOf([
      ward('A', [1], { seats: { PP53: 2 }, vacancies: 1 }, 1),
      ward('B', [1], undefined, 2),
    ]);
    assert.equal(headline(model, english), 'Borsetshire has 2 councillors: Labour 2.');
    assert.deepEqual(beside(model, english), [
      '1 seat is vacant.',
      'There is no record of the seats of 1 of 2 wards: it is shown as unknown and is in no total of seats.',
    ]);
    assert.equal(seatsText(model.wards[0]!, model, english), 'Labour 2, Vacant 1');
  });

  it('give no residents a seat where a ward is not known or nobody sits', () => {
    const nobody = modelOf([ward('A', [1], { seats: {}, vacancies: 3 })]);
    assert.ok(beside(nobody, english).every((text) => !/residents|Infinity|NaN/u.test(text)));
    assert.equal(headline(nobody, english), 'There is no record of the seats of Borsetshire.');
    const known = modelOf([ward('A', [1], { seats: { PP53: 3 }, vacancies: 0 })]);
    assert.deepEqual(beside(known, english), [
      'One filled seat for every 333 residents at the census of 2021.',
    ]);
  });

  it('say of a place where nobody voted what there is instead', () => {
    const { councils, scope } = modelOf([]);
    const answer = { kind: 'no-election', scope, councils, newWards: 0, provenance: PROVENANCE } as const;
    assert.equal(
      words(emptyView(answer, english)),
      'No ward of Borsetshire voted in an election these figures are for.',
    );
    assert.match(
      words(emptyView({ ...answer, newWards: 2 }, english)),
      /2 wards drawn new for May 2025 voted then/u,
    );
  });
});

describe('a very long table', () => {
  it('shows its first three hundred rows, and says that there are more', () => {
    const wards = Array.from({ length: 301 }, (_, at) => ward(`W${at}`, [1], undefined, at));
    const table = toTable(modelOf(wards), wards, english);
    const view = firstRowsView(table, english, undefined, () => undefined);
    assert.equal((markup(view).match(/scope="row"/gu) ?? []).length, 300);
    assert.match(words(view), /first 300 of 301 wards/u);
    const whole = firstRowsView(
      { ...table, rows: table.rows.slice(0, 300) },
      english,
      undefined,
      () => undefined,
    );
    assert.doesNotMatch(words(whole), /The table shows/u);
  });
});

describe('what a reader may choose among wards', () => {
  const CHOICE: Choice = { search: '', who: '', most: 60 };
  const many = Array.from({ length: 13 }, (_, at) =>
    ward(`Ward ${at}`, [1], { seats: { [at < 10 ? 'PP53' : 'PP63']: 1 }, vacancies: 0 }, at),
  );
  const nothing = { choose: () => undefined, view: () => undefined, year: () => undefined };
  const view = (model: RepresentationModel, picker = false, shown = model.wards.length) =>
    controlsOf(model, shown, CHOICE, picker, english, nothing);

  it('is a search and a party from thirteen wards on, and nothing for twelve', () => {
    assert.match(words(view(modelOf(many))), /Find a ward Who represents it/u);
    assert.equal(markup(view(modelOf(many.slice(0, 12)))), '');
    assert.equal(markup(view(modelOf(many, { view: 'deciles' }))), '', 'nor where wards are added up');
  });

  it('is no party before an election, but still a name', () => {
    const said = words(view(modelOf(many, { electionPeriod: true }), true));
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
    const model = modelOf(many.slice(0, 2), { view: 'turnout', election });
    assert.equal(markup(view(model)), '');
    assert.match(words(view(model, true)), /Turnout.*May 2025.*May 2024/u);
    const once = { ...model, election: { ...election, years: [2025 as const] } };
    assert.doesNotMatch(words(view(once, true)), /Election/u);
  });

  it('leaves out what does not fit, and nothing by a choice that is not offered', () => {
    const model = modelOf(many);
    const count = (choice: Partial<Choice>, of = model) => chosen(of, { ...CHOICE, ...choice }).length;
    assert.equal(count({ search: 'ward 1' }), 4);
    assert.equal(count({ who: 'PP63' }), 3);
    assert.equal(count({ who: 'PP63', search: 'ward 11' }), 1);
    assert.equal(count({ who: 'PP7' }), 13);
    assert.equal(count({ who: 'PP63' }, modelOf(many, { electionPeriod: true })), 13);
    assert.equal(count({ search: 'zzz' }, modelOf(many.slice(0, 12))), 12);
    assert.match(words(view(model, false, 0)), /No ward fits/u);
    assert.match(words(view(model, false, 4)), /4 of 13 wards shown/u);
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
        const texts = [sentence, ...beside(model, voice)];
        for (const text of texts)
          assert.doesNotMatch(text, /undefined|NaN|Infinity|null|\[object|: \.|  /u, `${name}: ${text}`);
        const table = toTable(model, model.wards, voice);
        assert.ok(
          table.rows.every((row) => row.length === table.columns.length),
          name,
        );
        if (model.grid) continue;
        const svg = await draw(model, model.wards.slice(0, 60), voice, {
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
          .slice(1, 1 + TENTHS)
          .map((cell) => english.format.number(cell as number))
          .includes(count!),
        name,
      );
    }
  });

  it('lose no neighbourhood when they are shared out', () => {
    for (const [name, { wards }] of models) {
      const shared = sum(sharesByTenth(wards).map((shares) => sum(shares.values())));
      assert.ok(Math.abs(shared - sum(wards.map((own) => sum(own.tenths)))) < 1e-6, name);
    }
  });
});

describe('hostile names of wards and parties', () => {
  const hostile = HOSTILE.map((name, at) => ward(name, [1], { seats: { PP77: 1 }, vacancies: 0 }, at));
  const model = modelOf(hostile, { registered: { PP77: '"><script>1</script>\u0000' } });

  it('come out of a picture as they are, and it is still one', async () => {
    for (const view of ['wards', 'deciles'] as const) {
      const svg = await draw({ ...model, view }, hostile, english, {
        title: HOSTILE[0]!,
        sentence: HOSTILE[2]!,
        reading: HOSTILE[10]!,
        source: HOSTILE[14]!,
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
