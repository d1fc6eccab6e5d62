/** Seats by ward beside deprivation, results of elections, seats by year and the grid, from the published dataset. */
import {
  datasetPath,
  COUNCIL_RELEASE,
  type Grid,
  type GridDeciles,
  type RegionElections,
  type RepresentedCouncil,
  type RepresentedRegion,
} from '../../model/index.js';
import type { DatasetFiles, ReleaseOptions } from '../files.js';
import { parseCouncil } from './parse-council.js';
import { parseElections } from './parse-elections.js';
import { parseGridDeciles } from './parse-grid-deciles.js';
import { parseRegion } from './parse-region.js';
import { checkedRegionSlug } from './regions.js';

export { filesAt, type DatasetFiles } from '../files.js';
export { REGIONS, regionSlug } from './regions.js';
export { getSeatsByYear } from './seats-by-year.js';

/**
 * The wards of a region with their seats and their neighbourhoods by decile.
 *
 * @param region its name, e.g. "North West", or its slug
 * @throws {OdmError}
 */
export async function getRegion(
  files: DatasetFiles,
  region: string,
  { release = COUNCIL_RELEASE, ...options }: ReleaseOptions = {},
): Promise<RepresentedRegion> {
  const path = datasetPath(release, 'representation', checkedRegionSlug(region));
  return parseRegion(await files.get(path, options));
}

/**
 * The wards of one council with their seats and their neighbourhoods by decile, and its seats in each year.
 *
 * @param code of the council in 2024
 * @throws {OdmError}
 */
export async function getCouncilWards(
  files: DatasetFiles,
  code: string,
  { release = COUNCIL_RELEASE, ...options }: ReleaseOptions = {},
): Promise<RepresentedCouncil> {
  return parseCouncil(await files.get(datasetPath(release, 'representation', code), options));
}

/**
 * Results of May 2024 and May 2025 in the wards of a region. Reads the region's file of wards too.
 *
 * @throws {OdmError}
 */
export async function getElections(
  files: DatasetFiles,
  region: string,
  { release = COUNCIL_RELEASE, ...options }: ReleaseOptions = {},
): Promise<RegionElections> {
  const slug = checkedRegionSlug(region);
  const [wards, elections] = await Promise.all([
    files.get(datasetPath(release, 'representation', slug), options),
    files.get(datasetPath(release, 'elections', slug), options),
  ]);
  return parseElections(elections, parseRegion(wards));
}

/**
 * Every LSOA of England, most deprived first, by the party that represents it.
 *
 * @throws {OdmError}
 */
export async function getGrid(
  files: DatasetFiles,
  { release = COUNCIL_RELEASE, ...options }: ReleaseOptions = {},
): Promise<Grid> {
  const [file, { parseGrid }] = await Promise.all([
    files.get(datasetPath(release, 'grid'), options),
    import('./lazy/grid/grid.js'),
  ]);
  return parseGrid(file);
}

/**
 * LSOAs of each tenth of England by the party that represents them.
 *
 * @throws {OdmError}
 */
export async function getGridDeciles(
  files: DatasetFiles,
  { release = COUNCIL_RELEASE, ...options }: ReleaseOptions = {},
): Promise<GridDeciles> {
  return parseGridDeciles(await files.get(datasetPath(release, 'grid-deciles'), options));
}

/**
 * Ranks of a council's LSOAs in the overall index, which are their positions in the grid.
 *
 * @param code of the council
 * @throws {OdmError}
 */
export async function getOverallRanks(
  files: DatasetFiles,
  code: string,
  { release = COUNCIL_RELEASE, ...options }: ReleaseOptions = {},
): Promise<number[]> {
  const [file, { parseOverallRanks }] = await Promise.all([
    files.get(datasetPath(release, 'authorities', code), options),
    import('./lazy/overall-ranks/overall-ranks.js'),
  ]);
  return parseOverallRanks(file);
}
