// @ts-check
/**
 * Writes the files of the starter lexicon that pages read, from `packages/dataset/lexicon/starter.json`: for each
 * language one with what is shown at first, and one with what is shown of an open term. The second has the English
 * words too by which terms are found: planners, tags and most observations are English on a Welsh page too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../packages/dataset/lexicon');
const DETAILS = ['planners', 'osm', 'strategies', 'quotes', 'places', 'matches'];
const FOUND_BY = ['name', 'aka', 'planners', 'matches'];
const LANGUAGES = ['en', 'cy'];

/** Every text by language, reduced to some languages. @returns {any} */
function inLanguages(/** @type {any} */ value, /** @type {readonly string[]} */ languages) {
  if (Array.isArray(value)) return value.map((item) => inLanguages(item, languages));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const isText = keys.length > 0 && keys.every((key) => LANGUAGES.includes(key));
  const kept = isText ? keys.filter((key) => languages.includes(key)) : keys;
  return Object.fromEntries(
    kept.map((key) => [key, isText ? value[key] : inLanguages(value[key], languages)]),
  );
}

/** Lists that are empty in a language say nothing. */
const isEmpty = (/** @type {any} */ value) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function write(/** @type {string} */ name, /** @type {unknown} */ data) {
  writeFileSync(join(folder, name), `${JSON.stringify(data)}\n`);
}

/** A term with the languages that are wanted of each of its parts, without what says nothing in them. */
function partsOf(
  /** @type {Record<string, any>} */ term,
  /** @type {(name: string) => readonly string[]} */ languagesOf,
) {
  return Object.fromEntries(
    Object.entries(term)
      .filter(([name]) => languagesOf(name).length)
      .map(([name, value]) => [name, inLanguages(value, languagesOf(name))])
      .filter(([, value]) => !isEmpty(value)),
  );
}

const { $schema: _, terms, ...starter } = JSON.parse(readFileSync(join(folder, 'starter.json'), 'utf8'));
for (const language of LANGUAGES) {
  const english = language === 'en' ? [] : ['en'];
  write(`starter.${language}.json`, {
    ...inLanguages(starter, [language]),
    details: `starter.${language}.details.json`,
    terms: terms.map((/** @type {any} */ term) =>
      partsOf(term, (name) => (DETAILS.includes(name) ? [] : [language])),
    ),
  });
  const details = terms.map((/** @type {any} */ term) => [
    term.id,
    partsOf(term, (name) => [
      ...(DETAILS.includes(name) ? [language] : []),
      ...(FOUND_BY.includes(name) ? english : []),
    ]),
  ]);
  write(`starter.${language}.details.json`, {
    format: 'odm-lexicon-details',
    version: 1,
    terms: Object.fromEntries(details),
  });
}
