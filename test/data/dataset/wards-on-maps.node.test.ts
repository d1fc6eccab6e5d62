import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { getBoundaries, getWardNames, wardAt } from '@odm-widgets/data/boundaries';
import { DatasetClient } from '@odm-widgets/data/dataset';
import { boundariesPath, type Position } from '@odm-widgets/data/model';
import { published, publishedFiles } from '../../support/dataset-reader.js';
import { notEmpty } from '../../support/not-empty.js';

const client = new DatasetClient('', (path) => publishedFiles.get(path.slice(1)));
const COUNCILS = ['E08000003', 'E08000007', 'E07000240', 'E06000063', 'W06000015', 'W06000023'];

describe('names of the wards on a map', () => {
  it('are those of the council’s figures, in both languages', async () => {
    for (const code of notEmpty(COUNCILS)) {
      const names = await getWardNames(publishedFiles, code);
      const { wards, redrawn } = await client.authority(code, code.startsWith('W') ? 'wales-2025' : '2025');
      const expected = [...wards, ...(redrawn?.wards ?? [])];
      assert.equal(names.size, new Set(expected.map((ward) => ward.code)).size);
      for (const { code: ward, name, welshName } of notEmpty(expected))
        assert.deepEqual(names.get(ward), { name, ...(welshName ? { welshName } : {}) });
    }
    assert.equal((await getWardNames(publishedFiles, 'W06000015')).get('W05001273')?.welshName, 'Treganna');
  });
});

describe('the ward at a position', () => {
  it('is the one that a second reader of the file finds', async () => {
    const code = 'E08000003';
    const boundaries = await getBoundaries(publishedFiles, code);
    const topology = (await published(boundariesPath(code))) as Topology<{
      wards: GeometryCollection;
    }>;
    const { features } = feature(topology, topology.objects.wards);
    let inside = 0;
    for (let step = 0; step < 400; step += 1) {
      const position: Position = [-2.35 + (step % 20) * 0.012, 53.33 + Math.floor(step / 20) * 0.011];
      const found = features.filter(({ geometry }) =>
        polygonsOf(geometry as never).some(
          ([outer, ...holes]) =>
            [outer!].every((ring) => winds(ring, position)) && !holes.some((ring) => winds(ring, position)),
        ),
      );
      assert.ok(found.length <= 1);
      assert.equal(wardAt(boundaries, position), found[0]?.id, String(position));
      inside += found.length;
    }
    assert.ok(inside > 80 && inside < 400, String(inside));
  });
});

type Rings = readonly (readonly Position[])[];

function polygonsOf(geometry: { type: string; coordinates: unknown }): Rings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates as Rings] : (geometry.coordinates as Rings[]);
}

/** Whether a ring goes around a position, by the sum of the angles it is seen under. */
function winds(ring: readonly Position[], [x, y]: Position): boolean {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [a, b] = [ring[i - 1]!, ring[i]!].map((point) => Math.atan2(point[1] - y, point[0] - x));
    const turn = b! - a!;
    sum += turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
  }
  return Math.abs(sum) > Math.PI;
}
