import { parseProvenance } from '../../../parse-provenance.js';
import { unpackParties } from '../../../unpack-seats.js';
import { LSOA_COUNT, type Grid } from '../../../../model/index.js';
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
 * `2025/grid.json`: a sign for each LSOA in the order of the national ranking.
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseGrid(value: unknown): Grid {
  const file = expectObject(value, 'The file');
  const parties = unpackParties(file['parties'], 'parties');
  const signs = expectString(file['cells'], 'cells');
  if (signs.length !== LSOA_COUNT['2025']) throwShapeError('cells', `${LSOA_COUNT['2025']} signs`);
  const cells = Int16Array.from({ length: signs.length }, (_, at) =>
    parseCell(signs.charCodeAt(at), parties.length),
  );
  const cuts = expectArray(file['cuts'], 'cuts', expectInteger, 9);
  return { parties, cells, cuts, provenance: parseProvenance(file['provenance']) };
}

/** "a" to "z", then the Latin letters from U+00C0, for a place in the parties; "-" for none of them; "?" without a record. */
function parseCell(sign: number, parties: number): number {
  if (sign === 0x2d) return NO_DOMINANT_PARTY;
  if (sign === 0x3f) return NO_RECORD;
  const at = sign >= 0xc0 ? sign - 0xc0 + 26 : sign - 0x61;
  if (at < 0 || at >= parties || (sign < 0xc0 && at >= 26))
    throwShapeError('cells', 'letters for the parties, "-" or "?"');
  return at;
}
