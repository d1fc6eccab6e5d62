// @ts-check
import { committedEdition } from './edition.js';
import { sourcesOf } from './sources.js';

const COMMITTED = committedEdition();

/**
 * The provenance of a file, packed: licences by SPDX name, whose wording the reader of the file knows.
 *
 * @param {string} release
 * @param {string} geography
 * @param {string} method
 * @param {import('./sources.js').SourceId[]} sources those of this file and no others
 * @param {import('./edition.js').Edition} [edition] whose sources they are
 */
export function provenance(release, geography, method, sources, edition = COMMITTED) {
  const known = sourcesOf(edition);
  return { release, geography, method, sources: sources.map((id) => known[id]) };
}

/** The last year whose list the ward index has: of 2026 at least the codes that were new. */
function lastList(/** @type {import('./edition.js').Edition} */ { year }) {
  return Math.max(year, 2026);
}

/** @param {import('./edition.js').Edition} edition */
export function wardIndexProvenance(edition) {
  return provenance(`2019–${lastList(edition)}`, 'Wards', 'Official lists', ['ward-lists'], edition);
}

/** @param {import('./edition.js').Edition} edition */
export function wardHistoryProvenance(edition) {
  const isFirst = edition.year === 2025;
  return provenance(
    `2019–${lastList(edition)}`,
    isFirst
      ? 'Wards of 2019, 2021, 2024, 2025 and, where new, 2026'
      : `Wards of 2019, 2021, 2024, 2025 and ${edition.year}`,
    isFirst
      ? 'Share of a ward’s LSOAs in each other ward; matches with wards of 2025 are the project’s own estimate; no lookup of LSOAs to wards of 2026 is published'
      : `Share of a ward’s LSOAs in each other ward; matches with wards of 2025 are the project’s own estimate, with wards of ${edition.year} the official best fit`,
    ['ward-lists', 'wards2019', 'wards2024', 'lsoa-changes', 'wards2025'],
    edition,
  );
}
