import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LampCouncil } from '@odm-widgets/data/model';
import {
  HEXAGON,
  hexRegions,
  type PlacedCouncil,
} from '../../../packages/representation/src/political-control/lazy/figure/hex-regions.js';

const { halfWidth, rowDistance } = HEXAGON;

/** A row of hexagons, one letter for the region of each. */
const rowOf = (letters: string, row: number): PlacedCouncil[] =>
  [...letters].flatMap((region, column) =>
    region === ' '
      ? []
      : [
          {
            council: { region } as LampCouncil,
            x: (2 * column + (row % 2)) * halfWidth,
            y: row * rowDistance,
          },
        ],
  );

describe('Regions on the map of councils', () => {
  it('have a line for each side that two of them share', () => {
    const { borders } = hexRegions(rowOf('AAB', 0), (name) => name);
    assert.equal(borders, `M${3 * halfWidth} -8L${3 * halfWidth} 8`);
    const below = hexRegions([...rowOf('AA', 0), ...rowOf('B', 1)], (name) => name);
    assert.equal(below.borders.split('M').length - 1, 2);
  });

  it('have their names beside the hexagon with the most room, outside the map', () => {
    const placed = [...rowOf('   AB', 0), ...rowOf('AABBB', 2)];
    const [a, b] = hexRegions(placed, (name) => name).names;
    assert.deepEqual([a!.anchor, b!.anchor], ['end', 'start']);
    assert.ok(a!.x < 3 * 2 * halfWidth - halfWidth, 'left of the first row');
    assert.ok(b!.x > 4 * 2 * halfWidth + halfWidth, 'right of a row');
  });

  it('are left out where there is one alone', () => {
    assert.deepEqual(
      hexRegions(rowOf('AAA', 0), (name) => name),
      { borders: '', names: [] },
    );
  });
});
