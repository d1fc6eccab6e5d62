import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ones, packSeats, partiesOf, threes } from '../../scripts/build-dataset/pack.js';

describe('a packed column', () => {
  it('has three digits a number and nothing between, up to 46,655', () => {
    assert.equal(threes([0, 35, 361, 46_655]), '00000z0a1zzz');
    assert.equal(ones([0, 9, 10, 35]), '09az');
    assert.equal(threes([]), '');
  });

  it('stops the build at a number that does not fit, rather than shift all that follow', () => {
    for (const number of [46_656, -1, 1.5, Number.NaN])
      assert.throws(
        () => threes([1, number]),
        new RegExp(`${number} is not a whole number from 0 to 46655`, 'u'),
      );
    assert.throws(() => ones([36]), /from 0 to 35/u);
  });

  it('of seats has the parties with most seats first, so that little is written for most', () => {
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
