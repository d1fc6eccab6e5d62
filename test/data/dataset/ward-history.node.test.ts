import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseWardHistory } from '../../../packages/data/src/dataset/lazy/ward-resolver/ward-history.js';

const HISTORY = {
  authorities: [
    ['E07000001', 'Old District'],
    ['E06000060', 'New Council'],
  ],
  wards: [
    ['E05012000', 'North', 1],
    ['E05012001', 'South', 1],
  ],
  entries: {
    '50': { name: 'Both', authority: 0, abolished: 1, to2024: '0 600,1 400', to2025: '1' },
    '51': { name: 'Lost', authority: 1 },
  },
};

describe('parseWardHistory', () => {
  it('reads the wards that overlap a former ward, each with its share', () => {
    const both = parseWardHistory(HISTORY, 'E05011150')!;
    assert.deepEqual([both.name, both.authority.name, both.abolished], ['Both', 'Old District', true]);
    assert.deepEqual(
      both.overlappingWards(2024).map(({ name, share, authority }) => [name, share, authority.name]),
      [
        ['North', 0.6, 'New Council'],
        ['South', 0.4, 'New Council'],
      ],
    );
    assert.deepEqual(
      both.overlappingWards(2025).map(({ code, share }) => [code, share]),
      [['E05012001', 1]],
    );
    assert.deepEqual(both.overlappingWards(2019), []);
  });

  it('reads no wards where none is recorded', () => {
    const lost = parseWardHistory(HISTORY, 'E05011151')!;
    assert.deepEqual([lost.overlappingWards(2024), lost.abolished], [[], false]);
    assert.equal(parseWardHistory(HISTORY, 'E05011199'), undefined);
  });

  it('has no entry for a property name of Object.prototype', () => {
    assert.equal(parseWardHistory(HISTORY, '0123456constructor'), undefined);
    assert.equal(parseWardHistory(HISTORY, '0123456__proto__'), undefined);
  });

  it('throws DataShapeError for an index of a ward or council outside the lists', () => {
    for (const entry of [
      { name: 'X', authority: 0, to2024: '9 500' },
      { name: 'X', authority: 0, to2024: 'x' },
      { name: 'X', authority: 5 },
      { authority: 0 },
    ])
      assert.throws(
        () => parseWardHistory({ ...HISTORY, entries: { '50': entry } }, 'E05011150')!.overlappingWards(2024),
        { name: 'DataShapeError' },
        JSON.stringify(entry),
      );
  });
});
