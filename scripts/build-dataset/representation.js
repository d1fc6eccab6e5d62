// @ts-check
import { COUNCIL_RELEASE } from '@odm-widgets/data/model';
import { ELECTION_SOURCES } from './election-calendar.js';
import { groupBy } from './group-by.js';
import { packCodes, packDigits, packSeats, packSparse, partiesOf } from './pack.js';
import { provenance } from './provenance.js';
import { packSeatsByYear } from './seats-by-year.js';

/** @typedef {import('./wards.js').ListedWard} ListedWard */
/** @typedef {{ region: string, slug: string, wards: ListedWard[] }} Region wards by council, then by code */

/**
 * The regions of England with their wards, in the order every file about a region keeps.
 *
 * @param {ListedWard[]} wards
 * @param {(authority: string) => string} regionOf
 * @returns {Region[]}
 */
export function regionsOf(wards, regionOf) {
  const regions = groupBy(wards, ({ authority }) => regionOf(authority));
  return [...regions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, own]) => ({ region, slug: slugOf(region), wards: own.sort(byCouncilThenCode) }));
}

/** "yorkshire-and-the-humber" for "Yorkshire and The Humber". */
function slugOf(/** @type {string} */ region) {
  return region.toLowerCase().replaceAll(' ', '-');
}

export function byCouncilThenCode(/** @type {ListedWard} */ a, /** @type {ListedWard} */ b) {
  return a.authority + a.code < b.authority + b.code ? -1 : 1;
}

/**
 * @typedef {object} Records what is known of councils, for both kinds of files
 * @property {Map<string, import('./seats.js').WardSeats>} seats by ward
 * @property {Map<string, { name: string }>} wards2024 for former names
 * @property {Record<string, string>} partyNames
 * @property {(code: string) => string[]} electionsOf ISO dates of a council
 * @property {(code: string) => string | undefined} countyOf code of the county council of a district
 * @property {import('./seats-by-year.js').SeatYear[]} seatYears
 * @property {import('./edition.js').Edition} edition
 */

/**
 * The wards of a region, of the edition's year, with their seats by party, and their LSOAs by published decile of the
 * overall index; and what a page about the region says of its councils, so that it reads one file.
 *
 * @param {Region} region
 * @param {import('./deprivation.js').Lsoa[]} lsoas
 * @param {Records} records
 */
export function packRegion({ region, wards }, lsoas, records) {
  const { edition } = records;
  const councils = [...groupBy(wards, ({ authority }) => authority)];
  const lsoasOf = groupBy(lsoas, ({ authority }) => authority);
  const packed = packWards(councils, lsoas, records);
  const { parties } = packSeatsByYear(
    councils.map(([code]) => ({ code })),
    records.seatYears,
    edition,
  );
  return {
    release: COUNCIL_RELEASE,
    region,
    wardVintage: edition.year,
    asAt: edition.asAt,
    authorities: councils.map(([code, [first]]) => [code, first?.authorityName]),
    populations: councils.map(([code]) => residents(lsoasOf.get(code) ?? [])),
    counties: councils.map(([code]) => records.countyOf(code) ?? ''),
    elections: councils.map(([code]) => records.electionsOf(code)),
    wards: packed,
    partyNames: namesOf([...new Set([...packed.parties, ...parties])], records.partyNames),
    provenance: provenanceOf(edition),
  };
}

/**
 * The same for one council, with its seats in each year, so that a page about it reads one file.
 *
 * @param {Region} region
 * @param {string} code of the council
 * @param {import('./deprivation.js').Lsoa[]} lsoas of the council
 * @param {Records} records
 */
export function packCouncil({ region, wards: ofRegion }, code, lsoas, records) {
  const { edition, partyNames } = records;
  const own = ofRegion.filter(({ authority }) => authority === code);
  const wards = packWards([[code, own]], lsoas, records);
  const { parties, years, provenance: ofYears } = packSeatsByYear([{ code }], records.seatYears, edition);
  return {
    release: COUNCIL_RELEASE,
    region,
    wardVintage: edition.year,
    asAt: edition.asAt,
    authorities: [[code, own[0]?.authorityName]],
    population: residents(lsoas),
    elections: [records.electionsOf(code)],
    wards,
    partyNames: namesOf([...new Set([...wards.parties, ...parties])], partyNames),
    seatsByYear: { codes: packCodes([code]), parties, years, provenance: ofYears },
    provenance: provenanceOf(edition),
  };
}

const residents = (/** @type {import('./deprivation.js').Lsoa[]} */ lsoas) =>
  lsoas.reduce((sum, { population }) => sum + population, 0);

function namesOf(/** @type {string[]} */ parties, /** @type {Record<string, string>} */ names) {
  return Object.fromEntries(parties.flatMap((party) => (names[party] ? [[party, names[party]]] : [])));
}

function provenanceOf(/** @type {import('./edition.js').Edition} */ edition) {
  const isEstimated = edition.year === 2025;
  return provenance(
    COUNCIL_RELEASE,
    `LSOAs of 2021, matched to wards of May ${edition.year}`,
    `Counts of LSOAs by published tenth of the overall index; filled seats by party${isEstimated ? '; LSOAs of redrawn councils are placed in wards of 2025 by the project’s estimate' : ''}`,
    [
      'iod2025',
      'census2021',
      ...(isEstimated ? /** @type {const} */ (['wards2024']) : []),
      'latest-wards',
      'ward-lists',
      'seats',
      'register',
      ...ELECTION_SOURCES,
    ],
    edition,
  );
}

/**
 * @param {[code: string, wards: ListedWard[]][]} councils
 * @param {import('./deprivation.js').Lsoa[]} lsoas
 * @param {Records} records
 */
function packWards(councils, lsoas, { seats, wards2024 }) {
  const wards = councils.flatMap(([, list]) => list);
  const lsoasOf = groupBy(lsoas, ({ latestWard }) => latestWard);
  const own = wards.map(({ code }) => lsoasOf.get(code) ?? []);
  const records = wards.map(({ code }) => seats.get(code));
  const parties = partiesOf(records);
  return {
    codes: councils.map(([, list]) => packCodes(list.map(({ code }) => code))),
    names: wards.map(({ name }) => name),
    formerNames: formerNamesOf(wards, wards2024),
    tenths: own.map((list) => packDigits(countByDecile(list))).join(''),
    estimated: packSparse(own.map((list) => list.filter(({ estimated }) => estimated).length)),
    parties,
    ...packSeats(records, parties),
  };
}

/** Names of 2024 of wards that were renamed, by the index of the ward. */
function formerNamesOf(
  /** @type {ListedWard[]} */ wards,
  /** @type {Map<string, { name: string }>} */ wards2024,
) {
  return Object.fromEntries(
    wards.flatMap(({ code, name }, index) => {
      const former = wards2024.get(code)?.name;
      return former && former !== name ? [[index, former]] : [];
    }),
  );
}

/** LSOAs in each published decile of the overall index, most deprived first. */
export function countByDecile(/** @type {import('./deprivation.js').Lsoa[]} */ lsoas) {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const { decile } of lsoas) {
    const index = (decile['overall'] ?? 0) - 1;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
