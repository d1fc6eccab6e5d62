/** Every council of England, and the names of parties, from the published dataset. */
import {
  COUNCIL_RELEASE,
  datasetPath,
  LATEST_RELEASE,
  type Authorities,
  type ElectionCalendar,
} from '../model/index.js';
import { expectObject } from '../shape.js';
import type { DatasetFiles, ReleaseOptions } from './files.js';
import { parseElectionCalendar } from './parse-election-calendar.js';
import { parsePartyNames } from './parse-party-names.js';

export { filesAt, type DatasetFiles } from './files.js';
export { mergeProvenance } from './merge-provenance.js';
export { REGIONS } from './representation/regions.js';
export { getSeatsByYear } from './representation/seats-by-year.js';
export { resolveAuthorityCode } from './resolve-authority.js';

/**
 * Every council of a release with its totals.
 *
 * @throws {OdmError}
 */
export async function getCouncils(
  files: DatasetFiles,
  { release = LATEST_RELEASE, ...options }: ReleaseOptions = {},
): Promise<Authorities> {
  const [file, { parseAuthorities }] = await Promise.all([
    files.get(datasetPath(release, 'authorities'), options),
    import('./lazy/authorities/authorities.js'),
  ]);
  return parseAuthorities(file);
}

/**
 * Registered names of parties by Electoral Commission code.
 *
 * @throws {OdmError}
 */
export async function getParties(
  files: DatasetFiles,
  { release = COUNCIL_RELEASE, ...options }: ReleaseOptions = {},
): Promise<Readonly<Record<string, string>>> {
  const file = expectObject(await files.get(datasetPath(release, 'parties'), options), 'The file');
  return parsePartyNames(file['parties'], 'parties');
}

/**
 * Ordinary elections of every council, held or scheduled.
 *
 * @throws {OdmError}
 */
export async function getElectionCalendar(
  files: DatasetFiles,
  { release = COUNCIL_RELEASE, ...options }: ReleaseOptions = {},
): Promise<ElectionCalendar> {
  return parseElectionCalendar(await files.get(datasetPath(release, 'election-calendar'), options));
}
