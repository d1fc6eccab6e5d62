// @ts-check
import { DOMAINS } from './deprivation.js';
import { packSeats, partiesOf, steps, threes } from './pack.js';
import { provenance } from './provenance.js';

/** @typedef {import('./deprivation.js').Lsoa} Lsoa */
/** @typedef {{ code: string, name: string, authority: string }} WardName */

/**
 * One council's main file: everything a ward widget says first, in columns, which compress far better than rows.
 * Codes are written as steps from the one before; a name without the council's own in front of it.
 *
 * @param {object} input
 * @param {'2025' | '2019'} input.release
 * @param {{ code: string, name: string }} input.authority
 * @param {WardName[]} input.wards
 * @param {Lsoa[]} input.lsoas
 * @param {number[]} input.cuts
 * @param {Map<string, import('./seats.js').WardSeats>} [input.seats]
 */
export function packAreas({ release, authority, wards, lsoas, cuts, seats }) {
  const sorted = [...wards].sort((a, b) => (a.code < b.code ? -1 : 1));
  const wardIndex = new Map(sorted.map(({ code }, index) => [code, index]));
  const records = sorted.map(({ code }) => seats?.get(code));
  const parties = partiesOf(records);
  const prefixes = [...new Set(lsoas.map(({ name }) => name.slice(0, name.lastIndexOf(' '))))];
  return {
    release,
    authority: [authority.code, authority.name],
    wards: {
      codes: steps(sorted.map(({ code }) => code)),
      names: sorted.map(({ name }) => name),
      ...(seats ? { parties, ...packSeats(records, parties) } : {}),
    },
    lsoas: {
      codes: steps(lsoas.map(({ code }) => code)),
      names: packNames(lsoas, prefixes),
      prefixes,
      ward: lsoas.map(({ ward }) => wardIndex.get(ward)),
      population: threes(lsoas.map(({ population }) => population)),
      rank: { overall: threes(lsoas.map(({ rank }) => rank['overall'] ?? 0)) },
    },
    cuts,
    provenance: provenanceOf(release, seats !== undefined),
  };
}

/**
 * The ranks of one council's LSOAs in the seven domains, a text for each in the publisher's order of domains,
 * LSOAs in the order of its main file. They are most of the
 * bytes and seldom the first thing read, so they have a file of their own.
 *
 * @param {object} input
 * @param {'2025' | '2019'} input.release
 * @param {string} input.authority
 * @param {Lsoa[]} input.lsoas
 */
export function packDomains({ release, authority, lsoas }) {
  const domains = DOMAINS.filter((domain) => domain !== 'overall');
  return {
    release,
    authority,
    rank: domains.map((domain) => threes(lsoas.map(({ rank }) => rank[domain] ?? 0))),
    provenance: provenance(release, `LSOAs of ${release === '2025' ? 2021 : 2011}`, 'Published ranks', [
      `iod${release}`,
    ]),
  };
}

/** @param {'2025' | '2019'} release @param {boolean} seats */
function provenanceOf(release, seats) {
  const method = 'Counts of LSOAs by published tenth';
  return release === '2025'
    ? provenance('2025', 'LSOAs of 2021, best fit to wards of May 2024', method, [
        'iod2025',
        'wards2024',
        'census2021',
        ...(seats ? /** @type {const} */ (['seats']) : []),
      ])
    : provenance('2019', 'LSOAs of 2011, best fit to wards of 2019', method, ['iod2019', 'wards2019']);
}

/** "Manchester 013B" as "13B", with the place of its prefix in front where it is not the first. */
function packNames(/** @type {Lsoa[]} */ lsoas, /** @type {string[]} */ prefixes) {
  return lsoas
    .map(({ name }) => {
      const cut = name.lastIndexOf(' ');
      const prefix = prefixes.indexOf(name.slice(0, cut));
      return (prefix ? `${prefix}:` : '') + name.slice(cut + 1).replace(/^0+/u, '');
    })
    .join(' ');
}
