import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  compareDeclarationText,
  normalisePrinciple,
  parseDeclarationText,
} from '@odm-widgets/data/declaration';
import type { DeclarationText } from '@odm-widgets/data/model';
import { recordHashes } from '../support/declaration.js';
import { RAW, WITHOUT_RAW } from '../support/raw-csv.js';

const OWN = readFileSync(join(import.meta.dirname, '../../examples/declaration-own-words.md'), 'utf8');
const principles = ({ themes }: DeclarationText) => themes.flatMap((theme) => theme.principles);

describe('published text of the Declaration', { skip: WITHOUT_RAW }, () => {
  const published = () =>
    parseDeclarationText(readFileSync(join(RAW, 'declaration/declaration-v1.0-universal.md'), 'utf8'));

  it('has 23 principles under nine headings, the fifth in four parts', () => {
    const text = published();
    assert.deepEqual(
      principles(text).map(({ number }) => number),
      Array.from({ length: 23 }, (_, at) => at + 1),
    );
    assert.deepEqual(
      text.themes.map((theme) => [theme.title, theme.principles.map(({ number }) => number).join(' ')]),
      [
        ['Common principles', '1 2 3 4'],
        ['Collecting and using data', '5'],
        ['Good governance', '6'],
        ['Respect for all', '7 8 9 10'],
        ['System design', '11 12 13'],
        ['Procurement', '14 15'],
        ['Sharing knowledge', '16 17 18 19 20'],
        ['Open data', '21 22'],
        ['Environmental impact', '23'],
      ],
    );
    for (const { number, parts } of principles(text))
      assert.equal(parts.map(({ numeral }) => numeral).join(' '), number === 5 ? 'i ii iii iv' : '');
    assert.equal(text.version, '1.0');
    assert.match(text.intent, /in which:$/u);
  });

  it('matches the recorded hashes of title, headings and principles', async () => {
    const compared = await compareDeclarationText(published());
    assert.equal(compared.titleComparison, 'same');
    assert.deepEqual(
      compared.themes.map(({ comparison }) => comparison),
      Array<string>(9).fill('same'),
    );
    assert.deepEqual(new Set(principles(compared).map(({ comparison }) => comparison)), new Set(['same']));
  });

  it('is parsed without losing a word', () => {
    const raw = readFileSync(join(RAW, 'declaration/declaration-v1.0-universal.md'), 'utf8');
    const text = published();
    const read = [
      text.title,
      text.intent,
      ...text.themes.flatMap((theme) => [theme.title, ...theme.principles.map(normalisePrinciple)]),
    ].join(' ');
    const words = (all: string) =>
      all
        .replace(/^#+ (?:CC BY.*|Statement of intent)$/gmu, '')
        .replace(/^\s*(?:\d+|[ivx]+)[.)]\s/gmu, ' ')
        .replace(/[#\n]/gu, ' ')
        .split(/\s+/u)
        .filter((word) => word && !/^[ivx]+\)$/u.test(word));
    assert.deepEqual(words(read), words(raw));
  });

  it('is reported as changed exactly in the principle that was changed', async () => {
    for (const changed of [1, 5, 23]) {
      const text = published();
      const one = principles(text)[changed - 1]!;
      const themes = text.themes.map((theme) => ({
        ...theme,
        principles: theme.principles.map((each) =>
          each === one ? { ...each, text: each.text.replace(/data/u, 'Data') } : each,
        ),
      }));
      const compared = await compareDeclarationText({ ...text, themes });
      const found = principles(compared).filter(({ comparison }) => comparison === 'changed');
      assert.deepEqual(
        found.map(({ number }) => number),
        [changed],
      );
    }
  });
});

describe('parseDeclarationText', () => {
  it('parses a text of the same structure in other words', () => {
    const text = parseDeclarationText(OWN);
    assert.equal(text.version, '0.9');
    assert.equal(principles(text).length, 23);
    assert.equal(text.themes[0]!.title, 'First things');
    assert.equal(principles(text)[20]!.text, 'Publish what is fit to publish, and keep it fit.');
    assert.equal(principles(text)[4]!.parts[3]!.text, 'ask the same of what others hand them.');
  });

  it('accepts any line ending, a byte order mark and a missing last line ending', () => {
    const expected = parseDeclarationText(OWN);
    for (const odd of [
      `\uFEFF${OWN}`,
      OWN.replaceAll('\n', '\r\n'),
      OWN.replaceAll('\n', '\r'),
      OWN.trimEnd(),
    ])
      assert.deepEqual(parseDeclarationText(odd), expected);
  });

  const broken: [what: string, text: string, says: RegExp][] = [
    ['nothing at all', '', /title/u],
    ['an HTML page', '<!doctype html><title>x</title>', /title/u],
    ['a text without its 23rd', OWN.replace(/^23\).*$/mu, ''), /principles 1 to 23; 22/u],
    ['a text with a 24th', `${OWN}\n24) And more.`, /principles 1 to 23; 24/u],
    ['a text with two of a number', OWN.replace('8)\t', '7)\t'), /principles 1 to 23/u],
    [
      'two principles in each other’s place',
      OWN.replace('8)\t', 'x)\t').replace('9)\t', '8)\t').replace('x)\t', '9)\t'),
      /principles 1 to 23/u,
    ],
    ['a text that is cut off', OWN.slice(0, 700), /principles 1 to 23/u],
    ['a heading less', OWN.replace('### Buying\n', ''), /9 headings; 8/u],
    ['a heading more', OWN.replace('### Buying', '### Selling\n### Buying'), /9 headings; 10/u],
    ['a fifth without its parts', OWN.replace(/^ {5}iv\).*$/mu, ''), /parts i to iv; "i ii iii"/u],
    ['parts in another order', OWN.replace('     ii)', '     v)'), /parts i to iv/u],
  ];
  for (const [what, text, says] of broken)
    it(`rejects ${what}`, () =>
      assert.throws(() => parseDeclarationText(text), { name: 'DataShapeError', message: says }));
});

describe('compareDeclarationText', () => {
  it('ignores layout and notices changed words', async () => {
    const text = parseDeclarationText(OWN);
    const record = await recordHashes(text);
    const spaced = parseDeclarationText(
      OWN.replaceAll('private life', 'private   life').replace('23)\t', '23)  '),
    );
    assert.ok(
      principles(await compareDeclarationText(spaced, record)).every(
        ({ comparison }) => comparison === 'same',
      ),
    );
    const reworded = parseDeclarationText(
      OWN.replace('private life', 'private lives').replace('iii)\tguard', 'iii)\tguards'),
    );
    const changed = principles(await compareDeclarationText(reworded, record)).filter(
      ({ comparison }) => comparison === 'changed',
    );
    assert.deepEqual(
      changed.map(({ number }) => number),
      [2, 5],
    );
  });

  for (const [what, from, to, changed] of [
    ['the title', '# ', '# Our ', ['title']],
    ['one heading', '### Buying', '### Selling', [5]],
    ['the heading without markup', 'First things', 'Last things', [0]],
  ] as const)
    it(`reports ${what} as changed when its words differ`, async () => {
      const record = await recordHashes(parseDeclarationText(OWN));
      assert.ok(OWN.includes(from));
      const compared = await compareDeclarationText(parseDeclarationText(OWN.replace(from, to)), record);
      const headings = [
        ['title', compared.titleComparison],
        ...compared.themes.map(({ comparison }, index) => [index, comparison]),
      ];
      assert.deepEqual(
        headings.filter(([, comparison]) => comparison === 'changed').map(([name]) => name),
        changed,
      );
      assert.ok(principles(compared).every(({ comparison }) => comparison === 'same'));
    });

  it('treats composed and decomposed letters as equal', async () => {
    const composed = parseDeclarationText(OWN.replace('private life', 'caf\u00e9 life'));
    const decomposed = parseDeclarationText(OWN.replace('private life', 'cafe\u0301 life'));
    const compared = await compareDeclarationText(decomposed, await recordHashes(composed));
    assert.ok(principles(compared).every(({ comparison }) => comparison === 'same'));
  });

  it('reports unknown when the browser has no WebCrypto', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    try {
      const compared = await compareDeclarationText(parseDeclarationText(OWN));
      assert.ok(principles(compared).every(({ comparison }) => comparison === 'unknown'));
    } finally {
      Object.defineProperty(globalThis, 'crypto', before);
    }
  });

  it('reports every principle of another text as changed', async () => {
    const compared = await compareDeclarationText(parseDeclarationText(OWN));
    assert.ok(principles(compared).every(({ comparison }) => comparison === 'changed'));
  });

  it('tells a part from the same words in the principle', () =>
    assert.notEqual(
      normalisePrinciple({ text: 'a', parts: [{ numeral: 'i', text: 'b' }] }),
      normalisePrinciple({ text: 'a i) b', parts: [] }),
    ));
});
