import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';

test('generated strings and arrays are as long as the maximum that a test names', () => {
  const longest = (values: readonly { length: number }[]) => Math.max(...values.map(({ length }) => length));
  assert.ok(longest(fc.sample(fc.string({ maxLength: 200 }), { numRuns: 200, seed: 1 })) > 100);
  assert.ok(longest(fc.sample(fc.array(fc.nat(), { maxLength: 200 }), { numRuns: 200, seed: 1 })) > 100);
});
