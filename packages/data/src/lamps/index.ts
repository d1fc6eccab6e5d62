/** What lava lamps are drawn from, read from the published dataset (release 2025). */
import type { Files } from '../files.js';
import type { Domain, Hexes, Lamps, Seats } from '../model/index.js';
import type { AskOptions } from '../source.js';
import { parseHexes, parseLamps, parseParties } from './parse.js';

export { filesAt, type Files } from '../files.js';
export { joined } from './parse.js';

/** Every council with its neighbourhoods by twentieth, in one domain, and who runs it. */
export async function getLamps(files: Files, domain: Domain, options: AskOptions = {}): Promise<Lamps> {
  const [control, vigintiles] = await Promise.all([
    files.get('2025/control.json', options),
    files.get(`2025/vigintiles/${domain}.json`, options),
  ]);
  return parseLamps(control, vigintiles);
}

/** Where every council stands on the hex map, by code. */
export async function getHexes(files: Files, options: AskOptions = {}): Promise<Hexes> {
  return parseHexes(await files.get('2025/hex.json', options));
}

/** Filled seats by party of every council, by code; undefined where there is no record. */
export async function getSeats(
  files: Files,
  options: AskOptions = {},
): Promise<ReadonlyMap<string, Seats | undefined>> {
  const [file, { parseAuthorities }] = await Promise.all([
    files.get('2025/authorities.json', options),
    import('../dataset/parse-authorities.js'),
  ]);
  const { authorities } = parseAuthorities(file);
  return new Map(authorities.map(({ code, seats }) => [code, seats]));
}

/** Names of parties as they are registered, by Electoral Commission code. */
export async function getParties(
  files: Files,
  options: AskOptions = {},
): Promise<Readonly<Record<string, string>>> {
  return parseParties(await files.get('2025/parties.json', options));
}
