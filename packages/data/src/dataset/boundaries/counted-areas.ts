import { LATEST_RELEASE } from '../../model/index.js';
import { expectArray, expectIndex, expectObject } from '../../shape.js';
import type { DatasetFiles, ReadOptions } from '../files.js';
import { unpackCodes } from '../unpack.js';

/**
 * The LSOAs that are counted in each of the newest wards of a council of England or Wales, by the ward's code.
 *
 * @param authority code of the council
 * @throws {OdmError}
 */
export async function getCountedAreas(
  files: DatasetFiles,
  authority: string,
  options: ReadOptions = {},
): Promise<ReadonlyMap<string, readonly string[]>> {
  const release = authority.startsWith('W') ? 'wales-2025' : LATEST_RELEASE;
  return parseCountedAreas(
    await files.get(`${release}/authorities/${authority}.json`, options),
    authority.slice(0, 1),
  );
}

function parseCountedAreas(value: unknown, letter: string): Map<string, string[]> {
  const file = expectObject(value, 'The file');
  const lsoas = expectObject(file['lsoas'], 'lsoas');
  const codes = unpackCodes(lsoas['codes'], 'lsoas.codes', letter);
  const redrawn = file['redrawn'] === undefined ? undefined : expectObject(file['redrawn'], 'redrawn');
  const [packed, indices, field] = redrawn
    ? [redrawn['wards'], redrawn['ward'], 'redrawn.ward']
    : [file['wards'], lsoas['ward'], 'lsoas.ward'];
  const wards = unpackCodes(expectObject(packed, 'wards')['codes'], 'wards.codes', letter);
  const counted = new Map<string, string[]>(wards.map((ward) => [ward, []]));
  expectArray(indices, field, (item, name) => expectIndex(item, name, wards.length), codes.length).forEach(
    (ward, index) => counted.get(wards[ward]!)!.push(codes[index]!),
  );
  return counted;
}
