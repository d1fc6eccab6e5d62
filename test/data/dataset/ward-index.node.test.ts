import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesInShard, findWardByCode, shardOf } from '../../../packages/data/src/dataset/ward-index.js';

const SHARD = {
  authorities: ['E08000003', 'E07000001'],
  // First, count, flags of 2019, 2021, 2024, 2025, council in 2024, council in 2019.
  runs: ['100 3 12 0 1', '200 1 1 1 0'],
  renamed: { E05011101: [['Old Name', 2021]] },
};

describe('a shard of the ward index', () => {
  it('has the codes of a run from the first to the last', () => {
    const found = [99, 100, 102, 103].map((number) =>
      findWardByCode(SHARD, `E05011${String(number).padStart(3, '0')}`, '2025'),
    );
    assert.deepEqual(
      found.map((ward) => ward?.authority),
      [undefined, 'E08000003', 'E08000003', undefined],
    );
    assert.deepEqual(codesInShard(SHARD, 'E05011'), ['E05011100', 'E05011101', 'E05011102', 'E05011200']);
  });

  it('has the years of a code and its council in each release', () => {
    assert.deepEqual(findWardByCode(SHARD, 'E05011100', '2025')?.years, [2024, 2025]);
    assert.deepEqual(findWardByCode(SHARD, 'E05011200', '2025')?.years, [2019]);
    assert.equal(findWardByCode(SHARD, 'E05011100', '2019')?.authority, 'E07000001');
    assert.equal(findWardByCode(SHARD, 'E05011200', '2019')?.authority, 'E08000003');
  });

  it('has former names by code', () => {
    assert.deepEqual(findWardByCode(SHARD, 'E05011101', '2025')?.formerNames, [
      { name: 'Old Name', lastYear: 2021 },
    ]);
    assert.deepEqual(findWardByCode(SHARD, 'E05011102', '2025')?.formerNames, []);
    assert.deepEqual(findWardByCode({ ...SHARD, renamed: undefined }, 'E05011101', '2025')?.formerNames, []);
  });

  it('exists only for the beginnings of English ward codes', () => {
    assert.equal(shardOf('E05016999'), 'E05016');
    assert.equal(shardOf('E05000001'), 'E05000');
    for (const code of ['E05017000', 'E06000001', 'W05000001', 'E051', 'constructor', ''])
      assert.equal(shardOf(code), undefined, code);
  });

  it('throws DataShapeError for runs that are malformed, too long or point outside the councils', () => {
    for (const runs of [['0 1001 1 0 0'], ['0 1 1 0'], ['0 1 1 0 x'], ['0 1 1 0 0 0'], 'all', [7]])
      assert.throws(
        () => codesInShard({ ...SHARD, runs }, 'E05011'),
        { name: 'DataShapeError' },
        JSON.stringify(runs),
      );
    assert.throws(() => findWardByCode({ ...SHARD, runs: ['100 3 12 2 0'] }, 'E05011100', '2025'), {
      name: 'DataShapeError',
    });
    assert.throws(() => findWardByCode({ ...SHARD, runs: ['100 3 12 -1 0'] }, 'E05011100', '2025'), {
      name: 'DataShapeError',
    });
  });
});
