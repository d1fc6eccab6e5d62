import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { editDistance } from '@odm-widgets/data';
import { nearestCode } from '../../../packages/data/src/dataset/lazy/ward-resolver/nearest-code.js';

/** The edit distance by its recursive definition. */
function distanceByDefinition(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const rest = [
    distanceByDefinition(a.slice(1), b) + 1,
    distanceByDefinition(a, b.slice(1)) + 1,
    distanceByDefinition(a.slice(1), b.slice(1)) + Number(a[0] !== b[0]),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    rest.push(distanceByDefinition(a.slice(2), b.slice(2)) + 1);
  return Math.min(...rest);
}

describe('the edit distance of two texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('equals its recursive definition for any two texts', () => {
    fc.assert(
      fc.property(text, text, (a, b) =>
        assert.equal(editDistance(a, b), distanceByDefinition(a, b), `${a} ${b}`),
      ),
    );
  });

  it('is symmetric, 0 for equal texts, and at most the length of the longer text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        assert.equal(editDistance(a, b), editDistance(b, a));
        assert.equal(editDistance(a, a), 0);
        assert.ok(editDistance(a, b) <= Math.max(a.length, b.length));
      }),
    );
  });

  it('counts a wrong, a missing, an extra and a swapped letter as one edit each', () => {
    for (const wrong of ['Ardwitk', 'Ardwic', 'Ardwicck', 'Adrwick'])
      assert.equal(editDistance('Ardwick', wrong), 1, wrong);
  });
});

describe('nearestCode', () => {
  it('prefers fewer edits, then the longer common beginning', () => {
    assert.equal(nearestCode('E05011351', ['E05011999', 'E05011352']), 'E05011352');
    assert.equal(nearestCode('E0501135', ['E15011352', 'E05011351', 'E05011353']), 'E05011351');
    assert.equal(nearestCode('E05011357', ['E15011357', 'E05011350', 'E05011951']), 'E05011350');
  });

  it('returns undefined beyond two edits', () => {
    assert.equal(nearestCode('E05011351', ['E05011000']), undefined);
    assert.equal(nearestCode('E05011351', ['E05011302']), 'E05011302', 'two edits are near enough');
    assert.equal(nearestCode('E05011351', []), undefined);
  });
});
