import { profileSectionPath, type ProfileFile, type ProfileSection } from '../../model/index.js';
import type { DatasetFiles, ReadOptions } from '../files.js';

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
