// @ts-check
/**
 * Writes the files of the starter lexicon that pages read, from `packages/dataset/lexicon/starter.json`: for each
 * language one with what is shown at first, and one with what is shown of an open term.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../packages/dataset/lexicon');
const DETAILS = ['planners', 'osm', 'strategies', 'quotes', 'places', 'matches'];
const LANGUAGES = ['en', 'cy'];

/** Every text by language, reduced to one language. @returns {any} */
function inLanguage(/** @type {any} */ value, /** @type {string} */ language) {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => LANGUAGES.includes(key)))
    return language in value ? { [language]: value[language] } : {};
  return Object.fromEntries(keys.map((key) => [key, inLanguage(value[key], language)]));
}

/** Lists that are empty in a language say nothing. */
const isEmpty = (/** @type {any} */ value) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function write(/** @type {string} */ name, /** @type {unknown} */ data) {
  writeFileSync(join(folder, name), `${JSON.stringify(data)}\n`);
}

const { $schema: _, ...starter } = JSON.parse(readFileSync(join(folder, 'starter.json'), 'utf8'));
for (const language of LANGUAGES) {
  const { terms, ...lexicon } = inLanguage(starter, language);
  /** @type {Record<string, object>} */
  const details = {};
  const first = terms.map((/** @type {Record<string, any>} */ term) => {
    const entries = Object.entries(term).filter(([, value]) => !isEmpty(value));
    details[term['id']] = Object.fromEntries(entries.filter(([key]) => DETAILS.includes(key)));
    return Object.fromEntries(entries.filter(([key]) => !DETAILS.includes(key)));
  });
  write(`starter.${language}.json`, {
    ...lexicon,
    details: `starter.${language}.details.json`,
    terms: first,
  });
  write(`starter.${language}.details.json`, { format: 'odm-lexicon-details', version: 1, terms: details });
}
