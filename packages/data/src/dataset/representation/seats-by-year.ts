import { COUNCIL_RELEASE, datasetPath, type SeatsByYear } from '../../model/index.js';
import type { DatasetFiles, ReleaseOptions } from '../files.js';
import { parseSeatsByYear } from './parse-seats-by-year.js';

/**
 * Seats of every council of England in 2023, 2024 and 2025.
 *
 * @throws {OdmError}
 */
export async function getSeatsByYear(
  files: DatasetFiles,
  { release = COUNCIL_RELEASE, ...options }: ReleaseOptions = {},
): Promise<SeatsByYear> {
  return parseSeatsByYear(await files.get(datasetPath(release, 'seats-by-year'), options));
}
