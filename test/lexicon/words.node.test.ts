import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EFFECTS, GROUPS } from '@odm-widgets/data/model';
import { caveats, cy, en, headline, tally, toModel } from '@odm-widgets/lexicon/words.js';
import { cy as detailsCy } from '../../packages/lexicon/src/lexicon/lazy/details/strings/cy.js';
import { en as detailsEn } from '../../packages/lexicon/src/lexicon/lazy/details/strings/en.js';
import { cy as formCy } from '../../packages/lexicon/src/lexicon/lazy/form/strings/cy.js';
import { en as formEn } from '../../packages/lexicon/src/lexicon/lazy/form/strings/en.js';
import { cy as observationsCy } from '../../packages/lexicon/src/lexicon/lazy/observations/strings/cy.js';
import { en as observationsEn } from '../../packages/lexicon/src/lexicon/lazy/observations/strings/en.js';
import { cy as bookletCy } from '../../packages/lexicon/src/lexicon/lazy/reuse/strings/cy.js';
import { en as bookletEn } from '../../packages/lexicon/src/lexicon/lazy/reuse/strings/en.js';
import { effectsNote } from '../../packages/lexicon/src/lexicon/lazy/reuse/effects-note.summary.js';
import { themeTable } from '../../packages/lexicon/src/lexicon/lexicon.table.js';
import { filterTerms } from '../../packages/lexicon/src/lexicon/lexicon.model.js';
import { toFormConfig } from '../../packages/lexicon/src/lexicon/lazy/form/form.query.js';
import { effectLines } from '../../packages/lexicon/src/shared/effects.summary.js';
import { cy as termCy } from '../../packages/lexicon/src/term/strings/cy.js';
import { en as termEn } from '../../packages/lexicon/src/term/strings/en.js';
import { i18nOf } from '../support/i18n.js';
import { BASE, ENGLISH, lexiconOf, starter } from '../support/lexicon.js';
import { flattenStrings, placeholdersIn } from '../support/strings.js';

const WELSH = i18nOf('cy', cy);
const modelOf = (terms: object[], own: object = {}) => toModel(lexiconOf(terms, own), BASE);

describe('the sentence of a lexicon', () => {
  const cases: [model: ReturnType<typeof modelOf>, sentence: string][] = [
    [
      toModel(starter(), BASE),
      'A starter of 73 terms on 18 themes, for how people experience streets and buildings.',
    ],
    [modelOf([{}, {}]), '2 terms on one theme, for how people experience streets and buildings.'],
    [
      modelOf(Array.from({ length: 1200 }, () => ({}))),
      '1,200 terms on one theme, for how people experience streets and buildings.',
    ],
    [modelOf([{}]), 'One term on one theme, for how people experience streets and buildings.'],
  ];
  for (const [model, sentence] of cases)
    it(`is “${sentence}”`, () => {
      assert.equal(headline(model, ENGLISH), sentence);
      assert.ok(headline(model, WELSH).split(' ').length <= 25);
    });

  it('is followed by a caveat where it is a starter, and only there', () => {
    assert.equal(caveats(toModel(starter(), BASE), ENGLISH).length, 1);
    assert.deepEqual(caveats(modelOf([{}]), ENGLISH), []);
  });

  it('has numbers that the table has', () => {
    const { rows, caption } = themeTable(toModel(starter(), BASE), ENGLISH);
    assert.equal(rows.length, 18);
    assert.match(caption, /how many of the 114 in Mapping Mobility Stockport/u);
    assert.deepEqual(
      rows.find(([theme]) => theme === 'Kerbs'),
      ['Kerbs', 5, 17],
    );
  });
});

describe('what is said of a term', () => {
  const [term] = lexiconOf([
    {
      name: { en: 'kerb', cy: 'cwrb' },
      effects: [
        { who: 'blind', how: 'helps' },
        { who: 'wheelchair', how: 'hinders' },
        { who: 'walking', how: 'depends', on: { en: 'Rain.' } },
        { who: 'deaf', how: 'helps' },
      ],
    },
  ]).terms;

  it('counts groups by effect', () => {
    assert.equal(tally(term!, ENGLISH), 'helps 2 groups, hinders 1 group, depends for 1 group');
    assert.equal(tally(term!, WELSH), 'yn helpu 2 grŵp, yn rhwystro 1 grŵp, yn dibynnu i 1 grŵp');
  });

  it('names groups by effect, and what it depends on in its language', () => {
    assert.deepEqual(
      effectLines(term!.effects, WELSH).map(({ kind, groups }) => [kind, groups.map(({ lang }) => lang)]),
      [
        ['helps', [undefined, undefined]],
        ['hinders', [undefined]],
        ['depends', ['en']],
      ],
    );
  });

  it('is a note in each language of the term', () => {
    assert.deepEqual(Object.keys(effectsNote(term!)), ['en', 'cy']);
    assert.match(effectsNote(term!)['en']!, /^Helps: blind.*\. Hinders: .*\. Depends: .*: Rain\.$/u);
    assert.deepEqual(effectsNote({ ...term!, effects: [] }), {});
  });

  it('fits a filter when one effect fits both who and how', () => {
    const filter = { search: '', topic: '', who: 'blind', effect: 'hinders' } as const;
    assert.deepEqual(filterTerms([term!], filter), []);
    assert.deepEqual(filterTerms([term!], { ...filter, effect: 'helps' }), [term]);
    assert.deepEqual(filterTerms([term!], { ...filter, effect: 'helps', topic: 'seats' }), []);
  });
});

describe('the form of a lexicon', () => {
  const given = { action: '/take', privacyHref: '/privacy', send: '' };
  const config = (own: object, base = 'https://site.example/page') => {
    const warnings: string[] = [];
    return {
      config: toFormConfig({ ...given, ...own }, base, (message) => warnings.push(message)),
      warnings,
    };
  };

  it('reads the answer in the page on the site’s own origin, or where the tag says so', () => {
    assert.equal(config({}).config?.inPage, true);
    assert.equal(config({ send: 'visit' }).config?.inPage, false);
    assert.equal(config({ action: 'https://other.example/take' }).config?.inPage, false);
    assert.equal(config({ action: 'https://other.example/take', send: 'in-page' }).config?.inPage, true);
  });

  it('is not shown without a privacy notice, over http, or for an address that is none', () => {
    assert.deepEqual(config({ action: ' ' }), { config: undefined, warnings: [] });
    for (const own of [
      { privacyHref: '' },
      { action: 'http://other.example/take' },
      { action: 'javascript:0' },
    ]) {
      const { config: none, warnings } = config(own);
      assert.equal(none, undefined);
      assert.match(warnings.join(), /There is no form/u);
    }
  });

  it('may be posted to the visitor’s own machine over http', () => {
    assert.ok(config({ action: 'http://localhost:8080/take' }).config);
  });
});

describe('words of the lexicon', () => {
  const pairs = {
    lexicon: [en, cy],
    details: [detailsEn, detailsCy],
    observations: [observationsEn, observationsCy],
    form: [formEn, formCy],
    booklet: [bookletEn, bookletCy],
    term: [termEn, termCy],
  } as const;
  for (const [name, [english, welsh]] of Object.entries(pairs)) {
    it(`say the same in both languages: ${name}`, () => {
      const [a, b] = [flattenStrings(english), flattenStrings(welsh)];
      assert.deepEqual(
        a.map(([path]) => path),
        b.map(([path]) => path),
      );
      for (const [index, [path, text]] of a.entries()) {
        const other = b[index]![1];
        if (!/headline|tally/u.test(path))
          assert.deepEqual(placeholdersIn(text), placeholdersIn(other), path);
        assert.doesNotMatch(text + other, /\w'\w/u, path);
      }
    });
  }

  it('name every group and effect', () => {
    for (const strings of [en, cy]) {
      assert.deepEqual(Object.keys(strings.groups), [...GROUPS]);
      assert.deepEqual(Object.keys(strings.effects), [...EFFECTS]);
    }
  });
});
