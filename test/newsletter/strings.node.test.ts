import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cy as configErrorsCy } from '../../packages/newsletter/src/lazy/config-errors/strings/cy.js';
import { en as configErrorsEn } from '../../packages/newsletter/src/lazy/config-errors/strings/en.js';
import { cy as submissionCy } from '../../packages/newsletter/src/lazy/submission/strings/cy.js';
import { en as submissionEn } from '../../packages/newsletter/src/lazy/submission/strings/en.js';
import { headline } from '../../packages/newsletter/src/newsletter.summary.js';
import { cy } from '../../packages/newsletter/src/strings/cy.js';
import { en } from '../../packages/newsletter/src/strings/en.js';
import { i18nOf } from '../support/i18n.js';
import { flattenStrings, placeholdersIn } from '../support/strings.js';

const english = i18nOf('en', en);
const welsh = i18nOf('cy', cy);
const ENGLISH = { ...en, ...submissionEn, ...configErrorsEn };
const WELSH = { ...cy, ...submissionCy, ...configErrorsCy };

describe('headline of the form', () => {
  it('names the optional fields, and no others', () => {
    assert.equal(headline(['email'], english), 'All we ask for is your email address.');
    assert.match(headline(['email', 'first-name'], english), /You can add your first name\.$/u);
    assert.match(headline(['email', 'first-name', 'last-name'], welsh), /eich enw cyntaf a’ch cyfenw\.$/u);
    assert.equal(headline(undefined, english), en.headlineOther);
  });
});

describe('words of the newsletter widget', () => {
  it('name the service, or do without its name', () => {
    for (const { unknown, finish, challenge, 'invalid-email': invalidEmail, visit } of [ENGLISH, WELSH]) {
      for (const say of [
        unknown,
        finish,
        challenge,
        (name: string) => invalidEmail(name, ''),
        (name: string) => visit(name, false),
        (name: string) => visit(name, true),
      ]) {
        assert.match(say('Kit'), /Kit/u);
        assert.doesNotMatch(say(''), /undefined| {2}|Kit/u);
      }
    }
  });

  it('are all translated into Welsh, with the same placeholders', () => {
    const translated = new Map(flattenStrings(WELSH));
    const own = flattenStrings(ENGLISH);
    assert.deepEqual([...translated.keys()].sort(), own.map(([path]) => path).sort());
    for (const [path, text] of own) {
      const other = translated.get(path) ?? '';
      assert.ok(text.trim() && other.trim(), path);
      assert.notEqual(other, text, path);
      assert.deepEqual(placeholdersIn(other), placeholdersIn(text), path);
    }
  });
});
