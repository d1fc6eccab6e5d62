import { parseProvenance } from '../../../parse-provenance.js';
import { unpackCodes } from '../../../unpack.js';
import { unpackParties, unpackSeats, unpackSparse } from '../../../unpack-seats.js';
import { SEAT_YEARS, type SeatsByYear } from '../../../../model/index.js';
import { fail, list, object, whole } from '../../../../shape.js';

/**
 * `2025/seats-by-year.json` to the seats of every council in each year.
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseSeatsByYear(value: unknown): SeatsByYear {
  const file = object(value, 'The file');
  const codes = unpackCodes(file['codes'], 'codes');
  const wards = list(file['wards'], 'wards', whole, codes.length);
  const parties = unpackParties(file['parties'], 'parties');
  const years = list(file['years'], 'years', object, SEAT_YEARS.length).map((packed, at) => {
    const field = `years[${at}]`;
    if (packed['year'] !== SEAT_YEARS[at]) fail(`${field}.year`, String(SEAT_YEARS[at]));
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
