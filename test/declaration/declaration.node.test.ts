import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePractice } from '@odm-widgets/data/declaration';
import {
  filterPrinciples,
  insertPlace,
  principlesOf,
  provenanceOf,
} from '../../packages/declaration/src/principles/declaration.model.js';
import { toQuery } from '../../packages/declaration/src/principles/declaration.query.js';
import {
  comparisonNote,
  headline,
  titleOf,
} from '../../packages/declaration/src/principles/declaration.summary.js';
import { cy } from '../../packages/declaration/src/principles/strings/cy.js';
import { en } from '../../packages/declaration/src/principles/strings/en.js';
import { declarationModel, ENGLISH, PRACTICE_URL, practiceFile } from '../support/declaration.js';

const PLACE = 'Greater Manchester';

describe('text of odm-declaration', () => {
  it('uses our label for unchanged words and the first words otherwise', async () => {
    const same = principlesOf((await declarationModel(true)).text);
    assert.equal(titleOf(same[0]!, ENGLISH, PLACE), 'Tools, not a replacement for humanity');
    const changed = principlesOf((await declarationModel(false)).text);
    assert.equal(
      titleOf(changed[0]!, ENGLISH, PLACE),
      'Remember in Greater Manchester that a figure is not…',
    );
    const unknown = { ...same[1]!, comparison: 'unknown' as const };
    assert.equal(titleOf(unknown, ENGLISH, PLACE), 'Leave people their private life.');
  });

  it('notes changed principles and principles that could not be compared', async () => {
    const model = await declarationModel(true);
    assert.equal(comparisonNote(model, ENGLISH), '');
    assert.match(comparisonNote(await declarationModel(false), ENGLISH), /not those of version 1\.0/u);
    const [first, ...rest] = model.text.themes;
    const [one, ...others] = first!.principles;
    const themes = [
      { ...first!, principles: [{ ...one!, comparison: 'changed' as const }, ...others] },
      ...rest,
    ];
    assert.match(
      comparisonNote({ ...model, text: { ...model.text, themes } }, ENGLISH),
      /^One principle has changed/u,
    );
    const uncompared = [
      { ...first!, principles: [{ ...one!, comparison: 'unknown' as const }, ...others] },
      ...rest,
    ];
    assert.match(
      comparisonNote({ ...model, text: { ...model.text, themes: uncompared } }, ENGLISH),
      /could not compare/u,
    );
  });

  it('notes headings that differ from version 1.0 when all principles are the same', async () => {
    const { text, ...model } = await declarationModel(true);
    const themes = text.themes.map((theme, index) => ({
      ...theme,
      comparison: index < 2 ? ('changed' as const) : theme.comparison,
    }));
    const noteOf = (own: Partial<typeof text>) =>
      comparisonNote({ ...model, text: { ...text, ...own } }, ENGLISH);
    assert.equal(noteOf({ themes }), '2 headings have changed since version 1.0.');
    assert.equal(noteOf({ titleComparison: 'changed' }), 'One heading has changed since version 1.0.');
    assert.match(noteOf({ titleComparison: 'unknown' }), /could not compare/u);
  });

  it('counts principles and themes in the headline', async () =>
    assert.match(headline(await declarationModel(true), ENGLISH), /^23 principles under 9 headings/u));

  it('inserts a place that contains characters of a replacement pattern', () => {
    assert.equal(insertPlace('for [insert place] and [Insert Place]', ' Hull '), 'for Hull and Hull');
    assert.equal(insertPlace('for [insert place]', "$& $1 $'"), "for $& $1 $'");
    assert.equal(insertPlace('for [insert place]', ' '), 'for [insert place]');
  });

  it('finds principles by text, label, evidence, theme and number', async () => {
    const model = await declarationModel(true, { practice: parsePractice(practiceFile(), PRACTICE_URL) });
    const numbers = (search: string) =>
      filterPrinciples(model, {
        search,
        place: 'Hull',
        titleOf: (principle) => titleOf(principle, ENGLISH, PLACE),
      }).flatMap(({ principles }) => principles.map(({ number }) => number));
    assert.equal(numbers(' ').length, 23);
    assert.deepEqual(numbers('DISK drawing'), [5]);
    assert.deepEqual(numbers('ask for little'), [5]);
    assert.deepEqual(numbers('lock-in'), [15]);
    assert.deepEqual(numbers('hull fence'), [20]);
    assert.deepEqual(numbers('Running things well'), [6]);
    assert.deepEqual(numbers('zebra'), []);
    assert.deepEqual(numbers('.*'), []);
  });

  it('has 23 labels and the last principle of every theme in both languages', () => {
    for (const strings of [en, cy]) {
      assert.equal(strings.labels.length, 23);
      assert.equal(new Set(strings.labels).size, 23);
      assert.deepEqual(
        strings.themes.map(([, last]) => last),
        [4, 5, 6, 10, 13, 15, 20, 22, 23],
      );
    }
  });

  it('dates version 1.0 and no other', async () => {
    const { text } = await declarationModel(true);
    assert.equal(provenanceOf({ text, url: 'x' }, 'm').sources[0]!.asAt, '');
    assert.equal(
      provenanceOf({ text: { ...text, version: '1.0' }, url: 'x' }, 'm').sources[0]!.asAt,
      '2021-04-13',
    );
    const [first, ...rest] = text.themes;
    const themes = [{ ...first!, comparison: 'changed' as const }, ...rest];
    assert.equal(
      provenanceOf({ text: { ...text, version: '1.0', themes }, url: 'x' }, 'm').sources[0]!.asAt,
      '',
    );
  });
});

describe('toQuery of odm-declaration', () => {
  const queryOf = (src: string, practice = '') =>
    toQuery({ src, practice }, 'https://site.example/a/b', 'https://published.example/');
  it('uses the published text by default and resolves addresses against the page', () => {
    assert.deepEqual(queryOf(''), { src: 'https://published.example/', practice: undefined });
    assert.deepEqual(queryOf('copy.md', '/p.json'), {
      src: 'https://site.example/a/copy.md',
      practice: 'https://site.example/p.json',
    });
  });
  for (const bad of ['javascript:alert(1)', 'data:,x', 'https://'])
    it(`throws a ConfigError for ${bad}`, () => {
      assert.throws(() => queryOf(bad), { name: 'ConfigError', message: /^src=/u });
      assert.throws(() => queryOf('', bad), { name: 'ConfigError', message: /^practice=/u });
    });
});
