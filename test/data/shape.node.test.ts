import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectArray, expectIndex, expectInteger } from '../../packages/data/src/shape.js';

describe('shape checks', () => {
  it('accept whole numbers, indices and lists, or throw an error that names the field', () => {
    for (const value of [1.5, '1', NaN, Infinity, null, undefined, [], {}])
      assert.throws(() => expectInteger(value, 'f'), /^DataShapeError: f should be a whole number/u);
    assert.equal(expectIndex(0, 'f', 1), 0);
    for (const value of [-1, 1, 2 ** 31])
      assert.throws(() => expectIndex(value, 'f', 1), /f should be from 0 to 0/u);
    assert.throws(() => expectIndex(0, 'f', 0), { name: 'DataShapeError' });
    assert.throws(() => expectArray([1, 'x'], 'f', expectInteger), /f\[1\] should be/u);
    assert.throws(() => expectArray([1], 'f', expectInteger, 2), /f should be a list of 2/u);
    assert.throws(() => expectArray({ length: 0 }, 'f', expectInteger), /f should be a list/u);
  });
});
