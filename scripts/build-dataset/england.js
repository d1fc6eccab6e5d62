// @ts-check
import { COUNCIL_RELEASE, dominantParty, RELEASE_DESCRIPTIONS } from '@odm-widgets/data/model';
import { DOMAINS, decileCuts } from './deprivation.js';
import { packCodes } from './pack.js';
import { provenance } from './provenance.js';

/** @typedef {import('./deprivation.js').Lsoa} Lsoa */

const GEOGRAPHY = RELEASE_DESCRIPTIONS[COUNCIL_RELEASE].geography.authorities;

/** The vigintile of a rank: twenty equal bins, the first ones taking the remainder. */
export function vigintile(/** @type {number} */ rank, /** @type {number} */ total) {
  const small = Math.floor(total / 20);
  const larger = total % 20;
  const inLarger = larger * (small + 1);
  return rank <= inLarger ? Math.ceil(rank / (small + 1)) : larger + Math.ceil((rank - inLarger) / small);
}

/**
 * LSOAs of every council in each national vigintile of one domain, most deprived first, with its counts in the
 * published tenth and fifth and its rank. Ties keep the order of codes, so that every bin has its full number.
 *
 * @param {Lsoa[]} lsoas
 * @param {string} domain
 * @param {Map<string | undefined, number>} ranks MHCLG's rank of average rank
 */
export function packVigintiles(lsoas, domain, ranks) {
  const order = [...lsoas].sort(
    (a, b) => (a.rank[domain] ?? 0) - (b.rank[domain] ?? 0) || (a.code < b.code ? -1 : 1),
  );
  /** @type {Map<string, number[]>} */
  const counts = new Map();
  order.forEach(({ authority }, index) => {
    const bins = counts.get(authority) ?? Array.from({ length: 20 }, () => 0);
    const bin = vigintile(index + 1, order.length) - 1;
    bins[bin] = (bins[bin] ?? 0) + 1;
    counts.set(authority, bins);
  });
  const codes = [...counts.keys()].sort();
  const upTo = (/** @type {number} */ last) =>
    codes.map(
      (code) =>
        lsoas.filter(({ authority, decile }) => authority === code && (decile[domain] ?? 11) <= last).length,
    );
  return {
    release: COUNCIL_RELEASE,
    domain,
    codes: packCodes(codes),
    rank: codes.map((code) => ranks.get(code) ?? null),
    in10: upTo(1),
    in20: upTo(2),
    counts: codes.map((code) => (counts.get(code) ?? []).join(' ').replaceAll(/\b0\b/gu, '')),
    provenance: provenance(
      COUNCIL_RELEASE,
      GEOGRAPHY,
      'Counts of LSOAs by national vigintile (1,688 LSOAs in each of the first 15, 1,687 in the rest)',
      ['iod2025', 'iod2025-councils'],
    ),
  };
}

/**
 * Every LSOA of England in rank order with the dominant party of its ward of the edition's year: one character each, an index of
 * `parties` (a to z, then from U+00C0), "-" where no party holds more than half the seats, "?" where there is no record.
 * `cuts` are the last ranks of the first nine published deciles.
 *
 * @param {Lsoa[]} lsoas
 * @param {Map<string, import('./seats.js').WardSeats>} seats
 * @param {import('./edition.js').Edition} edition
 */
export function packGrid(lsoas, seats, edition) {
  const isEstimated = edition.year === 2025;
  const order = [...lsoas].sort((a, b) => (a.rank['overall'] ?? 0) - (b.rank['overall'] ?? 0));
  const dominant = order.map(({ latestWard }) => dominantParty(seats.get(latestWard)?.seats));
  /** @type {Map<string, number>} */
  const tally = new Map();
  for (const party of dominant) if (party) tally.set(party, (tally.get(party) ?? 0) + 1);
  const parties = [...tally.keys()].sort(
    (a, b) => (tally.get(b) ?? 0) - (tally.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  return {
    release: COUNCIL_RELEASE,
    parties,
    cuts: decileCuts(lsoas),
    estimated: lsoas.filter(({ estimated }) => estimated).length,
    cells: dominant
      .map((party) => (party === undefined ? '?' : party ? characterOf(parties.indexOf(party)) : '-'))
      .join(''),
    provenance: provenance(
      COUNCIL_RELEASE,
      `LSOAs of 2021, matched to wards of May ${edition.year}`,
      `Party holding more than half of the filled seats of each LSOA’s ward, LSOAs in order of overall rank${isEstimated ? '; LSOAs of redrawn councils are placed in wards of 2025 by the project’s estimate' : ''}`,
      ['iod2025', ...(isEstimated ? /** @type {const} */ (['wards2024']) : []), 'latest-wards', 'seats'],
      edition,
    ),
  };
}

/**
 * The grid counted: LSOAs of each published tenth by the party that represents them, for a page that shows no square.
 *
 * @param {ReturnType<typeof packGrid>} grid
 * @param {Record<string, string>} partyNames
 */
export function packGridDeciles({ release, parties, cuts, estimated, cells, provenance }, partyNames) {
  const categories = [...parties.map((_, index) => characterOf(index)), '-', '?'];
  const ends = [...cuts, cells.length];
  const counts = ends.map((end, index) => {
    const decile = cells.slice(index === 0 ? 0 : ends[index - 1], end);
    return categories.map((character) => decile.split(character).length - 1);
  });
  const names = Object.fromEntries(
    parties.flatMap((party) => (partyNames[party] ? [[party, partyNames[party]]] : [])),
  );
  return { release, parties, partyNames: names, cuts, estimated, counts, provenance };
}

/** One character for an index of the list of parties: letters, then the Latin letters beyond them. */
function characterOf(/** @type {number} */ index) {
  return index < 26 ? String.fromCharCode(0x61 + index) : String.fromCharCode(0xc0 + index - 26);
}

/**
 * Shares of LSOAs in the most deprived tenth and fifth, for England and its regions.
 *
 * @param {Lsoa[]} lsoas
 * @param {(authority: string) => string} regionOf
 */
export function packEngland(lsoas, regionOf) {
  /** @type {Map<string, Lsoa[]>} */
  const places = new Map([['England', lsoas]]);
  for (const lsoa of lsoas) {
    const region = regionOf(lsoa.authority);
    places.set(region, [...(places.get(region) ?? []), lsoa]);
  }
  const names = [...places.keys()].sort(
    (a, b) => Number(b === 'England') - Number(a === 'England') || (a < b ? -1 : 1),
  );
  return {
    release: COUNCIL_RELEASE,
    places: names.map((name) => placeRow(name, places.get(name) ?? [])),
    provenance: provenance(
      COUNCIL_RELEASE,
      'LSOAs of 2021, regions of England',
      'Counts of LSOAs by published tenth',
      ['iod2025', 'register'],
    ),
  };
}

function placeRow(/** @type {string} */ name, /** @type {Lsoa[]} */ own) {
  return {
    name,
    lsoas: own.length,
    in10: countsUpTo(1, own),
    in20: countsUpTo(2, own),
  };
}

/** LSOAs up to a decile, a number for each domain in the order of the domains. */
export function countsUpTo(/** @type {number} */ last, /** @type {Lsoa[]} */ lsoas) {
  return DOMAINS.map((domain) => lsoas.filter(({ decile }) => (decile[domain] ?? 11) <= last).length);
}
