import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTermMatcher, describeSource, parseObservations } from '@odm-widgets/data/lexicon';
import { INJECTIONS } from '../../support/hostile-input.js';
import { lexiconOf, SOURCE, starter, stockport, stockportFile } from '../../support/lexicon.js';
import { WITHOUT_RAW } from '../../support/raw-csv.js';

const collection = (...features: object[]) => ({
  type: 'FeatureCollection',
  features: features.map((one) => ({ type: 'Feature', geometry: null, ...one })),
});
const withWords = (properties: object, consent = true) =>
  parseObservations(collection({ properties }), { ...SOURCE, consent })[0]!;

describe('reading observations', () => {
  it('makes one of every feature, with an id that is unique', () => {
    const observations = parseObservations(
      collection({ id: 7, properties: null }, { properties: { id: 7 } }, { properties: {} }),
      SOURCE,
    );
    assert.deepEqual(
      observations.map(({ id }) => id),
      ['7', '7-2', '3'],
    );
  });

  it('withholds words, place and name without consent, and says that there are words', () => {
    const properties = {
      what: 'Mine.',
      place: 'Home',
      by: 'Sam',
      strategy: 'I wait.',
      when: 'At night',
      photo: 'Me.',
      effects: [
        { who: 'blind', how: 'depends', on: { en: 'Mine too.' } },
        { who: 'deaf', how: 'helps', on: { en: 'Mine as well.' } },
      ],
    };
    const kept = withWords(properties, false);
    assert.equal(kept.withheld, true);
    assert.doesNotMatch(JSON.stringify(kept), /Mine|Home|Sam|wait|night|Me\./u);
    assert.deepEqual(kept.effects, [{ who: 'deaf', how: 'helps', on: undefined }]);
    assert.equal(withWords({ ...properties, consent: true }, false).effects.length, 2);
    assert.equal(withWords({ ...properties, consent: true }, false).text, 'Mine.');
    assert.equal(withWords({ ...properties, consent: false }, true).text, '');
    assert.equal(withWords({ ...properties, consent: 'yes' }, true).text, '');
    assert.equal(withWords({}, false).withheld, false);
  });

  it('reads the metadata of a file, and assumes no consent that it does not state', () => {
    const said = describeSource(
      { title: 'Walks', text: 'desc', consent: 'true' },
      'https://site.example/a%20b.geojson',
    );
    assert.deepEqual([said.title, said.textField, said.consent], ['Walks', 'desc', false]);
    assert.equal(describeSource({}, 'https://site.example/a%20b.geojson').title, 'a b.geojson');
  });

  it('names the invalid field', () => {
    assert.throws(
      () => parseObservations({ type: 'Feature' }, SOURCE),
      /type should be "FeatureCollection"/u,
    );
    assert.throws(
      () => parseObservations(collection({ properties: {}, geometry: { type: 'Circle' } }), SOURCE),
      /features\[0\]\.geometry\.type/u,
    );
  });

  it('keeps hostile text as text', () => {
    for (const text of INJECTIONS) assert.equal(withWords({ what: text }).text, text.trim());
  });
});

describe('the rule by which observations get their terms', () => {
  const { terms } = lexiconOf([
    { id: 'dropped-kerb', name: { en: 'dropped kerb' }, matches: { en: ['kerb low*'] } },
    { id: 'slope', name: { en: 'slope' }, matches: { en: ['slop*'] } },
    { id: 'a-board', name: { en: 'A-board' } },
    { id: 'signals', name: { en: 'lights' } },
    { id: 'tactile', name: { en: 'tactile paving', cy: 'palmant cyffyrddol' } },
  ]);
  const match = createTermMatcher(terms, 'en');
  const cases: [text: string, ids: string[]][] = [
    ['A DROPPED kerb.', ['dropped-kerb']],
    ['Two dropped kerbs', ['dropped-kerb']],
    ['A droped kerb', ['dropped-kerb']],
    ['A dorpped kerb', ['dropped-kerb']],
    ['It dropped on the kerb', []],
    ['It dropped. Kerb!', []],
    ['The kerb is very lowered', ['dropped-kerb']],
    ['The kerb is in one place lowered', []],
    ['Sloping', ['slope']],
    ['A sloop', []],
    ['The lihgts', ['signals']],
    ['A slight camber', []],
    ['A-Boards outside', ['a-board']],
    ['tactle paving on a slope', ['slope', 'tactile']],
    ['', []],
  ];
  for (const [text, ids] of cases)
    it(`finds ${ids.length ? ids.join(' and ') : 'nothing'} in “${text}”`, () =>
      assert.deepEqual(match(text), ids));

  it('looks for words of one language', () => {
    assert.deepEqual(createTermMatcher(terms, 'cy')('palmant cyffyrddol'), ['tactile']);
    assert.deepEqual(createTermMatcher(terms, 'cy')('tactile paving'), []);
  });

  it('takes linear time for words that repeat the beginning of a phrase', () => {
    const start = performance.now();
    match('dropped '.repeat(200_000));
    assert.ok(performance.now() - start < 10_000);
  });
});

describe('Stockport’s observations', { skip: WITHOUT_RAW }, () => {
  it('are all read, each with an outline', () => {
    const observations = stockport();
    const { features } = stockportFile() as { features: { properties: { desc: string } }[] };
    assert.equal(observations.length, 114);
    assert.equal(new Set(observations.map(({ id }) => id)).size, 114);
    assert.deepEqual(
      observations.map(({ text }) => text),
      features.map(({ properties }) => properties.desc.trim()),
    );
    assert.ok(observations.every(({ geometry }) => geometry?.type === 'Polygon'));
  });

  it('match terms of the starter, except one', () => {
    const match = createTermMatcher(starter().terms, 'en');
    const unmatched = stockport().filter(({ text }) => match(text).length === 0);
    assert.deepEqual(
      unmatched.map(({ id }) => id),
      ['40'],
    );
  });

  it('have the terms that were assigned by hand', () => {
    const match = createTermMatcher(starter().terms, 'en');
    const termsOf = (id: string) => match(stockport().find((one) => one.id === id)!.text);
    // Read by a person, one place of each kind.
    assert.deepEqual(termsOf('5'), ['dropped-kerb', 'missing-pair', 'tactile-paving', 'misleading-tactile']);
    assert.deepEqual(termsOf('8'), ['loose-paving']);
    assert.deepEqual(termsOf('35'), ['missing-sign', 'accessible-toilet', 'radar-key']);
    assert.deepEqual(termsOf('129'), ['tactile-paving', 'corduroy-paving', 'wide-tactile']);
    assert.deepEqual(termsOf('144'), ['obstruction', 'bins-on-pavement']);
    assert.deepEqual(termsOf('103'), ['uneven-surface']);
    assert.deepEqual(termsOf('124'), ['camber', 'dropped-kerb', 'missing-pair']);
  });
});
