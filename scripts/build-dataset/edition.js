// @ts-check
import { readFileSync } from 'node:fs';

/**
 * An edition of the dataset: which year's wards, councillors and control it has as its newest, and of when the record of
 * councillors is. The Indices and the ward lists of former years are the same in every edition.
 *
 * @typedef {object} Edition
 * @property {number} year of the newest list of wards, roster of councillors and record of control
 * @property {string} asAt date of roster and control: ISO 8601, or "late 2025" where the day is not known
 */

const RECORD = new URL('edition.json', import.meta.url);

/** The edition that is committed. @returns {Edition} */
export function committedEdition() {
  return checkEdition(JSON.parse(readFileSync(RECORD, 'utf8')));
}

/** Where the committed edition is recorded. */
export const EDITION_FILE = RECORD;

/** @param {Edition} edition @throws {Error} for a year before 2025 or a date of another year */
export function checkEdition({ year, asAt }) {
  if (!Number.isInteger(year) || year < 2025)
    throw new Error(`There is no edition of ${year}. Give --year 2025 or later.`);
  if (!/^(?:late \d{4}|\d{4}-\d{2}(?:-\d{2})?)$/u.test(asAt) || !asAt.includes(String(year)))
    throw new Error(`"${asAt}" is no date in ${year}. Give --as-at as in "2026-06" or "late 2026".`);
  return { year, asAt };
}

/** "25" for 2025, as in the names of columns. */
export function twoDigits(/** @type {number} */ year) {
  return String(year).slice(2);
}
