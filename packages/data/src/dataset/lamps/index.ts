/** Every council's control and the spread of its neighbourhoods, from the published dataset. */
import { datasetPath, COUNCIL_RELEASE, type Domain, type HexMap, type Lamps } from '../../model/index.js';
import type { DatasetFiles, ReleaseOptions } from '../files.js';
import { parseHexMap, parseLamps } from './parse-lamps.js';

export { filesAt, type DatasetFiles } from '../files.js';

/**
 * Every council with its control and its neighbourhoods by vigintile of one domain.
 *
 * @throws {OdmError}
 */
export async function getLamps(
  files: DatasetFiles,
  domain: Domain,
  { release = COUNCIL_RELEASE, ...options }: ReleaseOptions = {},
): Promise<Lamps> {
  const [control, vigintiles] = await Promise.all([
    files.get(datasetPath(release, 'control'), options),
    files.get(datasetPath(release, 'vigintiles', domain), options),
  ]);
  return parseLamps(control, vigintiles);
}

/**
 * The position of every council on the hex map, by code.
 *
 * @throws {OdmError}
 */
export async function getHexMap(
  files: DatasetFiles,
  { release = COUNCIL_RELEASE, ...options }: ReleaseOptions = {},
): Promise<HexMap> {
  return parseHexMap(await files.get(datasetPath(release, 'hex'), options));
}
