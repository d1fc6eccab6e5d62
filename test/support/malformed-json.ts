import assert from 'node:assert/strict';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Paths of all values in a JSON value, at most twelve for each object or array. */
export function pathsIn(value: Json, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).slice(0, 12);
  return [
    at,
    ...inner.flatMap(([key, one]) => pathsIn(one, [...at, Array.isArray(value) ? Number(key) : key])),
  ];
}

/** A copy of the JSON value with another value at a path. */
export function withValueAt(value: Json, [first, ...rest]: (string | number)[], by: Json): Json {
  if (first === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, Json>;
  copy[first] = withValueAt(copy[first]!, rest, by);
  return copy;
}

/** Values of wrong types and ranges. */
export const WRONG_VALUES: Json[] = [
  null,
  true,
  -1,
  1.5,
  1e9,
  '',
  'a',
  '<img src=x onerror=alert(1)>',
  '9*999999999',
  '1 2 3',
  [],
  [null],
  {},
  { __proto__: null, toString: 'x' },
];

/** Asserts that a promise is fulfilled, or rejects with a DataShapeError that names the field. */
export async function expectAnswerOrShapeError(promise: Promise<unknown>): Promise<void> {
  await promise.then(
    () => undefined,
    (error: Error) => {
      assert.equal(error.name, 'DataShapeError', `${error.name}: ${error.message}`);
      assert.match(error.message, / should be | has format /u);
    },
  );
}
