/** Profiles of the councils of England and Wales: figures of their neighbourhoods from the census and the indices. */
import {
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
