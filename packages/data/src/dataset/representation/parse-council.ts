import type { RepresentedCouncil } from '../../model/index.js';
import { expectInteger, expectObject, expectString, throwShapeError } from '../../shape.js';
import { parseRegion } from './parse-region.js';

/**
 * Parses the wards of one council (`RELEASE/representation/CODE.json`).
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseCouncil(value: unknown): RepresentedCouncil {
  const { authorities, ...rest } = parseRegion(value);
  const [authority] = authorities;
  if (!authority || authorities.length > 1) throwShapeError('authorities', 'one council');
  const file = expectObject(value, 'The file');
  const names = Object.entries(expectObject(file['partyNames'], 'partyNames'));
  return {
    ...rest,
    authority,
    population: expectInteger(file['population'], 'population'),
    partyNames: Object.fromEntries(
      names.map(([code, name]) => [code, expectString(name, `partyNames.${code}`)]),
    ),
  };
}
