// @ts-check
import { RECODED_AUTHORITIES } from '@odm-widgets/data/model';

/** @typedef {import('./read.js').Row} Row */
/** @typedef {{ name: string, authority: string, authorityName: string }} Ward */
/** @typedef {Ward & { code: string }} ListedWard */

/**
 * The English wards of an official list, by code, with their council under the code the figures use.
 *
 * @param {Row[]} rows
 * @param {string} year two digits, as in the names of the columns
 * @returns {Map<string, Ward>}
 */
export function readWards(rows, year) {
  return new Map(
    rows
      .filter((row) => row[`WD${year}CD`]?.startsWith('E'))
      .map((row) => {
        const code = row[`LAD${year}CD`] ?? '';
        return [
          row[`WD${year}CD`] ?? '',
          {
            name: row[`WD${year}NM`] ?? '',
            authority: RECODED_AUTHORITIES[code] ?? code,
            authorityName: row[`LAD${year}NM`] ?? '',
          },
        ];
      }),
  );
}

/** Councils of a list of wards, in the order of their codes. */
export function councilsOf(/** @type {Map<string, Ward>} */ wards) {
  return [...new Map([...wards.values()].map(({ authority, authorityName }) => [authority, authorityName]))]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** @returns {ListedWard[]} */
export function listOf(/** @type {Map<string, Ward>} */ wards) {
  return [...wards].map(([code, ward]) => ({ code, ...ward }));
}

/**
 * Councils some of whose wards of 2025 were not in the list of 2024.
 *
 * @param {Map<string, Ward>} wards2024
 * @param {Map<string, Ward>} wards2025
 */
export function redrawnCouncils(wards2024, wards2025) {
  return new Set(
    [...wards2025].filter(([code]) => !wards2024.has(code)).map(([, { authority }]) => authority),
  );
}
