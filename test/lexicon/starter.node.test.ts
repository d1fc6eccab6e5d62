import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createTermMatcher, parseLexicon, SearchIndex, withDetails } from '@odm-widgets/data/lexicon';
import type { Lexicon } from '@odm-widgets/data/model';
import { searchedTexts } from '../../packages/lexicon/src/lexicon/lazy/details/search.model.js';
import {
  BASE,
  datasetFile,
  exampleFile,
  exampleObservations,
  lexiconFile,
  starter,
  starterFile,
} from '../support/lexicon.js';

const SCHEMAS = join(import.meta.dirname, '../../packages/lexicon/schemas');
const schema = (name: string) =>
  JSON.parse(readFileSync(join(SCHEMAS, `${name}.schema.json`), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false, allErrors: true, schemas: [schema('lexicon')] });
const isLexicon = ajv.getSchema('https://unpkg.com/@odm-widgets/lexicon/schemas/lexicon.schema.json')!;
const isObservations = ajv.compile(schema('observations'));

/** As counted in Mapping Mobility Stockport. */
const COUNTS = {
  'slope-and-camber': 27,
  parking: 21,
  crossings: 17,
  kerbs: 17,
  surface: 17,
  'works-well': 17,
  entrances: 16,
  obstructions: 14,
  'tactile-paving': 14,
  steps: 14,
  traffic: 14,
  'narrow-pavement': 12,
  'buses-and-taxis': 11,
  lifts: 8,
  signs: 8,
  seats: 5,
  handrails: 5,
  toilets: 4,
};

describe('the starter lexicon', () => {
  it('matches the schema, and so do the examples', () => {
    for (const file of [starterFile(), exampleFile()])
      assert.ok(isLexicon(file), ajv.errorsText(isLexicon.errors));
    assert.ok(isObservations(exampleObservations()), ajv.errorsText(isObservations.errors));
  });

  it('is marked as a starter and has the 18 counted themes', () => {
    const { starter: isStarter, themes, counted } = starter();
    assert.equal(isStarter, true);
    assert.equal(counted?.places, 114);
    assert.deepEqual(Object.fromEntries(themes.map(({ id, counted: places }) => [id, places])), COUNTS);
  });

  it('has at least 60 terms, and terms on every theme', () => {
    const { terms, themes } = starter();
    assert.ok(terms.length >= 60, `${terms.length} terms`);
    for (const { id } of themes)
      assert.ok(
        terms.some((term) => term.themes.includes(id)),
        id,
      );
  });

  it('says everything in English and in Welsh, in different words', () => {
    const { terms, themes, name } = starter();
    const texts = [
      name,
      ...themes.map((theme) => theme.name),
      ...terms.flatMap(({ name: own, meaning, strategies, effects }) => [
        own,
        meaning,
        ...strategies,
        ...effects.flatMap(({ on }) => (on ? [on] : [])),
      ]),
    ];
    for (const { en, cy } of texts) {
      assert.ok(en && cy, en ?? cy);
      // Some names are the same in both.
      if (en.length > 14) assert.notEqual(en, cy);
    }
    for (const { id, planners } of terms) assert.deepEqual(Object.keys(planners), ['en', 'cy'], id);
  });

  it('has whole sentences of at most 25 words with typographic apostrophes', () => {
    for (const { id, meaning, strategies } of starter().terms)
      for (const text of [meaning, ...strategies])
        for (const sentence of Object.values(text)) {
          assert.match(sentence, /^\p{Lu}.*\.$/u, id);
          assert.doesNotMatch(sentence, /'/u, id);
          assert.ok(sentence.split(' ').length <= 25, sentence);
        }
  });

  it('has features that help some and hinder others', () => {
    const both = starter().terms.filter(({ effects }) =>
      ['helps', 'hinders'].every((how) => effects.some((effect) => effect.how === how)),
    );
    assert.ok(both.some(({ id }) => id === 'tactile-paving'));
    assert.ok(both.length >= 5, `${both.length} terms`);
  });

  it('contains no quote, place or name of others', () => {
    for (const { id, quotes, places } of starter().terms) assert.deepEqual([quotes, places], [[], []], id);
  });

  for (const language of ['en', 'cy']) {
    it(`has the same in the files for pages in ${language}, with the words of both by which terms are found`, () => {
      const parts = parseLexicon(datasetFile(`starter.${language}.json`), BASE);
      assert.equal(parts.details, `https://site.example/words/starter.${language}.details.json`);
      const own = parseLexicon(inOneLanguage(starterFile(), language), BASE).terms;
      const found = <T>(words: Readonly<Record<string, T>>) =>
        Object.fromEntries(Object.entries(words).filter(([key]) => key === language || key === 'en'));
      const expected = starter().terms.map(({ name, aka, planners, matches }, at) => ({
        ...own[at]!,
        name: found(name),
        aka: found(aka),
        planners: found(planners),
        matches: found(matches),
      }));
      assert.deepEqual(starterFor(language).terms, expected);
      assert.ok(isLexicon(datasetFile(`starter.${language}.json`)), ajv.errorsText(isLexicon.errors));
    });
  }
});

describe('the starter on a Welsh page', () => {
  const { terms } = starterFor('cy');

  it('is searched in Welsh and in the English of planners and tags', () => {
    const index = new SearchIndex();
    for (const term of terms) index.add(searchedTexts(term));
    const idsOf = (search: string) => index.search(search)!.map((at) => terms[at]!.id);
    for (const { id, name } of terms) assert.ok(idsOf(name['en']!).includes(id), name['en']);
    for (const { id, name } of terms) assert.ok(idsOf(name['cy']!).includes(id), name['cy']);
    assert.equal(idsOf('dropped kerb')[0], 'dropped-kerb');
    assert.equal(idsOf('cwrb isel')[0], 'dropped-kerb');
    assert.equal(idsOf('kerb=lowered')[0], 'dropped-kerb');
  });

  it('gives English observations the terms that they have on an English page', () => {
    const [english, welsh] = [starter().terms, terms].map((list) => createTermMatcher(list, 'en'));
    const text = 'The dropped kerb is too steep. Bins on the pavement.';
    assert.deepEqual(welsh!(text), english!(text));
    assert.ok(welsh!(text).includes('dropped-kerb'));
  });
});

/** The starter as a page in a language reads it. */
function starterFor(language: string): Lexicon {
  const parts = parseLexicon(datasetFile(`starter.${language}.json`), BASE);
  return withDetails(parts, datasetFile(`starter.${language}.details.json`));
}

/** Every text by language, reduced to one. */
function inOneLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inOneLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length && entries.every(([key]) => key === 'en' || key === 'cy'))
    return Object.fromEntries(entries.filter(([key]) => key === language));
  return Object.fromEntries(entries.map(([key, item]) => [key, inOneLanguage(item, language)]));
}

describe('the schema of a lexicon', () => {
  const wrong: [title: string, file: object][] = [
    ['a missing field', { ...lexiconFile(), licence: undefined }],
    ['an extra field', lexiconFile([], { extra: 1 })],
    ['a term without a meaning', lexiconFile([{ meaning: undefined }])],
    ['an effect that depends on nothing', lexiconFile([{ effects: [{ who: 'blind', how: 'depends' }] }])],
    ['a quote without a word on consent', lexiconFile([{ quotes: [{ text: 'x', licence: 'y' }] }])],
    ['a language that is none', lexiconFile([{ name: { english: 'x' } }])],
  ];
  for (const [title, file] of wrong)
    it(`rejects ${title}`, () => assert.equal(isLexicon(JSON.parse(JSON.stringify(file))), false));

  it('accepts a lexicon without terms', () => {
    assert.ok(isLexicon(lexiconFile()), ajv.errorsText(isLexicon.errors));
  });
});
