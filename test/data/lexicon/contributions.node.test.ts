import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  mergeContributions,
  parseContribution,
  parseLexicon,
  type Contribution,
} from '@odm-widgets/data/lexicon';
import { INJECTIONS } from '../../support/hostile-input.js';
import { BASE, lexiconFile } from '../../support/lexicon.js';

const given = { kind: 'observation', what: 'A high kerb.', consent: 'yes', age: 'over-13' };

describe('checking a contribution', () => {
  const refused: [title: string, raw: object, reason: string][] = [
    ['without consent', { consent: undefined }, 'consent'],
    ['with consent in other words', { consent: 'perhaps' }, 'consent'],
    ['from somebody under 13', { age: 'under-13' }, 'age'],
    ['without an age', { age: '' }, 'age'],
    ['of no kind', { kind: 'poem' }, 'kind'],
    ['that says nothing', { what: '  ' }, 'what'],
    ['of a term without a name', { kind: 'term' }, 'name'],
    ['with an email address', { what: 'Ask sam@example.org.' }, 'personal'],
    ['with a telephone number', { strategy: 'Ring 0161 496 0000.' }, 'personal'],
  ];
  for (const [title, own, reason] of refused)
    it(`rejects one ${title}`, () =>
      assert.deepEqual(parseContribution({ ...given, ...own }), { refused: [reason] }));

  it('accepts numbers that are not telephone numbers', () => {
    assert.ok('id' in parseContribution({ ...given, what: 'Bus 192, stop 1800, in 2026.' }));
  });

  it('reads a group that is both helped and hindered as depending on a condition, or says that it leaves it out', () => {
    const both = { ...given, helps: ['blind'], hinders: 'blind, deaf' };
    assert.deepEqual((parseContribution({ ...both, depends: 'Light.' }) as Contribution).effects, [
      { who: 'blind', how: 'depends', on: { en: 'Light.' } },
      { who: 'deaf', how: 'hinders', on: undefined },
    ]);
    const { effects, leftOut } = parseContribution(both) as Contribution;
    assert.equal(effects.length, 1);
    assert.deepEqual(leftOut, [{ field: 'helps', value: 'blind', reason: 'both' }]);
  });

  it('accepts only coordinates within range', () => {
    const point = (latitude: string, longitude: string) =>
      (parseContribution({ ...given, latitude, longitude }) as { point?: unknown }).point;
    assert.deepEqual(point('53.4', '-2.1'), [-2.1, 53.4]);
    for (const [lat, lon] of [
      ['91', '0'],
      ['0', '181'],
      ['x', '0'],
      ['', '0'],
    ] as const)
      assert.equal(point(lat, lon), undefined);
  });
});

describe('merging contributions', () => {
  const file = lexiconFile([{ id: 'kerb', name: { en: 'kerb' } }]);
  const merge = (...contributions: object[]) =>
    mergeContributions(
      parseLexicon(file, BASE),
      { terms: file.terms, features: [] },
      contributions as Record<string, unknown>[],
    );

  it('gives a valid lexicon for any contributions', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...INJECTIONS));
    const value = fc.oneof(text, fc.array(text), fc.integer(), fc.constant(null));
    const raw = fc.record(
      {
        kind: fc.constantFrom('term', 'observation'),
        name: value,
        what: value,
        helps: value,
        strategy: value,
        where: value,
        lang: value,
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.array(raw), (contributions) => {
        const { terms, results } = merge(...contributions.map((one) => ({ ...given, ...one })));
        parseLexicon({ ...file, terms }, BASE);
        assert.equal(results.length, contributions.length);
      }),
    );
  });

  it('merges terms with equal names, and gives different names different ids', () => {
    const term = (name: string, what: string) => ({ ...given, kind: 'term', name, what });
    const { terms, results } = merge(
      term('Low sun', 'a'),
      term('low SUN', 'b'),
      term('日差し', 'c'),
      term('影', 'd'),
    );
    assert.deepEqual(
      results.map(({ outcome, id }) => `${outcome} ${id}`),
      ['new-term low-sun', 'quote low-sun', 'new-term term', 'new-term term-2'],
    );
    assert.equal(terms.length, 4);
  });

  it('does not change its arguments', () => {
    const before = JSON.stringify(file);
    merge({ ...given, kind: 'term', name: 'kerb' });
    assert.equal(JSON.stringify(file), before);
  });
});
