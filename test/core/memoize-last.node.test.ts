import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoizeLast } from '@odm-widgets/core';

test('memoizeLast computes again only when an argument is another one', () => {
  const calls: unknown[][] = [];
  const concat = memoizeLast((...args: readonly [object, string]) => {
    calls.push([...args]);
    return args[1];
  });
  const [model, other] = [{}, {}];
  assert.equal(concat(model, 'en'), 'en');
  assert.equal(concat(model, 'en'), 'en');
  assert.equal(calls.length, 1);
  assert.equal(concat(model, 'cy'), 'cy');
  assert.equal(concat(other, 'cy'), 'cy');
  assert.deepEqual(calls, [
    [model, 'en'],
    [model, 'cy'],
    [other, 'cy'],
  ]);
});

test('memoizeLast remembers a result that is undefined', () => {
  let count = 0;
  const nothing = memoizeLast((_key: string) => void (count += 1));
  nothing('a');
  nothing('a');
  assert.equal(count, 1);
});

test('memoizeLast treats NaN as equal to NaN', () => {
  let count = 0;
  const half = memoizeLast((value: number) => {
    count += 1;
    return value / 2;
  });
  half(Number.NaN);
  half(Number.NaN);
  assert.equal(count, 1);
});

test('memoizeLast does not remember a failure', () => {
  let attempts = 0;
  const flaky = memoizeLast((_key: string) => {
    attempts += 1;
    if (attempts === 1) throw new Error('first');
    return attempts;
  });
  assert.throws(() => flaky('a'), /first/u);
  assert.equal(flaky('a'), 2);
});
