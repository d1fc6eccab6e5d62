import type { Lexicon, LocalText } from '../model/lexicon.js';
import { wellFormed } from './well-formed.js';
import { PREFIXES, type RdfSubject, type RdfValue } from './concepts.js';

/** Statements as JSON-LD 1.1: the same that `toTurtle` writes. */
export function toSkosJsonLd(subjects: readonly RdfSubject[]): Record<string, unknown> {
  return {
    '@context': PREFIXES,
    '@graph': subjects.map(({ iri, types, properties }) => ({
      '@id': iri,
      '@type': types,
      ...Object.fromEntries(properties.map(([name, values]) => [name, values.map(jsonValue)])),
    })),
  };
}

function jsonValue(value: RdfValue): Record<string, string> {
  if ('iri' in value) return { '@id': value.iri };
  const text = wellFormed(value.text);
  return value.lang ? { '@value': text, '@language': value.lang } : { '@value': text };
}

/** The lexicon in the words of search engines: schema.org's DefinedTermSet with a DefinedTerm for each term. */
export function toDefinedTermSet(lexicon: Lexicon): Record<string, unknown> {
  const set = lexicon.id.replace(/[#/]$/u, '');
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': set,
    name: languageValues(lexicon.name),
    url: lexicon.url,
    license: lexicon.licenceUrl,
    dateModified: lexicon.issued,
    publisher: { '@type': 'Organization', name: lexicon.publisher },
    hasDefinedTerm: lexicon.terms.map(({ id, name, aka, meaning }) => ({
      '@type': 'DefinedTerm',
      '@id': lexicon.id + id,
      termCode: id,
      name: languageValues(name),
      description: languageValues(meaning),
      ...(Object.values(aka).some(({ length }) => length)
        ? {
            alternateName: Object.entries(aka).flatMap(([lang, words]) =>
              words.map((word) => ({ '@value': wellFormed(word), '@language': lang })),
            ),
          }
        : {}),
      inDefinedTermSet: set,
    })),
  };
}

const languageValues = (text: LocalText) =>
  Object.entries(text).map(([lang, value]) => ({ '@value': wellFormed(value), '@language': lang }));
