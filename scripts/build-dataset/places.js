// @ts-check
import { RECODED_AUTHORITIES } from '@odm-widgets/data/model';
import { COUNCIL_REPLACEMENTS, findReplacements, successorsOf } from '@odm-widgets/data/reorganisations';
import { combinedAuthorityOf } from './combined-authorities.js';

/** @typedef {import('./read.js').Row} Row */

/**
 * The region, county council, combined authority and type of a council, from the register and our own list.
 *
 * @param {Row[]} register
 */
export function placesOf(register) {
  const byCode = new Map(register.map((row) => [row['gss-code'] ?? '', row]));
  const byShortCode = new Map(register.map((row) => [row['local-authority-code'] ?? '', row]));
  const county = (/** @type {string} */ code) => {
    const row = byShortCode.get(byCode.get(code)?.['county-la'] ?? '');
    return row && !row['end-date'] ? row['gss-code'] : undefined;
  };
  return {
    type: (/** @type {string} */ code) => byCode.get(code)?.['local-authority-type-name'] ?? '',
    region: (/** @type {string} */ code) => regionOf(byCode.get(code), byShortCode),
    county,
    combined: (/** @type {string} */ code) => combinedAuthorityOf(code, county(code)),
    /** County councils that exist, in the order of their codes. */
    counties: () =>
      register
        .filter((row) => row['gss-code']?.startsWith('E10') && !row['end-date'])
        .map((row) => ({ code: row['gss-code'] ?? '', name: row['nice-name'] ?? '' }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

/** @typedef {ReturnType<typeof placesOf>} Places */

/** A council's region; the register lacks Kettering's, which is that of the council that replaced it. */
function regionOf(/** @type {Row | undefined} */ row, /** @type {Map<string, Row>} */ byShortCode) {
  return row?.['region'] || byShortCode.get(row?.['replaced-by'] ?? '')?.['region'] || '';
}

/**
 * Councils that were replaced before the councils of the release, with those that stand in their place; county councils
 * apart.
 *
 * @param {Row[][]} lists of wards, the newest first
 * @param {readonly string[]} years of the lists, two digits
 * @param {Set<string>} current codes of the councils of the release
 * @returns {Record<string, [name: string, ...successors: string[]]>}
 * @throws {Error} for a council of the lists that is in neither
 */
export function abolishedCouncils(lists, years, current) {
  /** @type {Record<string, [string, ...string[]]>} */
  const abolished = {};
  for (const { code, name } of COUNCIL_REPLACEMENTS.flatMap(({ councils }) => councils)) {
    const successors = successorsOf(findReplacements(code)).flatMap((one) => one.code ?? []);
    if (
      !code.startsWith('E10') &&
      !current.has(code) &&
      successors.length &&
      successors.every((one) => current.has(one))
    )
      abolished[code] = [name, ...successors];
  }
  lists.forEach((rows, index) => {
    for (const row of rows) {
      const code = row[`LAD${years[index]}CD`] ?? '';
      if (code.startsWith('E') && !current.has(RECODED_AUTHORITIES[code] ?? code) && !abolished[code])
        throw new Error(
          `${code} (${row[`LAD${years[index]}NM`]}) is no council now: add what replaced it to packages/data/src/reorganisations.`,
        );
    }
  });
  return Object.fromEntries(Object.entries(abolished).sort(([a], [b]) => (a < b ? -1 : 1)));
}
