// @ts-check
import { sumSeats } from './seats.js';

/** Packs columns as text: short enough for a phone, plain enough to read without a library. */

/** Packs codes such as E01005061 as the number of the first and the step to each next: "1005061 2*2 1*15". */
export function packCodes(/** @type {string[]} */ codes) {
  let last = 0;
  /** @type {[step: number, times: number][]} */
  const runs = [];
  for (const code of codes) {
    const step = Number(code.slice(1)) - last;
    last += step;
    const run = runs.at(-1);
    if (run?.[0] === step) run[1] += 1;
    else runs.push([step, 1]);
  }
  return runs.map(([step, times]) => (times > 1 ? `${step}*${times}` : step)).join(' ');
}

/** Whole numbers in base 36, three digits each unless told otherwise, without separators. */
export function packNumbers(/** @type {number[]} */ numbers, width = 3) {
  return packFixed(numbers, width);
}

/** Whole numbers from 0 to 35 in base 36, one digit each. */
export function packDigits(/** @type {number[]} */ numbers) {
  return packFixed(numbers, 1);
}

function packFixed(/** @type {number[]} */ numbers, /** @type {number} */ width) {
  const most = 36 ** width - 1;
  return numbers
    .map((number) => {
      if (!Number.isInteger(number) || number < 0 || number > most)
        throw new Error(`${number} is not a whole number from 0 to ${most}; it needs a wider column.`);
      return number.toString(36).padStart(width, '0');
    })
    .join('');
}

/**
 * Packs seats to one text a ward or council: counts in the order of the parties, "-" for no record; vacancies where
 * there are any.
 *
 * @param {(import('./seats.js').WardSeats | undefined)[]} records
 * @param {string[]} parties
 */
export function packSeats(records, parties) {
  const texts = records.map((record) =>
    record
      ? parties
          .map((party) => record.seats[party] ?? '')
          .join(',')
          .replace(/,+$/u, '')
      : '-',
  );
  const vacancies = packSparse(records.map((record) => record?.vacancies ?? 0));
  return { seats: texts, ...(Object.keys(vacancies).length ? { vacancies } : {}) };
}

/** Parties with a seat in any of these records, those with most seats first. */
export function partiesOf(/** @type {Iterable<import('./seats.js').WardSeats | undefined>} */ records) {
  return Object.entries(sumSeats(records))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([party]) => party);
}

/** Packs a column that is mostly 0: an object of the other numbers by their index. */
export function packSparse(/** @type {number[]} */ numbers) {
  return Object.fromEntries(numbers.flatMap((number, index) => (number ? [[index, number]] : [])));
}
