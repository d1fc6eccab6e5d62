import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { normalisePlaceName } from '@odm-widgets/data/model';
import { findWardsByName } from '../../../packages/data/src/dataset/lazy/ward-resolver/find-wards-by-name.js';
import { HOSTILE_TEXTS } from '../../support/hostile-input.js';

const NAMES = {
  authorities: [
    ['E08000003', 'Manchester'],
    ['E08000035', 'Leeds'],
  ],
  names: {
    "St. Mary's": ['E05000001 0', 'E05000002 1'],
    Ardwick: ['E05011351 0'],
    Ashley: ['E05000003 0'],
    Ash: ['E05000004 1'],
  },
};
const codes = (name: string, authority?: string) =>
  findWardsByName(NAMES, name, authority).wards.map(({ code }) => code);

describe('findWardsByName', () => {
  it('ignores apostrophes, case, spaces and the spelling of "Saint"', () => {
    for (const name of ["St. Mary's", 'st marys', 'SAINT MARY’S', " St  Mary's "])
      assert.deepEqual(codes(name), ['E05000001', 'E05000002'], name);
  });

  it('looks in one council when its code or name is given', () => {
    assert.deepEqual(codes("St Mary's", 'E08000035'), ['E05000002']);
    assert.deepEqual(codes("St Mary's", ' e08000035 '), ['E05000002']);
    assert.deepEqual(codes("St Mary's", 'Leeds City Council'), ['E05000002']);
    assert.deepEqual(codes('Ardwick', 'E08000035'), []);
    assert.deepEqual(codes('Ardwick', 'E07000032'), [], 'a council without wards in this file');
  });

  it('suggests a similar name in the same council, but not another short name', () => {
    assert.equal(findWardsByName(NAMES, 'Ardwikc', undefined).nearest?.code, 'E05011351');
    assert.equal(
      findWardsByName(NAMES, 'Ardwikc', 'E08000035').nearest,
      undefined,
      'not one of another council',
    );
    assert.equal(findWardsByName(NAMES, 'Ax', undefined).nearest, undefined);
    assert.equal(findWardsByName(NAMES, 'Ask', undefined).nearest?.code, 'E05000004');
  });

  it('returns nothing for hostile or very long text', () => {
    for (const name of [...HOSTILE_TEXTS, 'a'.repeat(100_000), '']) {
      const { wards, nearest } = findWardsByName(NAMES, name, undefined);
      assert.deepEqual([wards, nearest], [[], undefined], name.slice(0, 40));
    }
  });

  it('throws DataShapeError for a council index outside the list', () => {
    const damaged = { ...NAMES, names: { Ardwick: ['E05011351 7'] } };
    assert.throws(() => findWardsByName(damaged, 'Ardwick', undefined), { name: 'DataShapeError' });
  });

  it('reads a name and its council, separated by a comma', () => {
    for (const text of [
      'St Marys, Leeds',
      "St. Mary's , leeds",
      'St Marys, E08000035',
      'St Marys, Leeds City Council',
    ])
      assert.deepEqual(codes(text), ['E05000002'], text);
    assert.deepEqual(codes('Ardwick, Leeds'), []);
    assert.deepEqual(codes('St Marys, Atlantis'), []);
    assert.deepEqual(codes('St Marys, Leeds', 'E08000003'), [], 'another council is given as well');
    assert.equal(findWardsByName(NAMES, 'Ardwikc, Manchester', undefined).nearest?.code, 'E05011351');
    assert.equal(findWardsByName(NAMES, 'Ardwikc, Leeds', undefined).nearest, undefined);
  });

  it('reads a comma that belongs to the name of the ward', () => {
    const names = {
      authorities: [['E06000051', 'Shropshire']],
      names: { 'Bayston Hill, Column and Sutton': ['E05008141 0'], 'Bayston Hill': ['E05008142 0'] },
    };
    const found = (text: string) => findWardsByName(names, text, undefined).wards.map(({ code }) => code);
    assert.deepEqual(found('Bayston Hill, Column & Sutton'), ['E05008141']);
    assert.deepEqual(found('Bayston Hill, Column and Sutton, Shropshire'), ['E05008141']);
    assert.deepEqual(found('Bayston Hill, Shropshire'), ['E05008142']);
  });
});

describe('normalisePlaceName', () => {
  it('is idempotent and leaves lower-case letters, digits and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const normalised = normalisePlaceName(name);
        assert.equal(normalisePlaceName(normalised), normalised);
        assert.match(normalised, /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/u);
      }),
    );
  });
});
