import { parseProvenance } from '../parse-provenance.js';
import { unpackCodes } from '../unpack.js';
import { unpackParties, unpackSeats, unpackSparse } from '../unpack-seats.js';
import type { SeatsByYear } from '../../model/index.js';
import { throwShapeError, expectArray, expectObject, expectInteger } from '../../shape.js';

/**
 * Parses the seats of every council in each year (`RELEASE/seats-by-year.json`).
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseSeatsByYear(value: unknown): SeatsByYear {
  const file = expectObject(value, 'The file');
  const codes = unpackCodes(file['codes'], 'codes');
  const parties = unpackParties(file['parties'], 'parties');
  const years = expectArray(file['years'], 'years', expectObject).map((packed, index) => {
    const field = `years[${index}]`;
    const year = expectInteger(packed['year'], `${field}.year`);
    return {
      year,
      wards: expectArray(packed['wards'], `${field}.wards`, expectInteger, codes.length),
      records: unpackSeats(packed, field, codes.length, parties),
      withoutRecord: unpackSparse(packed['withoutRecord'], `${field}.withoutRecord`, codes.length),
    };
  });
  if (!years.length || years.some(({ year }, index) => index > 0 && year <= years[index - 1]!.year))
    throwShapeError('years', 'in order, each once');
  const councils = codes.map((code, index) => {
    const seatsByYear = years.map(({ year, wards, records, withoutRecord }) => ({
      year,
      seats: records[index]?.seats ?? {},
      vacancies: records[index]?.vacancies ?? 0,
      wardsWithoutRecord: withoutRecord[index]!,
      wards: wards[index]!,
    }));
    return [code, seatsByYear] as const;
  });
  return { councils: new Map(councils), provenance: parseProvenance(file['provenance']) };
}
