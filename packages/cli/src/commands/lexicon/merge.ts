import { extname, resolve } from 'node:path';
import { mergeContributions } from '@odm-widgets/data/lexicon';
import { UsageError, type Io } from '../../command.js';
import { expectOtherFile, expectReplaceable, readTextFileIfExists, replaceTextFile } from '../../files.js';
import { parseOptions } from '../declaration/options.js';
import { readJson } from './json-source.js';
import { mergeReport } from './merge-report.js';
import {
  checkLexiconText,
  checkObservationsText,
  expectNoMistakes,
  readLexicon,
  readObservations,
} from './read-lexicon.js';
import { expectTable, readTable, wrongTable } from './read-table.js';
import { readUtf8File } from './read-utf8-file.js';

type Json = Record<string, unknown>;

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
  const targets = [out, observationsPath, reportPath].filter((target) => target !== undefined);
  if (new Set(targets.map((target) => resolve(target))).size < targets.length)
    throw new UsageError('--out, --observations and --report need a file each; choose other names.');
  for (const target of targets) {
    await expectReplaceable(target);
    await expectOtherFile(target, contributionsPath);
  }
  if (reportPath !== undefined) await expectOtherFile(reportPath, path);
  const { json, lexicon } = await readLexicon(path);
  const { contributions, nameOf } = await readContributions(contributionsPath);
  const collection = await readCollection(observationsPath);
  const merged = mergeContributions(
    lexicon,
    { terms: json['terms'] as Json[], features: collection['features'] as Json[] },
    contributions,
  );
  const count = merged.results.filter(({ outcome }) => outcome === 'observation').length;
  if (count && observationsPath === undefined)
    throw new UsageError(`${count} of them are observations. Add --observations, the file they go into.`);
  // What is written can be read: a mistake of this command must not wait for a page to find it.
  const lexiconText = prettyJson({ ...json, terms: merged.terms });
  expectNoMistakes(checkLexiconText(out, lexiconText));
  await replaceTextFile(out, lexiconText);
  if (observationsPath !== undefined) {
    const observationsText = prettyJson({ ...collection, features: merged.features });
    expectNoMistakes(checkObservationsText(observationsPath, observationsText));
    await replaceTextFile(observationsPath, observationsText);
  }
  const report = mergeReport(merged, nameOf);
  if (reportPath !== undefined) await replaceTextFile(reportPath, `${report}\n`);
  io.out(report);
  return 0;
}

/** Contributions of a file, and what each is called in a report. */
interface Contributions {
  contributions: Json[];
  nameOf: (number: number) => string;
}

/** Contributions as a list of JSON objects, or as CSV with the fields of the form in its first row. */
async function readContributions(path: string): Promise<Contributions> {
  if (extname(path).toLowerCase() === '.csv') return readCsv(path);
  const source = { ...readJson(await readUtf8File(path)), path };
  expectNoMistakes(source);
  const { value } = source;
  const items = Array.isArray(value) ? value : (value as { contributions?: unknown } | null)?.contributions;
  if (
    !Array.isArray(items) ||
    items.some((item) => typeof item !== 'object' || item === null || Array.isArray(item))
  )
    throw new Error(
      `${path} should be a list of contributions, [{ … }, { … }], each with the fields of the form.`,
    );
  return { contributions: items as Json[], nameOf: (number) => `${number}` };
}

async function readCsv(path: string): Promise<Contributions> {
  const { header, rows } = await readTable(path);
  if (header.includes('id') && header.some((name) => name.startsWith('meaning_')))
    expectTable(path, [
      wrongTable('this is a table of terms, not of contributions.', 'Read it back with “lexicon import”.'),
    ]);
  expectTable(
    path,
    ['kind', 'what', 'consent', 'age']
      .filter((name) => !header.includes(name))
      .map((name) => ({
        row: 1,
        where: '',
        message: `there is no column "${name}".`,
        fix: 'The first row names the fields of the form: name each column as the form does.',
      })),
  );
  return {
    contributions: rows.map(({ cells }) =>
      Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, unguard(value)])),
    ),
    nameOf: (number) => `row ${rows[number - 1]!.number}`,
  };
}

/** A quote that a spreadsheet, or an export that is safe against formulas, puts before a text. */
const unguard = (value: string) => value.replace(/^'(?=[=+\-@])/u, '');

async function readCollection(path: string | undefined): Promise<Json> {
  const exists = path !== undefined && (await readTextFileIfExists(path)) !== undefined;
  return exists ? (await readObservations(path)).json : { type: 'FeatureCollection', features: [] };
}

const prettyJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
