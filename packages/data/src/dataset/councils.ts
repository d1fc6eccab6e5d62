/** Every council of England, and the names of parties, from the published dataset (release 2025). */
import type { Files } from './files.js';
import type { Authorities } from '../model/index.js';
import { object, text } from '../shape.js';
import type { AskOptions } from './area-source.js';

export { filesAt, type Files } from './files.js';
export { joined } from './merge-provenance.js';

/** Every council with its totals. Throws an `OdmError`. */
export async function getCouncils(files: Files, options: AskOptions = {}): Promise<Authorities> {
  const [file, { parseAuthorities }] = await Promise.all([
    files.get('2025/authorities.json', options),
    import('./lazy/authorities/authorities.js'),
  ]);
  return parseAuthorities(file);
}

/** Names of parties as they are registered, by Electoral Commission code. Throws an `OdmError`. */
export async function getParties(
  files: Files,
  options: AskOptions = {},
): Promise<Readonly<Record<string, string>>> {
  const names = object(
    object(await files.get('2025/parties.json', options), 'The file')['parties'],
    'parties',
  );
  return Object.fromEntries(Object.entries(names).map(([id, name]) => [id, text(name, `parties.${id}`)]));
}
