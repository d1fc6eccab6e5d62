import { describeSource, parseLexicon, parseObservations } from '@odm-widgets/data/lexicon';
import type { Lexicon, Observation, ObservationSource } from '@odm-widgets/data/model';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readTextFile } from '../../files.js';
import { mistakeLine, readSource, syntaxLine, type SourceFile } from './lexicon-source.js';

/** Addresses in a file on this machine are not followed; they only have to be addresses. */
const BASE = 'https://lexicon.invalid/';

/** A lexicon that was read from a file, with its JSON. @throws {Error} with every mistake, a line each */
export async function readLexicon(
  path: string,
): Promise<{ file: SourceFile; json: Record<string, unknown>; lexicon: Lexicon }> {
  const file = { path, text: await readTextFile(path) };
  const json = readValid(file, 'lexicon') as Record<string, unknown>;
  return { file, json, lexicon: parseAt(file, () => parseLexicon(json, BASE)) };
}

/**
 * Observations of a file on this machine, with what the file or the lexicon says about it.
 *
 * @throws {Error} with every mistake, a line each
 */
export async function readObservations(
  path: string,
  lexicon?: Lexicon,
): Promise<{ source: ObservationSource; observations: Observation[] }> {
  const file = { path, text: await readTextFile(path) };
  const json = readValid(file, 'observations');
  const named = lexicon?.observations.find(({ src }) => basename(new URL(src).pathname) === basename(path));
  return parseAt(file, () => {
    const source = named ?? describeSource(json, pathToFileURL(path).href.replace(/^file:\/\//u, BASE));
    return { source, observations: parseObservations(json, source) };
  });
}

function readValid(file: SourceFile, kind: 'lexicon' | 'observations'): unknown {
  const { value, mistakes, syntax } = readSource(file, kind);
  const lines = [
    ...syntax.map((one) => syntaxLine(file, one)),
    ...mistakes.map((mistake) => mistakeLine(file, mistake)),
  ];
  if (lines.length) throw new Error(`\n${lines.join('\n')}`);
  return value;
}

/** Mistakes that a schema does not find, such as a relation to a term that is not there. */
function parseAt<T>(file: SourceFile, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const message = (error as Error).message;
    const path = message
      .split(' ')[0]!
      .split(/[.[\]]+/u)
      .filter(Boolean);
    const steps = path.map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
    const rest = message.slice(message.indexOf(' ') + 1);
    throw new Error(`\n${mistakeLine(file, { path: steps, message: rest })}`, { cause: error });
  }
}
