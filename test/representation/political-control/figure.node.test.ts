import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CouncilControl, LampCouncil } from '@odm-widgets/data/model';
import { getHexMap, getLamps } from '@odm-widgets/data/lamps';
import { formattersOf } from '../../../packages/core/src/i18n/format.js';
import { en as coreEn } from '../../../packages/core/src/strings/en.js';
import {
  filterCouncils,
  filtersView,
  type FilterState,
} from '../../../packages/representation/src/political-control/lazy/figure/filters.view.js';
import {
  figureView,
  type FigureContext,
} from '../../../packages/representation/src/political-control/lazy/figure/figure.js';
import { legendView } from '../../../packages/representation/src/political-control/lazy/figure/legend.view.js';
import {
  controlGroup,
  type PoliticalControlModel,
} from '../../../packages/representation/src/political-control/political-control.model.js';
import { exportFigure } from '../../../packages/representation/src/political-control/lazy/figure/figure-image.js';
import {
  controlFill,
  lampShape,
  lampLevels,
  stripePatterns,
} from '../../../packages/representation/src/political-control/lazy/figure/lamp-shape.js';
import { en } from '../../../packages/representation/src/political-control/strings/en.js';
import { maxNeighbourhoods } from '../../../packages/representation/src/political-control/lamp.js';
import { partyByCode } from '../../../packages/representation/src/shared/parties.js';
import { datasetClient } from '../../support/dataset-reader.js';
import { HOSTILE_TEXTS } from '../../support/hostile-input.js';
import { attributeValues, listeners, markup, visibleText } from '../../support/template-text.js';
import { isWellFormed } from '../../support/well-formed.js';
import { controlModel, council } from '../../support/councils.js';

const english = { s: en, locale: 'en', format: formattersOf(coreEn) } as const;
const client = datasetClient();
const lamps = await getLamps(client, 'overall');
const hexes = await getHexMap(client);

const CHOICE: FilterState = { search: '', group: '', order: 'deprivation', scale: 'own' };

describe('the look of a lamp', () => {
  it('is full for a majority, striped for a minority, grey for several or none, an outline without parties', () => {
    const fill = (control: Partial<CouncilControl> & Pick<CouncilControl, 'kind'>) =>
      controlFill(council('X', control));
    const { fill: labour } = partyByCode('LAB');
    assert.deepEqual(fill({ kind: 'majority', parties: ['LAB'] }), { colour: labour, pattern: 'solid' });
    assert.deepEqual(fill({ kind: 'minority', parties: ['LAB'] }), { colour: labour, pattern: 'stripes' });
    const grey = fill({ kind: 'none' });
    assert.equal(grey.pattern, 'solid');
    assert.notEqual(grey.colour, labour);
    assert.deepEqual(fill({ kind: 'shared', parties: ['LAB', 'LD'] }), grey);
    for (const kind of ['no-parties', 'unknown'] as const) assert.equal(fill({ kind }).pattern, 'none');
  });

  it('refers to no stripes that are not defined beside it', () => {
    const defined = attributeValues(stripePatterns(lamps.councils), 'id');
    assert.equal(new Set(defined).size, defined.length, 'each once');
    for (const one of lamps.councils) {
      const [fill = ''] = attributeValues(lampShape(one, { width: 56, height: 96 }), 'fill');
      const [, id] = /^url\(#(.+)\)$/u.exec(fill) ?? [];
      assert.equal(id !== undefined, one.control.kind === 'minority', one.name);
      if (id) assert.ok(defined.includes(id), `${one.name}: ${id}`);
      else assert.match(fill, /^(?:#[0-9a-f]{6}|none)$/iu, one.name);
    }
  });

  it('is found by who runs a council: a minority, nobody, or the party with the majority', () => {
    const groups = (['minority', 'shared', 'none', 'no-parties', 'unknown', 'majority'] as const).map(
      (kind) => controlGroup(council('X', { kind, parties: ['LAB'] })),
    );
    assert.deepEqual(groups, ['minority', 'noc', 'noc', 'no-parties', 'unknown', 'majority:LAB']);
  });

  it('is worked out once for the same counts, and anew for others', () => {
    const [one, other] = lamps.councils as [LampCouncil, LampCouncil];
    assert.equal(lampLevels(one), lampLevels({ ...one, name: 'another' }));
    assert.notEqual(lampLevels(one), lampLevels(other));
  });
});

describe('the key', () => {
  it('has every party that runs or shares a council shown, once, and no other', () => {
    const councils = lamps.councils.filter(({ region }) => region === 'North West');
    const key = visibleText(legendView(councils, english));
    const shown = new Set(councils.flatMap(({ control }) => control.parties));
    for (const party of shown) assert.ok(key.includes(partyByCode(party).name.en), party);
    for (const { control } of lamps.councils)
      for (const party of control.parties)
        if (!shown.has(party)) assert.ok(!key.includes(partyByCode(party).name.en), `not ${party}`);
  });

  it('has no party for councils elected without any', () => {
    const key = legendView(
      [council('Parish', { kind: 'no-parties' }), council('Lost', { kind: 'unknown' })],
      english,
    );
    assert.equal((markup(key).match(/class="swatch"/gu) ?? []).length, 0);
  });
});

describe('what a reader may choose', () => {
  const councils = lamps.councils;
  const at = (of: readonly LampCouncil[], more: Partial<PoliticalControlModel> = {}, shown = of.length) =>
    filtersView(controlModel(of, more), shown, CHOICE, english, () => undefined);

  it('is offered from thirteen councils on, and a scale where they are compared', () => {
    assert.equal(markup(at(councils.slice(0, 12))), '');
    assert.match(visibleText(at(councils.slice(0, 13))), /Find a council/u);
    assert.match(visibleText(at(councils.slice(0, 2), { compare: true })), /^Choose what is shown Width/u);
  });

  it('is each state there is among them once, in words that begin with a capital', () => {
    const view = markup(at(councils));
    const groups = new Set(councils.map(controlGroup));
    for (const group of groups)
      assert.equal(
        (view.match(new RegExp(`value=${group.replaceAll('/', '\\/')}[ >]`, 'gu')) ?? []).length,
        1,
        group,
      );
    const values = [...view.matchAll(/<option value=([^ >]*)/gu)].map(([, value]) => value!);
    assert.deepEqual(values.slice(1, 1 + groups.size), [...groups].sort(), 'in one order');
    for (const [, label] of view.matchAll(/<option[^>]*>([^<]*)</gu)) assert.match(label!, /^\p{Lu}/u);
  });

  it('says how many fit, and that none does', () => {
    assert.match(visibleText(at(councils, {}, 7)), /7 of 296 councils shown\./u);
    assert.match(visibleText(at(councils, {}, 0)), /No council fits\./u);
  });

  it('hides nothing it does not offer', () => {
    const few = councils.slice(0, 12);
    assert.equal(filterCouncils(few, { ...CHOICE, search: 'zzz', group: 'minority' }).length, 12);
    const london = councils.filter(({ region }) => region === 'London');
    assert.equal(
      filterCouncils(london, { ...CHOICE, group: 'majority:Mebyon Kernow' }).length,
      london.length,
    );
    assert.equal(filterCouncils(london, { ...CHOICE, search: 'zzz' }).length, 0);
  });

  it('finds by any text at all without an accident, and never more than there are', () => {
    for (const search of HOSTILE_TEXTS)
      assert.ok(filterCouncils(councils, { ...CHOICE, search }).length <= councils.length);
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
        const stops = attributeValues(
          figureView(controlModel(some, { hexes: map }), context(some, { current })),
          'tabindex',
        );
        assert.equal(stops.filter((stop) => stop === '0').length, map ? 2 : 1, 'and the region that scrolls');
      }
  });

  it('has a tab stop on the map although the first council has no place there', () => {
    const some = lamps.councils.slice(0, 5);
    const places = new Map([...hexes.positions].filter(([code]) => code !== some[0]!.code));
    const view = markup(
      figureView(controlModel(some, { hexes: { ...hexes, positions: places } }), context(some)),
    );
    const shapes = [...view.matchAll(/role="button"[^>]*tabindex=(-?\d)/gu)].map(([, stop]) => stop);
    assert.deepEqual(shapes, ['0', '-1', '-1', '-1']);
  });

  it('is a map that holds every hexagon whole', () => {
    const view = figureView(controlModel(lamps.councils, { hexes }), context(lamps.councils));
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
    const view = markup(figureView(controlModel(lamps.councils, { hexes }), context([])));
    assert.doesNotMatch(view, /Infinity|NaN/u);
  });

  it('says the widest of all where one scale serves several', () => {
    const two = lamps.councils.slice(0, 2);
    const shared = visibleText(
      figureView(controlModel(two, { compare: true }), context(two, { scale: 'shared' })),
    );
    assert.ok(shared.includes(english.format.number(maxNeighbourhoods(two.flatMap(lampLevels)))));
    assert.notEqual(shared, visibleText(figureView(controlModel(two, { compare: true }), context(two))));
  });

  it('takes any number of columns an author writes', () => {
    const some = lamps.councils.slice(0, 3);
    for (const columns of [-1, 0, 0.5, 3, 1e9, NaN, Infinity]) {
      const view = markup(figureView(controlModel(some), context(some, { columns })));
      assert.match(view, /class="lamps (?:columns-\d{1,2})?"/u, String(columns));
    }
  });

  it('tells which lamp is open and which was picked', () => {
    const some = lamps.councils.slice(0, 3);
    const picked: string[] = [];
    const view = figureView(
      controlModel(some),
      context(some, {
        selected: some[1]!.code,
        highlight: [some[2]!.code],
        select: (code) => picked.push(code),
      }),
    );
    assert.deepEqual(attributeValues(view, 'aria-expanded'), ['false', 'true', 'false']);
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
      const svg = await exportFigure(councils, english, WORDS).toSVG();
      assert.equal(isWellFormed(svg), undefined);
      assert.doesNotMatch(svg, /NaN|Infinity|undefined/u);
      assert.equal((svg.match(/stroke="#231f20"/gu) ?? []).length, councils.length);
    }
  });

  it('is still one whatever a council and a party are called', async () => {
    for (const name of HOSTILE_TEXTS) {
      const svg = await exportFigure([council(name, { kind: 'shared', parties: [name] })], english, {
        ...WORDS,
        title: name,
      }).toSVG();
      assert.equal(isWellFormed(svg), undefined, JSON.stringify(name.slice(0, 40)));
      assert.doesNotMatch(svg, /<script|<img|onload="/u);
    }
  });

  it('has a pattern for the stripes of each minority', async () => {
    const svg = await exportFigure(lamps.councils, english, WORDS).toSVG();
    const used = new Set([...svg.matchAll(/url\(#([^)]+)\)/gu)].map(([, id]) => id));
    const defined = new Set([...svg.matchAll(/<pattern id="([^"]+)"/gu)].map(([, id]) => id));
    assert.deepEqual(used, defined);
  });
});
