import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { selectColumns } from '../../packages/data/src/csv-columns.js';

describe('selectColumns', () => {
  it('finds columns by name in any position, case and punctuation', () => {
    const rows = [
      ['x', 'WARD.name ', 'Council'],
      ['1', ' Ardwick ', 'Manchester'],
      ['2', 'Hulme'],
    ];
    assert.deepEqual(selectColumns(rows, ['Council', 'Ward Name']), [
      { Council: 'Manchester', 'Ward Name': 'Ardwick' },
      { Council: '', 'Ward Name': 'Hulme' },
    ]);
    assert.deepEqual(selectColumns(rows.slice(0, 1), ['Council']), []);
  });

  it('throws DataShapeError for a column that is missing or there twice', () => {
    assert.throws(() => selectColumns([['a', 'b']], ['c']), /one column "c"/u);
    assert.throws(() => selectColumns([['a', 'A ']], ['a']), { name: 'DataShapeError' });
    assert.throws(() => selectColumns([], ['a']), { name: 'DataShapeError' });
  });
});
