import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findPlaces, findSimilarPlaces, parsePlaces, placeNamed } from '@odm-widgets/builder';
import { DataShapeError } from '@odm-widgets/data';
import { HOSTILE_TEXTS } from '../support/hostile-input.js';
import { notEmpty } from '../support/not-empty.js';

const file = join(import.meta.dirname, '../../dist/builder/places.json');
const index = parsePlaces(JSON.parse(readFileSync(file, 'utf8')));
const namesOf = (text: string) =>
  findPlaces(index, text).map(({ kind, title, councilTitle }) =>
    [kind, title, councilTitle].filter(Boolean).join('/'),
  );

describe('the search for a place', () => {
  for (const [text, first] of notEmpty([
    ['Ardwick', 'ward/Ardwick/Manchester'],
    ['ardw', 'ward/Ardwick/Manchester'],
    ['Ardwick, Manchester', 'ward/Ardwick/Manchester'],
    ['manchester', 'authority/Manchester'],
    ['Caerdydd', 'authority/Cardiff'],
    ['Treganna', 'ward/Canton/Cardiff'],
    ['E05011351', 'ward/Ardwick/Manchester'],
    ['w06000015', 'authority/Cardiff'],
    ['North West', 'region/North West'],
    ['Greater Manchester', 'combined-authority/Greater Manchester'],
    ['Scotland', 'nation/Scotland'],
    ['newport', 'authority/Newport'],
    ["King's Lynn", 'authority/King’s Lynn and West Norfolk'],
  ] as const))
    it(`finds ${first} for “${text}”`, () => {
      assert.equal(namesOf(text)[0]?.replaceAll("'", '’'), first);
    });

  it('finds no ward by the name of its council alone', () => {
    assert.ok(!namesOf('manchester').includes('ward/Ardwick/Manchester'));
    assert.equal(namesOf('manchester ardw')[0], 'ward/Ardwick/Manchester');
  });

  it('offers every place of a name, and no more than can be read', () => {
    const wards = namesOf('St Mary');
    assert.ok(wards.length > 3 && wards.length <= 12, String(wards.length));
    assert.equal(
      new Set(findPlaces(index, 'Castle').map(({ name }) => name)).size,
      findPlaces(index, 'Castle').length,
    );
  });

  it('finds nothing for what is no name, and does not fail', () => {
    assert.deepEqual(namesOf(''), []);
    assert.deepEqual(namesOf('Qwertyuiop'), []);
    for (const text of notEmpty(HOSTILE_TEXTS)) assert.ok(namesOf(text).length <= 12, text.slice(0, 40));
  });

  for (const [text, first] of notEmpty([
    ['Manchster', 'authority/Manchester'],
    ['tamesdie', 'authority/Tameside'],
    ['Ardwik', 'ward/Ardwick/Manchester'],
    ['ardwick, manchestre', 'ward/Ardwick/Manchester'],
    ['Caerdyd', 'authority/Cardiff'],
    ['Birmingam', 'authority/Birmingham'],
    ['Edinburg', 'authority/City of Edinburgh'],
    ['Gretaer Manchester', 'combined-authority/Greater Manchester'],
  ] as const))
    it(`offers ${first} for “${text}”, which is nearly its name`, () => {
      const [found] = findSimilarPlaces(index, text);
      assert.equal([found?.kind, found?.title, found?.councilTitle].filter(Boolean).join('/'), first);
    });

  it('offers nothing for what is nearly no name, and does not fail', () => {
    assert.deepEqual(findSimilarPlaces(index, 'Qwertyuiop'), []);
    for (const text of notEmpty(HOSTILE_TEXTS))
      assert.ok(findSimilarPlaces(index, text).length <= 12, text.slice(0, 40));
  });

  it('knows the council of a ward, and both names in Wales', () => {
    const ward = placeNamed(index, { kind: 'ward', name: 'W05001273' });
    assert.deepEqual(
      [ward?.council, ward?.councilTitle, ward?.councilWelshTitle, ward?.welshTitle, ward?.nation],
      ['W06000015', 'Cardiff', 'Caerdydd', 'Treganna', 'wales'],
    );
  });

  it('has the wards of all councils of the four nations', () => {
    const count = (kind: string, prefix: string) =>
      index.places.filter(({ place }) => place.kind === kind && place.name.startsWith(prefix)).length;
    assert.equal(count('authority', 'E'), 296);
    assert.deepEqual(
      [count('authority', 'W'), count('authority', 'S'), count('authority', 'N')],
      [22, 32, 11],
    );
    assert.ok(count('ward', 'E05') > 6500);
  });

  it('refuses a file that is no list of places', () => {
    for (const wrong of notEmpty([null, {}, [], { areas: [] }, 'places']))
      assert.throws(() => parsePlaces(wrong), DataShapeError);
  });
});
