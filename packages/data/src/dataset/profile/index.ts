/** Profiles of the councils of England and Wales: figures of their neighbourhoods from the census and the indices. */
import { profilePath, type ProfileSummary } from '../../model/index.js';
import type { DatasetFiles, ReadOptions } from '../files.js';
import { parseProfile } from './parse-profile.js';

export { filesAt, type DatasetFiles } from '../files.js';
export { parseProfile } from './parse-profile.js';
export { getCouncilsOfLsoas } from './councils-of-lsoas.js';
export { getProfileSection } from './get-section.js';
export { findListedWard, type ListedWard } from './listed-ward.js';
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
