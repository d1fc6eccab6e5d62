// @ts-check
/** @typedef {import('./read.js').Raw} Raw */
/** @typedef {import('./read.js').Row} Row */
/** @typedef {import('./edition.js').Edition} Edition */

/** Rows of English councils in every roster of councillors, the newest roster first. */
export function rostersOf(/** @type {Raw} */ raw, /** @type {Edition} */ { year: latest }) {
  return [...new Set([latest, 2025, 2024, 2023])]
    .flatMap((year) => (year < 2025 ? [`seats${year}`] : [`seats${year}`, `councilSeats${year}`]))
    .map((name) => (raw[name] ?? []).filter(isOfEngland));
}

/** Whether a row of a roster is of an English council, by the first of its codes. */
function isOfEngland(/** @type {Row} */ row) {
  const code = Object.keys(row).find((column) => /^LAD\d\dCD$/u.test(column));
  return row[code ?? '']?.startsWith('E') ?? false;
}
