import type { RepresentedCouncil } from '../../model/index.js';
import { expectInteger, expectObject, throwShapeError } from '../../shape.js';
import { parseWards } from './parse-region.js';
import { parseSeatsByYear } from './parse-seats-by-year.js';

/**
 * Parses the wards of one council (`RELEASE/representation/CODE.json`).
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseCouncil(value: unknown): RepresentedCouncil {
  const { councils, ...wards } = parseWards(value);
  const [council] = councils;
  if (!council || councils.length > 1) throwShapeError('authorities', 'one council');
  const file = expectObject(value, 'The file');
  return {
    ...wards,
    council: { ...council, population: expectInteger(file['population'], 'population') },
    seatsByYear: parseSeatsByYear(file['seatsByYear']),
  };
}
