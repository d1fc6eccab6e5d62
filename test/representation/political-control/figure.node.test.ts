import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CouncilControl, LampCouncil } from '@odm-widgets/data/model';
import { getHexMap, getLamps } from '@odm-widgets/data/lamps';
import { figureView } from '../../../packages/representation/src/political-control/lazy/figure/figure.js';
import type { FigureInput } from '../../../packages/representation/src/political-control/lazy/figure/lamps.view.js';
import {
  filterCouncils,
  filtersView,
  type FilterState,
} from '../../../packages/representation/src/political-control/lazy/filters/filters.js';
import { legendView } from '../../../packages/representation/src/political-control/lazy/figure/legend.view.js';
import {
  controlGroup,
  type PoliticalControlModel,
} from '../../../packages/representation/src/political-control/political-control.model.js';
import { exportFigure } from '../../../packages/representation/src/political-control/lazy/picture/picture.js';
import {
  controlFill,
  lampLevels,
} from '../../../packages/representation/src/political-control/lamp-shape.chart.js';
import {
  lampShape,
  stripePatterns,
} from '../../../packages/representation/src/political-control/lazy/figure/lamp-shape.view.js';
import { maxNeighbourhoods } from '../../../packages/representation/src/political-control/lamp.js';
import { partyByCode } from '../../../packages/representation/src/shared/parties.js';
import { datasetClient } from '../../support/dataset-reader.js';
import { HOSTILE_TEXTS } from '../../support/hostile-input.js';
import { attributeValues, listeners, markup, visibleText } from '../../support/template-text.js';
import { firstXmlError } from '../../support/xml-error.js';
import { controlModel, council } from '../../support/councils.js';
import { CONTROL_FIGURE } from '../../support/representation-i18n.js';
import { notEmpty } from '../../support/not-empty.js';

const english = CONTROL_FIGURE.en;
const client = datasetClient();
const lamps = await getLamps(client, 'overall');
const hexMap = await getHexMap(client);

const UNFILTERED: FilterState = { search: '', group: '', order: 'deprivation', scale: 'own' };

describe('drawing the lamp of a council', () => {
  it('fills a majority, stripes a minority, greys no overall control and outlines councils without parties', () => {
    const fill = (control: Partial<CouncilControl> & Pick<CouncilControl, 'kind'>) =>
      controlFill(council('X', control));
    const { fill: labour } = partyByCode('LAB');
    assert.deepEqual(fill({ kind: 'majority', parties: ['LAB'] }), { colour: labour, pattern: 'solid' });
    assert.deepEqual(fill({ kind: 'minority', parties: ['LAB'] }), { colour: labour, pattern: 'stripes' });
    const grey = fill({ kind: 'none' });
    assert.equal(grey.pattern, 'solid');
    assert.notEqual(grey.colour, labour);
    assert.deepEqual(fill({ kind: 'shared', parties: ['LAB', 'LD'] }), grey);
    assert.deepEqual(fill({ kind: 'shared', parties: ['IND', 'LD'], holder: 'IND' }), grey);
    assert.deepEqual(
      fill({ kind: 'shared', parties: ['LAB', 'LD'], holder: 'PP90' }),
      fill({ kind: 'majority', parties: ['LD'] }),
    );
    for (const kind of ['no-parties', 'unknown'] as const) assert.equal(fill({ kind }).pattern, 'none');
  });

  it('defines every stripe pattern that a lamp refers to, once', () => {
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

  it('groups councils by minority, no overall control, or the party with the majority', () => {
    const groups = (['minority', 'shared', 'none', 'no-parties', 'unknown', 'majority'] as const).map(
      (kind) => controlGroup(council('X', { kind, parties: ['LAB'] })),
    );
    assert.deepEqual(groups, ['minority', 'noc', 'noc', 'no-parties', 'unknown', 'majority:LAB']);
  });

  it('computes the outline once for the same counts', () => {
    const [one, other] = lamps.councils as [LampCouncil, LampCouncil];
    assert.equal(lampLevels(one), lampLevels({ lsoasByVigintile: one.lsoasByVigintile }));
    assert.notEqual(lampLevels(one), lampLevels(other));
  });
});

describe('the legend of political control', () => {
  it('lists every party that runs or shares a council shown, and no other', () => {
    const councils = lamps.councils.filter(({ region }) => region === 'North West');
    const key = visibleText(legendView(councils, true, english));
    const shown = new Set(councils.flatMap(({ control }) => control.parties));
    for (const party of shown) assert.ok(key.includes(partyByCode(party).name.en), party);
    for (const { control } of lamps.councils)
      for (const party of control.parties)
        if (!shown.has(party)) assert.ok(!key.includes(partyByCode(party).name.en), `not ${party}`);
  });

  it('has the short names of parties only where labels have them', () => {
    const councils = lamps.councils.filter(({ region }) => region === 'North West');
    const withLabels = visibleText(legendView(councils, true, english));
    const without = visibleText(legendView(councils, false, english));
    assert.match(withLabels, /Lab: Labour/u);
    assert.match(without, /Labour/u);
    assert.doesNotMatch(without, /Lab: /u);
  });

  it('lists no party for councils elected without parties', () => {
    const key = legendView(
      [council('Parish', { kind: 'no-parties' }), council('Lost', { kind: 'unknown' })],
      true,
      english,
    );
    assert.equal((markup(key).match(/class="swatch"/gu) ?? []).length, 0);
  });
});

describe('filters of the councils', () => {
  const councils = lamps.councils;
  const at = (of: readonly LampCouncil[], more: Partial<PoliticalControlModel> = {}, shown = of.length) =>
    filtersView(controlModel(of, more), shown, UNFILTERED, english, () => undefined);

  it('are offered for thirteen councils or more, and a scale for councils compared', () => {
    assert.equal(markup(at(councils.slice(0, 12))), '');
    assert.match(visibleText(at(councils.slice(0, 13))), /Find a council/u);
    assert.match(visibleText(at(councils.slice(0, 2), { compare: true })), /^Choose what is shown Width/u);
  });

  it('offer each group of the councils once, labelled with a capital letter', () => {
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
    for (const [, label] of notEmpty(view.matchAll(/<option[^>]*>([^<]*)</gu)))
      assert.match(label!, /^\p{Lu}/u);
  });

  it('say how many councils match, and when none does', () => {
    assert.match(visibleText(at(councils, {}, 7)), /7 of 296 councils shown\./u);
    assert.match(visibleText(at(councils, {}, 0)), /No council fits\./u);
  });

  it('ignore a search or group that they no longer offer', () => {
    const few = councils.slice(0, 12);
    assert.equal(filterCouncils(few, { ...UNFILTERED, search: 'zzz', group: 'minority' }).length, 12);
    const london = councils.filter(({ region }) => region === 'London');
    assert.equal(
      filterCouncils(london, { ...UNFILTERED, group: 'majority:Mebyon Kernow' }).length,
      london.length,
    );
    assert.equal(filterCouncils(london, { ...UNFILTERED, search: 'zzz' }).length, 0);
  });

  it('accept any text as a search', () => {
    for (const search of HOSTILE_TEXTS)
      assert.ok(filterCouncils(councils, { ...UNFILTERED, search }).length <= councils.length);
  });
});

type ShownCouncils = Omit<FigureInput, 'inMostDeprived'>;

describe('the figure of political control', () => {
  const input = (councils: readonly LampCouncil[], more: Partial<ShownCouncils> = {}): ShownCouncils => ({
    i18n: english,
    councils,
    highlight: [],
    columns: 0,
    scale: 'own',
    selected: undefined,
    focused: undefined,
    details: undefined,
    onSelect: () => undefined,
    onFocus: () => undefined,
    ...more,
  });

  it('has one tab stop among the lamps, and one on the map beside its scrolling region', () => {
    const some = lamps.councils.slice(0, 20);
    for (const focused of [undefined, some[7]!.code, 'E99999999'])
      for (const map of [undefined, hexMap]) {
        const stops = attributeValues(
          figureView(controlModel(some, { hexMap: map }), input(some, { focused })),
          'tabindex',
        );
        assert.equal(stops.filter((stop) => stop === '0').length, map ? 2 : 1, 'and the region that scrolls');
      }
  });

  it('has a tab stop on the map when the first council has no place there', () => {
    const some = lamps.councils.slice(0, 5);
    const places = new Map([...hexMap.positions].filter(([code]) => code !== some[0]!.code));
    const view = markup(
      figureView(controlModel(some, { hexMap: { ...hexMap, positions: places } }), input(some)),
    );
    const shapes = [...view.matchAll(/role="button"[^>]*tabindex=(-?\d)/gu)].map(([, stop]) => stop);
    assert.deepEqual(shapes, ['0', '-1', '-1', '-1']);
  });

  it('names hexagons by words of which each has its language', () => {
    const welsh = CONTROL_FIGURE.cy;
    const darlington = lamps.councils.filter(({ name }) => name === 'Darlington');
    const view = markup(
      figureView(controlModel(darlington, { hexMap }), { ...input(darlington), i18n: welsh }),
    );
    assert.match(view, /<tspan lang="?en"?>Darlington<\/tspan>: Dim rheolaeth gyffredinol/u);
    assert.doesNotMatch(view, /aria-label="?Darlington/u);
  });

  it('fits every hexagon of England into the map, none over another', () => {
    const view = figureView(controlModel(lamps.councils, { hexMap }), input(lamps.councils));
    const [left, top, width, height] = /class="hexes"\s+viewBox="?([-\d. ]+)"?/u
      .exec(markup(view))![1]!
      .split(' ')
      .map(Number) as [number, number, number, number];
    const places = [
      ...markup(view).matchAll(/class="hex"\s+transform="translate\((-?[\d.]+) (-?[\d.]+)\)"/gu),
    ];
    assert.equal(places.length, 296);
    for (const [, x, y] of places) {
      assert.ok(Number(x) - 14 >= left && Number(x) + 14 <= left + width);
      assert.ok(Number(y) - 16 >= top && Number(y) + 16 <= top + height);
    }
    assert.equal(new Set(places.map(([, x, y]) => `${x} ${y}`)).size, 296, 'and no two in one place');
  });

  it('draws no map when no council matches the filters', () => {
    const view = markup(figureView(controlModel(lamps.councils, { hexMap }), input([])));
    assert.doesNotMatch(view, /Infinity|NaN/u);
  });

  it('states the widest value when compared lamps share a scale', () => {
    const two = lamps.councils.slice(0, 2);
    const shared = visibleText(
      figureView(controlModel(two, { compare: true }), input(two, { scale: 'shared' })),
    );
    assert.ok(shared.includes(english.format.number(maxNeighbourhoods(two.flatMap(lampLevels)))));
    assert.notEqual(shared, visibleText(figureView(controlModel(two, { compare: true }), input(two))));
  });

  it('accepts any number of columns', () => {
    const some = lamps.councils.slice(0, 3);
    for (const columns of [-1, 0, 0.5, 3, 1e9, NaN, Infinity]) {
      const view = markup(figureView(controlModel(some), input(some, { columns })));
      assert.match(view, /class="lamps (?:columns-\d{1,2}|lamps-3)"/u, String(columns));
    }
  });

  it('marks the open lamp and the highlighted one, and reports clicks', () => {
    const some = lamps.councils.slice(0, 3);
    const selected: string[] = [];
    const view = figureView(
      controlModel(some),
      input(some, {
        selected: some[1]!.code,
        highlight: [some[2]!.code],
        onSelect: (code) => selected.push(code),
      }),
    );
    assert.deepEqual(attributeValues(view, 'aria-expanded'), ['false', 'true', 'false']);
    assert.equal((markup(view).match(/lamp highlighted/gu) ?? []).length, 1);
    for (const listen of listeners(view)) if (listen.length === 0) listen({});
    assert.deepEqual(
      selected,
      some.map(({ code }) => code),
    );
  });
});

describe('the exported image of lamps', () => {
  const SUBJECT = { title: 'T', sentences: ['S'], notes: ['Source'] };

  it('is well-formed SVG for no council, one and all', async () => {
    for (const councils of [[], lamps.councils.slice(0, 1), lamps.councils]) {
      const svg = await exportFigure(councils, english, SUBJECT).toSVG();
      assert.equal(firstXmlError(svg), undefined);
      assert.doesNotMatch(svg, /NaN|Infinity|undefined/u);
      assert.equal((svg.match(/stroke="#231f20"/gu) ?? []).length, councils.length);
    }
  });

  it('is well-formed SVG whatever councils and parties are called', async () => {
    for (const name of HOSTILE_TEXTS) {
      const svg = await exportFigure([council(name, { kind: 'shared', parties: [name] })], english, {
        ...SUBJECT,
        title: name,
      }).toSVG();
      assert.equal(firstXmlError(svg), undefined, JSON.stringify(name.slice(0, 40)));
      assert.doesNotMatch(svg, /<script|<img|onload="/u);
    }
  });

  it('defines every stripe pattern it uses', async () => {
    const svg = await exportFigure(lamps.councils, english, SUBJECT).toSVG();
    const used = new Set([...svg.matchAll(/url\(#([^)]+)\)/gu)].map(([, id]) => id));
    const defined = new Set([...svg.matchAll(/<pattern id="([^"]+)"/gu)].map(([, id]) => id));
    assert.deepEqual(used, defined);
  });
});
