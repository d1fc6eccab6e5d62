import { createTermMatcher, type ObservationWithTerms } from '@odm-widgets/data/lexicon';
import type { Lexicon } from '@odm-widgets/data/model';
import { REUSE_FORMATS, toFile, type ReuseFormat } from '@odm-widgets/lexicon/formats.js';
import { UsageError, type Io } from '../../command.js';
import { expectOtherFile, expectReplaceable, replaceTextFile } from '../../files.js';
import { parseOptions } from '../declaration/options.js';
import { BASE } from './base.js';
import { counted } from './findings.js';
import { readLexicon, readObservations } from './read-lexicon.js';

/** Writes the lexicon in another format. */
export async function exportLexicon(args: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(args, {
    positionals: ['lexicon.json'],
    required: ['format', 'out'],
    optional: ['lang', 'observations'],
  });
  const [path = ''] = options.positionals;
  const out = options.required('out');
  const format = options.required('format');
  const locale = options.optional('lang') ?? 'en';
  if (!isFormat(format))
    throw new UsageError(`--format ${format} is not known. Use one of: ${REUSE_FORMATS.join(', ')}.`);
  if (locale !== 'en' && locale !== 'cy')
    throw new UsageError(`--lang ${locale} is not known. Use en or cy.`);
  const observationPaths = options.all('observations');
  if (observationPaths.length && format !== 'geojson')
    throw new UsageError('--observations is for --format geojson alone; leave it out.');
  if (options.optional('lang') !== undefined && !IN_ONE_LANGUAGE.includes(format))
    throw new UsageError(`--lang is for ${IN_ONE_LANGUAGE.join(' and ')}; ${format} has every language.`);
  await expectReplaceable(out);
  for (const input of [path, ...observationPaths]) await expectOtherFile(out, input);
  const { json, lexicon } = await readLexicon(path);
  const observations = await readAll(observationPaths, lexicon);
  if (format === 'geojson' && !observations.length)
    throw new UsageError('Add --observations, the file to export.');
  const { text } = toFile(format, lexicon, { locale, observations });
  expectFullAddresses(format, text, path);
  await replaceTextFile(out, toWrite(format, text, json));
  const written =
    format === 'geojson'
      ? counted(observations.length, 'observation')
      : counted(lexicon.terms.length, 'term');
  io.out(`${written} written to ${out}.`);
  for (const text of format === 'geojson'
    ? leftOutOf(observations)
    : format === 'json'
      ? quotesLeftOut(json)
      : [])
    io.out(text);
  return 0;
}

/** Addresses that are relative lead nowhere from a file that is read elsewhere; JSON stays beside what it names. */
function expectFullAddresses(format: ReuseFormat, text: string, path: string): void {
  if (format !== 'json' && text.includes(BASE))
    throw new Error(
      `${path}: an address in it is relative, and would lead nowhere from another place.\n  → Write "id", "url" and "licenceUrl" in full, with https://, also in "observations".`,
    );
}

/** Formats that are written in one language. */
const IN_ONE_LANGUAGE: readonly string[] = ['booklet', 'tags'];

function leftOutOf(observations: readonly ObservationWithTerms[]): string[] {
  const withheld = observations.filter(({ observation }) => observation.withheld).length;
  const unknown = observations
    .flatMap(({ observation, termIds }) => observation.terms.filter((id) => !termIds.includes(id)))
    .map((id) => `"${id}"`);
  return [
    ...(withheld ? [`The words of ${counted(withheld, 'observation')} were left out: no consent.`] : []),
    ...(unknown.length
      ? [`Ids of terms that the lexicon does not have were left out: ${[...new Set(unknown)].join(', ')}.`]
      : []),
  ];
}

function quotesLeftOut({ terms }: Readonly<Record<string, unknown>>): string[] {
  const quotes = (terms as { quotes?: { consent: boolean }[] }[]).flatMap(({ quotes: all }) => all ?? []);
  const count = quotes.filter(({ consent }) => !consent).length;
  return count ? [`${counted(count, 'quote')} ${count === 1 ? 'was' : 'were'} left out: no consent.`] : [];
}

function toWrite(format: ReuseFormat, text: string, json: Readonly<Record<string, unknown>>): string {
  if (format === 'json') return withWrittenAddresses(text, json);
  // Without this mark, Excel takes UTF-8 for another encoding, and saves broken letters.
  return format === 'csv' || format === 'tags' ? `\uFEFF${text}` : text;
}

/** The JSON with addresses as the file has them: what they are relative to is only known where it is served. */
function withWrittenAddresses(text: string, written: Readonly<Record<string, unknown>>): string {
  const exported = JSON.parse(text) as Record<string, unknown>;
  for (const name of ['id', 'url', 'licenceUrl', 'counted', 'observations', 'details'])
    if (name in written) exported[name] = written[name];
  // By this, text editors say what is wrong while somebody types.
  const schema = '$schema' in written ? { $schema: written['$schema'] } : {};
  return `${JSON.stringify({ ...schema, ...exported }, null, 2)}\n`;
}

function isFormat(name: string): name is ReuseFormat {
  return (REUSE_FORMATS as readonly string[]).includes(name);
}

async function readAll(paths: readonly string[], lexicon: Lexicon): Promise<ObservationWithTerms[]> {
  const files = await Promise.all(paths.map((path) => readObservations(path, lexicon)));
  for (const [at, { source }] of files.entries())
    if (!source.licence || source.url === source.src)
      throw new Error(
        `${paths[at]}: neither the lexicon nor the file says under which licence the observations are, or which page is about them.\n  → Name the file in "observations" of the lexicon, with title, publisher, url, licence and licenceUrl.`,
      );
  const known = new Set(lexicon.terms.map(({ id }) => id));
  return files.flatMap(({ source, observations }) => {
    const match = createTermMatcher(lexicon.terms, source.lang);
    return observations.map((observation) => {
      const given = observation.terms.filter((id) => known.has(id));
      return { observation, source, termIds: given.length ? given : match(observation.text) };
    });
  });
}
