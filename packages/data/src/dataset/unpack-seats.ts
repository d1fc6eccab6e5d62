import type { SeatRecord, Seats } from '../model/index.js';
import { fail, list, object, text, whole, type Json } from '../shape.js';

/** The parties that seats of a file are counted under, in the order of its counts. */
export function unpackParties(value: unknown, field: string): string[] {
  return list(value, field, (one, where) => {
    const code = text(one, where);
    return /^(?:IND|PP\d{1,6})$/u.test(code) ? code : fail(where, 'IND or a code such as PP53');
  });
}

/**
 * The columns `seats` and `vacancies` of wards or councils to a record each; undefined where the source has none.
 *
 * @param packed the object that holds the columns
 * @param field its name, for errors
 */
export function unpackSeats(
  packed: Json,
  field: string,
  length: number,
  parties: readonly string[],
): (SeatRecord | undefined)[] {
  const seats = list(packed['seats'], `${field}.seats`, text, length);
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
      if (!/^\d{1,3}$/u.test(count) || !parties[index]) fail(field, 'counts in the order of the parties');
      return [[parties[index], Number(count)]];
    }),
  );
}

/** A column that is mostly 0, of which only the rest is written, by its place. */
export function unpackSparse(value: unknown, field: string, length: number): number[] {
  const column = Array.from({ length }, () => 0);
  for (const [place, count] of Object.entries(object(value, field))) {
    if (!/^\d{1,5}$/u.test(place) || Number(place) >= length) fail(field, `by places up to ${length - 1}`);
    column[Number(place)] = whole(count, `${field}.${place}`);
    if (column[Number(place)]! < 0) fail(`${field}.${place}`, 'not below 0');
  }
  return column;
}
