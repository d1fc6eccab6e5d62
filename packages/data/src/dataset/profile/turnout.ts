import { COUNCIL_RELEASE, datasetPath, type Provenance, type TurnoutMethod } from '../../model/index.js';
import type { DatasetFiles, ReadOptions } from '../files.js';

/** A ward that voted on a day. */
export interface WardTurnout {
  code: string;
  name: string;
  electorate: number | undefined;
  /** Share 0 to 1 with the digits published, to be rounded once. */
  turnout: number;
}

/** The elections of one May in a region, as far as turnout is known. */
export interface TurnoutPoll {
  year: number;
  method: TurnoutMethod;
  wards: readonly WardTurnout[];
}

export interface RegionTurnout {
  polls: readonly TurnoutPoll[];
  provenance: Provenance;
}

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
