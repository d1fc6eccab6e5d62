import { describeSource, parseLexicon, parseObservations } from '@odm-widgets/data/lexicon';
import type { Lexicon, Observation, ObservationSource } from '@odm-widgets/data/model';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JSONPath } from 'jsonc-parser';
import { BASE } from './base.js';
import { counted, findingTexts, type Finding } from './findings.js';
import { readJson, type JsonSource } from './json-source.js';
import { lexiconFindings } from './lexicon-rules.js';
import { observationFindings } from './observation-rules.js';
import { readUtf8File } from './read-utf8-file.js';
import { schemaFindings } from './schema-findings.js';

type Json = Record<string, unknown>;

/** A file with every mistake in it. */
export interface CheckedFile extends JsonSource {
  path: string;
}

/** Reads a lexicon, and finds every mistake in it: `parseLexicon` takes what has none. */
export async function checkLexicon(path: string): Promise<CheckedFile> {
  return checkLexiconText(path, await readUtf8File(path));
}

export function checkLexiconText(path: string, text: string): CheckedFile {
  const source = readJson(text);
  const { value } = source;
  if ((value as Json | undefined)?.['type'] === 'FeatureCollection')
    return withOnly(
      path,
      source,
      'these are observations, and a lexicon is expected here.',
      'Name the lexicon first.',
    );
  return withFindings(path, source, [
    ...schemaFindings(value, 'lexicon'),
    ...lexiconFindings(value, lineIn(source)),
  ]);
}

/**
 * Reads observations, and finds every mistake in them.
 *
 * @param termIds ids of the lexicon's terms, where they are known
 */
export async function checkObservations(path: string, termIds?: readonly string[]): Promise<CheckedFile> {
  return checkObservationsText(path, await readUtf8File(path), termIds);
}

export function checkObservationsText(path: string, text: string, termIds?: readonly string[]): CheckedFile {
  const source = readJson(text);
  const { value } = source;
  if ((value as Json | undefined)?.['format'] === 'odm-lexicon')
    return withOnly(
      path,
      source,
      'this is a lexicon, and observations are expected here.',
      'Name one lexicon, then files of observations (GeoJSON).',
    );
  return withFindings(path, source, [
    ...schemaFindings(value, 'observations'),
    ...observationFindings(value, termIds, lineIn(source)),
  ]);
}

/** A lexicon that was read from a file, with its JSON. @throws {Error} with every mistake */
export async function readLexicon(path: string): Promise<{ json: Json; lexicon: Lexicon }> {
  return toLexicon(await checkLexicon(path));
}

/** @throws {Error} with every mistake */
export function toLexicon(file: CheckedFile): { json: Json; lexicon: Lexicon } {
  expectNoMistakes(file);
  return { json: file.value as Json, lexicon: parseLexicon(file.value, BASE) };
}

/**
 * Observations of a file on this machine, with what the file or the lexicon says about it.
 *
 * @throws {Error} with every mistake
 */
export async function readObservations(
  path: string,
  lexicon?: Lexicon,
): Promise<{ json: Json; source: ObservationSource; observations: Observation[] }> {
  return toObservations(await checkObservations(path), lexicon);
}

/** @throws {Error} with every mistake */
export function toObservations(
  file: CheckedFile,
  lexicon?: Lexicon,
): { json: Json; source: ObservationSource; observations: Observation[] } {
  expectNoMistakes(file);
  const source =
    sourceNamed(file.path, lexicon) ??
    describeSource(file.value, pathToFileURL(file.path).href.replace(/^file:\/\//u, BASE));
  return { json: file.value as Json, source, observations: parseObservations(file.value, source) };
}

/** What the lexicon says about a file of observations, which it names by its address. */
export const sourceNamed = (path: string, lexicon: Lexicon | undefined) =>
  lexicon?.observations.find(({ src }) => basename(new URL(src).pathname) === basename(path));

const mistakesIn = ({ findings }: CheckedFile) => findings.filter(({ isAdvice }) => !isAdvice);

/** @throws {Error} with every mistake */
export function expectNoMistakes(file: CheckedFile): void {
  const mistakes = mistakesIn(file);
  if (mistakes.length)
    throw new Error(
      [`${file.path}: ${counted(mistakes.length, 'mistake')}`, ...findingTexts(file, mistakes)].join('\n'),
    );
}

function withFindings(path: string, source: JsonSource, findings: readonly Finding[]): CheckedFile {
  // Nothing is known of what cannot be read.
  return { ...source, path, findings: [...source.findings, ...(source.value === undefined ? [] : findings)] };
}

const withOnly = (path: string, source: JsonSource, message: string, fix: string): CheckedFile => ({
  ...source,
  path,
  findings: [{ path: [], message, fix }],
});

const lineIn =
  ({ text, offsetOf }: JsonSource) =>
  (path: JSONPath) =>
    text.slice(0, offsetOf(path)).split('\n').length;
