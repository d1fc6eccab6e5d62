import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cy, en, optionsOf, WIDGETS } from '@odm-widgets/builder';
import { cy as optionsCy } from '../../packages/builder/src/options/strings/cy.js';
import { en as optionsEn } from '../../packages/builder/src/options/strings/en.js';
import { wordsOfOption } from '../../packages/builder/src/options/option-words.js';
import { cy as builderCy } from '../../packages/builder/src/ui/strings/cy.js';
import { en as builderEn } from '../../packages/builder/src/ui/strings/en.js';
import { notEmpty } from '../support/not-empty.js';

/** Every key of a tree of words, functions and lists counted as words. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
}

describe('the words of the builder', () => {
  for (const [what, english, welsh] of notEmpty([
    ['around its outputs', builderEn, builderCy],
    ['of its outputs', en, cy],
    ['of its options', optionsEn, optionsCy],
  ] as const))
    it(`are the same in English and Welsh ${what}`, () => {
      assert.deepEqual(keysOf(welsh).sort(), keysOf(english).sort());
    });

  for (const widget of notEmpty(WIDGETS)) {
    it(`call every option of ${widget.tag} something in both languages`, () => {
      for (const strings of notEmpty([optionsEn, optionsCy])) {
        assert.ok(strings.widgets[widget.tag], widget.tag);
        for (const attribute of optionsOf(widget)) {
          const { label } = wordsOfOption(strings, widget, attribute);
          assert.notEqual(label, attribute.name.replaceAll('-', ' '), `${widget.tag} ${attribute.name}`);
          if (typeof attribute.type === 'string') continue;
          for (const value of attribute.type)
            assert.ok(strings.values[attribute.name]?.[value], `${widget.tag} ${attribute.name}="${value}"`);
        }
      }
    });
  }

  it('describe an option without words of its own as its manifest does', () => {
    const widget = { tag: 'odm-new', package: '', title: '', description: '', attributes: [] };
    const attribute = { name: 'new-thing', type: 'text' as const, description: 'What is new.' };
    assert.deepEqual(wordsOfOption(optionsEn, widget, attribute), {
      label: 'new thing',
      hint: 'What is new.',
    });
  });

  it('have typographic apostrophes', () => {
    const texts = [builderEn, builderCy, en, cy, optionsEn, optionsCy].flatMap(textsOf);
    for (const text of notEmpty(texts)) assert.doesNotMatch(text.replaceAll(/`[^`]*`/gu, ''), /\w'\w/u, text);
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
