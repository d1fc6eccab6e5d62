/** Shapes of small areas and wards, from the published dataset. */
import { ConfigError } from '../../errors.js';
import { boundariesPath, hasBoundaries, type Boundaries } from '../../model/index.js';
import type { DatasetFiles, ReadOptions } from '../files.js';
import { parseBoundaries } from './parse-boundaries.js';

export { filesAt, type DatasetFiles } from '../files.js';
export { getCountedAreas } from './counted-areas.js';
export { wardAt } from './ward-at.js';
export { getWardNames, type WardName } from './ward-names.js';

/**
 * The LSOAs of 2021 and the wards of May 2025 of a council of England or Wales.
 *
 * @param authority code of the council
 * @throws {OdmError}
 */
export async function getBoundaries(
  files: DatasetFiles,
  authority: string,
  options: ReadOptions = {},
): Promise<Boundaries> {
  if (!hasBoundaries(authority))
    throw new ConfigError(`There are boundaries of councils of England and Wales, not of "${authority}".`);
  return parseBoundaries(await files.get(boundariesPath(authority), options), authority);
}
