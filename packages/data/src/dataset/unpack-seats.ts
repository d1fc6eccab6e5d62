import type { SeatRecord, Seats } from '../model/index.js';
import {
  throwShapeError,
  expectArray,
  expectObject,
  expectString,
  expectInteger,
  type JsonObject,
} from '../shape.js';

/** The parties whose seats a file counts, in the order of its counts. */
export function unpackParties(value: unknown, field: string): string[] {
  return expectArray(value, field, (item, itemField) => {
    const code = expectString(item, itemField);
    return /^(?:IND|PP\d{1,6})$/u.test(code)
      ? code
      : throwShapeError(itemField, 'IND or a code such as PP53');
  });
}

/**
 * Unpacks the columns `seats` and `vacancies` of wards or councils.
 *
 *
 * @param packed the object that holds the columns
 * @param field its name, for errors
 * @returns a record each, undefined where the source has none
 */
export function unpackSeats(
  packed: JsonObject,
  field: string,
  length: number,
  parties: readonly string[],
): (SeatRecord | undefined)[] {
  const seats = expectArray(packed['seats'], `${field}.seats`, expectString, length);
  const vacancies = unpackSparse(packed['vacancies'] ?? {}, `${field}.vacancies`, length);
  return seats.map((counts, index) =>
    counts === '-'
      ? undefined
      : { seats: parseSeats(counts, `${field}.seats`, parties), vacancies: vacancies[index]! },
  );
}

/** "1,,2": counts in the order of the file's parties. */
function parseSeats(packed: string, field: string, parties: readonly string[]): Seats {
  return Object.fromEntries(
    packed.split(',').flatMap((count, index) => {
      if (count === '') return [];
      if (!/^\d{1,3}$/u.test(count) || !parties[index])
        throwShapeError(field, 'counts in the order of the parties');
      return [[parties[index], Number(count)]];
    }),
  );
}

/** Unpacks a column that is mostly 0: an object of the other numbers by their index. */
export function unpackSparse(value: unknown, field: string, length: number): number[] {
  const column = Array.from({ length }, () => 0);
  for (const [index, count] of Object.entries(expectObject(value, field))) {
    if (!/^\d{1,5}$/u.test(index) || Number(index) >= length)
      throwShapeError(field, `by indices up to ${length - 1}`);
    column[Number(index)] = expectInteger(count, `${field}.${index}`);
    if (column[Number(index)]! < 0) throwShapeError(`${field}.${index}`, 'not below 0');
  }
  return column;
}
