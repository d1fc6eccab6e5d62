import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cy } from '../../packages/core/src/strings/cy.js';
import { en } from '../../packages/core/src/strings/en.js';
import { toLocale } from '../../packages/core/src/i18n/locale.js';
import { flattenStrings, placeholdersIn } from '../support/strings.js';

test('English and Welsh have the same strings', () => {
  assert.deepEqual(
    flattenStrings(cy).map(([path]) => path),
    flattenStrings(en).map(([path]) => path),
  );
});

test('no string is empty, and both languages use every value', () => {
  const welsh = new Map(flattenStrings(cy));
  for (const [path, text] of flattenStrings(en)) {
    assert.ok(text.trim() && welsh.get(path)?.trim(), path);
    assert.deepEqual(placeholdersIn(welsh.get(path) ?? ''), placeholdersIn(text), path);
  }
});

test('no Welsh string is the English one', () => {
  const english = new Map(flattenStrings(en));
  for (const [path, text] of flattenStrings(cy)) assert.notEqual(text, english.get(path), path);
});

test('toLocale reads language tags as browsers do', () => {
  for (const tag of ['cy', 'CY', 'cy-GB']) assert.equal(toLocale(tag), 'cy');
  for (const tag of ['', null, undefined, 'en', 'fr', 'cyx', 'x-cy']) assert.equal(toLocale(tag), 'en');
});

test('a configuration error is shown to visitors as not available yet, without details for developers', () => {
  assert.equal(en.error.config, 'This figure is not available yet.');
  assert.equal(cy.error.config, 'Nid yw’r ffigur hwn ar gael eto.');
});
