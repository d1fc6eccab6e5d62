import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseRegister, supportStatusOf, TRUSTED_KEYS } from '@odm-widgets/data/declaration';
import type { VerificationErrorReason } from '@odm-widgets/data/model';
import type { I18n } from '@odm-widgets/core';
import {
  provenanceOf,
  toModel,
  type BadgeModel,
} from '../../packages/declaration/src/badge/declaration-badge.model.js';
import {
  appearanceOf,
  toQuery,
  type BadgeAttributes,
} from '../../packages/declaration/src/badge/declaration-badge.query.js';
import { cy } from '../../packages/declaration/src/badge/strings/cy.js';
import { en } from '../../packages/declaration/src/badge/strings/en.js';
import type { BadgeStrings } from '../../packages/declaration/src/badge/strings/types.js';
import { caveatsOf, sentenceOf } from '../../packages/declaration/src/badge/declaration-badge.summary.js';
import { checkedSentence, checkRows } from '../../packages/declaration/src/badge/declaration-badge.table.js';
import { badgeSvg, layoutBadge } from '../../packages/declaration/src/badge/lazy/save-picture/picture.js';
import { textWidth } from '../../packages/declaration/src/badge/lazy/save-picture/text-width.js';
import { i18nOf } from '../support/i18n.js';
import { registerCredential, registerEntry, type RegisterEntry } from '../support/signed-register.js';
import { notEmpty } from '../support/not-empty.js';

const KEY = 'A'.repeat(43);
const BLANK: BadgeAttributes = { supporter: '', register: '', key: '', minSequence: 0 };
const PAGE = {
  apiBase: () => 'https://site.example/dataset/',
  baseUrl: 'https://site.example/about/data',
  origin: 'https://site.example',
  trustedKeys: TRUSTED_KEYS,
};
const ENGLISH = i18nOf('en', en);
const LANGUAGES: [name: string, i18n: I18n<BadgeStrings>][] = [
  ['English', ENGLISH],
  ['Welsh', i18nOf('cy', cy)],
];

function queryOf(attributes: Partial<BadgeAttributes>) {
  const warnings: string[] = [];
  const query = toQuery({ ...BLANK, ...attributes }, PAGE, (message) => warnings.push(message));
  return { query, warnings };
}

function modelOf(entry: Partial<RegisterEntry>, origin = 'https://trust.example'): BadgeModel {
  const register = parseRegister(registerCredential([registerEntry(entry)]));
  const now = Date.parse('2026-06-01T12:00:00Z');
  const checked = {
    register,
    url: 'https://site.example/r.json',
    keyId: KEY,
    keySource: 'project' as const,
    checkedAt: now,
  };
  const status = supportStatusOf(register, 'a-trust', { origin, now });
  return toModel(status, checked, { supporter: 'a-trust', origin }) as BadgeModel;
}

const MODELS: [BadgeModel['supportStatus'], BadgeModel][] = [
  ['verified', modelOf({})],
  ['other-site', modelOf({}, 'https://other.example')],
  ['expired', modelOf({ expires: '2026-05-01' })],
  ['withdrawn', modelOf({ status: 'withdrawn', withdrawn: '2026-02-01' })],
];

describe('toQuery of odm-declaration-badge', () => {
  it('returns no query and warns while no supporter is named', () => {
    const { query, warnings } = queryOf({ supporter: ' ' });
    assert.equal(query, undefined);
    assert.match(warnings.join('\n'), /Add supporter="…"/u);
  });

  it('throws a ConfigError for text that cannot be an id, instead of calling it unlisted', () => {
    for (const supporter of ['“a-trust”', '\u200Ba-trust', 'A Trust', 'a-trust,', 'https://trust.example'])
      assert.throws(
        () => queryOf({ supporter }),
        { name: 'ConfigError', message: /straight quotes/u },
        supporter,
      );
  });

  it('uses the sample register and the project’s keys by default', () =>
    assert.deepEqual(queryOf({ supporter: ' A-Trust ' }).query, {
      url: 'https://site.example/dataset/declaration/register.json',
      supporter: 'a-trust',
      keys: TRUSTED_KEYS,
      minSequence: 0,
      origin: 'https://site.example',
    }));

  it('resolves register against the page without asking for the dataset’s address', () => {
    const query = toQuery(
      { ...BLANK, supporter: 'x', register: '../r.json' },
      { ...PAGE, apiBase: () => assert.fail('not needed') },
      assert.fail,
    );
    assert.equal(query?.url, 'https://site.example/r.json');
  });

  it('trusts only the keys that the page names', () =>
    assert.deepEqual(queryOf({ supporter: 'x', key: ` ${KEY}\n${'b'.repeat(43)} ` }).query?.keys, [
      KEY,
      'b'.repeat(43),
    ]));

  for (const key of ['short', `${KEY}A`, `${'A'.repeat(42)}=`, `${KEY} oops`])
    it(`throws instead of trusting other keys when "${key}" is not a key`, () =>
      assert.throws(() => queryOf({ supporter: 'x', key }), {
        name: 'ConfigError',
        message: /43 characters/u,
      }));

  for (const register of ['javascript:alert(1)', 'data:,{}', 'https://', 'file:///etc/passwd'])
    it(`throws a ConfigError for register="${register}"`, () =>
      assert.throws(() => queryOf({ supporter: 'x', register }), { name: 'ConfigError' }));

  it('throws for a min-sequence that is not a whole number, instead of accepting every register', () => {
    for (const minSequence of [Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY, 2 ** 53])
      assert.throws(() => queryOf({ supporter: 'x', minSequence }), {
        name: 'ConfigError',
        message: /min-sequence/u,
      });
    assert.equal(queryOf({ supporter: 'x', minSequence: 7 }).query?.minSequence, 7);
    assert.equal(queryOf({ supporter: 'x', minSequence: null }).query?.minSequence, 0);
  });

  it('replaces an unknown size or layout by the default and warns', () => {
    const warnings: string[] = [];
    assert.deepEqual(
      appearanceOf('huge', 'LINE', (message) => warnings.push(message)),
      { size: 'medium', layout: 'line' },
    );
    assert.match(warnings.join(), /size="huge" is not known. Use one of: medium, small, large/u);
  });
});

describe('text of the badge', () => {
  it('has test models for every status of a listed supporter', () =>
    assert.deepEqual(
      MODELS.map(([, { supportStatus }]) => supportStatus),
      MODELS.map(([status]) => status),
    ));

  for (const [language, { strings }] of LANGUAGES)
    it(`says in ${language} when it is a sample, and when only the page trusts its key`, () => {
      const { checked } = modelOf({});
      const sample = { ...checked, register: { ...checked.register, sample: true } };
      const ofPage = { ...checked, keySource: 'page' as const };
      assert.deepEqual(caveatsOf(checked, strings), []);
      assert.deepEqual(caveatsOf(sample, strings), [strings.sample]);
      assert.deepEqual(caveatsOf(ofPage, strings), [strings.pageKey]);
      assert.deepEqual(caveatsOf({ ...sample, keySource: 'page' }, strings), [
        strings.sample,
        strings.pageKey,
      ]);
    });

  it('writes the English sentence for every status', () => {
    const sentences = MODELS.map(([status, { supporter }]) => sentenceOf(status, supporter, ENGLISH));
    assert.deepEqual(sentences, [
      'A Trust supports the Declaration for Responsible and Intelligent Data Practice, version 1.0, since 1 March 2022.',
      'A Trust is in the register of supporters, but has not named this site as one of its own.',
      'The entry of A Trust as a supporter of the Declaration for Responsible and Intelligent Data Practice, version 1.0, ran until 1 May 2026.',
      'The support of A Trust for the Declaration for Responsible and Intelligent Data Practice ended on 1 February 2026.',
    ]);
  });

  it('leaves out the start of support when the register does not say it', () => {
    const { supporter } = modelOf({ since: undefined });
    for (const [, i18n] of LANGUAGES) assert.match(sentenceOf('verified', supporter, i18n), /1\.0\.$/u);
  });

  /** Every string, and the result of every function with "X" for each parameter. */
  const allTexts = (strings: BadgeStrings): string[] => {
    const texts: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value === 'string') texts.push(value);
      else if (typeof value === 'function')
        texts.push(String((value as (parameters: object) => unknown)(new Proxy({}, { get: () => 'X' }))));
      else Object.values(value as object).forEach(visit);
    };
    visit(strings);
    assert.ok(texts.length > 30);
    return texts;
  };

  for (const [language, i18n] of LANGUAGES) {
    it(`never calls support certified or approved in ${language}`, () => {
      for (const text of allTexts(i18n.strings))
        assert.doesNotMatch(
          text,
          /certif|accredit|approv|complian|audit|guarantee|ardyst|achred|cymeradwy/iu,
        );
    });

    it(`accuses nobody in ${language} when the register cannot be checked`, () => {
      for (const text of notEmpty(Object.values(i18n.strings.core.error))) {
        assert.doesNotMatch(text, /fake|forged|fraud|false|invalid|tamper|attack|ffug|twyll|annilys/iu);
        assert.doesNotMatch(text, /supports the|yn cefnogi/u);
      }
    });

    it(`only says in ${language} that somebody supports the Declaration when it is verified for this site`, () => {
      const claim = /\bsupports the\b|yn cefnogi’r/u;
      for (const [status, { supporter }] of MODELS)
        assert.equal(claim.test(sentenceOf(status, supporter, i18n)), status === 'verified', status);
    });

    it(`lists in ${language} what was checked, when and with which key`, () => {
      for (const [status, model] of MODELS) {
        const rows = checkRows(model, i18n);
        const text = [...rows.flat(), checkedSentence(model, i18n)].join('\n');
        assert.match(text, new RegExp(KEY, 'u'), status);
        assert.match(text, /2026/u);
        assert.match(text, /\d\d:\d\d/u);
        assert.ok(rows.every(([check, result]) => check && result));
      }
    });
  }

  it('has a different text for every reason of a failed check', () => {
    const reasons: VerificationErrorReason[] = [
      'unsupported',
      'signature',
      'key',
      'early',
      'outdated',
      'replayed',
    ];
    for (const [, { strings }] of LANGUAGES)
      assert.equal(new Set(reasons.map((reason) => strings.core.error[reason])).size, 6);
  });

  it('names the register’s issuer as its source', () => {
    const { sources, release } = provenanceOf(modelOf({}).checked, 'x');
    assert.deepEqual([sources[0]?.publisher, sources[0]?.asAt, release], ['A Keeper', '2026-01-01', '4']);
  });
});

describe('badge picture', () => {
  it('gives the same SVG for the same words', () => {
    const words = {
      sentence: en.sentences.verified({ name: 'A Trust', version: '1.0', date: '1 March 2022' }),
      caveats: ['Sample'],
    };
    assert.equal(badgeSvg(words), badgeSvg({ ...words }));
    assert.match(badgeSvg(words), /aria-label="A Trust supports the Declaration[^"]*1 March 2022\. Sample"/u);
  });

  it('shows every word in lines that fit the picture, for any name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (sentence) => {
        const { lines, height } = layoutBadge({ sentence, caveats: [] });
        assert.equal(
          lines
            .map(({ text }) => text)
            .join('')
            .replace(/\s/gu, ''),
          sentence.replace(/[\s\p{Cc}]/gu, ''),
        );
        assert.ok(lines.every(({ y }) => y < height));
      }),
    );
  });

  for (const [what, word] of [
    ['capitals', 'W'.repeat(90)],
    ['lower case', 'm'.repeat(90)],
    ['narrow letters', 'i'.repeat(300)],
    ['ideographs', '\u6F22'.repeat(90)],
    ['emoji with joiners', '\u{1F469}\u200D\u{1F4BB}'.repeat(40)],
    ['letters with combining marks', 'e\u0301'.repeat(120)],
  ] as const)
    it(`splits a long word of ${what} between letters, into lines of at most 388 pixels`, () => {
      const { lines } = layoutBadge({ sentence: word, caveats: [] });
      assert.ok(lines.length > 1);
      assert.equal(lines.map(({ text }) => text).join(''), word);
      for (const { text } of lines) {
        assert.ok(textWidth(text) * 16 <= 388, text);
        assert.doesNotMatch(text, /^(?:\p{M}|\u200D)|\u200D$/u);
      }
    });

  it('shows caveats in bold under the sentence and in the accessible name', () => {
    const content = {
      sentence: 'A Trust supports it.',
      caveats: ['Sample', 'Checked with a key chosen by its own page.'],
    };
    const bold = layoutBadge(content).lines.filter((line) => line.bold);
    assert.equal(bold.map(({ text }) => text).join(' '), content.caveats.join(' '));
    assert.match(badgeSvg(content), /aria-label="A Trust supports it\. Sample Checked with a key/u);
  });

  it('escapes markup and drops control characters and changes of direction in a name', () => {
    const svg = badgeSvg({
      sentence: `"><script>alert(1)</script><x y='& \u0000\u202E\u2066`,
      caveats: [],
    });
    assert.doesNotMatch(svg, /<script|<x|[\u202E\u2066]/u);
    assert.ok(!svg.includes('\u0000'));
    const plain = badgeSvg({ sentence: 'plain words of that length here, so', caveats: [] });
    assert.equal((svg.match(/<(?!\/?text)/gu) ?? []).length, (plain.match(/<(?!\/?text)/gu) ?? []).length);
  });
});
