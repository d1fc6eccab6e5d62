import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { feature } from 'topojson-client';
import { getBoundaries } from '@odm-widgets/data/boundaries';
import {
  boundariesPath,
  linesBetween,
  officialLines,
  outlineOf,
  type Boundaries,
  type Polygons,
  type Position,
} from '@odm-widgets/data/model';
import { DATASET, filesWith, published, publishedFiles } from '../../support/dataset-reader.js';
import { notEmpty } from '../../support/not-empty.js';

const MANCHESTER = 'E08000003';
const councils = readdirSync(join(DATASET, 'boundaries')).map((file) => file.replace('.json', ''));
const all = await Promise.all(councils.map((code) => getBoundaries(publishedFiles, code)));
const manchester = all.find(({ authority }) => authority === MANCHESTER)!;

const valid = (await published(boundariesPath('E06000053'))) as Record<string, never>;

const pointsOf = (ring: readonly number[], { arcs }: Boundaries): Position[] =>
  ring.flatMap((arc) => (arc < 0 ? [...arcs[~arc]!].reverse() : arcs[arc]!));

/** Twice the area of a ring, clockwise positive. */
function twiceTheArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + nextX * y - x * nextY;
  }, 0);
}

describe('the boundaries of England and Wales', () => {
  it('hold each of the 35,672 LSOAs of 2021 once, with a shape', () => {
    const codes = all.flatMap(({ areas }) => [...areas.keys()]);
    assert.equal(codes.length, 35_672);
    assert.equal(new Set(codes).size, 35_672);
    for (const boundaries of notEmpty(all))
      for (const [code, polygons] of boundaries.areas)
        assert.ok(
          polygons.every(([outer]) => twiceTheArea(pointsOf(outer!, boundaries)) !== 0),
          code,
        );
  });

  it('hold the wards of every council, each with a shape', () => {
    assert.equal(
      all.reduce((sum, { wards }) => sum + wards.size, 0),
      7588,
    );
    for (const { authority, wards } of notEmpty(all)) assert.ok(wards.size > 0, authority);
  });

  it('are those of the council that has the figures', async () => {
    for (const [release, letter] of [
      ['2025', 'E'],
      ['wales-2025', 'W'],
    ] as const) {
      const own = readdirSync(join(DATASET, release, 'authorities')).map((file) => file.replace('.json', ''));
      assert.deepEqual(own.sort(), councils.filter((code) => code.startsWith(letter)).sort());
    }
  });

  it('share every line between two LSOAs, which walk it in opposite directions: there is neither gap nor overlap', () => {
    for (const { authority, areas, arcs } of notEmpty(all)) {
      // An area that walks a line out and back takes no part in it.
      const net = new Map<number, number>();
      for (const arc of [...areas.values()].flat(3)) {
        const index = arc < 0 ? ~arc : arc;
        net.set(index, (net.get(index) ?? 0) + (arc < 0 ? -1 : 1));
      }
      for (const [arc, walked] of net) {
        const hasLength = new Set(arcs[arc]!.map(String)).size > 1;
        assert.ok(!hasLength || Math.abs(walked) <= 1, `${authority}: line ${arc} is walked ${walked} times`);
      }
    }
  });

  it('credit Ordnance Survey', () => {
    for (const { provenance } of notEmpty(all))
      for (const { publisher, licence } of notEmpty(provenance.sources)) {
        assert.match(publisher, /contains OS data © Crown copyright and database right/u);
        assert.equal(licence, 'Open Government Licence v3.0');
      }
  });
});

describe('getBoundaries', () => {
  it('reads the same shapes as a library for TopoJSON', async () => {
    const file = (await published(boundariesPath(MANCHESTER))) as Parameters<typeof feature>[0];
    const collection = feature(file, file.objects['areas']!) as unknown as {
      features: { id: string; geometry: { type: string; coordinates: Position[][] & Position[][][] } }[];
    };
    for (const { id, geometry } of notEmpty(collection.features)) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const ours = manchester.areas.get(id)!.map((rings) => rings.map((ring) => pointsOf(ring, manchester)));
      assert.deepEqual(
        ours.map((rings) => rings.map(distinct)),
        (polygons as Position[][][]).map((rings) => rings.map(distinct)),
        id,
      );
    }
  });

  /** Without a position twice in a row, as where two lines meet; to a hundred-thousandth of a degree. */
  const distinct = (ring: readonly Position[]) =>
    ring
      .map((position) => position.map((value) => value.toFixed(5)).join(' '))
      .filter((position, index, list) => position !== list[index - 1]);

  it('refuses a council of another nation without a request', async () => {
    const { files, asked } = filesWith();
    await assert.rejects(getBoundaries(files, 'S12000036'), /England and Wales, not of "S12000036"/u);
    await assert.rejects(getBoundaries(files, '../E08000003'), /England and Wales/u);
    assert.deepEqual(asked, []);
  });

  const objects = valid['objects'] as unknown as Record<'areas' | 'wards', { geometries: object[] }>;
  const broken: [field: RegExp, change: object][] = [
    [/^type should be Topology/u, { type: 'FeatureCollection' }],
    [/^format should be 1/u, { format: 2 }],
    [/^transform\.scale should be a list of 2/u, { transform: { scale: [1], translate: [0, 0] } }],
    [
      /^transform\.translate\[1\] should be a number/u,
      { transform: { scale: [1, 1], translate: [0, null] } },
    ],
    [/^arcs\[0\]\[0\] should be on the map/u, { transform: { scale: [1, 1], translate: [0, 89] } }],
    [/^arcs\[0\] should be two positions or more/u, { arcs: [[[0, 0]]] }],
    [
      /^arcs\[0\]\[1\]\[0\] should be a whole number/u,
      {
        arcs: [
          [
            [0, 0],
            [0.5, 1],
          ],
        ],
      },
    ],
    [
      /^objects\.areas\.geometries\[0\]\.arcs[[\]\d]+ should be an arc from 0 to 0/u,
      {
        arcs: [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
    ],
    [/^objects\.wards should be an object/u, { objects: { ...objects, wards: null } }],
    [
      /^objects\.areas\.geometries\[0\]\.type should be Polygon or MultiPolygon/u,
      { objects: { ...objects, areas: { geometries: [{ type: 'Point', id: 'E01000001', arcs: [] }] } } },
    ],
  ];
  for (const [field, change] of broken)
    it(`names the field that is not as published: ${field.source.replaceAll(/[\\^]/gu, '')}`, async () => {
      const { files } = filesWith({ 'boundaries/E06000053.json': { ...valid, ...change } });
      await assert.rejects(getBoundaries(files, 'E06000053'), { name: 'DataShapeError', message: field });
    });
});

describe('lines of shapes', () => {
  const square = (...arcs: number[]): Polygons => [[arcs]];
  // Two squares side by side: arc 1 lies between them.
  const left = square(0, 1);
  const right = square(2, ~1);
  const boundaries: Boundaries = {
    authority: 'E06000001',
    arcs: [],
    areas: new Map([
      ['E01000001', left],
      ['E01000002', right],
    ]),
    wards: new Map([
      ['E05000001', square(0, 2)],
      ['E05000002', square(0, 3)],
    ]),
    provenance: { release: '', geography: '', method: '', sources: [] },
  };

  it('are around a union where one shape has them, and between shapes where two have', () => {
    assert.deepEqual(outlineOf([left, right]), [0, 2]);
    assert.deepEqual(linesBetween([left, right]), [1]);
    assert.deepEqual(outlineOf([left]), [0, 1]);
  });

  it('are official where a ward’s own line is not that of its areas', () => {
    const areas = ['E01000001', 'E01000002'];
    assert.deepEqual(officialLines(boundaries, 'E05000001', areas), []);
    assert.deepEqual(officialLines(boundaries, 'E05000002', areas), [3]);
    assert.deepEqual(officialLines(boundaries, 'E05000001', ['E01000001']), [2]);
    assert.equal(officialLines(boundaries, 'E05000009', areas), undefined);
  });
});
