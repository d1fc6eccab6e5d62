import { COUNCIL_RELEASE, datasetPath, type RegionTurnout } from '../../model/index.js';
import type { DatasetFiles, ReadOptions } from '../files.js';

/**
 * Turnout of the wards of a region in the elections that results are published of. Reads the region's file of wards too,
 * in whose order the results are.
 *
 * @param region its name, e.g. "North West"
 * @throws {OdmError}
 */
export async function getTurnout(
  files: DatasetFiles,
  region: string,
  options: ReadOptions = {},
): Promise<RegionTurnout> {
  const slug = region.toLowerCase().replaceAll(' ', '-');
  const [wards, elections, { parseTurnout }] = await Promise.all([
    files.get(datasetPath(COUNCIL_RELEASE, 'representation', slug), options),
    files.get(datasetPath(COUNCIL_RELEASE, 'elections', slug), options),
    import('../lazy/turnout/parse-turnout.js'),
  ]);
  return parseTurnout(elections, wards);
}
