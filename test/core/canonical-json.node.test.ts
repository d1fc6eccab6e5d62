import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson } from '../../packages/core/src/controllers/request-controller.js';

describe('the key of a request', () => {
  it('is the same for equal queries, whatever the order of their keys at any depth', () => {
    const query = { ward: 'E05011351', place: { by: 'ward', release: '2025' }, compare: ['b', 'a'] };
    const same = { compare: ['b', 'a'], place: { release: '2025', by: 'ward' }, ward: 'E05011351' };
    assert.equal(canonicalJson(query), canonicalJson(same));
  });

  it('differs with a value, with the order of a list, and with a key that is missing', () => {
    const key = canonicalJson({ a: [1, 2], b: null });
    for (const other of [
      { a: [2, 1], b: null },
      { a: [1, 2] },
      { a: [1, 2], b: '' },
      { a: [1, 2], b: null, c: 0 },
    ])
      assert.notEqual(canonicalJson(other), key);
  });
});
