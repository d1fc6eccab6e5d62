import {
  toConcepts,
  toDefinedTermSet,
  toGeoJson,
  toLexiconCsv,
  toLexiconJson,
  toSkosJsonLd,
  toTagTableCsv,
  toTurtle,
  type ObservationWithTerms,
} from '@odm-widgets/data/lexicon';
import type { Lexicon } from '@odm-widgets/data/model';
import { bookletHtml } from './booklet.js';
import { effectsNote } from './effects-note.summary.js';

export { bookletHtml, effectsNote };

/** Formats in which a lexicon goes elsewhere, by the names that the command takes. */
export const REUSE_FORMATS = [
  'json',
  'csv',
  'turtle',
  'skos-json-ld',
  'json-ld',
  'booklet',
  'geojson',
  'tags',
] as const;
export type ReuseFormat = (typeof REUSE_FORMATS)[number];

/** A file to be saved. */
export interface ReuseFile {
  type: string;
  extension: string;
  text: string;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The lexicon in a format. Nothing without consent is in a lexicon, and so in none of them.
 *
 * @param locale language of the booklet and of the table of tags; the other formats have all languages
 * @param observations for GeoJSON
 */
export function toFile(
  format: ReuseFormat,
  lexicon: Lexicon,
  {
    locale = 'en',
    observations = [],
  }: { locale?: 'en' | 'cy'; observations?: readonly ObservationWithTerms[] } = {},
): ReuseFile {
  const concepts = () => toConcepts(lexicon, effectsNote);
  const file = (type: string, extension: string, text: string): ReuseFile => ({ type, extension, text });
  switch (format) {
    case 'json':
      return file('application/json', 'json', json(toLexiconJson(lexicon)));
    case 'csv':
      return file('text/csv;charset=utf-8', 'csv', toLexiconCsv(lexicon));
    case 'turtle':
      return file('text/turtle;charset=utf-8', 'ttl', toTurtle(concepts()));
    case 'skos-json-ld':
      return file('application/ld+json', 'skos.jsonld', json(toSkosJsonLd(concepts())));
    case 'json-ld':
      return file('application/ld+json', 'jsonld', json(toDefinedTermSet(lexicon)));
    case 'booklet':
      return file('text/html;charset=utf-8', 'html', bookletHtml(lexicon, locale));
    case 'tags':
      return file('text/csv;charset=utf-8', 'tags.csv', toTagTableCsv(lexicon, locale));
    case 'geojson':
      return file('application/geo+json', 'geojson', json(toGeoJson(observations)));
  }
}
