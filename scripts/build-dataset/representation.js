// @ts-check
import { groupBy } from './authorities.js';
import { ones, packSeats, partiesOf, steps } from './pack.js';
import { provenance } from './provenance.js';
import { SOURCES } from './sources.js';

/** @typedef {{ code: string, name: string, authority: string, authorityName: string }} RegionWard */
/** @typedef {{ region: string, slug: string, wards: RegionWard[] }} Region wards by council, then by code */

/**
 * The regions of England with their wards, in the order every file about a region keeps.
 *
 * @param {Map<string, Omit<RegionWard, 'code'>>} wards
 * @param {(authority: string) => string} regionOf
 * @returns {Region[]}
 */
export function regionsOf(wards, regionOf) {
  const named = [...wards].map(([code, ward]) => ({ code, ...ward }));
  const regions = groupBy(named, ({ authority }) => regionOf(authority));
  return [...regions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, own]) => ({ region, slug: slugOf(region), wards: own.sort(byCouncilThenCode) }));
}

/** "Yorkshire and The Humber" as "yorkshire-and-the-humber". */
function slugOf(/** @type {string} */ region) {
  return region.toLowerCase().replaceAll(' ', '-');
}

function byCouncilThenCode(/** @type {RegionWard} */ a, /** @type {RegionWard} */ b) {
  return a.authority + a.code < b.authority + b.code ? -1 : 1;
}

/**
 * The wards of a region with what represents them and how deprived they are: seats by party, and LSOAs by
 * published tenth of the overall index.
 *
 * @param {Region} region
 * @param {import('./deprivation.js').Lsoa[]} lsoas
 * @param {Map<string, import('./seats.js').WardSeats>} seats
 */
export function packRegion({ region, wards }, lsoas, seats) {
  const lsoasOf = groupBy(lsoas, ({ ward }) => ward);
  const records = wards.map(({ code }) => seats.get(code));
  const parties = partiesOf(records);
  const councils = [...groupBy(wards, ({ authority }) => authority)];
  return {
    release: '2025',
    region,
    asAt: SOURCES.seats[3],
    authorities: councils.map(([code, [first]]) => [code, first?.authorityName]),
    wards: {
      codes: councils.map(([, own]) => steps(own.map(({ code }) => code))),
      names: wards.map(({ name }) => name),
      tenths: wards.map(({ code }) => ones(tenthsOf(lsoasOf.get(code) ?? []))).join(''),
      parties,
      ...packSeats(records, parties),
    },
    provenance: provenance(
      '2025',
      'LSOAs of 2021, best fit to wards of May 2024',
      'Counts of LSOAs by published tenth of the overall index; filled seats by party',
      ['iod2025', 'wards2024', 'seats', 'register'],
    ),
  };
}

/** LSOAs in each published tenth of the overall index, most deprived first. */
function tenthsOf(/** @type {import('./deprivation.js').Lsoa[]} */ lsoas) {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const { decile } of lsoas) {
    const at = (decile['overall'] ?? 0) - 1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
