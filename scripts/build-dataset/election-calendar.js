// @ts-check
import { COUNCIL_RELEASE } from '@odm-widgets/data/model';
import { packCodes } from './pack.js';
import { provenance } from './provenance.js';
import { parseInteger } from './read.js';

/** @typedef {import('./read.js').Row} Row */

/** Ordinary elections from 2025 on: the first Thursday in May. */
const DATES = ['2025-05-01', '2026-05-07', '2027-05-06', '2028-05-04', '2029-05-03', '2030-05-02'];
export const ELECTION_SOURCES = /** @type {const} */ (['elections2024', 'elections2025', 'elections2026']);

/** Share of a council's seats above which an election was for all of them, and above which for half. */
const ALL = 0.85;
const HALF = 0.42;
/** Elected in March 2025, for four years. */
const CITY_OF_LONDON = 'E09000001';
/** Elected in May 2025, and in no handbook. */
const ISLES_OF_SCILLY = 'E06000053';
/** Surrey and its districts are replaced in April 2027 by East and West Surrey, which were elected in May 2026. */
const REPLACED_COUNTY = 'E10000030';

/**
 * Ordinary elections of every council: those that were held, and those its cycle leads to. A reorganisation may change
 * what is to come, so later dates are scheduled dates.
 *
 * @param {object} input
 * @param {{ code: string }[]} input.authorities
 * @param {{ code: string }[]} input.counties
 * @param {(code: string) => string | undefined} input.countyOf code of a district's county council
 * @param {Map<string, { seats: Record<string, number>, vacancies: number }>} input.councilSeats
 * @param {Row[]} input.elections2024
 * @param {Row[]} input.elections2025
 * @param {Row[]} input.elections2026
 * @param {(name: string) => string | undefined} input.codeOf a council or county by its name
 * @param {import('./edition.js').Edition} input.edition of the seats that say how large a council is
 */
export function packElectionCalendar({
  authorities,
  counties,
  countyOf,
  councilSeats,
  elections2024,
  elections2025,
  elections2026,
  codeOf,
  edition,
}) {
  const in2024 = new Map(elections2024.map((row) => [row['Local authority code'], row['Election type']]));
  const in2025 = new Set(elections2025.map((row) => codeOf(row['Upper tier authority'] ?? '')));
  const seats2026 = seatsUp(elections2026, codeOf);
  const sizeOf = (/** @type {string} */ code) => {
    const { seats = {}, vacancies = 0 } = councilSeats.get(code) ?? {};
    return Object.values(seats).reduce((sum, count) => sum + count, vacancies);
  };
  const yearsOf = (/** @type {string} */ code) => {
    if (code === REPLACED_COUNTY || countyOf(code) === REPLACED_COUNTY) return [];
    if (in2025.has(code) || code === CITY_OF_LONDON || code === ISLES_OF_SCILLY)
      return seats2026.has(code) ? [2025, 2026] : [2025, 2029];
    const share = (seats2026.get(code) ?? 0) / sizeOf(code);
    // New wards are first elected all together, and by thirds again afterwards.
    if (share >= ALL && in2024.get(code) !== 'By thirds') return [2026, 2030];
    if (share >= ALL) return [2026, 2027, 2028, 2030];
    if (share >= HALF) return [2026, 2028, 2030];
    // Thirds are elected in three years of four; there is none in 2025 and 2029.
    if (share > 0 || in2024.get(code) === 'By thirds')
      return [...(share > 0 ? [2026] : []), 2027, 2028, 2030];
    return in2024.has(code) ? [2028] : [2027];
  };
  const pack = (/** @type {{ code: string }[]} */ councils) => ({
    codes: packCodes(councils.map(({ code }) => code)),
    elections: councils.map(({ code }) =>
      yearsOf(code)
        .map((year) => year - 2025)
        .join(''),
    ),
  });
  return {
    release: COUNCIL_RELEASE,
    dates: DATES,
    authorities: pack(authorities),
    counties: pack(counties),
    provenance: provenance(
      COUNCIL_RELEASE,
      'Local authorities of April 2024, county councils',
      'Elections held in 2024, 2025 and 2026, and the cycle of each council they show; later dates are scheduled',
      [...ELECTION_SOURCES, 'seats'],
      edition,
    ),
  };
}

/**
 * The dates of the elections of each council of a calendar, by its code.
 *
 * @param {ReturnType<typeof packElectionCalendar>} calendar
 * @param {{ code: string }[]} councils in the order they have in the calendar
 * @returns {(code: string) => string[]}
 */
export function electionDates({ dates, authorities }, councils) {
  const byCode = new Map(councils.map(({ code }, index) => [code, authorities.elections[index] ?? '']));
  return (code) => [...(byCode.get(code) ?? '')].flatMap((digit) => dates[Number(digit)] ?? []);
}

/** Seats that were up for election, by council; shadow councils of 2027 have no code yet. */
function seatsUp(/** @type {Row[]} */ rows, /** @type {(name: string) => string | undefined} */ codeOf) {
  /** @type {Map<string, number>} */
  const seats = new Map();
  for (const row of rows) {
    // A by-election is for a seat of an earlier election.
    if (row['ec_code']?.includes('.by.')) continue;
    const code = codeOf(row['council'] ?? '');
    if (code) seats.set(code, (seats.get(code) ?? 0) + parseInteger(row['seats']));
  }
  return seats;
}
