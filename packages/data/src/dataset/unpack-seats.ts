import type { SeatRecord, Seats } from '../model/index.js';
import {
  throwShapeError,
  expectArray,
  expectObject,
  expectString,
  expectInteger,
  type JsonObject,
} from '../shape.js';

/** The parties that seats of a file are counted under, in the order of its counts. */
export function unpackParties(value: unknown, field: string): string[] {
  return expectArray(value, field, (one, where) => {
    const code = expectString(one, where);
    return /^(?:IND|PP\d{1,6})$/u.test(code) ? code : throwShapeError(where, 'IND or a code such as PP53');
  });
}

/**
 * The columns `seats` and `vacancies` of wards or councils to a record each; undefined where the source has none.
 *
 * @param packed the object that holds the columns
 * @param field its name, for errors
 */
export function unpackSeats(
  packed: JsonObject,
  field: string,
  length: number,
  parties: readonly string[],
): (SeatRecord | undefined)[] {
  const seats = expectArray(packed['seats'], `${field}.seats`, expectString, length);
  const vacancies = unpackSparse(packed['vacancies'] ?? {}, `${field}.vacancies`, length);
  return seats.map((counts, at) =>
    counts === '-'
      ? undefined
      : { seats: parseSeats(counts, `${field}.seats`, parties), vacancies: vacancies[at]! },
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

/** A column that is mostly 0, of which only the rest is written, by its place. */
export function unpackSparse(value: unknown, field: string, length: number): number[] {
  const column = Array.from({ length }, () => 0);
  for (const [place, count] of Object.entries(expectObject(value, field))) {
    if (!/^\d{1,5}$/u.test(place) || Number(place) >= length)
      throwShapeError(field, `by places up to ${length - 1}`);
    column[Number(place)] = expectInteger(count, `${field}.${place}`);
    if (column[Number(place)]! < 0) throwShapeError(`${field}.${place}`, 'not below 0');
  }
  return column;
}
