import { COUNCIL_RELEASE, datasetPath, RELEASE_DETAILS, type Release } from '../../model/index.js';
import { expectObject, expectString } from '../../shape.js';
import type { DatasetFiles, ReadOptions } from '../files.js';

/**
 * Registered names of the parties that hold seats in a council, by Electoral Commission code; outside England those of
 * its nation.
 *
 * @param code of the council in the dataset
 * @throws {OdmError}
 */
export async function getPartyNames(
  files: DatasetFiles,
  code: string,
  release: Release,
  options: ReadOptions = {},
): Promise<Readonly<Record<string, string>>> {
  const isEngland = RELEASE_DETAILS[release].nation === 'england';
  const path = isEngland
    ? datasetPath(COUNCIL_RELEASE, 'representation', code)
    : datasetPath(release, 'parties');
  const field = isEngland ? 'partyNames' : 'parties';
  const names = expectObject(expectObject(await files.get(path, options), 'The file')[field], field);
  return Object.fromEntries(
    Object.entries(names).map(([party, name]) => [party, expectString(name, `${field}.${party}`)]),
  );
}
