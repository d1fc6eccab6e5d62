import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formattersOf } from '../../packages/core/src/i18n/format.js';
import { cy as welsh } from '../../packages/core/src/strings/cy.js';
import { en as english } from '../../packages/core/src/strings/en.js';

describe('format.number', () => {
  const intl = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

  it('agrees with Intl.NumberFormat in both languages', () => {
    // To tenths: beyond them Intl rounds the decimal digits and we the binary number.
    const value = fc.oneof(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.integer({ min: -10_000_000, max: 10_000_000 }).map((tenths) => tenths / 10),
    );
    fc.assert(
      fc.property(value, (one) => {
        const expected = intl.format(one).replace(/^-0$/u, '0');
        for (const words of [english, welsh]) assert.equal(formattersOf(words).number(one), expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('rounds to one decimal', () => {
    assert.equal(formattersOf(english).number(2043.96), '2,044');
    assert.equal(formattersOf(english).number(1234.56), '1,234.6');
  });
});

describe('format.date of a roster whose day is not known', () => {
  it('says late in the year, in both languages', () => {
    assert.equal(formattersOf(english).date('late 2025'), 'late 2025');
    assert.equal(formattersOf(welsh).date('late 2025'), 'diwedd 2025');
  });
});
