/** Every council of England, and the names of parties, from the published dataset (release 2025). */
import type { DatasetFiles } from './files.js';
import type { Authorities } from '../model/index.js';
import { expectObject, expectString } from '../shape.js';
import type { ReadOptions } from './area-source.js';

export { filesAt, type DatasetFiles } from './files.js';
export { mergeProvenance } from './merge-provenance.js';

/** Every council with its totals. Throws an `OdmError`. */
export async function getCouncils(files: DatasetFiles, options: ReadOptions = {}): Promise<Authorities> {
  const [file, { parseAuthorities }] = await Promise.all([
    files.get('2025/authorities.json', options),
    import('./lazy/authorities/authorities.js'),
  ]);
  return parseAuthorities(file);
}

/** Names of parties as they are registered, by Electoral Commission code. Throws an `OdmError`. */
export async function getParties(
  files: DatasetFiles,
  options: ReadOptions = {},
): Promise<Readonly<Record<string, string>>> {
  const names = expectObject(
    expectObject(await files.get('2025/parties.json', options), 'The file')['parties'],
    'parties',
  );
  return Object.fromEntries(
    Object.entries(names).map(([id, name]) => [id, expectString(name, `parties.${id}`)]),
  );
}
