import { datasetPath, LATEST_RELEASE } from '../../model/index.js';
import { expectArray, expectObject, expectString } from '../../shape.js';
import type { DatasetFiles, ReadOptions } from '../files.js';
import { unpackCodes } from '../unpack.js';

/** What a ward is called, in Welsh too where it has another name there. */
export interface WardName {
  name: string;
  welshName?: string;
}

/**
 * Names of the wards of a council of England or Wales, by code: those its areas are counted in, and the newest ones
 * where it was redrawn.
 *
 * @param authority code of the council
 * @throws {OdmError}
 */
export async function getWardNames(
  files: DatasetFiles,
  authority: string,
  options: ReadOptions = {},
): Promise<Map<string, WardName>> {
  const release = authority.startsWith('W') ? 'wales-2025' : LATEST_RELEASE;
  const value = await files.get(datasetPath(release, 'authorities', authority), options);
  const file = expectObject(value, 'The file');
  const redrawn = file['redrawn'] === undefined ? {} : expectObject(file['redrawn'], 'redrawn');
  return new Map([
    ...namesIn(file['wards'], 'wards', authority),
    ...(redrawn['wards'] === undefined ? [] : namesIn(redrawn['wards'], 'redrawn.wards', authority)),
  ]);
}

function namesIn(value: unknown, field: string, authority: string): [string, WardName][] {
  const packed = expectObject(value, field);
  const codes = unpackCodes(packed['codes'], `${field}.codes`, authority[0]);
  const names = expectArray(packed['names'], `${field}.names`, expectString, codes.length);
  const welsh = expectObject(packed['welshNames'] ?? {}, `${field}.welshNames`);
  return codes.map((code, index) => [
    code,
    {
      name: names[index]!,
      ...(Object.hasOwn(welsh, index)
        ? { welshName: expectString(welsh[String(index)], `${field}.welshNames.${index}`) }
        : {}),
    },
  ]);
}
