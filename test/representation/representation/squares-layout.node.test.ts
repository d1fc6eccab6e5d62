import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  cellAt,
  squaresLayout,
  cellsPath,
  rowRange,
} from '../../../packages/representation/src/representation/lazy/squares/squares-layout.js';

const COUNT = 33_755;
const widths = fc.integer({ min: 120, max: 2400 });

describe('the layout of the squares', () => {
  it('has room for every square without an empty row at any width', () => {
    fc.assert(
      fc.property(widths, (width) => {
        const { cell, columns, rows } = squaresLayout(width, COUNT);
        assert.ok(columns * cell <= width);
        assert.ok(columns * rows >= COUNT && columns * (rows - 1) < COUNT);
      }),
    );
  });

  it('has squares that grow with the text, as a page that is magnified', () => {
    const cells = [16, 8, 24, 32].map((textSize) => squaresLayout(1248, COUNT, textSize).cell);
    assert.deepEqual(cells, [5, 5, 6, 8]);
    fc.assert(
      fc.property(widths, fc.integer({ min: 16, max: 64 }), (width, textSize) => {
        const { cell, columns } = squaresLayout(width, COUNT, textSize);
        assert.ok(cell >= squaresLayout(width, COUNT).cell || width < 900 * (textSize / 16));
        assert.ok(columns === 1 || columns * cell <= width);
      }),
    );
  });

  it('finds the square at a point, and none outside', () => {
    fc.assert(
      fc.property(widths, fc.integer({ min: 0, max: COUNT - 1 }), (width, at) => {
        const layout = squaresLayout(width, COUNT);
        const [x, y] = [at % layout.columns, Math.floor(at / layout.columns)];
        const middle = (value: number) => (value + 0.5) * layout.cell;
        assert.equal(cellAt(layout, COUNT, middle(x), middle(y)), at);
        assert.equal(cellAt(layout, COUNT, -1, middle(y)), undefined);
        assert.equal(cellAt(layout, COUNT, layout.columns * layout.cell + 1, middle(y)), undefined);
      }),
    );
    const layout = squaresLayout(735, COUNT);
    const after = COUNT % layout.columns;
    assert.equal(
      cellAt(layout, COUNT, (after + 0.5) * layout.cell, (layout.rows - 0.5) * layout.cell),
      undefined,
    );
  });

  it('knows the first square of a row and of the next', () => {
    const layout = { cell: 5, columns: 4, rows: 3 };
    assert.deepEqual(rowRange(layout, 10, 5), [4, 8]);
    assert.deepEqual(rowRange(layout, 10, 9), [8, 10]);
  });

  it('draws neighbouring squares of a row as one rectangle', () => {
    const layout = { cell: 5, columns: 4, rows: 3 };
    assert.equal(cellsPath(layout, [0, 1, 2, 3, 4, 6], 5), 'M0 0h20v5h-20zM0 5h5v5h-5zM10 5h5v5h-5z');
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 200 })), (indices) => {
        const sorted = [...indices].sort((a, b) => a - b);
        const widthsDrawn = [...cellsPath({ ...layout, columns: 7 }, sorted, 1).matchAll(/h(\d+)v/gu)];
        assert.equal(
          widthsDrawn.reduce((total, [, width]) => total + Number(width), 0),
          sorted.length,
        );
      }),
    );
  });
});
