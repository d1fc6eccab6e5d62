import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import {
  compareDeclarationText,
  hashPrinciple,
  parsePractice,
  parseStatement,
  parseDeclarationText,
  serialiseStatement,
} from '@odm-widgets/data/declaration';
import type { PrincipleAnswer, DeclarationStatement } from '@odm-widgets/data/model';
import { formattersOf } from '../../packages/core/src/index.js';
import { en as core } from '../../packages/core/src/strings/en.js';
import { mergeStatements } from '../../packages/declaration/src/principles/lazy/statement/statement.view.js';
import { toHtml, toMarkdown } from '../../packages/declaration/src/principles/lazy/statement/export.js';
import {
  insertPlace,
  filterPrinciples,
  principlesOf,
  provenanceOf,
  type DeclarationModel,
} from '../../packages/declaration/src/principles/declaration.model.js';
import { toQuery } from '../../packages/declaration/src/principles/declaration.query.js';
import { cy } from '../../packages/declaration/src/principles/strings/cy.js';
import { en } from '../../packages/declaration/src/principles/strings/en.js';
import {
  fidelityText,
  headline,
  titleOf,
  type Voice,
} from '../../packages/declaration/src/principles/declaration.summary.js';

const OWN = readFileSync(join(import.meta.dirname, '../../examples/declaration-own-words.md'), 'utf8');
const schemaOf = (name: string) =>
  new Ajv({ strict: false }).compile(
    JSON.parse(
      readFileSync(
        join(import.meta.dirname, `../../packages/declaration/schemas/${name}.schema.json`),
        'utf8',
      ),
    ) as object,
  );
const BASE = 'https://site.example/data/practice.json';
const voice: Voice = { s: en, format: formattersOf(core), place: 'Greater Manchester' };
const MADE = { version: '0.9', date: '2026-11-24' };

const practice = (own: object = {}) => ({
  organisation: { name: 'A Trust', url: 'https://trust.example' },
  updated: '2026-10-01',
  principles: [
    {
      number: 5,
      practice: 'We ask for little.',
      evidence: [{ title: 'Notice', url: '/privacy' }],
      resources: [{ title: 'Guide', url: 'https://guide.example/x' }],
    },
  ],
  ...own,
});

/** The fixture as if it were what was recorded, or as the text that differs from that. */
async function modelOf(recorded: boolean, own: Partial<DeclarationModel> = {}): Promise<DeclarationModel> {
  const text = parseDeclarationText(OWN);
  const hashes = await Promise.all(principlesOf(text).map((one) => hashPrinciple(one, crypto.subtle)));
  return {
    text: await compareDeclarationText(text, recorded ? hashes : []),
    url: 'https://site.example/text.md',
    practice: undefined,
    practiceFailed: false,
    ...own,
  };
}
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

describe('evidence from a file', () => {
  it('is read, with links relative to the file', () => {
    const read = parsePractice(practice(), BASE);
    assert.deepEqual(read.principles.get(5), {
      practice: 'We ask for little.',
      evidence: [{ title: 'Notice', url: 'https://site.example/privacy' }],
      resources: [{ title: 'Guide', url: 'https://guide.example/x' }],
    });
    assert.equal(read.organisation.name, 'A Trust');
  });

  it('may leave out all but a name and numbers', () => {
    const read = parsePractice({ organisation: { name: 'x' }, principles: [{ number: 1 }] }, BASE);
    assert.deepEqual(read.principles.get(1), { practice: '', evidence: [], resources: [] });
  });

  const one = (own: object) => practice({ principles: [{ number: 1, ...own }] });
  const wrong: [what: string, file: unknown, field: RegExp][] = [
    ['no object', [], /^The file/u],
    ['no organisation', practice({ organisation: undefined }), /^organisation/u],
    ['a principle 24', one({ number: 24 }), /^principles\[0\]\.number should be from 1 to 23/u],
    ['a principle 0', one({ number: 0 }), /number/u],
    [
      'a link to a script',
      one({ evidence: [{ title: 'x', url: 'javascript:alert(1)' }] }),
      /evidence\[0\]\.url/u,
    ],
    ['a link to data', one({ resources: [{ title: 'x', url: 'data:text/html,x' }] }), /resources\[0\]\.url/u],
    ['a link without a title', one({ evidence: [{ url: '/x' }] }), /evidence\[0\]\.title/u],
    [
      'an organisation at a script',
      practice({ organisation: { name: 'x', url: 'javascript:0' } }),
      /organisation\.url/u,
    ],
    ['words that are none', one({ practice: 5 }), /practice/u],
  ];
  for (const [what, file, field] of wrong)
    it(`is refused with ${what}, naming the field`, () =>
      assert.throws(() => parsePractice(file, BASE), { name: 'DataShapeError', message: field }));

  it('is as its schema says', () => {
    const fits = schemaOf('practice');
    assert.equal(fits(practice()), true);
    const example = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../examples/declaration-practice.json'), 'utf8'),
    ) as unknown;
    assert.equal(fits(example), true);
    assert.equal(parsePractice(example, BASE).principles.size, 3);
    assert.equal(fits(one({ number: 24 })), false);
  });
});

describe('a statement that is saved', () => {
  it('is read in again without a sign lost', () => {
    fc.assert(
      fc.property(anyStatement, (own) => {
        const again = parseStatement(JSON.parse(serialiseStatement(own, MADE)));
        assert.equal(again.organisation, own.organisation);
        assert.deepEqual(again.answers, new Map([...own.answers].sort(([a], [b]) => a - b)));
      }),
    );
  });

  it('is as its schema says', () => {
    const fits = schemaOf('statement');
    fc.assert(fc.property(anyStatement, (own) => fits(JSON.parse(serialiseStatement(own, MADE)))));
  });

  const file = (own: object) => ({
    ...(JSON.parse(serialiseStatement(statement([]), MADE)) as object),
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
    it(`refuses ${what}`, () =>
      assert.throws(() => parseStatement(value), { name: 'DataShapeError', message: field }));

  it('takes nothing away from what is written already', () => {
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

describe('a statement to publish', () => {
  it('has what was answered under its headings, with the words it is about, and where they are from', async () => {
    const model = await modelOf(true);
    const own = statement([
      [2, { applies: 'yes', does: 'First.\n\nSecond.' }],
      [6, { applies: 'no', does: '' }],
      [7, { applies: 'yes', does: '' }],
      [9, { applies: '', does: '' }],
    ]);
    const html = toHtml(own, model, voice, { day: '2026-11-24', lang: 'en' });
    assert.match(html, /<h1>How A Trust works with data<\/h1>/u);
    assert.match(html, /<h3>2\. Private and family life<\/h3>\n<blockquote lang="en"><p>Leave people/u);
    assert.match(html, /<p>First\.<\/p>\n<p>Second\.<\/p>/u);
    assert.match(html, /<h3>6\.[^]*Does not apply to us\./u);
    assert.match(html, /<h3>7\.[^]*Greater Manchester[^]*Applies to us\./u);
    assert.doesNotMatch(html, /<h3>9\./u);
    assert.match(html, /CC BY 4\.0: https:\/\/site\.example\/text\.md/u);
    assert.match(html, /Saved on 24 November 2026/u);
    const markdown = toMarkdown(own, model, voice, '2026-11-24');
    assert.match(
      markdown,
      /^# How A Trust works with data\n\n## First things\n\n### 2\\\. Private and family life\n\n> Leave/u,
    );
  });

  it('never labels words that were changed', async () => {
    const html = toHtml(statement([[2, { applies: 'yes', does: 'x' }]]), await modelOf(false), voice, {
      day: '2026-11-24',
      lang: 'en',
    });
    assert.doesNotMatch(html, /Private and family life/u);
    assert.match(html, /<h3>2\. Leave people their private life\.<\/h3>/u);
  });

  it('makes no markup of anything that was typed', async () => {
    const model = await modelOf(true);
    const allowed =
      /<!doctype html>|<\/?(?:html|head|meta|title|body|main|h[123]|blockquote|p|br)(?: (?:lang|charset|name|content)="[^"<>]*")*>/gu;
    fc.assert(
      fc.property(anyStatement, fc.string(), (own, nasty) => {
        const hostile = { ...own, organisation: `${nasty}<script>alert(1)</script>"'` };
        const html = toHtml(hostile, model, voice, { day: '2026-11-24', lang: 'en' });
        assert.doesNotMatch(html.replace(allowed, ''), /[<>]/u);
      }),
    );
  });

  it('makes no Markdown of anything that was typed', async () => {
    const does =
      '# Big\n[click](javascript:alert(1)) <img src=x onerror=alert(1)> ![x](y)\n    code\n- list *bold* `tick` | 1. x';
    const markdown = toMarkdown(
      statement([[1, { applies: 'yes', does }]]),
      await modelOf(true),
      voice,
      '2026-11-24',
    );
    const typed = markdown
      .split('\n')
      .filter((line) => /Big|click|code|list/u.test(line))
      .join('\n');
    assert.doesNotMatch(typed, /(?<!\\)[#[\]()<>!*`|]/u);
    assert.doesNotMatch(typed, /^\s|^-/mu);
  });

  it('says so when there is nothing in it', async () => {
    const model = await modelOf(true);
    assert.match(
      toHtml(statement([], ''), model, voice, { day: '2026-11-24', lang: 'en' }),
      /How our organisation works[^]*No principle has been answered yet/u,
    );
    assert.match(toMarkdown(statement([]), model, voice, '2026-11-24'), /No principle has been answered/u);
  });
});

describe('the text as it is shown', () => {
  it('is labelled where it is what was recorded, and speaks for itself where it is not', async () => {
    const same = principlesOf((await modelOf(true)).text);
    assert.equal(titleOf(same[0]!, voice), 'Tools, not a replacement for humanity');
    const changed = principlesOf((await modelOf(false)).text);
    assert.equal(titleOf(changed[0]!, voice), 'Remember in Greater Manchester that a figure is not…');
    const unknown = { ...same[1]!, fidelity: 'unknown' as const };
    assert.equal(titleOf(unknown, voice), 'Leave people their private life.');
  });

  it('warns of what changed, and of nothing else', async () => {
    const model = await modelOf(true);
    assert.equal(fidelityText(model, voice), '');
    assert.match(fidelityText(await modelOf(false), voice), /not those of version 1\.0/u);
    const [first, ...rest] = model.text.themes;
    const [one, ...others] = first!.principles;
    const themes = [
      { ...first!, principles: [{ ...one!, fidelity: 'changed' as const }, ...others] },
      ...rest,
    ];
    assert.match(
      fidelityText({ ...model, text: { ...model.text, themes } }, voice),
      /^One principle has changed/u,
    );
    const blind = [
      { ...first!, principles: [{ ...one!, fidelity: 'unknown' as const }, ...others] },
      ...rest,
    ];
    assert.match(
      fidelityText({ ...model, text: { ...model.text, themes: blind } }, voice),
      /could not compare/u,
    );
  });

  it('counts what it has', async () =>
    assert.match(headline(await modelOf(true), voice), /^23 principles under 9 headings/u));

  it('has the place in it where one is named, whatever signs are in its name', () => {
    assert.equal(insertPlace('for [insert place] and [Insert Place]', ' Hull '), 'for Hull and Hull');
    assert.equal(insertPlace('for [insert place]', "$& $1 $'"), "for $& $1 $'");
    assert.equal(insertPlace('for [insert place]', ' '), 'for [insert place]');
  });

  it('is found by any of its words, its title, its evidence and its number', async () => {
    const model = await modelOf(true, { practice: parsePractice(practice(), BASE) });
    const numbers = (words: string) =>
      filterPrinciples(model, { words, place: 'Hull', titleOf: (one) => titleOf(one, voice) }).flatMap(
        ({ principles }) => principles.map(({ number }) => number),
      );
    assert.equal(numbers(' ').length, 23);
    assert.deepEqual(numbers('DISK drawing'), [5]);
    assert.deepEqual(numbers('ask for little'), [5]);
    assert.deepEqual(numbers('lock-in'), [15]);
    assert.deepEqual(numbers('hull fence'), [20]);
    assert.deepEqual(numbers('Running things well'), [6]);
    assert.deepEqual(numbers('zebra'), []);
    assert.deepEqual(numbers('.*'), []);
  });

  it('has as many labels as principles, and headings that end where they should, in both languages', () => {
    for (const s of [en, cy]) {
      assert.equal(s.labels.length, 23);
      assert.equal(new Set(s.labels).size, 23);
      assert.deepEqual(
        s.themes.map(([, last]) => last),
        [4, 5, 6, 10, 13, 15, 20, 22, 23],
      );
    }
  });

  it('names its date only where it is the text we know', async () => {
    const { text } = await modelOf(true);
    assert.equal(provenanceOf({ text, url: 'x' }, 'm').sources[0]!.asAt, '');
    assert.equal(
      provenanceOf({ text: { ...text, version: '1.0' }, url: 'x' }, 'm').sources[0]!.asAt,
      '2021-04-13',
    );
  });
});

describe('the query of the Declaration', () => {
  const ask = (text: string, practiceUrl = '') =>
    toQuery({ text, practice: practiceUrl }, 'https://site.example/a/b', 'https://published.example/');
  it('asks the publisher unless a copy is named', () => {
    assert.deepEqual(ask(''), { text: 'https://published.example/', practice: undefined });
    assert.deepEqual(ask('copy.md', '/p.json'), {
      text: 'https://site.example/a/copy.md',
      practice: 'https://site.example/p.json',
    });
  });
  for (const bad of ['javascript:alert(1)', 'data:,x', 'https://'])
    it(`refuses ${bad}`, () => {
      assert.throws(() => ask(bad), { name: 'ConfigError', message: /^text=/u });
      assert.throws(() => ask('', bad), { name: 'ConfigError', message: /^practice=/u });
    });
});
