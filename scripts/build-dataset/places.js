// @ts-check
import { RECODED_AUTHORITIES } from '@odm-widgets/data/model';
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
 * Councils of former lists of wards that are in no list of the release, with the councils that replaced them.
 *
 * @param {Row[][]} lists of wards, the newest first
 * @param {readonly string[]} years of the lists, two digits
 * @param {Set<string>} current codes of the councils of the release
 * @param {Row[]} register
 * @returns {Record<string, [name: string, ...successors: string[]]>}
 */
export function abolishedCouncils(lists, years, current, register) {
  const byShortCode = new Map(register.map((row) => [row['local-authority-code'] ?? '', row]));
  const replacedBy = new Map(register.map((row) => [row['gss-code'] ?? '', row['replaced-by'] ?? '']));
  /** @type {Map<string, string>} */
  const names = new Map();
  lists.forEach((rows, index) => {
    for (const row of rows) {
      const code = row[`LAD${years[index]}CD`] ?? '';
      const known = current.has(RECODED_AUTHORITIES[code] ?? code) || names.has(code);
      if (code.startsWith('E') && !known) names.set(code, row[`LAD${years[index]}NM`] ?? '');
    }
  });
  /** @type {Record<string, [string, ...string[]]>} */
  const abolished = {};
  for (const [code, name] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const successors = (replacedBy.get(code) ?? '')
      .split(/[,;\s]+/u)
      .flatMap((short) => byShortCode.get(short)?.['gss-code'] ?? [])
      .filter((successor) => current.has(successor));
    abolished[code] = [name, ...successors];
  }
  return abolished;
}
