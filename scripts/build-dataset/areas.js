// @ts-check
import { RELEASE_DETAILS, RELEASE_DESCRIPTIONS } from '@odm-widgets/data/model';
import { DOMAINS } from './deprivation.js';
import { packCodes, packNumbers, packSeats, partiesOf } from './pack.js';
import { provenance } from './provenance.js';

/** @typedef {import('./deprivation.js').Lsoa} Lsoa */
/** @typedef {import('./wards.js').ListedWard} ListedWard */
/** @typedef {Map<string, import('./seats.js').WardSeats>} SeatsByWard */

/**
 * One council's main file: everything a ward widget says first, in columns, which compress far better than rows.
 * Codes are written as steps from the one before; a name without the council's own in front of it.
 *
 * @param {object} input
 * @param {import('@odm-widgets/data/model').EnglishRelease} input.release
 * @param {{ code: string, name: string }} input.authority
 * @param {ListedWard[]} input.wards of the release's vintage
 * @param {Lsoa[]} input.lsoas
 * @param {number[]} input.cuts
 * @param {SeatsByWard} [input.seats] by ward of the edition's year
 * @param {import('./edition.js').Edition} [input.edition] of the seats
 * @param {ListedWard[]} [input.redrawn] wards of the edition's year, where they are not those of the release's vintage
 */
export function packAreas({ release, authority, wards, lsoas, cuts, seats, edition, redrawn }) {
  const sorted = [...wards].sort(byCode);
  const positions = new Map(sorted.map(({ code }, index) => [code, index]));
  const prefixes = [...new Set(lsoas.map(({ name }) => name.slice(0, name.lastIndexOf(' '))))];
  return {
    release,
    authority: [authority.code, authority.name],
    wards: {
      ...packWardNames(sorted),
      // Seats belong to the wards they were elected for: in a redrawn council those of the edition.
      ...(seats && !redrawn ? packSeatsOf(sorted, seats) : {}),
    },
    lsoas: {
      codes: packCodes(lsoas.map(({ code }) => code)),
      names: packNames(lsoas, prefixes),
      prefixes,
      ward: lsoas.map(({ ward }) => positions.get(ward)),
      population: packNumbers(lsoas.map(({ population }) => population)),
      rank: { overall: packNumbers(lsoas.map(({ rank }) => rank['overall'] ?? 0)) },
    },
    ...(redrawn
      ? {
          redrawn: packRedrawn(
            redrawn,
            lsoas,
            seats ?? new Map(),
            /** @type {import('./edition.js').Edition} */ (edition).year,
          ),
        }
      : {}),
    cuts,
    provenance: areasProvenance(release, redrawn ? edition : undefined),
    ...(seats
      ? {
          seatsProvenance: provenance(
            release,
            `Wards of May ${edition?.year}`,
            'Filled seats by party, and vacant seats, as the source has them',
            ['seats'],
            edition,
          ),
        }
      : {}),
  };
}

function byCode(/** @type {ListedWard} */ a, /** @type {ListedWard} */ b) {
  return a.code < b.code ? -1 : 1;
}

function packWardNames(/** @type {ListedWard[]} */ wards) {
  return { codes: packCodes(wards.map(({ code }) => code)), names: wards.map(({ name }) => name) };
}

function packSeatsOf(/** @type {ListedWard[]} */ wards, /** @type {SeatsByWard} */ seats) {
  const records = wards.map(({ code }) => seats.get(code));
  const parties = partiesOf(records);
  return { parties, ...packSeats(records, parties) };
}

/** The newest wards of a redrawn council, the ward of each LSOA among them, and the LSOAs placed by our estimate. */
function packRedrawn(
  /** @type {ListedWard[]} */ wards,
  /** @type {Lsoa[]} */ lsoas,
  /** @type {SeatsByWard} */ seats,
  /** @type {number} */ year,
) {
  const sorted = [...wards].sort(byCode);
  const positions = new Map(sorted.map(({ code }, index) => [code, index]));
  return {
    year,
    wards: { ...packWardNames(sorted), ...packSeatsOf(sorted, seats) },
    ward: lsoas.map(({ latestWard }) => positions.get(latestWard)),
    estimated: lsoas.flatMap(({ estimated }, index) => (estimated ? [index] : [])),
  };
}

/**
 * The ranks of one council's LSOAs in the seven domains, a text for each in the publisher's order of domains, LSOAs in
 * the order of its main file. They are most of the bytes and seldom the first thing read, so they have a file of their
 * own.
 *
 * @param {object} input
 * @param {import('@odm-widgets/data/model').EnglishRelease} input.release
 * @param {string} input.authority
 * @param {Lsoa[]} input.lsoas
 */
export function packDomains({ release, authority, lsoas }) {
  const domains = DOMAINS.filter((domain) => domain !== 'overall');
  return {
    release,
    authority,
    rank: domains.map((domain) => packNumbers(lsoas.map(({ rank }) => rank[domain] ?? 0))),
    provenance: provenance(release, RELEASE_DESCRIPTIONS[release].geography.areas, 'Published ranks', [
      `iod${release}`,
    ]),
  };
}

/** @param {import('@odm-widgets/data/model').EnglishRelease} release @param {import('./edition.js').Edition} [redrawn] the edition of a redrawn council */
function areasProvenance(release, redrawn) {
  const { population, wardVintage } = RELEASE_DETAILS[release];
  const { geography } = RELEASE_DESCRIPTIONS[release];
  return provenance(
    release,
    geography.wards,
    'Counts of LSOAs by published tenth',
    [
      `iod${release}`,
      /** @type {'wards2024' | 'wards2019'} */ (`wards${wardVintage}`),
      // Other counts of residents come in the file of the index itself.
      ...(population?.source === 'census' ? [/** @type {const} */ (`census${population.year}`)] : []),
      ...(redrawn ? /** @type {const} */ (['latest-wards']) : []),
    ],
    redrawn,
  );
}

/** "Manchester 013B" as "13B", with the index of its prefix in front where it is not the first. */
function packNames(/** @type {Lsoa[]} */ lsoas, /** @type {string[]} */ prefixes) {
  return lsoas
    .map(({ name }) => {
      const cut = name.lastIndexOf(' ');
      const prefix = prefixes.indexOf(name.slice(0, cut));
      return (prefix ? `${prefix}:` : '') + name.slice(cut + 1).replace(/^0+/u, '');
    })
    .join(' ');
}
