import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getBoundaries, wardAt } from '@odm-widgets/data/boundaries';
import { runAtOnce } from '@odm-widgets/data/lexicon';
import type { Observation, Position } from '@odm-widgets/data/model';
import { findCouncils } from '../../packages/lexicon/src/lexicon/lazy/map/councils-loader.js';
import {
  countTerms,
  groupsOf,
  middleOf,
  nearnessOf,
  placedObservations,
} from '../../packages/lexicon/src/lexicon/lazy/map/map.model.js';
import { toMapConfig } from '../../packages/lexicon/src/lexicon/lazy/map/map.query.js';
import { ObservationList } from '../../packages/lexicon/src/lexicon/lazy/observations/observations.model.js';
import { toModel } from '../../packages/lexicon/src/lexicon/lexicon.model.js';
import { publishedFiles } from '../support/dataset-reader.js';
import { BASE, SOURCE, starter, stockport } from '../support/lexicon.js';
import { WITHOUT_RAW } from '../support/raw-csv.js';
import { notEmpty } from '../support/not-empty.js';

/** Observations with their terms, as the widget has them. */
function matched(observations: readonly Observation[]): ObservationList['all'] {
  const list = new ObservationList();
  runAtOnce(list.fill(toModel(starter(), BASE), [{ source: SOURCE, observations }]));
  return list.all;
}

const at = (type: string, coordinates: unknown) => middleOf({ type, coordinates });

describe('the place of an observation', () => {
  it('is the middle of its geometry', () => {
    assert.deepEqual(at('Point', [-2.1, 53.4]), [-2.1, 53.4]);
    assert.deepEqual(at('Point', [-2.1, 53.4, 80]), [-2.1, 53.4]);
    assert.deepEqual(
      at('LineString', [
        [0, 50],
        [2, 52],
      ]),
      [1, 51],
    );
    const square = [
      [0, 50],
      [0, 51],
      [1, 51],
      [1, 50],
      [0, 50],
    ];
    assert.deepEqual(at('Polygon', [square]), [0.5, 50.5]);
    assert.deepEqual(at('MultiPolygon', [[square], [square]]), [0.5, 50.5]);
  });

  it('is nowhere without positions on the globe', () => {
    assert.equal(middleOf(null), undefined);
    const deep = JSON.parse(`${'['.repeat(500)}1,2${']'.repeat(500)}`) as unknown;
    for (const coordinates of [undefined, 'x', [], [[]], [NaN, 1], [200, 10], [0, 90], ['0', '51'], {}, deep])
      assert.equal(at('Polygon', coordinates), undefined);
  });
});

describe('observations on a map', { skip: WITHOUT_RAW }, () => {
  const all = matched(stockport());
  const placed = placedObservations(all);

  it('are all on it that have a geometry, in wards of their council', async () => {
    assert.equal(placed.length, 114);
    const boundaries = await getBoundaries(publishedFiles, 'E08000007');
    for (const { position } of notEmpty(placed)) assert.ok(wardAt(boundaries, position), String(position));
  });

  it('are in one circle each, and no circle covers another', () => {
    const near = nearnessOf(placed);
    const groups = groupsOf(placed, near);
    assert.ok(groups.length > 10 && groups.length <= 114);
    assert.deepEqual(new Set(groups.flatMap(({ observations }) => observations)), new Set(all));
    assert.equal(
      groups.reduce((sum, { observations }) => sum + observations.length, 0),
      114,
    );
    const far = (a: Position, b: Position) => Math.hypot((a[0] - b[0]) * near.shrink, a[1] - b[1]);
    for (const one of notEmpty(groups))
      for (const other of groups)
        assert.ok(one === other || far(one.position, other.position) >= near.distance);
    assert.ok(
      groups.every(
        (group, at) => at === 0 || group.observations.length <= groups[at - 1]!.observations.length,
      ),
    );
  });

  it('are one circle where all are in one place', () => {
    const same = placed.slice(0, 5).map((one) => ({ ...one, position: [-2.1, 53.4] as const }));
    const [group, ...others] = groupsOf(same, nearnessOf(same));
    assert.equal(group?.observations.length, 5);
    assert.deepEqual(others, []);
  });

  it('are named by their terms, most first', () => {
    const counts = countTerms(all);
    assert.ok(counts.length > 20);
    assert.ok(counts.every(([, count], at) => at === 0 || count <= counts[at - 1]![1]));
    for (const [term, count] of notEmpty(counts))
      assert.equal(all.filter(({ terms }) => terms.includes(term)).length, count, term.id);
  });
});

describe('what a map is drawn on', () => {
  const config = (
    attributes: Partial<Record<'authority' | 'authorities' | 'tiles' | 'tilesAttribution', string>>,
  ) => {
    const warnings: string[] = [];
    const given = { authority: '', authorities: '', tiles: '', tilesAttribution: '', ...attributes };
    return {
      config: toMapConfig(given, 'https://site.example/page', (text) => warnings.push(text)),
      warnings,
    };
  };

  it('is the wards of councils by their codes and names, in either attribute', () => {
    const councils = ['E08000007', 'Cardiff'];
    assert.deepEqual(config({ authority: 'e08000007, Cardiff' }).config, { councils, tiles: undefined });
    assert.deepEqual(config({ authority: 'e08000007', authorities: 'Cardiff' }).config?.councils, councils);
    assert.equal(config({}).config, undefined);
  });

  it('is pictures of streets with their source', () => {
    const tilesAttribution = '© OpenStreetMap contributors';
    assert.deepEqual(config({ tiles: 'https://tile.example/{z}/{x}/{y}.png', tilesAttribution }), {
      config: {
        councils: [],
        tiles: {
          url: 'https://tile.example/{z}/{x}/{y}.png',
          host: 'tile.example',
          attribution: tilesAttribution,
        },
      },
      warnings: [],
    });
    assert.equal(
      config({ tiles: '/tiles?{z},{x},{y}', tilesAttribution }).config?.tiles?.url,
      'https://site.example/tiles?{z},{x},{y}',
    );
    for (const [tiles, expected] of [
      ['https://tile.example/', /is not an address with \{z\}, \{x\} and \{y\}/u],
      ['javascript:{z}{x}{y}', /is not an address/u],
      ['https://user:word@tile.example/{z}/{x}/{y}', /is not an address/u],
    ] as const) {
      const { config: none, warnings } = config({ tiles, tilesAttribution });
      assert.equal(none, undefined);
      assert.match(warnings.join(), expected);
    }
    const { config: none, warnings } = config({ tiles: 'https://tile.example/{z}/{x}/{y}.png' });
    assert.equal(none, undefined);
    assert.match(warnings.join(), /Add tiles-attribution/u);
  });
});

describe('the councils of a map', () => {
  it('are not looked up where all are codes', async () => {
    const nothingIsRead = { get: () => assert.fail('a list of councils was read') };
    assert.deepEqual(await findCouncils(['E08000007', 'W06000015'], nothingIsRead), {
      codes: ['E08000007', 'W06000015'],
      problems: [],
    });
  });

  it('are found by names of England and Wales, in Welsh too, each once', async () => {
    const { codes, problems } = await findCouncils(
      ['Stockport Council', 'E08000007', 'Caerdydd', 'City of Bristol'],
      publishedFiles,
    );
    assert.deepEqual(codes, ['E08000007', 'W06000015', 'E06000023']);
    assert.deepEqual(problems, []);
  });

  it('are named where there is none, with the name that is nearest', async () => {
    const { codes, problems } = await findCouncils(['Stokport', 'S12000036', 'Cardiff'], publishedFiles);
    assert.deepEqual(codes, ['W06000015']);
    assert.match(problems[0] ?? '', /authority="Stokport" is no council.*Did you mean “Stockport”\?$/u);
    assert.match(problems[1] ?? '', /authority="S12000036" is no council of England or Wales/u);
  });
});
