import { createTermMatcher, type ObservationWithTerms } from '@odm-widgets/data/lexicon';
import type { Lexicon } from '@odm-widgets/data/model';
import { REUSE_FORMATS, toFile, type ReuseFormat } from '@odm-widgets/lexicon/formats.js';
import { UsageError, type Io } from '../../command.js';
import { expectOtherFile, expectReplaceable, replaceTextFile } from '../../files.js';
import { parseOptions } from '../declaration/options.js';
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
  await expectReplaceable(out);
  await expectOtherFile(out, path);
  const { json, lexicon } = await readLexicon(path);
  const observations = await readAll(options.all('observations'), lexicon);
  if (format === 'geojson' && !observations.length)
    throw new UsageError('Add --observations, the file to export.');
  const { text } = toFile(format, lexicon, { locale, observations });
  await replaceTextFile(out, toWrite(format, text, json));
  const written =
    format === 'geojson' ? `${observations.length} observations` : `${lexicon.terms.length} terms`;
  io.out(`${written} written to ${out}.`);
  const withheld = observations.filter(({ observation }) => observation.withheld).length;
  if (format === 'geojson' && withheld)
    io.out(`The words of ${withheld} observations were left out: no consent.`);
  return 0;
}

function toWrite(format: ReuseFormat, text: string, json: Readonly<Record<string, unknown>>): string {
  if (format === 'json') return withWrittenAddresses(text, json);
  // Without this mark, Excel takes UTF-8 for another encoding, and saves broken letters.
  return format === 'csv' || format === 'tags' ? `\uFEFF${text}` : text;
}

/** The JSON with addresses as the file has them: what they are relative to is only known where it is served. */
function withWrittenAddresses(text: string, written: Readonly<Record<string, unknown>>): string {
  const exported = JSON.parse(text) as Record<string, unknown>;
  for (const name of ['url', 'licenceUrl', 'counted', 'observations', 'details'])
    if (name in written) exported[name] = written[name];
  return `${JSON.stringify(exported, null, 2)}\n`;
}

function isFormat(name: string): name is ReuseFormat {
  return (REUSE_FORMATS as readonly string[]).includes(name);
}

async function readAll(paths: readonly string[], lexicon: Lexicon): Promise<ObservationWithTerms[]> {
  const files = await Promise.all(paths.map((path) => readObservations(path, lexicon)));
  const known = new Set(lexicon.terms.map(({ id }) => id));
  return files.flatMap(({ source, observations }) => {
    const match = createTermMatcher(lexicon.terms, source.lang);
    return observations.map((observation) => {
      const given = observation.terms.filter((id) => known.has(id));
      return { observation, source, termIds: given.length ? given : match(observation.text) };
    });
  });
}
