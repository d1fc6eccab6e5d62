import { EmptyResult } from '@odm-widgets/core';
import type { DatasetFiles } from '@odm-widgets/data/councils';
import { datasetPath, latestRelease, type ReleaseFile, type UkNation } from '@odm-widgets/data/model';

/** The result when places of several nations were named: their indices do not compare. */
export interface MixedNations {
  kind: 'mixed-nations';
  nations: readonly UkNation[];
}

export const mixedNations = (nations: MixedNations['nations']) =>
  new EmptyResult<MixedNations>({ kind: 'mixed-nations', nations });

/** Requests files of a nation's release that code which is on its way will read; that code reports a failure. */
export function requestOfNation(
  nation: UkNation,
  paths: readonly (readonly [file: ReleaseFile, place?: string])[],
  files: DatasetFiles,
  signal: AbortSignal,
): void {
  const release = latestRelease(nation);
  for (const [file, place] of paths)
    files.get(datasetPath(release, file, place), { signal }).catch(() => undefined);
}

/**
 * The nation of councils that are named and are not of England; undefined where there is none of them.
 *
 * @param isEnglish whether councils of England are named too
 * @throws {EmptyResult} where councils of several nations are named
 */
export async function nationNamed(
  names: readonly string[],
  isEnglish: boolean,
  files: DatasetFiles,
  signal: AbortSignal,
): Promise<UkNation | undefined> {
  if (!names.length) return undefined;
  const { findNations } = await import('./lazy/find-nations/find-nations.js');
  const found = await findNations(names, files, signal);
  const nations = isEnglish && found.length ? ['england' as const, ...found] : found;
  if (nations.length > 1) throw mixedNations(nations);
  return nations[0];
}
