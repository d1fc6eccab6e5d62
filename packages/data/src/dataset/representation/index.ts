/** Who represents the wards of a region, and how deprived they are, from the published dataset (release 2025). */
import type { Files } from '../files.js';
import type { Grid, RegionElections, RepresentedRegion, SeatsByYear } from '../../model/index.js';
import type { AskOptions } from '../area-source.js';
import { parseRegion } from './parse-region.js';
import { fileOf } from './regions.js';

export { filesAt, type Files } from '../files.js';
export { REGIONS, regionSlug } from './regions.js';

/**
 * The wards of a region with their seats and their neighbourhoods by tenth.
 *
 * @param region its name, e.g. "North West", or its slug
 * @throws {OdmError}
 */
export async function getRegion(
  files: Files,
  region: string,
  options: AskOptions = {},
): Promise<RepresentedRegion> {
  return parseRegion(await files.get(`2025/representation/${fileOf(region)}`, options));
}

/** Results of May 2024 and May 2025 in the wards of a region; two files, of which the first may be known. */
export async function getElections(
  files: Files,
  region: string,
  options: AskOptions = {},
): Promise<RegionElections> {
  const name = fileOf(region);
  const [wards, elections, { parseElections }] = await Promise.all([
    files.get(`2025/representation/${name}`, options),
    files.get(`2025/elections/${name}`, options),
    import('./lazy/elections/elections.js'),
  ]);
  return parseElections(elections, parseRegion(wards));
}

/** Seats of every council of England in 2023, 2024 and 2025. */
export async function getSeatsByYear(files: Files, options: AskOptions = {}): Promise<SeatsByYear> {
  const [file, { parseSeatsByYear }] = await Promise.all([
    files.get('2025/seats-by-year.json', options),
    import('./lazy/seats-by-year/seats-by-year.js'),
  ]);
  return parseSeatsByYear(file);
}

/** Every LSOA of England, most deprived first, by the party that represents it. */
export async function getGrid(files: Files, options: AskOptions = {}): Promise<Grid> {
  const [file, { parseGrid }] = await Promise.all([
    files.get('2025/grid.json', options),
    import('./lazy/grid/grid.js'),
  ]);
  return parseGrid(file);
}

/** Ranks in the overall index of a council's LSOAs, by the council's code: its places in the grid. */
export async function getRanks(files: Files, code: string, options: AskOptions = {}): Promise<number[]> {
  const [file, { parseRanks }] = await Promise.all([
    files.get(`2025/authorities/${code}.json`, options),
    import('./lazy/overall-ranks/overall-ranks.js'),
  ]);
  return parseRanks(file);
}
