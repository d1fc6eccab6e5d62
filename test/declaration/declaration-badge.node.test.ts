import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseRegister, supportStatusOf, TRUSTED_KEYS } from '@odm-widgets/data/declaration';
import type { VerificationErrorReason } from '@odm-widgets/data/model';
import { formattersOf, type CoreStrings } from '../../packages/core/src/index.js';
import { cy as coreWelsh } from '../../packages/core/src/strings/cy.js';
import { en as coreEnglish } from '../../packages/core/src/strings/en.js';
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
import { rowsOf, sentenceOf } from '../../packages/declaration/src/badge/declaration-badge.summary.js';
import { badgeSvg, layoutBadge } from '../../packages/declaration/src/badge/lazy/save-picture/picture.js';
import { registerCredential, registerEntry, type RegisterEntry } from '../support/signed-register.js';

const KEY = 'A'.repeat(43);
const BLANK: BadgeAttributes = { supporter: '', register: '', key: '', minSequence: 0 };
const PAGE = {
  apiBase: () => 'https://site.example/dataset/',
  page: 'https://site.example/about/data',
  origin: 'https://site.example',
  trusted: TRUSTED_KEYS,
};
const LANGUAGES: [string, BadgeStrings, CoreStrings][] = [
  ['English', en, coreEnglish],
  ['Welsh', cy, coreWelsh],
];

function queryOf(attributes: Partial<BadgeAttributes>) {
  const warnings: string[] = [];
  const query = toQuery({ ...BLANK, ...attributes }, PAGE, (message) => warnings.push(message));
  return { query, warnings };
}

function modelOf(entry: Partial<RegisterEntry>, origin = 'https://trust.example'): BadgeModel {
  const register = parseRegister(registerCredential([registerEntry(entry)]));
  const now = Date.parse('2026-06-01T12:00:00Z');
  const checked = { register, url: 'https://site.example/r.json', keyId: KEY, checkedAt: now };
  const standing = supportStatusOf(register, 'a-trust', { origin, now });
  return toModel(standing, checked, { supporter: 'a-trust', origin }) as BadgeModel;
}

const STANDINGS: [BadgeModel['supportStatus'], BadgeModel][] = [
  ['verified', modelOf({})],
  ['elsewhere', modelOf({}, 'https://other.example')],
  ['expired', modelOf({ expires: '2026-05-01' })],
  ['withdrawn', modelOf({ status: 'withdrawn', withdrawn: '2026-02-01' })],
];

describe('the badge’s query', () => {
  it('is none while no supporter is named, and says so', () => {
    const { query, warnings } = queryOf({ supporter: ' ' });
    assert.equal(query, undefined);
    assert.match(warnings.join('\n'), /Add supporter="…"/u);
  });

  it('is refused for what can be no id, so that no page says a supporter is not in the register', () => {
    for (const supporter of ['“a-trust”', '\u200Ba-trust', 'A Trust', 'a-trust,', 'https://trust.example'])
      assert.throws(
        () => queryOf({ supporter }),
        { name: 'ConfigError', message: /straight quotes/u },
        supporter,
      );
  });

  it('finds the sample beside the dataset, and trusts the project’s keys', () =>
    assert.deepEqual(queryOf({ supporter: ' A-Trust ' }).query, {
      url: 'https://site.example/dataset/declaration/register.json',
      supporter: 'a-trust',
      keys: TRUSTED_KEYS,
      minSequence: 0,
      origin: 'https://site.example',
    }));

  it('takes a register of the site’s own, relative to the page, and asks for no dataset', () => {
    const query = toQuery(
      { ...BLANK, supporter: 'x', register: '../r.json' },
      { ...PAGE, apiBase: () => assert.fail('not needed') },
      assert.fail,
    );
    assert.equal(query?.url, 'https://site.example/r.json');
  });

  it('trusts the keys that are named and no other', () =>
    assert.deepEqual(queryOf({ supporter: 'x', key: ` ${KEY}\n${'b'.repeat(43)} ` }).query?.keys, [
      KEY,
      'b'.repeat(43),
    ]));

  for (const key of ['short', `${KEY}A`, `${'A'.repeat(42)}=`, `${KEY} oops`])
    it(`does not fall back to other keys when "${key}" is misspelt`, () =>
      assert.throws(() => queryOf({ supporter: 'x', key }), {
        name: 'ConfigError',
        message: /43 characters/u,
      }));

  for (const register of ['javascript:alert(1)', 'data:,{}', 'https://', 'file:///etc/passwd'])
    it(`refuses the register ${register}`, () =>
      assert.throws(() => queryOf({ supporter: 'x', register }), { name: 'ConfigError' }));

  it('takes a number that is none for no number, and says so', () => {
    for (const minSequence of [Number.NaN, -1, 1.5]) {
      const { query, warnings } = queryOf({ supporter: 'x', minSequence });
      assert.equal(query?.minSequence, 0);
      assert.match(warnings.join(), /min-sequence/u);
    }
    assert.equal(queryOf({ supporter: 'x', minSequence: 7 }).query?.minSequence, 7);
  });

  it('knows its sizes and layouts', () => {
    const warnings: string[] = [];
    assert.deepEqual(
      appearanceOf('huge', 'LINE', (one) => warnings.push(one)),
      { size: 'medium', layout: 'line' },
    );
    assert.match(warnings.join(), /size="huge" is not known. Use one of: medium, small, large/u);
  });
});

describe('what the badge says', () => {
  it('has a case for each standing', () =>
    assert.deepEqual(
      STANDINGS.map(([, { supportStatus }]) => supportStatus),
      STANDINGS.map(([kind]) => kind),
    ));

  it('reads as it should', () => {
    const format = formattersOf(coreEnglish);
    const said = STANDINGS.map(([kind, { supporter }]) => sentenceOf(kind, supporter, en, format));
    assert.deepEqual(said, [
      'A Trust supports the Declaration for Responsible and Intelligent Data Practice, version 1.0, since 1 March 2022.',
      'A Trust is in the register of supporters, but has not named this site as one of its own.',
      'The entry of A Trust as a supporter of the Declaration for Responsible and Intelligent Data Practice, version 1.0, ran until 1 May 2026.',
      'The support of A Trust for the Declaration for Responsible and Intelligent Data Practice ended on 1 February 2026.',
    ]);
  });

  it('leaves out a day that is not known', () => {
    const { supporter } = modelOf({ since: undefined });
    for (const [, s, core] of LANGUAGES) {
      const sentence = sentenceOf('verified', supporter, s, formattersOf(core));
      assert.match(sentence, /1\.0\.$/u);
    }
  });

  const allWords = (s: BadgeStrings): string[] => {
    const words: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value === 'string') words.push(value);
      else if (typeof value === 'function')
        words.push(String((value as (w: object) => unknown)(new Proxy({}, { get: () => 'X' }))));
      else Object.values(value as object).forEach(visit);
    };
    visit(s);
    return words;
  };

  for (const [language, s] of LANGUAGES) {
    it(`is never "certified" or anything like it in ${language}`, () => {
      for (const words of allWords(s))
        assert.doesNotMatch(
          words,
          /certif|accredit|approv|complian|audit|guarantee|ardyst|achred|cymeradwy/iu,
        );
    });

    it(`accuses nobody in ${language} when it cannot be checked`, () => {
      for (const words of Object.values(s.failures)) {
        assert.doesNotMatch(words, /fake|forged|fraud|false|invalid|tamper|attack|ffug|twyll|annilys/iu);
        assert.doesNotMatch(words, /supports the|yn cefnogi/u);
      }
    });

    it(`claims support in ${language} only where it is verified here`, () => {
      const claim = /\bsupports the\b|yn cefnogi'r/u;
      for (const [kind, { supporter }] of STANDINGS)
        assert.equal(
          claim.test(sentenceOf(kind, supporter, s, { date: (day) => day })),
          kind === 'verified',
          kind,
        );
    });

    it(`says in ${language} what was checked, when and with which key`, () => {
      const core = LANGUAGES.find(([name]) => name === language)![2];
      for (const [kind, model] of STANDINGS) {
        const rows = rowsOf(model, { s, format: formattersOf(core) });
        const text = rows.flat().join('\n');
        assert.match(text, new RegExp(KEY, 'u'), kind);
        assert.match(text, /2026/u);
        assert.match(text, /\d\d:\d\d/u);
        assert.ok(rows.every(([check, result]) => check && result));
      }
    });
  }

  it('has words for every reason, different from each other', () => {
    const reasons: VerificationErrorReason[] = [
      'unsupported',
      'signature',
      'key',
      'early',
      'outdated',
      'replayed',
    ];
    for (const [, s] of LANGUAGES) assert.equal(new Set(reasons.map((reason) => s.failures[reason])).size, 6);
  });

  it('names the keeper of the register as its source', () => {
    const { sources, release } = provenanceOf(modelOf({}).checked, 'x');
    assert.deepEqual([sources[0]?.publisher, sources[0]?.asAt, release], ['A Keeper', '2026-01-01', '4']);
  });
});

describe('the badge as a picture', () => {
  it('is the same file for the same words', () => {
    const words = {
      sentence: en.sentences.verified({ name: 'A Trust', version: '1.0', date: '1 March 2022' }),
      sample: 'Sample',
    };
    assert.equal(badgeSvg(words), badgeSvg({ ...words }));
    assert.match(badgeSvg(words), /aria-label="A Trust supports the Declaration[^"]*1 March 2022\. Sample"/u);
  });

  it('holds every word, in lines that fit, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (sentence) => {
        const { lines, height } = layoutBadge({ sentence, sample: '' });
        assert.equal(
          lines
            .map(({ text }) => text)
            .join('')
            .replace(/\s/gu, ''),
          sentence.replace(/\s/gu, ''),
        );
        assert.ok(lines.every(({ text, y }) => text.length <= 80 && y < height));
      }),
    );
  });

  it('makes no markup of a hostile name', () => {
    const svg = badgeSvg({ sentence: `"><script>alert(1)</script><x y='& \u0000`, sample: '' });
    assert.doesNotMatch(svg, /<script|<x/u);
    assert.ok(!svg.includes('\u0000'));
    assert.equal(
      (svg.match(/</gu) ?? []).length,
      (badgeSvg({ sentence: 'plain words of that length here, so', sample: '' }).match(/</gu) ?? []).length,
    );
  });
});
