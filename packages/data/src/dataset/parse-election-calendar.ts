import type { ElectionCalendar } from '../model/index.js';
import { expectArray, expectObject, expectString, throwShapeError } from '../shape.js';
import { parseProvenance } from './parse-provenance.js';
import { unpackCodes } from './unpack.js';

/**
 * Parses the calendar of elections (`RELEASE/election-calendar.json`).
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseElectionCalendar(value: unknown): ElectionCalendar {
  const file = expectObject(value, 'The file');
  const dates = parseDates(file['dates'], 'dates');
  const councils = ['authorities', 'counties'].flatMap((field) => {
    const packed = expectObject(file[field], field);
    const codes = unpackCodes(packed['codes'], `${field}.codes`);
    return parseElections(packed['elections'], `${field}.elections`, codes, dates);
  });
  return { dates: new Map(councils), provenance: parseProvenance(file['provenance']) };
}

export function parseDates(value: unknown, field: string): string[] {
  return expectArray(value, field, (item, itemField) => {
    const date = expectString(item, itemField);
    return /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : throwShapeError(itemField, 'a date such as 2026-05-07');
  });
}

/** Councils with the dates of their elections, which are packed as indices of dates, a digit each: "135". */
export function parseElections(
  value: unknown,
  field: string,
  codes: readonly string[],
  dates: readonly string[],
): [string, string[]][] {
  const elections = expectArray(value, field, expectString, codes.length);
  return codes.map((code, index) => [
    code,
    [...elections[index]!].map(
      (digit) => dates[Number(digit)] ?? throwShapeError(`${field}[${index}]`, 'indices of dates'),
    ),
  ]);
}
