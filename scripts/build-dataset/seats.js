// @ts-check
import { RECODED_AUTHORITIES } from '@odm-widgets/data/model';
import { columnOf, parseInteger } from './read.js';

/** @typedef {import('./read.js').Row} Row */
/** @typedef {{ seats: Record<string, number>, vacancies: number }} WardSeats filled seats by party, and vacant ones */

/** The code under which independents are counted, and groups the source does not tell apart from them. */
const INDEPENDENT = 'IND';

/**
 * Filled seats by party and vacancies, by the code in a column. A ward or council that is not in it has no record.
 *
 * @param {Row[]} rows
 * @param {string} column of the codes of wards or councils
 * @returns {Map<string, WardSeats>}
 */
export function readSeats(rows, column) {
  columnOf(rows, column);
  /** @type {Map<string, WardSeats>} */
  const records = new Map();
  for (const row of rows) {
    const code = row[column] ?? '';
    const record = records.get(code) ?? { seats: {}, vacancies: 0 };
    records.set(code, record);
    const count = parseInteger(row['councillors']);
    if (row['party_name'] === 'Vacant') {
      record.vacancies += count;
      continue;
    }
    const party = partyOf(row);
    record.seats[party] = (record.seats[party] ?? 0) + count;
  }
  return records;
}

/** Some codes of the source have spaces around them. */
function partyOf(/** @type {Row} */ row) {
  return row['ec_party_code']?.trim() || INDEPENDENT;
}

/** Names that the source writes without capitals, twice, or with a motto. @type {Readonly<Record<string, string>>} */
const NAMES = {
  PP58: 'Mebyon Kernow',
  PP6725: 'Burnley and Padiham Independent Party',
  PP6810: 'The Borough First',
  PP6816: 'Skegness Urban District Society',
  PP6851: 'Gwlad',
  PP733: 'Lincolnshire Independents',
};

/**
 * Names of parties by code, the first name given to each.
 *
 * @param {Row[][]} lists the newest first
 * @returns {Record<string, string>}
 */
export function readPartyNames(lists) {
  /** @type {Record<string, string>} */
  const names = { [INDEPENDENT]: 'Independent / Other' };
  for (const row of lists.flat()) {
    const party = partyOf(row);
    const name = NAMES[party] ?? asPrinted(row['party_name'] ?? '');
    if (party !== INDEPENDENT && name) names[party] ??= name;
  }
  return Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * A name as it stands in print: "Boston Independent (deregistered 11/25)" without the note of the source, "St. Neots"
 * without the full stop, a company without "Ltd.", a dash instead of a hyphen between spaces.
 */
function asPrinted(/** @type {string} */ name) {
  return name
    .replace(/\s*\((?:de-?registered|formerly|now|was)\b[^)]*\)\s*$/iu, '')
    .replace(/\bSt\. /gu, 'St ')
    .replace(/ Ltd\.?$/u, '')
    .replaceAll(' - ', ' – ')
    .trim();
}

/** @param {Iterable<WardSeats | undefined>} records */
export function sumSeats(records) {
  /** @type {Record<string, number>} */
  const total = {};
  for (const record of records) {
    for (const [party, count] of Object.entries(record?.seats ?? {}))
      total[party] = (total[party] ?? 0) + count;
  }
  return total;
}

/** Seats by council under the codes of 2024. */
export function readCouncilSeats(/** @type {Row[]} */ rows, /** @type {string} */ yy) {
  const seats = readSeats(rows, `LAD${yy}CD`);
  const recoded = Object.entries(RECODED_AUTHORITIES);
  for (const [code, former] of recoded) {
    const own = seats.get(code);
    if (own) seats.set(former, own);
  }
  return seats;
}
