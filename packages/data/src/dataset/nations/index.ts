/** Councils, wards and lamps of Wales, Scotland and Northern Ireland, from the published dataset. */
import {
  datasetPath,
  type AreaDomain,
  type NationCouncils,
  type NationLamps,
  type NationRelease,
  type RepresentedNation,
} from '../../model/index.js';
import type { DatasetFiles, ReadOptions } from '../files.js';
import { parseCouncils, parseLamps, parseRepresentation } from './parse-nation.js';

export { filesAt, type DatasetFiles } from '../files.js';
export { resolveCouncilCode } from './resolve-council.js';

/**
 * Every council of a nation with its totals.
 *
 * @throws {OdmError}
 */
export async function getNationCouncils(
  files: DatasetFiles,
  release: NationRelease,
  options: ReadOptions = {},
): Promise<NationCouncils> {
  return parseCouncils(await files.get(datasetPath(release, 'authorities'), options), release);
}

/**
 * Every ward of a nation with its areas by tenth and its seats.
 *
 * @throws {OdmError}
 */
export async function getNationWards(
  files: DatasetFiles,
  release: NationRelease,
  options: ReadOptions = {},
): Promise<RepresentedNation> {
  return parseRepresentation(await files.get(datasetPath(release, 'representation'), options), release);
}

/**
 * Every council of a nation with its areas by twentieth of the nation's ranking in one domain.
 *
 * @throws {OdmError}
 */
export async function getNationLamps(
  files: DatasetFiles,
  release: NationRelease,
  domain: AreaDomain,
  options: ReadOptions = {},
): Promise<NationLamps> {
  const [councils, vigintiles] = await Promise.all([
    getNationCouncils(files, release, options),
    files.get(datasetPath(release, 'vigintiles', domain), options),
  ]);
  return parseLamps(vigintiles, domain, councils);
}
