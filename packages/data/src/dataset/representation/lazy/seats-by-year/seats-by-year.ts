import { parseProvenance } from '../../../parse-provenance.js';
import { unpackCodes } from '../../../unpack.js';
import { unpackParties, unpackSeats, unpackSparse } from '../../../unpack-seats.js';
import { SEAT_YEARS, type SeatsByYear } from '../../../../model/index.js';
import { throwShapeError, expectArray, expectObject, expectInteger } from '../../../../shape.js';

/**
 * `2025/seats-by-year.json` to the seats of every council in each year.
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseSeatsByYear(value: unknown): SeatsByYear {
  const file = expectObject(value, 'The file');
  const codes = unpackCodes(file['codes'], 'codes');
  const wards = expectArray(file['wards'], 'wards', expectInteger, codes.length);
  const parties = unpackParties(file['parties'], 'parties');
  const years = expectArray(file['years'], 'years', expectObject, SEAT_YEARS.length).map((packed, at) => {
    const field = `years[${at}]`;
    if (packed['year'] !== SEAT_YEARS[at]) throwShapeError(`${field}.year`, String(SEAT_YEARS[at]));
    return {
      year: SEAT_YEARS[at]!,
      records: unpackSeats(packed, field, codes.length, parties),
      without: unpackSparse(packed['withoutRecord'], `${field}.withoutRecord`, codes.length),
    };
  });
  const councils = codes.map((code, at) => {
    const own = years.map(({ year, records, without }) => ({
      year,
      seats: records[at]?.seats ?? {},
      vacancies: records[at]?.vacancies ?? 0,
      wardsWithoutRecord: without[at]!,
      wards: wards[at]!,
    }));
    return [code, own] as const;
  });
  return { councils: new Map(councils), provenance: parseProvenance(file['provenance']) };
}
