// @ts-check
import { packAreas, packDomains } from './areas.js';
import { groupBy, packAuthorities, placesOf } from './authorities.js';
import { DOMAINS, readLsoas, tenthCuts } from './deprivation.js';
import { packElections, readPoll2024, readPoll2025 } from './elections.js';
import { packEngland, packGrid, packVigintiles } from './england.js';
import { packControl, packHex, ranksOfAverageRank } from './lamps.js';
import { provenance } from './provenance.js';
import { whole } from './read.js';
import { packRegion, regionsOf } from './representation.js';
import { packSeatsByYear } from './seats-by-year.js';
import { readSeats } from './seats.js';
import { packWardIndex } from './ward-index.js';
import { packWardNames } from './ward-names.js';

/** @typedef {import('./read.js').Raw} Raw */

/**
 * Every published file, by its path below packages/dataset.
 *
 * @param {Raw} raw
 * @returns {Map<string, object>}
 */
export function buildDataset(raw) {
  /** @type {Map<string, object>} */
  const files = new Map();
  const now = release2025(raw);
  const then = release2019(raw);
  for (const release of [now, then]) addRelease(files, release, raw);
  for (const domain of DOMAINS)
    files.set(
      `2025/vigintiles/${domain}.json`,
      packVigintiles(now.lsoas, domain, ranksOfAverageRank(raw['councils2025'] ?? [], domain)),
    );
  addControl(files, now, raw);
  addRepresentation(files, now, raw);
  files.set('2025/grid.json', packGrid(now.lsoas, now.seats.wards));
  const regions = new Map((raw['register'] ?? []).map((row) => [row['gss-code'], row['region'] ?? '']));
  files.set(
    '2025/england.json',
    packEngland(now.lsoas, (authority) => regions.get(authority) ?? ''),
  );
  files.set('2025/parties.json', {
    parties: now.seats.parties,
    provenance: provenance('2025', 'Wards of May 2024', 'Names as the source gives them', ['seats']),
  });
  for (const [path, piece] of packWardIndex(raw)) files.set(`wards/${path}`, piece);
  return files;
}

function addControl(
  /** @type {Map<string, object>} */ files,
  /** @type {Release & { seats: ReturnType<typeof readSeats> }} */ { wards, seats },
  /** @type {Raw} */ raw,
) {
  const authorities = councilsOf(wards);
  const seatsOf = (/** @type {string} */ code) =>
    [...wards].filter(([, ward]) => ward.authority === code).map(([ward]) => seats.wards.get(ward));
  files.set('2025/control.json', packControl({ authorities, raw, places: placesOf(raw), seatsOf }));
  files.set('2025/hex.json', packHex(authorities, raw.hexes));
}

function addRepresentation(
  /** @type {Map<string, object>} */ files,
  /** @type {Release & { seats: ReturnType<typeof readSeats> }} */ { wards, lsoas, seats },
  /** @type {Raw} */ raw,
) {
  const { wards2024 = [], wards2025 = [], elections2024 = [], elections2025 = [] } = raw;
  const polls = [readPoll2024(elections2024), readPoll2025(elections2025, { wards2024, wards2025 })];
  for (const region of regionsOf(wards, placesOf(raw).region)) {
    files.set(`2025/representation/${region.slug}.json`, packRegion(region, lsoas, seats.wards));
    files.set(`2025/elections/${region.slug}.json`, packElections(region, polls));
  }
  const years = [2023, 2024, 2025].map(
    (year) => /** @type {const} */ ([year, readSeats(raw[`seats${year}`] ?? []).wards]),
  );
  files.set('2025/seats-by-year.json', packSeatsByYear(councilsOf(wards), wards, years));
}

/** Councils of a list of wards, in the order of their codes. */
function councilsOf(/** @type {Map<string, { authority: string, authorityName: string }>} */ wards) {
  return [...new Map([...wards.values()].map(({ authority, authorityName }) => [authority, authorityName]))]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** @typedef {{ release: '2025' | '2019', lsoas: import('./deprivation.js').Lsoa[], wards: Map<string, { name: string, authority: string, authorityName: string }>, seats?: ReturnType<typeof readSeats> }} Release */

function addRelease(
  /** @type {Map<string, object>} */ files,
  /** @type {Release} */ { release, lsoas, wards, seats },
  /** @type {Raw} */ raw,
) {
  const cuts = tenthCuts(lsoas);
  const named = [...wards].map(([code, ward]) => ({ code, ...ward }));
  const authorities = councilsOf(wards);
  const lsoasOf = groupBy(lsoas, ({ authority }) => authority);
  const wardsOf = groupBy(named, ({ authority }) => authority);
  for (const authority of authorities) {
    const own = { wards: wardsOf.get(authority.code) ?? [], lsoas: lsoasOf.get(authority.code) ?? [] };
    const packed = packAreas({ release, authority, cuts, ...own, ...(seats ? { seats: seats.wards } : {}) });
    files.set(`${release}/authorities/${authority.code}.json`, packed);
    files.set(
      `${release}/domains/${authority.code}.json`,
      packDomains({ release, authority: authority.code, lsoas: own.lsoas }),
    );
  }
  const index = packAuthorities({ release, authorities, lsoas, raw, wards, ...(seats ? { seats } : {}) });
  files.set(`${release}/authorities.json`, index);
  for (const { letter, file } of packWardNames(named, release))
    files.set(`${release}/names/${letter}.json`, file);
}

/** @returns {Release & { seats: ReturnType<typeof readSeats> }} */
function release2025(/** @type {Raw} */ raw) {
  const people = new Map(
    (raw['census2021'] ?? []).map((row) => [row['lsoa21cd'], row['usual_residents_census2021']]),
  );
  const wardOf = new Map(
    (raw['bestFit2024'] ?? []).map((row) => [row['LSOA21CD'] ?? '', row['WD24CD'] ?? '']),
  );
  return {
    release: '2025',
    lsoas: readLsoas(raw['iod2025'] ?? [], {
      lsoaYear: '2021',
      wardOf,
      populationOf: (row) => whole(people.get(row['LSOA code (2021)'])),
    }),
    wards: wardsOfYear(raw['wards2024'] ?? [], '24'),
    seats: readSeats(raw['seats2025'] ?? []),
  };
}

/** @returns {Release} */
function release2019(/** @type {Raw} */ raw) {
  const wardOf = new Map(
    (raw['bestFit2019'] ?? []).map((row) => [row['LSOA11CD'] ?? '', row['WD19CD'] ?? '']),
  );
  const people =
    Object.keys(raw['iod2019']?.[0] ?? {}).find((name) => name.startsWith('Total population')) ?? '';
  return {
    release: '2019',
    lsoas: readLsoas(raw['iod2019'] ?? [], {
      lsoaYear: '2011',
      wardOf,
      populationOf: (row) => whole(row[people]),
    }),
    wards: wardsOfYear(
      (raw['wards2019'] ?? []).filter((row) => row['WD19CD']?.startsWith('E')),
      '19',
    ),
  };
}

function wardsOfYear(/** @type {import('./read.js').Row[]} */ rows, /** @type {string} */ year) {
  return new Map(
    rows.map((row) => [
      row[`WD${year}CD`] ?? '',
      {
        name: row[`WD${year}NM`] ?? '',
        authority: row[`LAD${year}CD`] ?? '',
        authorityName: row[`LAD${year}NM`] ?? '',
      },
    ]),
  );
}
