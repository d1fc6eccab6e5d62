/** What lava lamps are drawn from, read from the published dataset (release 2025). */
import type { DatasetFiles } from '../files.js';
import type { Domain, HexMap, Lamps } from '../../model/index.js';
import type { ReadOptions } from '../area-source.js';
import { parseHexMap, parseLamps } from './parse-lamps.js';

export { filesAt, type DatasetFiles } from '../files.js';

/** Every council with its neighbourhoods by twentieth, in one domain, and who runs it. */
export async function getLamps(
  files: DatasetFiles,
  domain: Domain,
  options: ReadOptions = {},
): Promise<Lamps> {
  const [control, vigintiles] = await Promise.all([
    files.get('2025/control.json', options),
    files.get(`2025/vigintiles/${domain}.json`, options),
  ]);
  return parseLamps(control, vigintiles);
}

/** Where every council stands on the hex map, by code. */
export async function getHexMap(files: DatasetFiles, options: ReadOptions = {}): Promise<HexMap> {
  return parseHexMap(await files.get('2025/hex.json', options));
}
