import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseStatement, serialiseStatement } from '@odm-widgets/data/declaration';
import type { DeclarationStatement, PrincipleAnswer } from '@odm-widgets/data/model';
import type { DeclarationModel } from '../../packages/declaration/src/principles/declaration.model.js';
import {
  toHtml,
  toMarkdown,
  type ExportContext,
} from '../../packages/declaration/src/principles/lazy/statement/export.js';
import { mergeStatements } from '../../packages/declaration/src/principles/lazy/statement/statement.model.js';
import { declarationModel, ENGLISH, schemaValidator } from '../support/declaration.js';

const METADATA = { version: '0.9', date: '2026-11-24' };
const contextOf = (model: DeclarationModel): ExportContext => ({
  model,
  i18n: ENGLISH,
  place: 'Greater Manchester',
  day: '2026-11-24',
});

const statement = (answers: [number, PrincipleAnswer][], organisation = 'A Trust'): DeclarationStatement => ({
  organisation,
  answers: new Map(answers),
});

const anyAnswer = fc.record(
  {
    applies: fc.constantFrom<PrincipleAnswer['applies']>('yes', 'no', ''),
    does: fc.string({ unit: 'binary', maxLength: 200 }),
  },
  { noNullPrototype: true },
);

const anyStatement = fc
  .record({
    organisation: fc.string({ unit: 'binary', maxLength: 60 }),
    answers: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 23 }), anyAnswer), {
      selector: ([number]) => number,
    }),
  })
  .map(({ organisation, answers }) => statement(answers, organisation));

describe('saved statement', () => {
  it('is parsed without losing a character', () => {
    fc.assert(
      fc.property(anyStatement, (own) => {
        const parsed = parseStatement(JSON.parse(serialiseStatement(own, METADATA)));
        assert.equal(parsed.organisation, own.organisation);
        assert.deepEqual(parsed.answers, new Map([...own.answers].sort(([a], [b]) => a - b)));
      }),
    );
  });

  it('matches its JSON Schema', () => {
    const isValid = schemaValidator('statement');
    fc.assert(fc.property(anyStatement, (own) => isValid(JSON.parse(serialiseStatement(own, METADATA)))));
  });

  const file = (own: object) => ({
    ...(JSON.parse(serialiseStatement(statement([]), METADATA)) as object),
    ...own,
  });
  for (const [what, value, field] of [
    ['another file', { name: 'x' }, /^format/u],
    ['a list', [], /^The file/u],
    ['a principle 99', file({ principles: [{ number: 99, applies: 'yes', does: '' }] }), /number/u],
    ['an answer that is none', file({ principles: [{ number: 1, applies: 'maybe', does: '' }] }), /applies/u],
    ['no words', file({ principles: [{ number: 1, applies: 'yes', does: null }] }), /does/u],
    ['a novel', file({ organisation: 'x'.repeat(20_001) }), /organisation should be at most/u],
  ] as const)
    it(`rejects ${what}`, () =>
      assert.throws(() => parseStatement(value), { name: 'DataShapeError', message: field }));

  it('fills empty answers and replaces none', () => {
    const own = statement(
      [
        [1, { applies: 'yes', does: 'mine' }],
        [2, { applies: '', does: ' ' }],
      ],
      'Mine',
    );
    const read = statement(
      [
        [1, { applies: 'no', does: 'old' }],
        [2, { applies: 'yes', does: 'old' }],
        [3, { applies: 'no', does: '' }],
      ],
      'Old',
    );
    const both = mergeStatements(own, read);
    assert.equal(both.organisation, 'Mine');
    assert.deepEqual(
      [1, 2, 3].map((number) => both.answers.get(number)?.does),
      ['mine', 'old', ''],
    );
    assert.equal(mergeStatements(statement([], ' '), read).organisation, 'Old');
  });
});

describe('exported statement', () => {
  it('has the answers under their themes, the principle’s words and the source', async () => {
    const model = await declarationModel(true);
    const own = statement([
      [2, { applies: 'yes', does: 'First.\n\nSecond.' }],
      [6, { applies: 'no', does: '' }],
      [7, { applies: 'yes', does: '' }],
      [9, { applies: '', does: '' }],
    ]);
    const html = toHtml(own, contextOf(model));
    assert.match(html, /<h1>How A Trust works with data<\/h1>/u);
    assert.match(html, /<h3>2\. Private and family life<\/h3>\n<blockquote lang="en"><p>Leave people/u);
    assert.match(html, /<p>First\.<\/p>\n<p>Second\.<\/p>/u);
    assert.match(html, /<h3>6\.[^]*Does not apply to us\./u);
    assert.match(html, /<h3>7\.[^]*Greater Manchester[^]*Applies to us\./u);
    assert.doesNotMatch(html, /<h3>9\./u);
    assert.match(html, /CC BY 4\.0: https:\/\/site\.example\/text\.md/u);
    assert.match(html, /Saved on 24 November 2026/u);
    const markdown = toMarkdown(own, contextOf(model));
    assert.match(
      markdown,
      /^# How A Trust works with data\n\n## First things\n\n### 2\\\. Private and family life\n\n> Leave/u,
    );
  });

  it('shows none of our labels beside changed words', async () => {
    const html = toHtml(
      statement([[2, { applies: 'yes', does: 'x' }]]),
      contextOf(await declarationModel(false)),
    );
    assert.doesNotMatch(html, /Private and family life/u);
    assert.match(html, /<h3>2\. Leave people their private life\.<\/h3>/u);
  });

  it('escapes all typed text in HTML', async () => {
    const model = await declarationModel(true);
    const allowed =
      /<!doctype html>|<\/?(?:html|head|meta|title|body|main|h[123]|blockquote|p|br)(?: (?:lang|charset|name|content)="[^"<>]*")*>/gu;
    fc.assert(
      fc.property(anyStatement, fc.string(), (own, prefix) => {
        const hostile = { ...own, organisation: `${prefix}<script>alert(1)</script>"'` };
        const html = toHtml(hostile, contextOf(model));
        assert.doesNotMatch(html.replace(allowed, ''), /[<>]/u);
      }),
    );
  });

  it('escapes all typed text in Markdown', async () => {
    const does =
      '# Big\n[click](javascript:alert(1)) <img src=x onerror=alert(1)> ![x](y)\n    code\n- list *bold* `tick` | 1. x';
    const markdown = toMarkdown(
      statement([[1, { applies: 'yes', does }]]),
      contextOf(await declarationModel(true)),
    );
    const typed = markdown
      .split('\n')
      .filter((line) => /Big|click|code|list/u.test(line))
      .join('\n');
    assert.doesNotMatch(typed, /(?<!\\)[#[\]()<>!*`|]/u);
    assert.doesNotMatch(typed, /^\s|^-/mu);
  });

  it('says that no principle has been answered', async () => {
    const model = await declarationModel(true);
    assert.match(
      toHtml(statement([], ''), contextOf(model)),
      /How our organisation works[^]*No principle has been answered yet/u,
    );
    assert.match(toMarkdown(statement([]), contextOf(model)), /No principle has been answered/u);
  });
});
