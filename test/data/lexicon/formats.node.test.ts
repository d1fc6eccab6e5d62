import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse as readCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import {
  importRows,
  parseLexicon,
  toConcepts,
  toDefinedTermSet,
  toGeoJson,
  toLexiconCsv,
  toLexiconJson,
  toSkosJsonLd,
  toTurtle,
} from '@odm-widgets/data/lexicon';
import type { Lexicon, Term } from '@odm-widgets/data/model';
import { HOSTILE_TEXTS, INJECTIONS } from '../../support/hostile-input.js';
import {
  BASE,
  exampleFile,
  lexiconFile,
  lexiconOf,
  SOURCE,
  starter,
  starterFile,
  type LexiconFile,
} from '../../support/lexicon.js';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const noteOf = ({ effects }: Term) => ({ en: effects.map(({ who, how }) => `${how} ${who}`).join(', ') });
const conceptsOf = (lexicon: Lexicon) => toConcepts(lexicon, noteOf);
const readTurtle = (text: string) => new Parser().parse(text);
const rows = (text: string) => readCsv(text, { columns: true }) as Record<string, string>[];
const fromCsv = (text: string) => importRows({ terms: [] }, [], rows(text)).terms;

/** Triples as sorted lines, so that two documents can be compared: there are no blank nodes in either. */
const lines = (quads: readonly Quad[]) =>
  quads
    .map(({ subject, predicate, object }) =>
      [
        subject.value,
        predicate.value,
        object.value,
        'language' in object ? object.language : object.termType,
      ].join(' ⟶ '),
    )
    .sort();

async function readJsonLd(document: object): Promise<Quad[]> {
  const text = (await jsonld.toRDF(document, {
    format: 'application/n-quads',
    documentLoader: () => Promise.reject(new Error('no network in tests')),
  })) as unknown as string;
  return new Parser({ format: 'N-Quads' }).parse(text);
}

/** The integrity conditions of SKOS that a lexicon could break, and those of our own shape. */
const SHAPES = `
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix skos: <${SKOS}> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
[] a sh:NodeShape ;
  sh:targetClass skos:Concept ;
  sh:not [ sh:class skos:ConceptScheme ] , [ sh:class skos:Collection ] ;
  sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:uniqueLang true ; sh:datatype rdf:langString ; sh:disjoint skos:altLabel ] ;
  sh:property [ sh:path skos:altLabel ; sh:datatype rdf:langString ] ;
  sh:property [ sh:path skos:definition ; sh:minCount 1 ; sh:uniqueLang true ] ;
  sh:property [ sh:path skos:inScheme ; sh:minCount 1 ; sh:maxCount 1 ; sh:class skos:ConceptScheme ] ;
  sh:property [ sh:path skos:broader ; sh:class skos:Concept ; sh:disjoint skos:related ] ;
  sh:property [ sh:path [ sh:oneOrMorePath skos:broader ] ; sh:disjoint skos:related ] ;
  sh:property [ sh:path skos:narrower ; sh:class skos:Concept ; sh:disjoint skos:related ; sh:disjoint skos:broader ] ;
  sh:property [ sh:path skos:related ; sh:class skos:Concept ] ;
  sh:property [ sh:path skos:topConceptOf ; sh:class skos:ConceptScheme ] .
[] a sh:NodeShape ;
  sh:targetClass skos:ConceptScheme ;
  sh:property [ sh:path skos:hasTopConcept ; sh:minCount 1 ; sh:class skos:Concept ] ;
  sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:uniqueLang true ] .
[] a sh:NodeShape ;
  sh:targetClass skos:Collection ;
  sh:property [ sh:path skos:member ; sh:class skos:Concept ] ;
  sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:uniqueLang true ] .
`;
const validator = new SHACLValidator(new Store(readTurtle(SHAPES)));

async function violations(quads: readonly Quad[]): Promise<string[]> {
  const { results } = await validator.validate(new Store([...quads]));
  return results.map(({ path, focusNode }) => `${focusNode?.value} ${path?.value}`);
}

describe('a lexicon in SKOS', () => {
  it('has the same triples in Turtle and in JSON-LD', async () => {
    for (const lexicon of [starter(), parseLexicon(exampleFile(), BASE)]) {
      const turtle = readTurtle(toTurtle(conceptsOf(lexicon)));
      assert.ok(turtle.length > lexicon.terms.length * 5);
      assert.deepEqual(lines(await readJsonLd(toSkosJsonLd(conceptsOf(lexicon)))), lines(turtle));
    }
  });

  it('keeps every text, however hostile, and writes nothing else', async () => {
    const texts = [...INJECTIONS, ...HOSTILE_TEXTS].filter((text) => text.trim() !== '');
    const lexicon = lexiconOf(texts.map((text) => ({ name: { en: text }, meaning: { en: text } })));
    const turtle = readTurtle(toTurtle(conceptsOf(lexicon)));
    const labels = turtle
      .filter(
        ({ subject, predicate }) => predicate.value === `${SKOS}prefLabel` && /term-\d/u.test(subject.value),
      )
      .map(({ object }) => object.value);
    assert.deepEqual(
      labels,
      texts.map((text) => text.replace(/\p{Cs}/gu, '\uFFFD')),
    );
    assert.deepEqual(lines(await readJsonLd(toSkosJsonLd(conceptsOf(lexicon)))), lines(turtle));
  });

  it('keeps any generated text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const quads = readTurtle(toTurtle(conceptsOf(lexiconOf([{ meaning: { en: text } }]))));
        const found = quads.find(({ predicate }) => predicate.value === `${SKOS}definition`)!;
        assert.equal(found.object.value, text.replace(/\p{Cs}/gu, '\uFFFD'));
      }),
    );
  });

  it('passes SHACL validation', async () => {
    for (const lexicon of [starter(), parseLexicon(exampleFile(), BASE)])
      assert.deepEqual(await violations(readTurtle(toTurtle(conceptsOf(lexicon)))), []);
  });

  it('passes SHACL validation when terms are both related and broader, or share a name', async () => {
    const lexicon = lexiconOf([
      { id: 'a', name: { en: 'a' }, aka: { en: ['a', 'b', 'b'] }, planners: { en: ['b'] } },
      { id: 'c', broader: ['a'], related: ['a'], opposite: ['a'] },
    ]);
    assert.deepEqual(await violations(readTurtle(toTurtle(conceptsOf(lexicon)))), []);
  });

  it('fails SHACL validation when a statement is wrong', async () => {
    const quads = readTurtle(toTurtle(conceptsOf(lexiconOf([{ id: 'a' }, { id: 'b', broader: ['a'] }]))));
    const { namedNode, literal, quad } = DataFactory;
    const a = namedNode('https://site.example/words#a');
    const b = namedNode('https://site.example/words#b');
    const wrong = [
      quad(a, namedNode(`${SKOS}prefLabel`), literal('another', 'en')),
      quad(b, namedNode(`${SKOS}related`), a),
      quad(a, namedNode(`${SKOS}broader`), namedNode('https://site.example/nowhere')),
      quad(a, namedNode(`${SKOS}altLabel`), literal('term 1', 'en')),
    ];
    for (const one of wrong) assert.notDeepEqual(await violations([...quads, one]), []);
    const unlabelled = quads.filter(({ predicate }) => predicate.value !== `${SKOS}definition`);
    assert.equal((await violations(unlabelled)).length, 2);
  });

  it('has no quotes', () => {
    assert.doesNotMatch(toTurtle(conceptsOf(parseLexicon(exampleFile(), BASE))), /I plan every trip/u);
  });
});

describe('a lexicon as a schema.org DefinedTermSet', () => {
  it('names every term, with its language', () => {
    const set = toDefinedTermSet(starter()) as { hasDefinedTerm: { termCode: string; name: object[] }[] };
    assert.equal(set.hasDefinedTerm.length, 73);
    assert.deepEqual(set.hasDefinedTerm.find(({ termCode }) => termCode === 'dropped-kerb')!.name, [
      { '@value': 'dropped kerb', '@language': 'en' },
      { '@value': 'cwrb isel', '@language': 'cy' },
    ]);
  });
});

describe('a lexicon as JSON', () => {
  it('is read back unchanged', () => {
    for (const lexicon of [starter(), parseLexicon(exampleFile(), BASE)])
      assert.deepEqual(parseLexicon(JSON.parse(JSON.stringify(toLexiconJson(lexicon))), BASE), lexicon);
  });

  it('has no quote without consent', () => {
    const json = JSON.stringify(toLexiconJson(parseLexicon(exampleFile(), BASE)));
    assert.match(json, /I plan every trip/u);
    assert.doesNotMatch(json, /no consent and are never shown/u);
  });
});

describe('a lexicon as CSV', () => {
  /** Read back into the same lexicon. Quotes are not part of a table. */
  const roundTrip = (lexicon: Lexicon) =>
    parseLexicon({ ...toLexiconJson(lexicon), terms: fromCsv(toLexiconCsv(lexicon)) }, BASE);
  const withoutQuotes = (lexicon: Lexicon) => ({
    ...lexicon,
    terms: lexicon.terms.map((term) => ({ ...term, quotes: [] })),
  });

  it('is read back unchanged', () => {
    for (const lexicon of [starter(), parseLexicon(exampleFile(), BASE)])
      assert.deepEqual(roundTrip(lexicon), withoutQuotes(lexicon));
  });

  it('keeps any text', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !/\r/u.test(value));
    const words = fc.array(
      text.filter((value) => value.trim() === value),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(text, words, words, (name, aka, places) => {
        const lexicon = lexiconOf([{ name: { en: name }, aka: { en: aka }, places }]);
        assert.deepEqual(roundTrip(lexicon), lexicon);
      }),
    );
  });

  it('has no cell that a spreadsheet would run as a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@x', ' =1', '\t=1', '＝1', "'=1"]) {
      const lexicon = lexiconOf([{ meaning: { en: text } }]);
      assert.equal(rows(toLexiconCsv(lexicon))[0]!['meaning_en'], `'${text}`);
      assert.deepEqual(roundTrip(lexicon), lexicon);
    }
  });

  it('reads columns in any order and separators without spaces', () => {
    const [term] = fromCsv('meaning_en,themes,id,effect_blind\r\nA thing.,kerbs|seats,a,Helps\r\n');
    assert.deepEqual(term, {
      id: 'a',
      name: {},
      meaning: { en: 'A thing.' },
      themes: ['kerbs', 'seats'],
      effects: [{ who: 'blind', how: 'helps' }],
    });
  });

  /** Imports a table after its cells are changed, by the id of the term. */
  const edit = (file: LexiconFile, cells: Record<string, Record<string, string>>) => {
    const lexicon = parseLexicon(file, BASE);
    const edited = rows(toLexiconCsv(lexicon)).map((row) => ({ ...row, ...cells[row['id']!] }));
    const imported = importRows(lexicon, file.terms, edited);
    return { ...imported, read: parseLexicon({ ...file, terms: imported.terms }, BASE) };
  };

  it('changes nothing in a lexicon that nobody has edited, quotes included', () => {
    for (const file of [starterFile(), exampleFile()]) {
      const { terms, added, changed, missing } = edit(file, {});
      assert.deepEqual([terms, added, [...changed], missing], [file.terms, [], [], []]);
    }
  });

  it('keeps what has no column when a term is edited, also quotes that nobody may show', () => {
    const quotes = [{ text: 'Mine.', consent: false, licence: 'CC BY 4.0' }];
    const { terms, changed } = edit(lexiconFile([{ quotes, planners: { en: ['x'] } }]), {
      'term-1': { meaning_en: 'New.', planners_en: '' },
    });
    assert.deepEqual(terms[0], {
      id: 'term-1',
      name: { en: 'term 1' },
      meaning: { en: 'New.' },
      themes: ['kerbs'],
      quotes,
    });
    assert.deepEqual([...changed], [['term-1', ['meaning_en', 'planners_en']]]);
  });

  it('takes a relation out at both ends, whichever end the file writes it at', () => {
    const file = lexiconFile([
      { id: 'a', narrower: ['b'], opposite: ['c'] },
      { id: 'b' },
      { id: 'c', related: ['b'] },
    ]);
    const { read } = edit(file, { a: { opposite: '' }, b: { broader: '', related: '' } });
    for (const { relations } of read.terms)
      assert.deepEqual(relations, { broader: [], narrower: [], opposite: [], related: [] });
    assert.deepEqual(edit(file, { a: { opposite: '' } }).read.terms[0]!.relations.narrower, ['b']);
  });

  it('keeps terms without a row and columns that are not there', () => {
    const file = lexiconFile([{ id: 'a', osm: ['kerb=lowered'] }, { id: 'b' }]);
    const imported = importRows(parseLexicon(file, BASE), file.terms, [{ id: 'a', meaning_en: 'New.' }]);
    assert.deepEqual(imported.missing, ['b']);
    assert.deepEqual(imported.terms[0], { ...file.terms[0], meaning: { en: 'New.' } });
  });
});

describe('observations as GeoJSON', () => {
  const observation = {
    id: '1',
    text: 'Here.',
    withheld: false,
    lang: 'en',
    effects: [],
    strategy: '',
    when: '',
    photo: '',
    place: 'Mill Lane',
    by: '',
    terms: [],
    geometry: { type: 'Point', coordinates: [-2, 53] },
  };

  it('carry their terms and licence, and are read back', () => {
    const collection = toGeoJson([{ observation, source: SOURCE, termIds: ['a'] }]) as {
      features: { properties: object }[];
    };
    assert.deepEqual(collection.features[0]!.properties, {
      what: 'Here.',
      place: 'Mill Lane',
      terms: ['a'],
      lang: 'en',
      consent: true,
      source: 'Walks',
      licence: 'CC BY 4.0',
      sourceUrl: 'https://site.example/walks',
    });
  });

  it('say that there is no consent where words are withheld', () => {
    const kept = { ...observation, text: '', place: '', withheld: true };
    const collection = toGeoJson([{ observation: kept, source: SOURCE, termIds: [] }]);
    assert.match(JSON.stringify(collection), /"consent":false/u);
    assert.doesNotMatch(JSON.stringify(collection), /"what"/u);
  });
});

it('the lexicon file that tests use is valid', () =>
  assert.equal(parseLexicon(lexiconFile(), BASE).terms.length, 0));
