import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLexicon, parseObservations } from '@odm-widgets/data/lexicon';
import type { I18n } from '@odm-widgets/core';
import type { Lexicon, Observation, ObservationSource } from '@odm-widgets/data/model';
import { en } from '../../packages/lexicon/src/lexicon/strings/en.js';
import type { LexiconStrings } from '../../packages/lexicon/src/lexicon/strings/types.js';
import { i18nOf } from './i18n.js';
import { RAW } from './raw-csv.js';

const ROOT = join(import.meta.dirname, '../..');
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

export const ENGLISH: I18n<LexiconStrings> = i18nOf('en', en);
export const BASE = 'https://site.example/words/lexicon.json';

/** The starter as its file has it. */
export const starterFile = () => readJson(join(ROOT, 'packages/dataset/lexicon/starter.json')) as LexiconFile;
export const starter = (): Lexicon => parseLexicon(starterFile(), BASE);
export const exampleFile = () => readJson(join(ROOT, 'examples/data/lexicon.json')) as LexiconFile;
export const exampleObservations = () => readJson(join(ROOT, 'examples/data/lexicon-observations.geojson'));
export const datasetFile = (name: string) => readJson(join(ROOT, 'packages/dataset/lexicon', name));

/** A lexicon's file, as far as tests change it. */
export interface LexiconFile {
  [name: string]: unknown;
  themes: Record<string, unknown>[];
  terms: Record<string, unknown>[];
}

/** A lexicon with one theme, `kerbs`, and these terms. */
export const lexiconFile = (terms: object[] = [], own: object = {}): LexiconFile => ({
  format: 'odm-lexicon',
  version: 1,
  id: 'https://site.example/words#',
  title: { en: 'Words' },
  publisher: 'A Group',
  url: 'https://site.example/words',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  issued: '2026-11-01',
  themes: [{ id: 'kerbs', name: { en: 'Kerbs' } }],
  terms: terms.map((term, at) => ({
    id: `term-${at + 1}`,
    name: { en: `term ${at + 1}` },
    meaning: { en: 'A meaning.' },
    themes: ['kerbs'],
    ...term,
  })),
  ...own,
});

export const lexiconOf = (terms: object[] = [], own: object = {}): Lexicon =>
  parseLexicon(lexiconFile(terms, own), BASE);

export const SOURCE: ObservationSource = {
  src: 'https://site.example/words/walks.geojson',
  title: 'Walks',
  publisher: 'A Group',
  url: 'https://site.example/walks',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  textField: 'what',
  lang: 'en',
  consent: true,
};

/** Stockport’s observations, as their file has them; they stay outside the project. */
export const stockportFile = () => readJson(join(RAW, 'lexicon/mapping_mobility_stockport.geojson'));
export const stockport = (): Observation[] =>
  parseObservations(stockportFile(), { ...SOURCE, textField: 'desc' });
