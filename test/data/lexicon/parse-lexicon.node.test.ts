import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseLexicon, withDetails } from '@odm-widgets/data/lexicon';
import { localList, localText } from '@odm-widgets/data/model';
import { INJECTIONS } from '../../support/hostile-input.js';
import { BASE, lexiconFile, lexiconOf } from '../../support/lexicon.js';

const effects = [
  { who: 'wheelchair', how: 'helps' },
  { who: 'blind', how: 'depends', on: { en: 'Light.' } },
];

describe('reading a lexicon', () => {
  it('keeps every field of a term', () => {
    const [term] = lexiconOf([
      {
        id: 'dropped-kerb',
        name: { en: 'dropped kerb', cy: 'cwrb isel' },
        aka: { en: ['kerb ramp'] },
        planners: { en: ['flush kerb'] },
        osm: ['kerb=lowered'],
        effects,
        strategies: [{ en: 'Look first.' }],
        places: ['Mill Lane'],
        matches: { en: ['dropped kerb*'] },
        proposed: true,
      },
    ]).terms;
    assert.deepEqual(term, {
      id: 'dropped-kerb',
      name: { en: 'dropped kerb', cy: 'cwrb isel' },
      aka: { en: ['kerb ramp'] },
      meaning: { en: 'A meaning.' },
      planners: { en: ['flush kerb'] },
      osm: ['kerb=lowered'],
      themes: ['kerbs'],
      effects: [{ ...effects[0], on: undefined }, effects[1]],
      strategies: [{ en: 'Look first.' }],
      quotes: [],
      places: ['Mill Lane'],
      relations: { broader: [], narrower: [], opposite: [], related: [] },
      matches: { en: ['dropped kerb*'] },
      proposed: true,
    });
  });

  it('completes relations from either end', () => {
    const [slope, ramp, steps] = lexiconOf([
      { id: 'slope' },
      { id: 'ramp', broader: ['slope'], opposite: ['steps'] },
      { id: 'steps' },
    ]).terms;
    assert.deepEqual(slope!.relations.narrower, ['ramp']);
    assert.deepEqual(ramp!.relations.broader, ['slope']);
    assert.deepEqual(steps!.relations.opposite, ['ramp']);
  });

  it('leaves out quotes without consent', () => {
    const quote = { text: 'My own words.', licence: 'CC BY 4.0' };
    const quotes = [
      quote,
      { ...quote, consent: false },
      { ...quote, consent: 'yes' },
      { ...quote, consent: true },
    ];
    const lexicon = lexiconOf([{ quotes }]);
    assert.equal(lexicon.terms[0]!.quotes.length, 1);
    assert.equal(JSON.stringify(lexicon).match(/My own words/gu)?.length, 1);
  });

  it('resolves addresses against its own', () => {
    const source = {
      src: 'walks.geojson',
      title: 'W',
      publisher: 'P',
      url: '/w',
      licence: 'L',
      licenceUrl: '/l',
    };
    const [observations] = lexiconOf([], { observations: [source] }).observations;
    assert.equal(observations!.src, 'https://site.example/words/walks.geojson');
    assert.equal(observations!.consent, false);
  });

  const mistakes: [title: string, file: object, message: RegExp][] = [
    ['another format', lexiconFile([], { format: 'x' }), /^format should be "odm-lexicon"/u],
    ['a later version', lexiconFile([], { version: 2 }), /^version should be 1/u],
    [
      'a relation to nowhere',
      lexiconFile([{ broader: ['nowhere'] }]),
      /terms\[0\]\.broader .*"nowhere" is none/u,
    ],
    ['an unknown theme', lexiconFile([{ themes: ['x'] }]), /terms\[0\]\.themes\[0\] .*"x" is none/u],
    ['an id used twice', lexiconFile([{ id: 'a' }, { id: 'a' }]), /terms\[1\]\.id should be used once/u],
    ['an id with a space', lexiconFile([{ id: 'a b' }]), /terms\[0\]\.id/u],
    ['no language', lexiconFile([{ name: {} }]), /terms\[0\]\.name should be text in at least one language/u],
    ['a name that is no text', lexiconFile([{ name: 'x' }]), /terms\[0\]\.name should be an object/u],
    ['an unknown group', lexiconFile([{ effects: [{ who: 'all', how: 'helps' }] }]), /effects\[0\]\.who/u],
    [
      'depends on nothing',
      lexiconFile([{ effects: [{ who: 'blind', how: 'depends' }] }]),
      /effects\[0\]\.on/u,
    ],
    [
      'two effects on one group',
      lexiconFile([
        {
          effects: [
            { who: 'blind', how: 'helps' },
            { who: 'blind', how: 'hinders' },
          ],
        },
      ]),
      /effects should be one for each group/u,
    ],
    ['a tag without a value', lexiconFile([{ osm: ['kerb'] }]), /osm\[0\] should be a tag/u],
    ['a script as an address', lexiconFile([], { url: 'javascript:alert(1)' }), /^url should be an address/u],
  ];
  for (const [title, file, message] of mistakes)
    it(`rejects ${title} and names the field`, () =>
      assert.throws(() => parseLexicon(file, BASE), { name: 'DataShapeError', message }));

  it('rejects any value of any field or keeps it as text, without running scripts', () => {
    const fields = [
      'id',
      'name',
      'meaning',
      'aka',
      'osm',
      'themes',
      'effects',
      'strategies',
      'quotes',
      'broader',
    ];
    for (const text of INJECTIONS)
      for (const field of fields)
        for (const value of [text, [text], { en: text }, { [text]: text }, [{ en: text }], null, 7]) {
          try {
            parseLexicon(lexiconFile([{ [field]: value }]), BASE);
          } catch (error) {
            assert.equal((error as Error).name, 'DataShapeError', `${field}: ${JSON.stringify(value)}`);
          }
        }
    assert.equal(
      Object.getPrototypeOf(parseLexicon(lexiconFile([{ id: 'constructor' }]), BASE).terms[0]),
      Object.prototype,
    );
    assert.equal(({} as Record<string, unknown>)['__owned'], undefined);
  });
});

describe('details in a file of their own', () => {
  const lexicon = lexiconOf([{ id: 'slope' }, { id: 'constructor' }], { details: 'more.json' });
  const file = (terms: object) => ({ format: 'odm-lexicon-details', version: 1, terms });

  it('are added to their terms', () => {
    const { terms, details } = withDetails(
      lexicon,
      file({ slope: { osm: ['incline=*'] }, other: { osm: ['a=b'] } }),
    );
    assert.deepEqual(
      terms.map(({ osm }) => osm),
      [['incline=*'], []],
    );
    assert.equal(details, undefined);
  });

  it('may have names in further languages, and none in place of another', () => {
    const { terms } = withDetails(
      lexicon,
      file({ slope: { name: { en: 'other', cy: 'llethr' }, aka: { cy: ['rhiw'] } } }),
    );
    assert.deepEqual(terms[0]!.name, { en: 'term 1', cy: 'llethr' });
    assert.deepEqual(terms[0]!.aka, { cy: ['rhiw'] });
  });

  it('are named by field when they are wrong', () => {
    assert.throws(
      () => withDetails(lexicon, file({ slope: { osm: [1] } })),
      /terms\.slope\.osm\[0\] should be text/u,
    );
    assert.throws(() => withDetails(lexicon, file({ slope: { name: 'x' } })), /terms\.slope\.name/u);
    assert.throws(() => withDetails(lexicon, { terms: {} }), /^DataShapeError: format/u);
  });
});

describe('a text in several languages', () => {
  it('is that of the page’s language, else English, else any, with its language', () => {
    assert.deepEqual(localText({ en: 'a', cy: 'b' }, 'cy'), { text: 'b', lang: undefined });
    assert.deepEqual(localText({ en: 'a' }, 'cy'), { text: 'a', lang: 'en' });
    assert.deepEqual(localText({ pl: 'c' }, 'cy'), { text: 'c', lang: 'pl' });
    assert.deepEqual(localList({ en: ['a'], cy: [] }, 'cy'), { words: ['a'], lang: 'en' });
    assert.deepEqual(localList({}, 'cy'), { words: [], lang: undefined });
  });
});
