import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CouncilControl, LampCouncil } from '@odm-widgets/data/model';
import { getHexes, getLamps } from '@odm-widgets/data/lamps';
import { formattersOf } from '../../packages/core/lib/format.js';
import { cy as coreCy } from '../../packages/core/lib/strings.cy.js';
import { en as coreEn } from '../../packages/core/lib/strings.en.js';
import {
  chosen,
  controlsOf,
  type Choice,
} from '../../packages/representation/lib/political-control.controls.js';
import { detailsView } from '../../packages/representation/lib/political-control.details.js';
import {
  figureView,
  type FigureContext,
} from '../../packages/representation/lib/political-control.figure.js';
import { keyView } from '../../packages/representation/lib/political-control.key.js';
import {
  groupOf,
  inOrder,
  toModel,
  type ControlModel,
} from '../../packages/representation/lib/political-control.model.js';
import { draw } from '../../packages/representation/lib/political-control.picture.js';
import type { SeatState } from '../../packages/representation/lib/political-control.seats.js';
import {
  fillOf,
  lampShape,
  levelsOf,
  stripePatterns,
} from '../../packages/representation/lib/political-control.shape.js';
import { cy } from '../../packages/representation/lib/political-control.strings.cy.js';
import { en } from '../../packages/representation/lib/political-control.strings.en.js';
import {
  controlText,
  extremes,
  headline,
  placeOf,
  shortControl,
} from '../../packages/representation/lib/political-control.summary.js';
import { toTable } from '../../packages/representation/lib/political-control.table.js';
import { widest } from '../../packages/representation/lib/lamp.js';
import { partyOf } from '../../packages/representation/lib/parties.js';
import { datasetClient } from '../support/dataset-reader.js';
import { HOSTILE } from '../support/hostile.js';
import { attributes, listeners, markup, words } from '../support/markup.js';
import { isWellFormed } from '../support/well-formed.js';
import { PROVENANCE } from '../support/areas.js';

const english = { s: en, locale: 'en', format: formattersOf(coreEn) } as const;
const welsh = { s: cy, locale: 'cy', format: formattersOf(coreCy) } as const;
const client = datasetClient();
const lamps = await getLamps(client, 'overall');
const hexes = await getHexes(client);

function council(
  name: string,
  control: Partial<CouncilControl> & Pick<CouncilControl, 'kind'>,
  more: Partial<LampCouncil> = {},
): LampCouncil {
  const counts = Array.from({ length: 20 }, (_, at) => (at < 4 ? 3 : 0));
  return {
    code: `E0700${String(name.length).padStart(4, '0')}`,
    name,
    region: 'North West',
    combinedAuthority: undefined,
    control: { parties: [], mayor: undefined, ...control },
    counts,
    lsoas: 12,
    inMostDeprived10: 6,
    inMostDeprived20: 12,
    rank: name.length,
    ...more,
  };
}

function model(councils: readonly LampCouncil[], more: Partial<ControlModel> = {}): ControlModel {
  return {
    domain: 'overall',
    scope: { by: 'codes', codes: councils.map(({ code }) => code) },
    compare: false,
    councils,
    missing: [],
    controlAsAt: '2025-05',
    hexes: undefined,
    provenance: PROVENANCE,
    ...more,
  };
}

const majorities = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([party, count]) =>
    Array.from({ length: count }, (_, at) =>
      council(`${party} ${at}`, { kind: 'majority', parties: [party] }),
    ),
  );

const CHOICE: Choice = { search: '', group: '', order: 'deprivation', scale: 'own' };

describe('the sentence about many councils', () => {
  const said = (councils: readonly LampCouncil[]) =>
    headline(model(councils, { scope: { by: 'england' } }), english);
  const at = (text: string, party: string) => text.indexOf(partyOf(party).adjective.en);

  it('names parties by their majorities, the most first', () => {
    const text = said(majorities({ LD: 1, CON: 3, LAB: 2 }));
    assert.ok(at(text, 'CON') < at(text, 'LAB') && at(text, 'LAB') < at(text, 'LD'), text);
    assert.match(text, /Of the 6 councils of England, 3 have/u);
  });

  it('names equals in one order, whatever order their councils came in', () => {
    const councils = majorities({ LAB: 2, CON: 2, LD: 2 });
    assert.equal(said(councils), said([...councils].reverse()));
  });

  it('names four parties, but of five the first three, and the rest together', () => {
    const four = said(majorities({ LAB: 5, CON: 4, LD: 3, REF: 2 }));
    for (const party of ['LAB', 'CON', 'LD', 'REF']) assert.ok(at(four, party) >= 0, party);
    const five = said(majorities({ LAB: 5, CON: 4, LD: 3, REF: 2, GRN: 2 }));
    for (const party of ['LAB', 'CON', 'LD']) assert.ok(at(five, party) >= 0, party);
    for (const party of ['REF', 'GRN']) assert.equal(at(five, party), -1, party);
    assert.match(five, /\b4\b/u);
  });

  it('counts every council once, in whatever states they are', () => {
    const kind = fc.constantFrom(
      ...(['majority', 'minority', 'shared', 'none', 'no-parties', 'unknown'] as const),
    );
    const party = fc.constantFrom('LAB', 'CON', 'LD', 'GRN', 'REF', 'IND', 'Some Local Party');
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, party), { minLength: 2, maxLength: 40 }), (some) => {
        const councils = some.map(([own, name], index) =>
          council(`C${index}`, { kind: own, parties: [name] }),
        );
        const [all, ...parts] = (said(councils).match(/\d+/gu) ?? []).map(Number);
        assert.equal(all, councils.length);
        assert.equal(
          parts.reduce((sum, part) => sum + part, 0),
          councils.length,
          said(councils),
        );
      }),
    );
  });

  it('has no hole in either language, whoever runs the council', () => {
    for (const voice of [english, welsh])
      for (const one of lamps.councils)
        for (const text of [
          headline(model([one]), voice),
          controlText(one, voice),
          shortControl(one, voice),
        ]) {
          assert.doesNotMatch(text, /undefined|null|NaN|\[object|\s{2}|\(\)|: *$/u, `${one.name}: ${text}`);
          assert.ok(text.length > 0, one.name);
        }
  });
});

describe('the place in a heading', () => {
  it('is the council where there is one, and nothing for a few that were listed', () => {
    const [one, two] = [council('Ambridge', { kind: 'none' }), council('Felpersham', { kind: 'none' })];
    assert.equal(placeOf(model([one]), en), 'Ambridge');
    assert.equal(placeOf(model([one, two]), en), '');
    assert.equal(placeOf(model([one], { compare: true }), en), '');
    assert.equal(placeOf(model([one, two], { scope: { by: 'england' } }), en), 'England');
  });

  it('is written as the source writes it, not as an author typed it', () => {
    const found = toModel(
      {
        base: '',
        domain: 'overall',
        scope: { by: 'region', name: ' north WEST ' },
        compare: false,
        hex: false,
      },
      lamps,
      undefined,
    ) as ControlModel;
    assert.equal(placeOf(found, en), 'North West');
  });
});

describe('the most and the least deprived', () => {
  const ranked = (ranks: readonly (number | undefined)[]) =>
    model(ranks.map((rank, at) => council(`Council ${'ABCDE'[at]}`, { kind: 'none' }, { rank })));

  it('are named from three councils on, by rank and not by the order shown', () => {
    assert.equal(extremes(ranked([2, 1]), english), '');
    assert.match(extremes(ranked([20, 5, 90]), english), /Council B is the most .* Council C the least/u);
  });

  it('are not guessed for a council without a rank', () => {
    assert.equal(extremes(ranked([undefined, 1, 2]), english), '');
    assert.match(
      extremes(ranked([undefined, 3, 1, 2]), english),
      /Council C is the most .* Council B the least/u,
    );
  });

  it('are not named where councils are compared', () => {
    assert.equal(extremes({ ...ranked([1, 2, 3]), compare: true }, english), '');
  });
});

describe('the order of councils', () => {
  it('has those without a rank last, by name', () => {
    const councils = [
      council('Zeals', { kind: 'none' }, { rank: undefined }),
      council('Ashby', { kind: 'none' }, { rank: undefined }),
      council('Ware', { kind: 'none' }, { rank: 290 }),
    ];
    assert.deepEqual(
      inOrder(councils, 'deprivation').map(({ name }) => name),
      ['Ware', 'Ashby', 'Zeals'],
    );
  });

  it('keeps a party’s councils together, the most deprived of them first', () => {
    const councils = inOrder(lamps.councils, 'control');
    const groups = councils.map(({ control }) => `${control.kind} ${control.parties.join()}`);
    const runs = groups.filter((group, at) => group !== groups[at - 1]);
    assert.equal(runs.length, new Set(groups).size);
    councils.forEach((one, at) => {
      if (at && groups[at] === groups[at - 1]) assert.ok(councils[at - 1]!.rank! < one.rank!, one.name);
    });
  });
});

describe('the table of councils', () => {
  const table = (voice: typeof english | typeof welsh = english) =>
    toTable(model(lamps.councils, { scope: { by: 'england' } }), lamps.councils, voice);
  const column = (key: string) => {
    const { columns, rows } = table();
    const at = columns.findIndex((one) => one.key === key);
    return rows.map((row) => row[at]);
  };

  it('names a mayor’s party where there is one, and leaves the cell empty where there is none', () => {
    const mayors = column('elected_mayor');
    lamps.councils.forEach(({ name, control }, at) =>
      assert.equal(mayors[at], control.mayor && partyOf(control.mayor).name.en, name),
    );
    assert.ok(mayors.some(Boolean) && mayors.some((mayor) => !mayor));
  });

  it('marks the columns of numbers, and no other', () => {
    const { columns, rows } = table();
    columns.forEach(({ key, numeric }, at) =>
      assert.equal(
        Boolean(numeric),
        rows.some((row) => typeof row[at] === 'number'),
        key,
      ),
    );
  });

  it('has a caption for councils that have no place in common', () => {
    const few = lamps.councils.slice(0, 2);
    assert.match(toTable(model(few), few, english).caption, /^Council: who runs each council/u);
    assert.match(table().caption, /^England: /u);
  });

  it('has another name for every column and no other figures in Welsh', () => {
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

describe('the look of a lamp', () => {
  it('is full for a majority, striped for a minority, grey for several or none, an outline without parties', () => {
    const fill = (control: Partial<CouncilControl> & Pick<CouncilControl, 'kind'>) =>
      fillOf(council('X', control));
    const { fill: labour } = partyOf('LAB');
    assert.deepEqual(fill({ kind: 'majority', parties: ['LAB'] }), { colour: labour, pattern: 'solid' });
    assert.deepEqual(fill({ kind: 'minority', parties: ['LAB'] }), { colour: labour, pattern: 'stripes' });
    const grey = fill({ kind: 'none' });
    assert.equal(grey.pattern, 'solid');
    assert.notEqual(grey.colour, labour);
    assert.deepEqual(fill({ kind: 'shared', parties: ['LAB', 'LD'] }), grey);
    for (const kind of ['no-parties', 'unknown'] as const) assert.equal(fill({ kind }).pattern, 'none');
  });

  it('refers to no stripes that are not defined beside it', () => {
    const defined = attributes(stripePatterns(lamps.councils), 'id');
    assert.equal(new Set(defined).size, defined.length, 'each once');
    for (const one of lamps.councils) {
      const [fill = ''] = attributes(lampShape(one, { width: 56, height: 96 }), 'fill');
      const [, id] = /^url\(#(.+)\)$/u.exec(fill) ?? [];
      if (id) assert.ok(defined.includes(id), `${one.name}: ${id}`);
      else assert.match(fill, /^(?:#[0-9a-f]{6}|none)$/iu, one.name);
    }
  });

  it('is worked out once for the same counts, and anew for others', () => {
    const [one, other] = lamps.councils as [LampCouncil, LampCouncil];
    assert.equal(levelsOf(one), levelsOf({ ...one, name: 'another' }));
    assert.notEqual(levelsOf(one), levelsOf(other));
  });
});

describe('the key', () => {
  it('has every party that runs or shares a council shown, once, and no other', () => {
    const councils = lamps.councils.filter(({ region }) => region === 'North West');
    const key = words(keyView(councils, english));
    const shown = new Set(councils.flatMap(({ control }) => control.parties));
    for (const party of shown) assert.ok(key.includes(partyOf(party).name.en), party);
    for (const { control } of lamps.councils)
      for (const party of control.parties)
        if (!shown.has(party)) assert.ok(!key.includes(partyOf(party).name.en), `not ${party}`);
  });

  it('has no party for councils elected without any', () => {
    const key = keyView(
      [council('Parish', { kind: 'no-parties' }), council('Lost', { kind: 'unknown' })],
      english,
    );
    assert.equal((markup(key).match(/class="swatch"/gu) ?? []).length, 0);
  });
});

describe('what a reader may choose', () => {
  const councils = lamps.councils;
  const at = (of: readonly LampCouncil[], more: Partial<ControlModel> = {}, shown = of.length) =>
    controlsOf(model(of, more), shown, CHOICE, english, () => undefined);

  it('is offered from thirteen councils on, and a scale where they are compared', () => {
    assert.equal(markup(at(councils.slice(0, 12))), '');
    assert.match(words(at(councils.slice(0, 13))), /Find a council/u);
    assert.match(words(at(councils.slice(0, 2), { compare: true })), /^Choose what is shown Width/u);
  });

  it('is each state there is among them once, in words that begin with a capital', () => {
    const view = markup(at(councils));
    const groups = new Set(councils.map(groupOf));
    for (const group of groups)
      assert.equal(
        (view.match(new RegExp(`value=${group.replaceAll('/', '\\/')}[ >]`, 'gu')) ?? []).length,
        1,
        group,
      );
    for (const [, label] of view.matchAll(/<option[^>]*>([^<]*)</gu)) assert.match(label!, /^\p{Lu}/u);
  });

  it('says how many fit, and that none does', () => {
    assert.match(words(at(councils, {}, 7)), /7 of 296 councils shown\./u);
    assert.match(words(at(councils, {}, 0)), /No council fits\./u);
  });

  it('hides nothing it does not offer', () => {
    const few = councils.slice(0, 12);
    assert.equal(chosen(few, { ...CHOICE, search: 'zzz', group: 'minority' }).length, 12);
    const london = councils.filter(({ region }) => region === 'London');
    assert.equal(chosen(london, { ...CHOICE, group: 'majority:Mebyon Kernow' }).length, london.length);
    assert.equal(chosen(london, { ...CHOICE, search: 'zzz' }).length, 0);
  });

  it('finds by any text at all without an accident, and never more than there are', () => {
    for (const search of HOSTILE)
      assert.ok(chosen(councils, { ...CHOICE, search }).length <= councils.length);
  });
});

describe('what is said of one council', () => {
  const one = council('Ambridge', { kind: 'minority', parties: ['LD'] });
  const seats = (own: Record<string, number> | undefined): SeatState => ({
    seats: new Map([[one.code, own]]),
    names: { PP53: 'Labour Party', PP9999: 'Ambridge First <b>' },
  });
  const text = (state: SeatState, who = one) =>
    words(detailsView(who, model([who]), state, english, () => undefined));

  it('has its seats, the most first, and their sum', () => {
    const said = text(seats({ PP9999: 1, PP53: 7, IND: 2 }));
    assert.match(
      said,
      /Seats, 10 filled: Labour 7, Independents? 2, Ambridge First <b> 1\.|Seats, 10 filled: Labour 7, .*2, Ambridge First/u,
    );
  });

  it('says that they are on their way, that they could not be had, or that there is no record', () => {
    assert.match(text('loading'), /Getting the seats/u);
    assert.match(text('failed'), /could not be fetched/u);
    assert.match(text(seats(undefined)), /No record/u);
    assert.match(text(seats({})), /No record/u);
  });

  it('says a rank only where there is one', () => {
    assert.match(text('loading'), /Rank 8 of 296/u);
    assert.doesNotMatch(text('loading', { ...one, rank: undefined }), /Rank/u);
  });

  it('has a column for each twentieth, and they add up to its neighbourhoods', () => {
    const view = markup(detailsView(one, model([one]), 'loading', english, () => undefined));
    const cells = [...view.matchAll(/<td[^>]*>(\d+)<\/td>/gu)].map(([, count]) => Number(count));
    assert.equal(cells.length, 20);
    assert.equal(
      cells.reduce((sum, count) => sum + count, 0),
      one.lsoas,
    );
  });
});

describe('what is drawn of councils', () => {
  const context = (councils: readonly LampCouncil[], more: Partial<FigureContext> = {}): FigureContext => ({
    voice: english,
    councils,
    highlight: [],
    columns: 0,
    scale: 'own',
    selected: undefined,
    current: undefined,
    details: undefined,
    select: () => undefined,
    move: () => undefined,
    ...more,
  });

  it('is one tab stop, wherever the keyboard was, in lamps and on the map', () => {
    const some = lamps.councils.slice(0, 20);
    for (const current of [undefined, some[7]!.code, 'E99999999'])
      for (const map of [undefined, hexes]) {
        const stops = attributes(
          figureView(model(some, { hexes: map }), context(some, { current })),
          'tabindex',
        );
        assert.equal(stops.filter((stop) => stop === '0').length, map ? 2 : 1, 'and the region that scrolls');
      }
  });

  it('has a tab stop on the map although the first council has no place there', () => {
    const some = lamps.councils.slice(0, 5);
    const places = new Map([...hexes.places].filter(([code]) => code !== some[0]!.code));
    const view = markup(figureView(model(some, { hexes: { ...hexes, places } }), context(some)));
    const shapes = [...view.matchAll(/role="button"[^>]*tabindex=(-?\d)/gu)].map(([, stop]) => stop);
    assert.deepEqual(shapes, ['0', '-1', '-1', '-1']);
  });

  it('is a map that holds every hexagon whole', () => {
    const view = figureView(model(lamps.councils, { hexes }), context(lamps.councils));
    const [left, top, width, height] = /class="hexes"\s+viewBox="([^"]+)"/u
      .exec(markup(view))![1]!
      .split(' ')
      .map(Number) as [number, number, number, number];
    const places = [
      ...markup(view).matchAll(/class="hex [^"]*"\s+transform="translate\((-?[\d.]+) (-?[\d.]+)\)"/gu),
    ];
    assert.equal(places.length, 296);
    for (const [, x, y] of places) {
      assert.ok(Number(x) - 14 >= left && Number(x) + 14 <= left + width);
      assert.ok(Number(y) - 16 >= top && Number(y) + 16 <= top + height);
    }
    assert.equal(new Set(places.map(([, x, y]) => `${x} ${y}`)).size, 296, 'and no two in one place');
  });

  it('is no map at all where nobody is left on it', () => {
    const view = markup(figureView(model(lamps.councils, { hexes }), context([])));
    assert.doesNotMatch(view, /Infinity|NaN/u);
  });

  it('says the widest of all where one scale serves several', () => {
    const two = lamps.councils.slice(0, 2);
    const shared = words(figureView(model(two, { compare: true }), context(two, { scale: 'shared' })));
    assert.ok(shared.includes(english.format.number(widest(two.flatMap(levelsOf)))));
    assert.notEqual(shared, words(figureView(model(two, { compare: true }), context(two))));
  });

  it('takes any number of columns an author writes', () => {
    const some = lamps.councils.slice(0, 3);
    for (const columns of [-1, 0, 0.5, 3, 1e9, NaN, Infinity]) {
      const view = markup(figureView(model(some), context(some, { columns })));
      assert.match(view, /class="lamps (?:columns-\d{1,2})?"/u, String(columns));
    }
  });

  it('tells which lamp is open and which was picked', () => {
    const some = lamps.councils.slice(0, 3);
    const picked: string[] = [];
    const view = figureView(
      model(some),
      context(some, {
        selected: some[1]!.code,
        highlight: [some[2]!.code],
        select: (code) => picked.push(code),
      }),
    );
    assert.deepEqual(attributes(view, 'aria-expanded'), ['false', 'true', 'false']);
    assert.equal((markup(view).match(/lamp highlighted/gu) ?? []).length, 1);
    for (const listen of listeners(view)) if (listen.length === 0) listen({});
    assert.deepEqual(
      picked,
      some.map(({ code }) => code),
    );
  });
});

describe('a picture of councils that leaves the page', () => {
  const WORDS = { title: 'T', sentence: 'S', reading: 'R', source: 'Q' };

  it('is a whole SVG for none, one and all of them', async () => {
    for (const councils of [[], lamps.councils.slice(0, 1), lamps.councils]) {
      const svg = await draw(councils, english, WORDS).toSVG();
      assert.equal(isWellFormed(svg), undefined);
      assert.doesNotMatch(svg, /NaN|Infinity|undefined/u);
      assert.equal((svg.match(/stroke="#231f20"/gu) ?? []).length, councils.length);
    }
  });

  it('is still one whatever a council and a party are called', async () => {
    for (const name of HOSTILE) {
      const svg = await draw([council(name, { kind: 'shared', parties: [name] })], english, {
        ...WORDS,
        title: name,
      }).toSVG();
      assert.equal(isWellFormed(svg), undefined, JSON.stringify(name.slice(0, 40)));
      assert.doesNotMatch(svg, /<script|<img|onload="/u);
    }
  });

  it('has a pattern for the stripes of each minority', async () => {
    const svg = await draw(lamps.councils, english, WORDS).toSVG();
    const used = new Set([...svg.matchAll(/url\(#([^)]+)\)/gu)].map(([, id]) => id));
    const defined = new Set([...svg.matchAll(/<pattern id="([^"]+)"/gu)].map(([, id]) => id));
    assert.deepEqual(used, defined);
  });
});
