// @ts-check
import { columnOf, whole } from './read.js';

/** @typedef {import('./read.js').Row} Row */
/**
 * @typedef {object} Lsoa
 * @property {string} code
 * @property {string} name
 * @property {string} authority
 * @property {string} ward
 * @property {number} population
 * @property {Record<string, number>} rank
 * @property {Record<string, number>} decile
 */

/** How the publisher's columns begin, for the overall index and each domain. @type {Record<string, string>} */
const DOMAIN_COLUMNS = {
  overall: 'Index of Multiple Deprivation (IMD)',
  income: 'Income',
  employment: 'Employment',
  education: 'Education, Skills and Training',
  health: 'Health Deprivation and Disability',
  crime: 'Crime',
  barriers: 'Barriers to Housing and Services',
  environment: 'Living Environment',
};
export const DOMAINS = Object.keys(DOMAIN_COLUMNS);

/**
 * Every LSOA of a release with its ranks and published deciles, in code order.
 *
 * @param {Row[]} rows the publisher's File 7
 * @param {{ lsoaYear: string, wardOf: Map<string, string>, populationOf: (row: Row) => number }} vintage
 * @returns {Lsoa[]}
 */
export function readLsoas(rows, { lsoaYear, wardOf, populationOf }) {
  const code = columnOf(rows, `LSOA code (${lsoaYear})`);
  const name = columnOf(rows, `LSOA name (${lsoaYear})`);
  const authority = columnOf(rows, 'Local Authority District code');
  const columns = DOMAINS.map((domain) => [
    domain,
    columnOf(rows, `${DOMAIN_COLUMNS[domain]} Rank (`),
    columnOf(rows, `${DOMAIN_COLUMNS[domain]} Decile (`),
  ]);
  const lsoas = rows.map((row) => {
    const ward = wardOf.get(row[code] ?? '');
    if (!ward) throw new Error(`LSOA ${row[code]} is in no ward of the best-fit look-up.`);
    return {
      code: row[code] ?? '',
      name: row[name] ?? '',
      authority: row[authority] ?? '',
      ward,
      population: populationOf(row),
      rank: Object.fromEntries(columns.map(([domain, rank]) => [domain, whole(row[rank ?? ''])])),
      decile: Object.fromEntries(columns.map(([domain, , decile]) => [domain, whole(row[decile ?? ''])])),
    };
  });
  return lsoas.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * The last rank of each of the first nine published tenths. The publisher's cuts are not those of a plain
 * formula, so they are read off the published deciles, and every row must agree with them.
 *
 * @param {Lsoa[]} lsoas
 */
export function tenthCuts(lsoas) {
  const cuts = Array.from({ length: 9 }, () => 0);
  for (const { rank, decile } of lsoas) {
    const tenth = decile['overall'] ?? 10;
    if (tenth < 10) cuts[tenth - 1] = Math.max(cuts[tenth - 1] ?? 0, rank['overall'] ?? 0);
  }
  for (const { code, rank, decile } of lsoas) {
    for (const domain of DOMAINS) {
      const tenth = cuts.filter((cut) => cut < (rank[domain] ?? 0)).length + 1;
      if (tenth !== decile[domain]) {
        throw new Error(
          `${code}: the published ${domain} decile is ${decile[domain]}, the cuts of the release say ${tenth}.`,
        );
      }
    }
  }
  return cuts;
}
