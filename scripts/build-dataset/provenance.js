// @ts-check
import { SOURCES } from './sources.js';

/**
 * The provenance of a file, packed: licences by SPDX name, whose wording the reader of the file knows.
 *
 * @param {string} release
 * @param {string} geography
 * @param {string} method
 * @param {import('./sources.js').SourceId[]} sources those of this file and no others
 */
export function provenance(release, geography, method, sources) {
  return { release, geography, method, sources: sources.map((id) => SOURCES[id]) };
}

export const WARD_INDEX_PROVENANCE = provenance('2019–2026', 'Wards', 'Official lists', ['ward-lists']);

export const WARD_HISTORY_PROVENANCE = provenance(
  '2019–2026',
  'Wards of 2019, 2021, 2024, 2025 and, where new, 2026',
  'Share of a ward’s LSOAs in each other ward; matches with wards of 2025 are the project’s own estimate; no lookup of LSOAs to wards of 2026 is published',
  ['ward-lists', 'wards2019', 'wards2024', 'lsoa-changes', 'wards2025'],
);
