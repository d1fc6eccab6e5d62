import { parseProvenance } from '../../../parse-provenance.js';
import { unpackParties } from '../../../unpack-seats.js';
import { RELEASE_DETAILS, RELEASES, type Grid, type EnglishRelease } from '../../../../model/index.js';
import {
  throwShapeError,
  expectArray,
  expectObject,
  expectString,
  expectInteger,
} from '../../../../shape.js';

const NO_DOMINANT_PARTY = -1;
const NO_RECORD = -2;

/**
 * Parses the grid (`RELEASE/grid.json`): one character for each LSOA, in the order of the national ranking.
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseGrid(value: unknown): Grid {
  const file = expectObject(value, 'The file');
  const parties = unpackParties(file['parties'], 'parties');
  const release = expectString(file['release'], 'release') as EnglishRelease;
  if (!RELEASES.includes(release)) throwShapeError('release', RELEASES.join(' or '));
  const { count } = RELEASE_DETAILS[release].areas;
  const packed = expectString(file['cells'], 'cells');
  if (packed.length !== count) throwShapeError('cells', `${count} characters`);
  const cells = Int16Array.from({ length: count }, (_, index) =>
    parseCell(packed.charCodeAt(index), parties.length),
  );
  const cuts = expectArray(file['cuts'], 'cuts', expectInteger, 9);
  const estimatedLsoas = expectInteger(file['estimated'], 'estimated');
  return { parties, cells, estimatedLsoas, cuts, provenance: parseProvenance(file['provenance']) };
}

/** "a" to "z", then the Latin letters from U+00C0, for an index of a party; "-" for no dominant party; "?" for no record. */
function parseCell(character: number, parties: number): number {
  if (character === 0x2d) return NO_DOMINANT_PARTY;
  if (character === 0x3f) return NO_RECORD;
  const index = character >= 0xc0 ? character - 0xc0 + 26 : character - 0x61;
  if (index < 0 || index >= parties || (character < 0xc0 && index >= 26))
    throwShapeError('cells', 'letters for the parties, "-" or "?"');
  return index;
}
