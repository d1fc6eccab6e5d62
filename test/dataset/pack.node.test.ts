import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packDigits, packNumbers, packSeats, partiesOf } from '../../scripts/build-dataset/pack.js';

describe('packing columns', () => {
  it('writes numbers in base 36, three digits each or as many as are asked for', () => {
    assert.equal(packNumbers([0, 35, 361, 46_655]), '00000z0a1zzz');
    assert.equal(packDigits([0, 9, 10, 35]), '09az');
    assert.equal(packNumbers([]), '');
    assert.equal(packNumbers([0, 1_000_000], 4), '0000lfls');
  });

  it('throws for a number that does not fit its column', () => {
    for (const number of [46_656, -1, 1.5, Number.NaN])
      assert.throws(
        () => packNumbers([1, number]),
        new RegExp(`${number} is not a whole number from 0 to 46655`, 'u'),
      );
    assert.throws(() => packDigits([36]), /from 0 to 35/u);
  });

  it('writes seats in the order of parties, those with most seats first', () => {
    const records = [
      { seats: { IND: 1, PP53: 2 }, vacancies: 0 },
      undefined,
      { seats: { PP53: 3 }, vacancies: 2 },
    ];
    const parties = partiesOf(records);
    assert.deepEqual(parties, ['PP53', 'IND']);
    assert.deepEqual(packSeats(records, parties), { seats: ['2,1', '-', '3'], vacancies: { 2: 2 } });
    assert.deepEqual(packSeats([undefined], parties), { seats: ['-'] });
  });
});
