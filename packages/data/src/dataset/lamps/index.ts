/** What lava lamps are drawn from, read from the published dataset (release 2025). */
import type { Files } from '../files.js';
import type { Domain, Hexes, Lamps } from '../../model/index.js';
import type { AskOptions } from '../area-source.js';
import { parseHexes, parseLamps } from './parse-lamps.js';

export { filesAt, type Files } from '../files.js';

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
