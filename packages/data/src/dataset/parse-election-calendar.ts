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
  const dates = expectArray(file['dates'], 'dates', (date, field) =>
    /^\d{4}-\d{2}-\d{2}$/u.test(expectString(date, field))
      ? (date as string)
      : throwShapeError(field, 'a date such as 2026-05-07'),
  );
  return {
    dates: new Map([
      ...parseCouncils(file['authorities'], 'authorities', dates),
      ...parseCouncils(file['counties'], 'counties', dates),
    ]),
    provenance: parseProvenance(file['provenance']),
  };
}

/** Codes, each with the indices of its dates as digits: "135". */
function parseCouncils(value: unknown, field: string, dates: readonly string[]): [string, string[]][] {
  const packed = expectObject(value, field);
  const codes = unpackCodes(packed['codes'], `${field}.codes`);
  const elections = expectArray(packed['elections'], `${field}.elections`, expectString, codes.length);
  return codes.map((code, index) => [
    code,
    [...elections[index]!].map(
      (digit) => dates[Number(digit)] ?? throwShapeError(`${field}.elections[${index}]`, 'indices of dates'),
    ),
  ]);
}
