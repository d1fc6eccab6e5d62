import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cy } from '../../packages/core/src/strings/cy.js';
import { en } from '../../packages/core/src/strings/en.js';
import { toLocale } from '../../packages/core/src/i18n/locale.js';
import { flattenStrings, placeholdersIn } from '../support/strings.js';

test('no word is missing in Welsh, and none is left over', () => {
  assert.deepEqual(
    flattenStrings(cy).map(([path]) => path),
    flattenStrings(en).map(([path]) => path),
  );
});

test('no word is empty, and what is put into a sentence is in both languages', () => {
  const welsh = new Map(flattenStrings(cy));
  for (const [path, text] of flattenStrings(en)) {
    assert.ok(text.trim() && welsh.get(path)?.trim(), path);
    assert.deepEqual(placeholdersIn(welsh.get(path) ?? ''), placeholdersIn(text), path);
  }
});

test('no sentence was left in English', () => {
  const english = new Map(flattenStrings(en));
  for (const [path, text] of flattenStrings(cy)) assert.notEqual(text, english.get(path), path);
});

test('a language tag is read as browsers read it', () => {
  for (const tag of ['cy', 'CY', 'cy-GB']) assert.equal(toLocale(tag), 'cy');
  for (const tag of ['', null, undefined, 'en', 'fr', 'cyx', 'x-cy']) assert.equal(toLocale(tag), 'en');
});
