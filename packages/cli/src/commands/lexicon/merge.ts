import { extname } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { mergeContributions, type MergeResult, type RefusalReason } from '@odm-widgets/data/lexicon';
import { UsageError, type Io } from '../../command.js';
import {
  expectOtherFile,
  expectReplaceable,
  readTextFile,
  readTextFileIfExists,
  replaceTextFile,
} from '../../files.js';
import { parseOptions } from '../declaration/options.js';
import { readLexicon, readObservations } from './read-lexicon.js';

type Json = Record<string, unknown>;

const REFUSALS: Readonly<Record<RefusalReason, string>> = {
  consent: 'not taken: no consent to publish it.',
  age: 'not taken: nobody has said that the contributor is over 13.',
  kind: 'not taken: it is neither a term nor an observation.',
  what: 'not taken: it says nothing.',
  name: 'not taken: the term has no name.',
  personal:
    'not taken: it holds what looks like an email address or a telephone number. Read it, and take that out.',
};

const OUTCOMES: Readonly<Record<Exclude<MergeResult['outcome'], RefusalReason>, (id: string) => string>> = {
  'new-term': (id) => `new term, proposed: ${id}. Give it a theme.`,
  quote: (id) => `taken as a quote of the term ${id}, which is there already.`,
  observation: (id) => `taken as the observation ${id}.`,
  known: (id) => `nothing new: ${id} has it already.`,
};

/** Takes contributions into a lexicon and a file of observations, and says what became of each. */
export async function merge(args: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(args, {
    positionals: ['lexicon.json', 'contributions.json'],
    required: ['out'],
    optional: ['observations', 'report'],
  });
  const [path = '', contributionsPath = ''] = options.positionals;
  const [out, observationsPath, reportPath] = [
    options.required('out'),
    options.optional('observations'),
    options.optional('report'),
  ];
  for (const target of [out, observationsPath, reportPath])
    if (target !== undefined) await expectReplaceable(target);
  await expectOtherFile(out, contributionsPath);
  const { json, lexicon } = await readLexicon(path);
  const contributions = readContributions(await readTextFile(contributionsPath), contributionsPath);
  const collection = await readCollection(observationsPath);
  const merged = mergeContributions(
    lexicon,
    { terms: json['terms'] as Json[], features: collection['features'] as Json[] },
    contributions,
  );
  const count = merged.results.filter(({ outcome }) => outcome === 'observation').length;
  if (count && observationsPath === undefined)
    throw new UsageError(`${count} of them are observations. Add --observations, the file they go into.`);
  await replaceTextFile(out, prettyJson({ ...json, terms: merged.terms }));
  if (observationsPath !== undefined)
    await replaceTextFile(observationsPath, prettyJson({ ...collection, features: merged.features }));
  const report = merged.results.map(reportLine).join('\n');
  if (reportPath !== undefined) await replaceTextFile(reportPath, `${report}\n`);
  io.out(report || 'There was nothing to take.');
  // What was written can be read: a mistake of this command must not wait for a page to find it.
  await readLexicon(out);
  if (observationsPath !== undefined) await readObservations(observationsPath);
  return 0;
}

/** Contributions as a list of JSON objects, or as CSV with the fields of the form in its first line. */
function readContributions(text: string, path: string): Json[] {
  if (extname(path).toLowerCase() === '.csv') return readCsv(text, path);
  const value: unknown = parseJson(text, path);
  const items = Array.isArray(value) ? value : (value as { contributions?: unknown } | null)?.contributions;
  if (
    !Array.isArray(items) ||
    items.some((item) => typeof item !== 'object' || item === null || Array.isArray(item))
  )
    throw new Error(
      `${path} should be a list of contributions, [{ … }, { … }], each with the fields of the form.`,
    );
  return items as Json[];
}

function readCsv(text: string, path: string): Json[] {
  let rows: string[][];
  try {
    rows = parseCsv(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (cause) {
    throw new Error(`${path} is not CSV: ${(cause as Error).message}`, { cause });
  }
  const [header = [], ...records] = rows;
  const names = header.map((name) => name.trim().toLowerCase());
  for (const name of ['kind', 'what', 'consent', 'age'])
    if (!names.includes(name))
      throw new Error(`${path}:1: has no column "${name}". The first line names the fields of the form.`);
  return records.map((record) =>
    Object.fromEntries(names.map((name, at) => [name, unguard(record[at] ?? '')])),
  );
}

/** A quote that a spreadsheet, or an export that is safe against formulas, puts before a text. */
const unguard = (value: string) => value.replace(/^'(?=[=+\-@])/u, '');

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    throw new Error(`${path} is not JSON: ${(cause as Error).message}`, { cause });
  }
}

async function readCollection(path: string | undefined): Promise<Json> {
  const text = path === undefined ? undefined : await readTextFileIfExists(path);
  if (path === undefined || text === undefined) return { type: 'FeatureCollection', features: [] };
  await readObservations(path);
  return parseJson(text, path) as Json;
}

function reportLine({ number, title, outcome, id }: MergeResult): string {
  const said =
    outcome in REFUSALS ? REFUSALS[outcome as RefusalReason] : OUTCOMES[outcome as keyof typeof OUTCOMES](id);
  return `${number}. ${title ? `“${title}” ` : ''}${said}`;
}

const prettyJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
