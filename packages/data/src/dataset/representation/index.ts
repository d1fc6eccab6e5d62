/** Who represents the wards of a region, and how deprived they are, from the published dataset (release 2025). */
import type { DatasetFiles } from '../files.js';
import type { Grid, RegionElections, RepresentedRegion, SeatsByYear } from '../../model/index.js';
import type { ReadOptions } from '../area-source.js';
import { parseRegion } from './parse-region.js';
import { regionFileName } from './regions.js';

export { filesAt, type DatasetFiles } from '../files.js';
export { REGIONS, regionSlug } from './regions.js';

/**
 * The wards of a region with their seats and their neighbourhoods by tenth.
 *
 * @param region its name, e.g. "North West", or its slug
 * @throws {OdmError}
 */
export async function getRegion(
  files: DatasetFiles,
  region: string,
  options: ReadOptions = {},
): Promise<RepresentedRegion> {
  return parseRegion(await files.get(`2025/representation/${regionFileName(region)}`, options));
}

/** Results of May 2024 and May 2025 in the wards of a region; two files, of which the first may be known. */
export async function getElections(
  files: DatasetFiles,
  region: string,
  options: ReadOptions = {},
): Promise<RegionElections> {
  const name = regionFileName(region);
  const [wards, elections, { parseElections }] = await Promise.all([
    files.get(`2025/representation/${name}`, options),
    files.get(`2025/elections/${name}`, options),
    import('./lazy/elections/elections.js'),
  ]);
  return parseElections(elections, parseRegion(wards));
}

/** Seats of every council of England in 2023, 2024 and 2025. */
export async function getSeatsByYear(files: DatasetFiles, options: ReadOptions = {}): Promise<SeatsByYear> {
  const [file, { parseSeatsByYear }] = await Promise.all([
    files.get('2025/seats-by-year.json', options),
    import('./lazy/seats-by-year/seats-by-year.js'),
  ]);
  return parseSeatsByYear(file);
}

/** Every LSOA of England, most deprived first, by the party that represents it. */
export async function getGrid(files: DatasetFiles, options: ReadOptions = {}): Promise<Grid> {
  const [file, { parseGrid }] = await Promise.all([
    files.get('2025/grid.json', options),
    import('./lazy/grid/grid.js'),
  ]);
  return parseGrid(file);
}

/** Ranks in the overall index of a council's LSOAs, by the council's code: its places in the grid. */
export async function getOverallRanks(
  files: DatasetFiles,
  code: string,
  options: ReadOptions = {},
): Promise<number[]> {
  const [file, { parseOverallRanks }] = await Promise.all([
    files.get(`2025/authorities/${code}.json`, options),
    import('./lazy/overall-ranks/overall-ranks.js'),
  ]);
  return parseOverallRanks(file);
}
