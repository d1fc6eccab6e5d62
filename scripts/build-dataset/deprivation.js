// @ts-check
import { decileOfRank } from '@odm-widgets/data/model';
import { columnOf, parseInteger } from './read.js';

/** @typedef {import('./read.js').Row} Row */
/**
 * @typedef {object} Lsoa
 * @property {string} code
 * @property {string} name
 * @property {string} authority
 * @property {string} ward
 * @property {string} latestWard its ward of the edition's year; '' where the release is older
 * @property {boolean} estimated whether that ward is the project's estimate
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
 * @param {{ lsoaYear: string, wardOf: Map<string, string>, populationOf: (row: Row) => number, inLatest?: Map<string, { ward: string, estimated: boolean }> }} vintage
 * @returns {Lsoa[]}
 */
export function readLsoas(rows, { lsoaYear, wardOf, populationOf, inLatest }) {
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
    if (!ward) throw new Error(`LSOA ${row[code]} is in no ward of the best-fit lookup.`);
    const latest = inLatest?.get(row[code] ?? '');
    if (inLatest && !latest?.ward)
      throw new Error(`LSOA ${row[code]} is in no ward of the newest lookup. Is it complete?`);
    return {
      code: row[code] ?? '',
      name: row[name] ?? '',
      authority: row[authority] ?? '',
      ward,
      latestWard: latest?.ward ?? '',
      estimated: latest?.estimated ?? false,
      population: populationOf(row),
      rank: Object.fromEntries(columns.map(([domain, rank]) => [domain, parseInteger(row[rank ?? ''])])),
      decile: Object.fromEntries(
        columns.map(([domain, , decile]) => [domain, parseInteger(row[decile ?? ''])]),
      ),
    };
  });
  return lsoas.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * The last rank of each of the first nine published deciles. No plain formula gives them, so they are read from the
 * published deciles, with which every row must agree.
 *
 * @param {Lsoa[]} lsoas
 */
export function decileCuts(lsoas) {
  const cuts = Array.from({ length: 9 }, () => 0);
  for (const { rank, decile } of lsoas) {
    const own = decile['overall'] ?? 10;
    if (own < 10) cuts[own - 1] = Math.max(cuts[own - 1] ?? 0, rank['overall'] ?? 0);
  }
  for (const { code, rank, decile } of lsoas) {
    for (const domain of DOMAINS) {
      const expected = decileOfRank(rank[domain] ?? 0, cuts);
      if (expected !== decile[domain]) {
        throw new Error(
          `${code}: the published ${domain} decile is ${decile[domain]}, the cuts of the release say ${expected}.`,
        );
      }
    }
  }
  return cuts;
}
