/** Every published spec draws the marks that our own renderer draws: in number, at the same place, of the same value. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  comparisonScale,
  layoutComparison,
  layoutStrips,
  stripsSpecValues,
  type CircleMark,
  type ComparisonInput,
  type Drawing,
  type Mark,
} from '@odm-widgets/charts';
import { mapFigure, mapSpecValues } from '@odm-widgets/charts/map.js';
import { getHexMap, getLamps } from '@odm-widgets/data/lamps';
import { getGrid } from '@odm-widgets/data/representation';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import {
  completeSpec,
  type SpecName,
  type SpecValues,
} from '../../packages/charts/src/lazy/vega-embed/vega-embed.js';
import { toExploreInput as exploreControl } from '../../packages/representation/src/political-control/lazy/picture/explore.chart.js';
import { lampsFigure } from '../../packages/representation/src/political-control/lazy/picture/figure.chart.js';
import { toExploreInput } from '../../packages/representation/src/representation/lazy/picture/explore.chart.js';
import { mapChart, toMapFigure } from '../../packages/representation/src/representation/lazy/map/index.js';
import { toFigure } from '../../packages/representation/src/representation/lazy/picture/figure.chart.js';
import { squaresLegend } from '../../packages/representation/src/representation/legend.chart.js';
import {
  squaresChart,
  squaresFigure,
} from '../../packages/representation/src/representation/lazy/squares/squares.chart.js';
import { toSquares } from '../../packages/representation/src/representation/lazy/squares/squares.model.js';
import { squaresI18n } from '../../packages/representation/src/representation/lazy/squares/squares.js';
import { loadRepresentation } from '../../packages/representation/src/representation/representation-loader.js';
import type { RepresentationQuery } from '../../packages/representation/src/representation/representation.query.js';
import { datasetClient, publishedFiles } from '../support/dataset-reader.js';
import { mapInputOf } from '../support/map.js';
import { notEmpty } from '../support/not-empty.js';
import { CONTROL_FIGURE, WARDS_FIGURE } from '../support/representation-i18n.js';
import { inputOf, WORDS } from '../support/strips.js';

const SPECS = join(dirname(fileURLToPath(import.meta.url)), '../../packages/charts/specs');
/** How far two places may be apart, in CSS pixels. */
const HALF_A_PIXEL = 0.5;

interface SceneItem {
  x: number;
  y: number;
  x2?: number;
  y2?: number;
  width?: number;
  height?: number;
  datum: Readonly<Record<string, never>>;
  bounds?: Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number>>;
  items?: readonly SceneItem[];
  marktype?: string;
  name?: string;
}

/** A mark of Vega's scene, in the coordinates of the chart. */
type VegaMark = Omit<SceneItem, 'items'>;

async function vegaMarks(name: SpecName, values: SpecValues, type: string): Promise<VegaMark[]> {
  const { spec } = compile(completeSpec(name, values) as TopLevelSpec);
  const view = new View(parse(spec), { renderer: 'none' });
  await view.runAsync();
  const { root } = view.scenegraph() as unknown as { root: SceneItem };
  const found: VegaMark[] = [];
  const walk = (item: SceneItem, dx: number, dy: number): void => {
    const own = item.marktype === type && (item.name ?? '').endsWith('marks');
    for (const child of item.items ?? []) {
      const [x, y] = [(child.x ?? 0) + dx, (child.y ?? 0) + dy];
      if (own) found.push({ ...child, x, y });
      else if (child.marktype) walk(child, dx, dy);
      else walk(child, x, y);
    }
  };
  walk(root, 0, 0);
  view.finalize();
  return found;
}

const ofKind = <M extends Mark>({ marks }: Drawing, kind: string) =>
  marks.filter((mark) => mark.kind === kind) as M[];

function assertNear(actual: number, expected: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= HALF_A_PIXEL, `${what}: ${actual} and ${expected}`);
}

const query = (view: RepresentationQuery['view']): RepresentationQuery => ({
  base: '',
  scope: { by: 'authorities', requested: ['E08000003'] },
  view,
  year: undefined,
  electionPeriod: false,
});
const load = (view: RepresentationQuery['view']) =>
  loadRepresentation(query(view), publishedFiles, new AbortController().signal, '2026-01-15');
const english = WARDS_FIGURE.en;
const PICTURE = { caption: { title: '', sentences: [''], notes: [] }, fileName: '' };

describe('the published specs', () => {
  it('can each be imported by name', () => {
    const { exports } = JSON.parse(readFileSync(join(SPECS, '../package.json'), 'utf8')) as {
      exports: Record<string, unknown>;
    };
    for (const file of notEmpty(readdirSync(SPECS)))
      assert.equal(exports[`./specs/${file}`], `./specs/${file}`, file);
  });

  it('are all compared with our own drawings', () => {
    const names = readdirSync(SPECS).map((file) => file.replace('.vl.json', ''));
    assert.deepEqual(names.sort(), [
      'comparison',
      'council-map',
      'deciles',
      'domains',
      'grid',
      'lamps',
      'map',
      'seats-over-time',
      'strips',
      'turnout',
      'ward-map',
      'ward-rows',
    ]);
  });

  it('have a named data source and no URL', () => {
    for (const file of notEmpty(readdirSync(SPECS))) {
      const text = readFileSync(join(SPECS, file), 'utf8');
      assert.doesNotMatch(text.replace(/"\$schema": "[^"]*"/u, ''), /https?:|"url"/u, file);
      assert.match(text, /"data": \{\s*"name"/u, file);
      assert.match(text, /"name": "only"/u, file);
    }
  });
});

describe('dots and ranges of a comparison', () => {
  const places: ComparisonInput['places'] = [
    { id: 'area', place: 'Ambridge', row: 0, value: 61.5, text: '61.5%', own: true },
    { id: 'council', place: 'Borsetshire', row: 0, value: 56.4, text: '56.4%', own: false },
    { id: 'nation', place: 'England', row: 0, value: 8, text: '8%', own: false },
  ];
  const ends = { from: 0, to: 100, fromText: '0%', toText: '100%' };
  const ranges = places.map((place, row) => ({
    ...place,
    row,
    least: place.value / 2,
    most: place.value + 20,
  }));

  for (const [name, input] of [
    ['values', { places, ...ends }],
    ['ranges', { places: ranges, ...ends }],
  ] as const)
    for (const width of [320, 640])
      it(`of ${name} stand where the spec has them, ${width} px wide`, async () => {
        const size = { width, textSize: 16 };
        const scale = comparisonScale(input, size);
        const ours = layoutComparison(input, size);
        const values = {
          datasets: { places: input.places },
          params: { from: input.from, to: input.to },
          width: scale.width,
        };
        const theirs = await vegaMarks('comparison', values, 'symbol');
        const dots = ofKind<CircleMark>(ours, 'point');
        assert.equal(dots.length, 3);
        assert.equal(theirs.length, dots.length);
        for (const dot of notEmpty(dots)) {
          const theirDot = theirs.find(({ datum }) => datum['id'] === dot.id)!;
          assertNear(theirDot.x + scale.left, dot.x, `${dot.id} across`);
          assert.equal(theirDot.datum['value'], dot.value);
        }
        const lines = ofKind<Extract<Mark, { shape: 'line' }>>(ours, 'range');
        const rules = (await vegaMarks('comparison', values, 'rule')).filter(({ datum }) => 'least' in datum);
        assert.equal(rules.length, lines.length);
        lines.forEach((line, row) => {
          const rule = rules.find(({ datum }) => datum['row'] === row)!;
          const [left, right] = [rule.x, rule.x2!].sort((a, b) => a - b);
          assertNear(left! + scale.left, line.x, 'least');
          assertNear(right! + scale.left, line.x2, 'most');
        });
        // Names stay within the drawing.
        for (const { x } of notEmpty(ofKind(ours, 'place'))) assert.ok(x >= 0 && x <= width);
      });
});

describe('dots of strips', () => {
  const tenths = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 4, 9, 10];
  const one = inputOf(tenths);
  const several = {
    ...one,
    lanes: [0, 1, 2].map((lane) => ({ lane, label: `Lane ${lane}`, count: '' })),
    points: [0, 1, 2].flatMap((lane) =>
      tenths.map((tenth, index) => ({ ...one.points[index]!, id: `${lane}:${index}`, lane, tenth })),
    ),
  };

  for (const [name, input] of [
    ['strips', one],
    ['domains', several],
  ] as const)
    for (const width of [320, 560]) {
      it(`stand where ${name} has them, ${width} px wide`, async () => {
        const size = { width, textSize: 16 };
        const ours = layoutStrips(input, WORDS, size);
        const values = stripsSpecValues(input, { authority: 'Manchester', nation: 'England' }, size);
        const theirs = await vegaMarks(name, values, 'symbol');
        const dots = ofKind<CircleMark>(ours, 'point');
        assert.equal(theirs.length, dots.length);
        // Lanes are as high as their dots on the page and all equal in the spec, so heights are those above a lane's base.
        const rowHeight = values.height / values.params.lanes;
        for (const { lane } of input.lanes) {
          const ids = input.points.filter((point) => point.lane === lane).map(({ id }) => id);
          const own = dots.filter(({ id }) => ids.includes(id!));
          const base = Math.max(...own.map(({ y, r }) => y + r));
          for (const dot of notEmpty(own)) {
            const theirDot = theirs.find(({ datum }) => datum['id'] === dot.id)!;
            assertNear(theirDot.x, dot.x, `${dot.id} across`);
            assertNear((lane + 1) * rowHeight - theirDot.y, base - dot.y + 0.5, `${dot.id} up`);
            assert.equal(theirDot.datum['rank'], dot.value);
          }
        }
      });
    }

  it('have the same shares of the council behind them', async () => {
    const size = { width: 640, textSize: 16 };
    const ours = ofKind<Extract<Mark, { shape: 'rect' }>>(layoutStrips(one, WORDS, size), 'share');
    const values = stripsSpecValues(one, { authority: 'Manchester', nation: 'England' }, size);
    const theirs = (await vegaMarks('strips', values, 'rect')).sort((a, b) => a.x - b.x);
    assert.equal(theirs.length, ours.length);
    ours.forEach((mark, index) => {
      assertNear(theirs[index]!.x, mark.x, 'left');
      assertNear(theirs[index]!.width!, mark.width, 'width');
      assertNear(theirs[index]!.height!, mark.height, 'height');
    });
  });
});

for (const [view, name] of [
  ['deciles', 'deciles'],
  ['over-time', 'seats-over-time'],
] as const)
  describe(`segments of ${name}`, () => {
    it('have the start, the length and the count that the spec has', async () => {
      const model = await load(view);
      const input = toExploreInput(model, [], english, PICTURE);
      assert.equal(input.spec, name);
      const ours = ofKind<Extract<Mark, { shape: 'rect' }>>(
        toFigure(model, [], english).draw({ width: 640, textSize: 16 }),
        'segment',
      );
      const theirs = await vegaMarks(name, { ...input.values(640), width: 640 }, 'rect');
      assert.equal(theirs.length, ours.length);
      const rows = input.values(640).datasets['segments'] as {
        order: number;
        segment: number;
        count: number;
      }[];
      notEmpty(rows).forEach(({ order, segment, count }, index) => {
        const mark = theirs.find(({ datum }) => datum['order'] === order && datum['segment'] === segment)!;
        assertNear(mark.x, ours[index]!.x, `${order}/${segment} start`);
        assertNear(mark.width!, ours[index]!.width, `${order}/${segment} length`);
        assert.ok(Math.abs(ours[index]!.value! - count) < 1e-6);
      });
    });
  });

describe('bars of turnout', () => {
  it('have the length and the share that the spec has', async () => {
    const model = await load('turnout');
    const input = toExploreInput(model, model.wards, english, PICTURE);
    const ours = ofKind<Extract<Mark, { shape: 'rect' }>>(
      toFigure(model, model.wards, english).draw({ width: 640, textSize: 16 }),
      'turnout',
    );
    const theirs = await vegaMarks('turnout', { ...input.values(640), width: 240 }, 'rect');
    assert.equal(theirs.length, ours.length);
    const widths = (marks: readonly { width?: number }[]) =>
      marks.map(({ width }) => width!).sort((a, b) => a - b);
    widths(theirs).forEach((width, index) => assertNear(width, widths(ours)[index]!, `bar ${index}`));
    const shares = (values: readonly unknown[]) => values.map(Number).sort((a, b) => a - b);
    assert.deepEqual(
      shares(theirs.map(({ datum }) => datum['turnout'])),
      shares(ours.map(({ value }) => value)),
    );
  });
});

describe('dots of ward rows', () => {
  it('stand in their row where the spec has them', async () => {
    const model = await load('wards');
    const wards = model.wards.slice(0, 6);
    const input = toExploreInput(model, wards, english, PICTURE);
    const ours = ofKind<CircleMark>(
      toFigure(model, wards, english).draw({ width: 640, textSize: 16 }),
      'point',
    );
    const theirs = await vegaMarks('ward-rows', input.values(640), 'symbol');
    assert.equal(theirs.length, ours.length);
    const left = Math.min(...ours.map(({ x }) => x)) - Math.min(...theirs.map(({ x }) => x));
    const columns = (marks: readonly { x: number }[]) => marks.map(({ x }) => x).sort((a, b) => a - b);
    columns(theirs).forEach((x, index) => assertNear(x + left, columns(ours)[index]!, `dot ${index}`));
    const tenths = (values: readonly unknown[]) => values.map(Number).sort((a, b) => a - b);
    assert.deepEqual(
      tenths(theirs.map(({ datum }) => datum['tenth'])),
      tenths(ours.map(({ value }) => value)),
    );
  });
});

describe('squares of the grid', () => {
  it('are as many of each colour, each in its place', async () => {
    const model = await load('grid');
    const squares = toSquares(await getGrid(publishedFiles));
    const drawn = { squares, legend: squaresLegend(model, squares.categories) };
    const words = squaresI18n(english);
    const input = toExploreInput(model, [], english, PICTURE, squaresChart(drawn, model, words));
    assert.equal(input.spec, 'grid');
    const values = input.values(720);
    const theirs = await vegaMarks('grid', values, 'rect');
    assert.equal(theirs.length, 33_755);
    const columns = 720 / 4;
    for (const { x, y, datum } of theirs.filter((_, index) => index % 97 === 0)) {
      const index = Number(datum['rank']) - 1;
      assertNear(x, (index % columns) * 4, 'across');
      assertNear(y, Math.floor(index / columns) * 4, 'down');
    }
    const figure = squaresFigure(toFigure(model, [], english), drawn, '#ffffff', words);
    const ours = ofKind(figure.draw({ width: 640, textSize: 16 }), 'squares');
    const count = (marks: readonly Mark[]) => marks.reduce((sum, { value = 0 }) => sum + value, 0);
    assert.equal(count(ours), theirs.length);
    const byColour = new Map<string, number>();
    for (const { datum } of theirs) {
      const colour = String(datum['colour']);
      byColour.set(colour, (byColour.get(colour) ?? 0) + 1);
    }
    for (const { fill, value } of notEmpty(ours.filter((mark) => mark.value))) {
      const colour = fill === 'none' ? '#ffffff' : fill!;
      assert.equal(byColour.get(colour), value, colour);
    }
  });
});

/** A shape of ours and one of Vega's reach as far on every side. */
function assertSameExtent(
  bounds: NonNullable<SceneItem['bounds']>,
  { id, d }: Extract<Mark, { shape: 'path' }>,
  margin: number,
): void {
  const points = [...d.matchAll(/[ML]([\d.-]+) ([\d.-]+)/gu)].map(([, x, y]) => [+x!, +y!] as const);
  const sides = (at: 0 | 1) => points.map((point) => point[at]);
  // Vega's bounds have room for the line around an area and for its corners: twice its width.
  const line = 2;
  assertNear(bounds.x1 + line + margin, Math.min(...sides(0)), `${id} left`);
  assertNear(bounds.x2 - line + margin, Math.max(...sides(0)), `${id} right`);
  assertNear(bounds.y1 + line + margin, Math.min(...sides(1)), `${id} top`);
  assertNear(bounds.y2 - line + margin, Math.max(...sides(1)), `${id} bottom`);
}

describe('areas of the map', () => {
  for (const width of [320, 640]) {
    it(`have the place, the extent and the tenth that the spec has, ${width} px wide`, async () => {
      const size = { width, textSize: 16 };
      const input = await mapInputOf('E08000003', 'E05011351', publishedFiles);
      const ours = ofKind<Extract<Mark, { shape: 'path' }>>(mapFigure(input).draw(size), 'shape');
      const values = mapSpecValues(input, size, () => ({}));
      const theirs = (await vegaMarks('map', values, 'shape')).filter(({ datum }) => datum['code']);
      assert.equal(theirs.length, ours.length);
      const margin = (width - values.width) / 2;
      for (const mark of notEmpty(ours)) {
        const { bounds, datum } = theirs.find((one) => one.datum['code'] === mark.id)!;
        assertSameExtent(bounds!, mark, margin);
        assert.equal(datum['tenth'], mark.value);
      }
    });
  }
});

describe('wards of the map', () => {
  it('have the place, the extent and the colour that the spec has', async () => {
    const model = await load('map');
    const size = { width: 640, textSize: 16 };
    const ours = ofKind<Extract<Mark, { shape: 'path' }>>(
      toMapFigure(model, model.wards, english).draw(size),
      'shape',
    );
    const values = mapChart(model, model.wards, english).values(640);
    const shapes = await vegaMarks('ward-map', values, 'shape');
    const theirs = shapes.filter(({ datum }) => datum['code']);
    assert.equal(ours.length, 32);
    assert.equal(theirs.length, ours.length);
    const lines = shapes.filter(({ datum }) => datum['line']).map(({ datum }) => datum['line']);
    assert.deepEqual(lines, ['outline', 'counted']);
    assert.equal(shapes.length - theirs.length, lines.length);
    for (const mark of ours) {
      const { bounds, datum } = theirs.find((one) => one.datum['code'] === mark.id)!;
      assertSameExtent(bounds!, mark, (size.width - values.width!) / 2);
      assert.equal(datum['colour'], mark.fill);
    }
  });
});

describe('lamps and the map of councils', async () => {
  const client = datasetClient();
  const { councils } = await getLamps(client, 'overall');
  const hexMap = await getHexMap(client);
  const some = councils.slice(0, 9);
  const i18n = CONTROL_FIGURE.en;
  const model = { compare: false, hexMap: undefined } as never;

  it('have outlines through the same points', async () => {
    const theirs = await vegaMarks('lamps', exploreControl(model, some, i18n, PICTURE).values(640), 'area');
    const ours = ofKind<Extract<Mark, { shape: 'path' }>>(
      lampsFigure(some, '', i18n).draw({ width: 640, textSize: 16 }),
      'lamp',
    );
    assert.equal(ours.length, some.length);
    let compared = 0;
    for (const [index, council] of some.entries()) {
      const own = theirs.filter(({ datum }) => datum['council'] === council.name);
      const points = [...ours[index]!.d.matchAll(/[ML]([\d.-]+) ([\d.-]+)/gu)].map(([, x, y]) => [+x!, +y!]);
      assert.equal(points.length, 2 * own.length, council.name);
      const top = Math.min(...own.map(({ y }) => y)) - Math.min(...points.map(([, y]) => y!));
      const left = Math.min(...own.map(({ x }) => x)) - Math.min(...points.map(([x]) => x!));
      const sorted = own.sort((a, b) => Number(a.datum['at']) - Number(b.datum['at']));
      sorted.forEach(({ x, y, width }, level) => {
        assertNear(x - left, points[level]![0]!, `${council.name} left ${level}`);
        assertNear(y - top, points[level]![1]!, `${council.name} height ${level}`);
        assertNear(x + width! - left, points.at(-1 - level)![0]!, `${council.name} right ${level}`);
        compared += 1;
      });
    }
    assert.ok(compared > 100);
  });

  it('have one hexagon for each council, in its row and column', async () => {
    const map = { compare: false, hexMap } as never;
    const input = exploreControl(map, councils, i18n, PICTURE);
    const theirs = await vegaMarks('council-map', input.values(640), 'symbol');
    assert.equal(theirs.length, councils.length);
    const across = (row: { column: number; row: number }) => row.column + (row.row % 2) / 2;
    const rows = input.values(640).datasets['councils'] as { council: string; column: number; row: number }[];
    const sorted = [...rows].sort((a, b) => across(a) - across(b) || a.row - b.row);
    const [first, last] = [sorted[0]!, sorted.at(-1)!];
    const at = (name: string) => theirs.find(({ datum }) => datum['council'] === name)!;
    const unit = (at(last.council).x - at(first.council).x) / (across(last) - across(first));
    for (const row of rows)
      assertNear(at(row.council).x, at(first.council).x + (across(row) - across(first)) * unit, row.council);
  });
});
