import { LATEST_RELEASE, RELEASE_DETAILS, wardIndexPath } from '../../model/index.js';
import type { DatasetFiles, ReadOptions } from '../files.js';
import { findWardByCode, isInLatest, shardOf, type IndexedWard } from '../ward-index.js';

/** A ward of England in one of the two lists that profiles are counted in. */
export interface ListedWard {
  /** Code of its council in the dataset. */
  authority: string;
  /** Year of the list it is counted in. */
  wardVintage: number;
  formerNames: IndexedWard['formerNames'];
  /** Set where it was redrawn since: the year of the wards that replaced it. */
  redrawn?: { year: number; estimated: boolean };
}

/**
 * Looks a ward up by its code.
 *
 * @param code in capitals
 * @returns undefined where neither the latest release nor the newest list has it
 * @throws {OdmError}
 */
export async function findListedWard(
  files: DatasetFiles,
  code: string,
  options: ReadOptions = {},
): Promise<ListedWard | undefined> {
  const shard = shardOf(code);
  const found = shard && findWardByCode(await files.get(wardIndexPath(shard), options), code, LATEST_RELEASE);
  if (!found) return undefined;
  const { wardVintage } = RELEASE_DETAILS[LATEST_RELEASE];
  const { authority, formerNames, latest, years } = found;
  const isOfRelease = years.includes(wardVintage);
  const isNewest = isInLatest(found);
  if (!isOfRelease && !isNewest) return undefined;
  return {
    authority,
    wardVintage: isOfRelease ? wardVintage : latest,
    formerNames,
    // From 2026 on the newest wards are those of the official best fit.
    ...(isNewest ? {} : { redrawn: { year: latest, estimated: latest === 2025 } }),
  };
}
