// @ts-check
import { whole } from './read.js';

/** @typedef {import('./read.js').Row} Row */
/** @typedef {{ seats: Record<string, number>, vacancies: number }} WardSeats */

/** What independents, and groups the source does not tell apart, are counted under. */
const INDEPENDENT = 'IND';

/**
 * Filled seats by party and vacancies, by ward. A ward that is not here has no record.
 *
 * @param {Row[]} rows
 * @returns {{ wards: Map<string, WardSeats>, parties: Record<string, string> }}
 */
export function readSeats(rows) {
  /** @type {Map<string, WardSeats>} */
  const wards = new Map();
  /** @type {Record<string, string>} */
  const parties = { [INDEPENDENT]: 'Independent / Other' };
  for (const row of rows) {
    const ward = wards.get(row['WD24CD'] ?? '') ?? { seats: {}, vacancies: 0 };
    wards.set(row['WD24CD'] ?? '', ward);
    const count = whole(row['councillors']);
    if (row['party_name'] === 'Vacant') {
      ward.vacancies += count;
      continue;
    }
    // The source has spaces around some codes and names.
    const party = row['ec_party_code']?.trim() || INDEPENDENT;
    ward.seats[party] = (ward.seats[party] ?? 0) + count;
    if (party !== INDEPENDENT) parties[party] ??= row['party_name']?.trim() || party;
  }
  const sorted = Object.entries(parties).sort(([a], [b]) => (a < b ? -1 : 1));
  return { wards, parties: Object.fromEntries(sorted) };
}

/** @param {Iterable<WardSeats | undefined>} wards */
export function sumSeats(wards) {
  /** @type {Record<string, number>} */
  const total = {};
  for (const ward of wards) {
    for (const [party, count] of Object.entries(ward?.seats ?? {}))
      total[party] = (total[party] ?? 0) + count;
  }
  return total;
}

/**
 * The party that holds more than half of a ward's filled seats; '' where none does, undefined without a record.
 *
 * @param {WardSeats | undefined} ward
 */
export function dominantParty(ward) {
  const entries = Object.entries(ward?.seats ?? {});
  const filled = entries.reduce((total, [, count]) => total + count, 0);
  if (!filled) return undefined;
  return entries.find(([, count]) => count * 2 > filled)?.[0] ?? '';
}
