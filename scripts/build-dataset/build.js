// @ts-check
import { datasetPath, DOMAINS, normalisePlaceName, RECODED_AUTHORITIES } from '@odm-widgets/data/model';
import { packAreas, packDomains } from './areas.js';
import { packAuthorities } from './authorities.js';
import { councilsByName } from './councillors.js';
import { readControl } from './control.js';
import { decileCuts, readLsoas } from './deprivation.js';
import { packElectionCalendar } from './election-calendar.js';
import { packElections, readPoll2024, readPoll2025 } from './elections.js';
import { packEngland, packGrid, packVigintiles } from './england.js';
import { groupBy } from './group-by.js';
import { packControl, packHex, ranksOfAverageRank } from './lamps.js';
import { abolishedCouncils, placesOf } from './places.js';
import { provenance } from './provenance.js';
import { parseInteger } from './read.js';
import { packRegion, regionsOf } from './representation.js';
import { packSeatsByYear } from './seats-by-year.js';
import { readPartyNames, readSeats } from './seats.js';
import { packWardIndex } from './ward-index.js';
import { packWardNames } from './ward-names.js';
import { councilsOf, listOf, readWards, redrawnCouncils } from './wards.js';

/** @typedef {import('./read.js').Raw} Raw */
/** @typedef {import('./read.js').Row} Row */
/** @typedef {import('./wards.js').Ward} Ward */
/** @typedef {import('./deprivation.js').Lsoa} Lsoa */
/** @typedef {Map<string, object>} Files published files by their path below packages/dataset */
/**
 * @typedef {object} Figures
 * @property {import('@odm-widgets/data/model').Release} release
 * @property {Lsoa[]} lsoas
 * @property {Map<string, Ward>} wards of the release's vintage
 */
/** @typedef {Figures & { wards2025: Map<string, Ward>, seats: ReturnType<typeof readSeats>, councilSeats: ReturnType<typeof readSeats>, control: Map<string, Row> }} CurrentFigures */

/**
 * Every published file, by its path below packages/dataset.
 *
 * @param {Raw} raw
 * @returns {Files}
 */
export function buildDataset(raw) {
  /** @type {Files} */
  const files = new Map();
  const places = placesOf(rowsOf(raw, 'register'));
  const current = figures2025(raw);
  const former = figures2019(raw);
  addRelease(files, current, places, current, recordsOf(raw, current));
  addRelease(files, former, places);
  addEngland(files, current, raw, places);
  addControl(files, current, raw, places);
  addRepresentation(files, current, raw, places);
  for (const [path, file] of packWardIndex(raw)) files.set(`wards/${path}`, file);
  return files;
}

/** @returns {Row[]} */
function rowsOf(/** @type {Raw} */ raw, /** @type {string} */ name) {
  return raw[name] ?? [];
}

/** @returns {import('./authorities.js').CouncilRecords} */
function recordsOf(/** @type {Raw} */ raw, /** @type {CurrentFigures} */ { wards, control, councilSeats }) {
  const codes = new Set(councilsOf(wards).map(({ code }) => code));
  const years = ['21', '19'];
  return {
    summaries: rowsOf(raw, 'councils2025'),
    control,
    councilSeats,
    abolished: abolishedCouncils(
      years.map((year) => rowsOf(raw, `wards20${year}`)),
      years,
      codes,
      rowsOf(raw, 'register'),
    ),
  };
}

/**
 * The files of a release by council and by name.
 *
 * @param {Files} files
 * @param {Figures} figures
 * @param {import('./places.js').Places} places
 * @param {CurrentFigures} [current] for a release with seats and wards of 2025
 * @param {import('./authorities.js').CouncilRecords} [records]
 */
function addRelease(files, { release, lsoas, wards }, places, current, records) {
  const cuts = decileCuts(lsoas);
  const authorities = councilsOf(wards);
  const lsoasOf = groupBy(lsoas, ({ authority }) => authority);
  const wardsOf = groupBy(listOf(wards), ({ authority }) => authority);
  const redrawnOf = groupBy(listOf(current?.wards2025 ?? new Map()), ({ authority }) => authority);
  const redrawn = current ? redrawnCouncils(wards, current.wards2025) : new Set();
  for (const authority of authorities) {
    const { code } = authority;
    const own = { wards: wardsOf.get(code) ?? [], lsoas: lsoasOf.get(code) ?? [] };
    const packed = packAreas({
      release,
      authority,
      cuts,
      ...own,
      ...(current ? { seats: current.seats } : {}),
      ...(redrawn.has(code) ? { redrawn: redrawnOf.get(code) ?? [] } : {}),
    });
    files.set(datasetPath(release, 'authorities', code), packed);
    files.set(
      datasetPath(release, 'domains', code),
      packDomains({ release, authority: code, lsoas: own.lsoas }),
    );
  }
  const index = packAuthorities({ release, authorities, lsoas, places, ...(records ? { records } : {}) });
  files.set(datasetPath(release, 'authorities'), index);
  const lists = [listOf(wards), ...(current ? [listOf(current.wards2025)] : [])];
  for (const { letter, file } of packWardNames(lists, release))
    files.set(datasetPath(release, 'names', letter), file);
}

function addEngland(
  /** @type {Files} */ files,
  /** @type {CurrentFigures} */ { lsoas, seats },
  /** @type {Raw} */ raw,
  /** @type {import('./places.js').Places} */ places,
) {
  const summaries = rowsOf(raw, 'councils2025');
  for (const domain of DOMAINS)
    files.set(
      datasetPath('2025', 'vigintiles', domain),
      packVigintiles(lsoas, domain, ranksOfAverageRank(summaries, domain)),
    );
  files.set(datasetPath('2025', 'grid'), packGrid(lsoas, seats));
  files.set(datasetPath('2025', 'england'), packEngland(lsoas, places.region));
  const rosters = ['seats2025', 'councilSeats2025', 'seats2024', 'seats2023'].map((name) =>
    rowsOf(raw, name).filter((row) => (row['LAD25CD'] ?? row['LAD24CD'])?.startsWith('E')),
  );
  files.set(datasetPath('2025', 'parties'), {
    parties: readPartyNames(rosters),
    provenance: provenance('2025', 'Councils of England', 'Names as the source gives them, without notes', [
      'seats',
      'seats2024',
      'seats2023',
    ]),
  });
}

function addControl(
  /** @type {Files} */ files,
  /** @type {CurrentFigures} */ { wards, control, councilSeats },
  /** @type {Raw} */ raw,
  /** @type {import('./places.js').Places} */ places,
) {
  const authorities = councilsOf(wards);
  const counties = places.counties();
  files.set(datasetPath('2025', 'control'), packControl({ authorities, places, control, councilSeats }));
  files.set(datasetPath('2025', 'hex'), packHex(authorities, raw.hexes));
  const districts = councilsByName(rowsOf(raw, 'wards2024'), rowsOf(raw, 'register'));
  const countyCodes = new Map(counties.map(({ code, name }) => [normalisePlaceName(name), code]));
  files.set(
    datasetPath('2025', 'election-calendar'),
    packElectionCalendar({
      authorities,
      counties,
      countyOf: places.county,
      councilSeats,
      elections2024: rowsOf(raw, 'elections2024'),
      elections2025: rowsOf(raw, 'elections2025'),
      elections2026: rowsOf(raw, 'elections2026'),
      codeOf: (name) => countyCodes.get(normalisePlaceName(name)) ?? (districts(name) || undefined),
    }),
  );
}

function addRepresentation(
  /** @type {Files} */ files,
  /** @type {CurrentFigures} */ { wards, wards2025, lsoas, seats, councilSeats },
  /** @type {Raw} */ raw,
  /** @type {import('./places.js').Places} */ places,
) {
  const polls = [
    readPoll2024(rowsOf(raw, 'elections2024')),
    readPoll2025(rowsOf(raw, 'elections2025'), recodedRows(rowsOf(raw, 'wards2025'), wards2025)),
  ];
  const formerWards = groupBy(listOf(wards), ({ authority }) => places.region(authority));
  for (const region of regionsOf(listOf(wards2025), places.region)) {
    files.set(datasetPath('2025', 'representation', region.slug), packRegion(region, lsoas, seats, wards));
    const former = { wards2024: formerWards.get(region.region) ?? [], lsoas };
    files.set(datasetPath('2025', 'elections', region.slug), packElections(region, polls, former));
  }
  const seatYears = [
    ...[2023, 2024].map((year) => ({
      year,
      wards,
      seats: readSeats(rowsOf(raw, `seats${year}`), 'WD24CD'),
    })),
    { year: 2025, wards: wards2025, seats, councilSeats },
  ];
  files.set(datasetPath('2025', 'seats-by-year'), packSeatsByYear(councilsOf(wards), seatYears));
}

/** Rows of the list of 2025 with the codes councils had in 2024. */
function recodedRows(/** @type {Row[]} */ rows, /** @type {Map<string, Ward>} */ wards2025) {
  return rows.map((row) => ({
    ...row,
    LAD25CD: wards2025.get(row['WD25CD'] ?? '')?.authority ?? row['LAD25CD'] ?? '',
  }));
}

/** @returns {CurrentFigures} */
function figures2025(/** @type {Raw} */ raw) {
  const residents = new Map(
    rowsOf(raw, 'census2021').map((row) => [row['lsoa21cd'], row['usual_residents_census2021']]),
  );
  const wardOf = new Map(
    rowsOf(raw, 'bestFit2024').map((row) => [row['LSOA21CD'] ?? '', row['WD24CD'] ?? '']),
  );
  const in2025 = new Map(
    rowsOf(raw, 'estimate2025').map((row) => [
      row['LSOA21CD'] ?? '',
      { ward: row['WD25CD'] ?? '', estimated: row['derivation'] !== 'same_code_as_WD24_best_fit' },
    ]),
  );
  const wards = readWards(rowsOf(raw, 'wards2024'), '24');
  const names = new Map(councilsOf(wards).map(({ code, name }) => [code, name]));
  const wards2025 = readWards(rowsOf(raw, 'wards2025'), '25');
  for (const ward of wards2025.values()) ward.authorityName = names.get(ward.authority) ?? ward.authorityName;
  return {
    release: '2025',
    lsoas: readLsoas(rowsOf(raw, 'iod2025'), {
      lsoaYear: '2021',
      wardOf,
      in2025,
      populationOf: (row) => parseInteger(residents.get(row['LSOA code (2021)'])),
    }),
    wards,
    wards2025,
    seats: readSeats(rowsOf(raw, 'seats2025'), 'WD25CD'),
    councilSeats: readCouncilSeats(rowsOf(raw, 'councilSeats2025')),
    control: readControl(rowsOf(raw, 'control2025')),
  };
}

/** Seats by council under the codes of 2024. */
function readCouncilSeats(/** @type {Row[]} */ rows) {
  const seats = readSeats(rows, 'LAD25CD');
  const recoded = Object.entries(RECODED_AUTHORITIES);
  for (const [code, former] of recoded) {
    const own = seats.get(code);
    if (own) seats.set(former, own);
  }
  return seats;
}

/** @returns {Figures} */
function figures2019(/** @type {Raw} */ raw) {
  const rows = rowsOf(raw, 'iod2019');
  const wardOf = new Map(
    rowsOf(raw, 'bestFit2019').map((row) => [row['LSOA11CD'] ?? '', row['WD19CD'] ?? '']),
  );
  const residents = Object.keys(rows[0] ?? {}).find((name) => name.startsWith('Total population')) ?? '';
  return {
    release: '2019',
    lsoas: readLsoas(rows, {
      lsoaYear: '2011',
      wardOf,
      populationOf: (row) => parseInteger(row[residents]),
    }),
    wards: readWards(rowsOf(raw, 'wards2019'), '19'),
  };
}
