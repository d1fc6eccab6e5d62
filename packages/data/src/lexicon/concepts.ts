import type { Lexicon, LocalText, Term } from '../model/lexicon.js';

/** A value of a property: a link, or a text with or without a language. */
export type RdfValue = { iri: string } | { text: string; lang?: string };

/** Statements about one thing. */
export interface RdfSubject {
  iri: string;
  /** Prefixed names, such as `skos:Concept`. */
  types: readonly string[];
  /** Prefixed name of each property, and its values. */
  properties: readonly (readonly [property: string, values: readonly RdfValue[]])[];
}

export const PREFIXES = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
} as const;

/**
 * The lexicon in SKOS: a scheme, a collection for each theme, a concept for each term. One list of statements is
 * written as Turtle and as JSON-LD, so that both say the same.
 *
 * Opposites and related terms are `skos:related`. OpenStreetMap tags are notations. Whom a term affects is a note in
 * the words that are passed in, because SKOS has no property for it. Quotes are left out: their licences differ.
 *
 * @param noteOf what is said about a term's effects, by language
 */
export function toConcepts(lexicon: Lexicon, noteOf: (term: Term) => LocalText): RdfSubject[] {
  const scheme = lexicon.id.replace(/[#/]$/u, '');
  const iri = (id: string) => lexicon.id + id;
  const themeIri = (id: string) => iri(`theme-${id}`);
  const tops = lexicon.terms.filter(({ relations }) => relations.broader.length === 0);
  const subjects: RdfSubject[] = [
    {
      iri: scheme,
      types: ['skos:ConceptScheme'],
      properties: [
        ['skos:prefLabel', texts(lexicon.name)],
        ['dct:publisher', [{ text: lexicon.publisher }]],
        ['dct:license', [{ iri: lexicon.licenceUrl }]],
        ['dct:issued', [{ text: lexicon.issued }]],
        ['skos:hasTopConcept', tops.map(({ id }) => ({ iri: iri(id) }))],
      ],
    },
    ...lexicon.themes.map(({ id, name }): RdfSubject => ({
      iri: themeIri(id),
      types: ['skos:Collection'],
      properties: [
        ['skos:prefLabel', texts(name)],
        [
          'skos:member',
          lexicon.terms.filter(({ themes }) => themes.includes(id)).map((term) => ({ iri: iri(term.id) })),
        ],
      ],
    })),
    ...lexicon.terms.map((term): RdfSubject => {
      const { relations } = term;
      const links = (ids: readonly string[]) => ids.map((id) => ({ iri: iri(id) }));
      // SKOS forbids that two concepts are related and broader at once; broader says more.
      const broader = new Set([...relations.broader, ...relations.narrower]);
      const related = [...new Set([...relations.related, ...relations.opposite])].filter(
        (id) => !broader.has(id),
      );
      return {
        iri: iri(term.id),
        types: ['skos:Concept'],
        properties: [
          ['skos:inScheme', [{ iri: scheme }]],
          ['skos:topConceptOf', relations.broader.length === 0 ? [{ iri: scheme }] : []],
          ['skos:prefLabel', texts(term.name)],
          ['skos:altLabel', altLabels(term)],
          ['skos:definition', texts(term.meaning)],
          ['skos:scopeNote', texts(noteOf(term))],
          ['skos:note', term.strategies.flatMap(texts)],
          ['skos:notation', term.osm.map((text) => ({ text }))],
          ['skos:broader', links(relations.broader)],
          ['skos:narrower', links(relations.narrower)],
          ['skos:related', links(related)],
        ],
      };
    }),
  ];
  return subjects.map(({ properties, ...rest }) => ({
    ...rest,
    properties: properties.filter(([, values]) => values.length > 0),
  }));
}

const texts = (text: LocalText): RdfValue[] =>
  Object.entries(text)
    .filter(([, value]) => value !== '')
    .map(([lang, value]) => ({ text: value, lang }));

/** Other names and planners' words, each once in a language, and none that is the preferred label. */
function altLabels({ name, aka, planners }: Term): RdfValue[] {
  const languages = [...new Set([...Object.keys(aka), ...Object.keys(planners)])];
  return languages.flatMap((lang) =>
    [...new Set([...(aka[lang] ?? []), ...(planners[lang] ?? [])])]
      .filter((text) => text !== '' && text !== name[lang])
      .map((text) => ({ text, lang })),
  );
}
