// @ts-check
import { SOURCES } from './sources.js';

/**
 * Where a file's figures come from, packed: licences by SPDX name, whose wording the reader of the file knows.
 *
 * @param {string} release
 * @param {string} geography
 * @param {string} method
 * @param {import('./sources.js').SourceId[]} sources
 */
export function provenance(release, geography, method, sources) {
  return { release, geography, method, sources: sources.map((id) => SOURCES[id]) };
}

const YEARS_LISTED = 'Wards of 2019, 2021, 2024 and 2025';
/** Of the ward index. */
export const LISTED = provenance('2019–2025', 'Wards', 'Official lists', ['ward-lists']);

/** Of what became of wards. */
export const MATCHED = provenance(
  '2019–2025',
  YEARS_LISTED,
  'Share of a ward’s LSOAs in each other ward; matches with wards of 2025 are the project’s own estimate',
  ['ward-lists', 'wards2019', 'wards2024', 'lsoa-changes', 'wards2025'],
);
