/** Profiles of the councils of England and Wales: figures of their neighbourhoods from the census and the indices. */
import {
  profileLsoasPath,
  profilePath,
  profileSectionPath,
  type ProfileFile,
  type ProfileSection,
  type ProfileSummary,
} from '../../model/index.js';
import type { DatasetFiles, ReadOptions } from '../files.js';
import { parseProfile } from './parse-profile.js';

export { filesAt, type DatasetFiles } from '../files.js';
export { parseProfile } from './parse-profile.js';
export { getTurnout } from './turnout.js';
export { getPartyNames } from './party-names.js';

/**
 * What the first content of a profile needs of a council.
 *
 * @param code of the council in the dataset, of England or Wales
 * @throws {OdmError}
 */
export async function getProfile(
  files: DatasetFiles,
  code: string,
  options: ReadOptions = {},
): Promise<ProfileSummary> {
  return parseProfile(await files.get(profilePath(code), options));
}

/**
 * One section of a council's profile.
 *
 * @param lsoas number of neighbourhoods of the council, which every column has
 * @throws {OdmError}
 */
export async function getProfileSection(
  files: DatasetFiles,
  file: ProfileFile,
  code: string,
  lsoas: number,
  options: ReadOptions = {},
): Promise<ProfileSection> {
  const [value, { parseProfileSection }] = await Promise.all([
    files.get(profileSectionPath(file, code), options),
    import('../lazy/profile-section/profile-section.js'),
  ]);
  return parseProfileSection(value, file, lsoas);
}

/**
 * The council of each LSOA of England or Wales; those that do not exist are left out.
 *
 * @param codes in capitals
 * @throws {OdmError}
 */
export async function getCouncilsOfLsoas(
  files: DatasetFiles,
  codes: readonly string[],
  options: ReadOptions = {},
): Promise<Map<string, string>> {
  const known = codes.filter((code) => isLsoaShard(code.slice(0, 6)));
  const shards = [...new Set(known.map((code) => code.slice(0, 6)))];
  const [{ parseLsoaIndex }, ...read] = await Promise.all([
    import('../lazy/profile-lsoas/profile-lsoas.js'),
    ...shards.map((shard) => files.get(profileLsoasPath(shard), options)),
  ]);
  const councilsOf = new Map(shards.map((shard, index) => [shard, parseLsoaIndex(read[index])]));
  return new Map(
    known.flatMap((code) => {
      const council = councilsOf.get(code.slice(0, 6))?.(Number(code.slice(6)));
      return council ? [[code, council] as const] : [];
    }),
  );
}

/** Whether there is a file of LSOAs whose codes begin so: a test compares this with the published files. */
function isLsoaShard(start: string): boolean {
  return /^(?:E010(?:[0-2]\d|3[0-5])|W0100[0-2])$/u.test(start);
}
