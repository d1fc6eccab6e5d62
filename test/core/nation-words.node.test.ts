import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationWords } from '@odm-widgets/core/nation-words';
import { cy as welsh } from '../../packages/core/src/strings/cy.js';
import { en as english } from '../../packages/core/src/strings/en.js';
import {
  NATION_RELEASES,
  RELEASE_DETAILS,
  RELEASE_DESCRIPTIONS,
  UK_NATIONS,
  type Nation,
} from '@odm-widgets/data/model';
import { notEmpty } from '../support/not-empty.js';
import { flattenStrings, placeholdersIn } from '../support/strings.js';

const en = nationWords('en');
const cy = nationWords('cy');

test('words of the nations are the same strings in English and Welsh, with the same values', () => {
  const inWelsh = new Map(flattenStrings(cy));
  assert.deepEqual(
    [...inWelsh.keys()].sort(),
    flattenStrings(en)
      .map(([path]) => path)
      .sort(),
  );
  for (const [path, text] of notEmpty(flattenStrings(en))) {
    assert.ok(text.trim() && inWelsh.get(path)?.trim(), path);
    assert.deepEqual(placeholdersIn(inWelsh.get(path) ?? ''), placeholdersIn(text), path);
  }
});

test('every nation has a name of its own in both languages', () => {
  for (const words of [en, cy])
    for (const nation of UK_NATIONS) assert.ok(words.name[nation] && words.inside[nation], nation);
  assert.equal(new Set(UK_NATIONS.map((nation) => cy.inside[nation])).size, UK_NATIONS.length);
});

for (const release of NATION_RELEASES) {
  const { nation, year, areas } = RELEASE_DETAILS[release];
  const { index, domains } = RELEASE_DESCRIPTIONS[release];
  test(`words of the ${index} are those of its release`, () => {
    const words = en.ofIndex[nation as Nation];
    assert.equal(`${words.index} ${year}`, index);
    assert.equal(words.area, areas.name);
    assert.deepEqual(
      Object.entries(words.domain).map(([id, name]) => [id, name.toLowerCase()]),
      domains.map(({ id, name }) => [id, name.toLowerCase()]),
    );
    assert.deepEqual(Object.keys(cy.ofIndex[nation as Nation].domain), Object.keys(words.domain));
  });
}

test('the refusal of a mixture names the nations, in both languages', () => {
  const places = (words: typeof en, list: (items: readonly string[]) => string) =>
    words.mixed({ places: list([words.inside.england, words.inside.wales]) });
  assert.equal(
    places(en, english.list),
    'These places are in England and in Wales, so they are not shown together.',
  );
  assert.equal(
    places(cy, welsh.list),
    'Mae’r lleoedd hyn yn Lloegr ac yng Nghymru, felly ni ddangosir hwy gyda’i gilydd.',
  );
});
