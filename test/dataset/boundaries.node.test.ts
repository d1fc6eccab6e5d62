import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { RECODED_AUTHORITIES } from '@odm-widgets/data/model';
import { alongEdges, EdgeNetwork, type Point } from '../../scripts/build-dataset/boundaries/conflate.js';
import { buildBoundaries } from '../../scripts/build-dataset/boundaries/index.js';
import { readBoundaries } from '../../scripts/build-dataset/boundaries/read.js';
import { toText } from '../../scripts/build-dataset/index.js';
import { DATASET } from '../support/dataset-reader.js';
import { notEmpty } from '../support/not-empty.js';
import { RAW, WITHOUT_RAW } from '../support/raw-csv.js';

/** Islands, a city of many areas, councils whose code changed, a coast of Wales. */
const SAMPLE = ['E06000053', 'E08000003', 'W06000001', ...Object.values(RECODED_AUTHORITIES)];

describe('boundaries', { skip: WITHOUT_RAW }, () => {
  it('are byte for byte what the raw files give', async () => {
    const raw = await readBoundaries(RAW);
    assert.equal(raw.size, 318);
    const files = buildBoundaries(new Map(SAMPLE.map((code) => [code, raw.get(code)!])));
    for (const [path, file] of notEmpty(files))
      assert.equal(toText(file), readFileSync(join(DATASET, path), 'utf8'), path);
  });
});

describe('a ward line', () => {
  // An edge of areas along y = 0, with a vertex every 100 m, and one that leaves it.
  const edge = Array.from({ length: 11 }, (_, index): Point => [index * 100, 0]);
  const across: Point[] = [
    [500, 0],
    [500, 400],
  ];
  const network = new EdgeNetwork([edge, across]);

  it('follows an edge of areas that it is beside', () => {
    const beside: Point[] = [
      [4, 10],
      [350, 25],
      [700, -20],
      [996, 5],
    ];
    assert.deepEqual(alongEdges(beside, network), edge);
  });

  it('stays as it is where no edge is near, and leaves an edge where it does', () => {
    const far: Point[] = [
      [0, 300],
      [300, 300],
      [400, 250],
    ];
    assert.deepEqual(alongEdges(far, network), far);
    const leaving: Point[] = [
      [0, 0],
      [300, 10],
      [300, 200],
    ];
    const drawn = alongEdges(leaving, network);
    assert.deepEqual(drawn.slice(0, 3), edge.slice(0, 3));
    assert.deepEqual(drawn.at(-1), [300, 200]);
  });

  it('does not cut a bend short where it comes back to the same edge', () => {
    const bend: Point[] = [
      [0, 0],
      [400, 0],
      [400, 300],
      [430, 300],
      [430, 5],
      [1000, 0],
    ];
    const drawn = alongEdges(bend, network);
    assert.ok(drawn.some(([, y]) => y === 300));
  });

  it('is a ring again where it was one', () => {
    const ring: Point[] = [
      [0, 300],
      [200, 300],
      [200, 500],
      [0, 500],
      [0, 300],
    ];
    const drawn = alongEdges(ring, network);
    assert.deepEqual(drawn[0], drawn.at(-1));
    assert.equal(drawn.length, ring.length);
  });
});
