// @ts-check
import {
  COUNCIL_RELEASE,
  DATASET_FORMAT,
  datasetPath,
  DOMAINS,
  normalisePlaceName,
} from '@odm-widgets/data/model';
import { addRepresentation } from './add-representation.js';
import { packAreas, packDomains } from './areas.js';
import { packAuthorities } from './authorities.js';
import { councilsByName } from './councillors.js';
import { readControl } from './control.js';
import { decileCuts, readLsoas } from './deprivation.js';
import { packElectionCalendar } from './election-calendar.js';
import { committedEdition, twoDigits } from './edition.js';
import { packEngland, packGrid, packGridDeciles, packVigintiles } from './england.js';
import { groupBy } from './group-by.js';
import { packNation } from './nations/pack.js';
import { readNorthernIreland, readScotland, readWales } from './nations/read.js';
import { packControl, packHex, ranksOfAverageRank } from './lamps.js';
import { abolishedCouncils, placesOf } from './places.js';
import { packProfiles } from './profile.js';
import { provenance } from './provenance.js';
import { parseInteger, rowsOf } from './read.js';
import { REORGANISATIONS } from './reorganisations.js';
import { rostersOf } from './rosters.js';
import { readCouncilSeats, readPartyNames, readSeats } from './seats.js';
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
 * @property {import('@odm-widgets/data/model').EnglishRelease} release
 * @property {Lsoa[]} lsoas
 * @property {Map<string, Ward>} wards of the release's vintage
 */
/** @typedef {import('./edition.js').Edition} Edition */
/** @typedef {ReturnType<typeof readSeats>} SeatsByCode */
/**
 * @typedef {object} LatestFigures of the edition's year
 * @property {Edition} edition
 * @property {Map<string, Ward>} latestWards
 * @property {SeatsByCode} seats by ward
 * @property {SeatsByCode} councilSeats
 * @property {SeatsByCode} shadowSeats of councils that do not govern yet, by name
 * @property {Map<string, Row>} control
 */
/** @typedef {Figures & LatestFigures} CurrentFigures */

/**
 * Every published file, by its path below packages/dataset.
 *
 * @param {Raw} raw
 * @param {Edition} [edition]
 * @returns {Files}
 */
export function buildDataset(raw, edition = committedEdition()) {
  /** @type {Files} */
  const files = new Map();
  const places = placesOf(rowsOf(raw, 'register'));
  const current = figures2025(raw, edition);
  const former = figures2019(raw);
  addRelease(files, current, places, current, recordsOf(raw, current));
  addRelease(files, former, places);
  addEngland(files, current, raw, places);
  const calendar = electionCalendarOf(current, raw, places);
  files.set(datasetPath(COUNCIL_RELEASE, 'election-calendar'), calendar);
  addControl(files, current, raw, places, calendar);
  addRepresentation(files, current, raw, places, calendar);
  for (const [path, file] of packWardIndex(raw, edition)) files.set(`wards/${path}`, file);
  addNations(files, raw, current);
  for (const [path, file] of packProfiles(raw, { current, former, places }, files)) files.set(path, file);
  return withFormat(files);
}

/** @returns {Files} files that name the format they are in */
export function withFormat(/** @type {Files} */ files) {
  return new Map([...files].map(([path, file]) => [path, { format: DATASET_FORMAT, ...file }]));
}

/** Wales, Scotland and Northern Ireland, each by itself; no control is published for Northern Ireland. */
function addNations(
  /** @type {Files} */ files,
  /** @type {Raw} */ raw,
  /** @type {CurrentFigures} */ { control, edition },
) {
  const yy = twoDigits(edition.year);
  const controlOf = (/** @type {string} */ letter) =>
    new Map([...control].filter(([code]) => code.startsWith(letter)));
  const nations = [
    packNation(readWales(raw, yy), controlOf('W'), edition),
    packNation(readScotland(raw, yy), controlOf('S'), edition),
    // Its councillors by electoral area are those of the first edition until they are renewed.
    packNation(readNorthernIreland(raw), new Map(), { year: 2025, asAt: 'late 2025' }),
  ];
  for (const own of nations) for (const [path, file] of own) files.set(path, file);
}

/** @returns {import('./authorities.js').CouncilRecords} */
function recordsOf(
  /** @type {Raw} */ raw,
  /** @type {CurrentFigures} */ { edition, wards, control, councilSeats, shadowSeats },
) {
  const codes = new Set(councilsOf(wards).map(({ code }) => code));
  const years = ['21', '19'];
  return {
    summaries: rowsOf(raw, 'councils2025'),
    control,
    councilSeats,
    edition,
    reorganisations: REORGANISATIONS.map((one) => ({ ...one, seats: shadowSeats.get(one.name) })),
    abolished: abolishedCouncils(
      years.map((year) => rowsOf(raw, `wards20${year}`)),
      years,
      codes,
    ),
  };
}

/**
 * The files of a release by council and by name.
 *
 * @param {Files} files
 * @param {Figures} figures
 * @param {import('./places.js').Places} places
 * @param {CurrentFigures} [current] for a release with seats and wards of the edition
 * @param {import('./authorities.js').CouncilRecords} [records]
 */
function addRelease(files, { release, lsoas, wards }, places, current, records) {
  const cuts = decileCuts(lsoas);
  const authorities = councilsOf(wards);
  const lsoasOf = groupBy(lsoas, ({ authority }) => authority);
  const wardsOf = groupBy(listOf(wards), ({ authority }) => authority);
  const redrawnOf = groupBy(listOf(current?.latestWards ?? new Map()), ({ authority }) => authority);
  const redrawn = current ? redrawnCouncils(wards, current.latestWards) : new Set();
  for (const authority of authorities) {
    const { code } = authority;
    const own = { wards: wardsOf.get(code) ?? [], lsoas: lsoasOf.get(code) ?? [] };
    const packed = packAreas({
      release,
      authority,
      cuts,
      ...own,
      ...(current ? { seats: current.seats, edition: current.edition } : {}),
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
  const lists = [listOf(wards), ...(current ? [listOf(current.latestWards)] : [])];
  for (const { letter, file } of packWardNames(lists, release, current?.edition))
    files.set(datasetPath(release, 'names', letter), file);
}

function addEngland(
  /** @type {Files} */ files,
  /** @type {CurrentFigures} */ { edition, lsoas, seats },
  /** @type {Raw} */ raw,
  /** @type {import('./places.js').Places} */ places,
) {
  const summaries = rowsOf(raw, 'councils2025');
  for (const domain of DOMAINS)
    files.set(
      datasetPath(COUNCIL_RELEASE, 'vigintiles', domain),
      packVigintiles(lsoas, domain, ranksOfAverageRank(summaries, domain)),
    );
  const grid = packGrid(lsoas, seats, edition);
  files.set(datasetPath(COUNCIL_RELEASE, 'grid'), grid);
  files.set(
    datasetPath(COUNCIL_RELEASE, 'grid-deciles'),
    packGridDeciles(grid, readPartyNames(rostersOf(raw, edition))),
  );
  files.set(datasetPath(COUNCIL_RELEASE, 'england'), packEngland(lsoas, places.region));
  files.set(datasetPath(COUNCIL_RELEASE, 'parties'), {
    parties: readPartyNames(rostersOf(raw, edition)),
    provenance: provenance(
      COUNCIL_RELEASE,
      'Councils of England',
      'Names as the source gives them, without notes',
      [
        'seats',
        ...(edition.year > 2025 ? /** @type {const} */ (['seats2025']) : []),
        'seats2024',
        'seats2023',
      ],
      edition,
    ),
  });
}

function addControl(
  /** @type {Files} */ files,
  /** @type {CurrentFigures} */ { edition, wards, control, councilSeats },
  /** @type {Raw} */ raw,
  /** @type {import('./places.js').Places} */ places,
  /** @type {ElectionCalendar} */ calendar,
) {
  const authorities = councilsOf(wards);
  files.set(
    datasetPath(COUNCIL_RELEASE, 'control'),
    packControl({ authorities, places, control, councilSeats, edition, calendar }),
  );
  files.set(datasetPath(COUNCIL_RELEASE, 'hex'), packHex(authorities, raw.hexes));
}

/** @typedef {ReturnType<typeof packElectionCalendar>} ElectionCalendar */

/** @returns {ElectionCalendar} */
function electionCalendarOf(
  /** @type {CurrentFigures} */ { edition, wards, councilSeats },
  /** @type {Raw} */ raw,
  /** @type {import('./places.js').Places} */ places,
) {
  const counties = places.counties();
  const districts = councilsByName(rowsOf(raw, 'wards2024'), rowsOf(raw, 'register'));
  const countyCodes = new Map(counties.map(({ code, name }) => [normalisePlaceName(name), code]));
  return packElectionCalendar({
    authorities: councilsOf(wards),
    counties,
    countyOf: places.county,
    councilSeats,
    elections2024: rowsOf(raw, 'elections2024'),
    elections2025: rowsOf(raw, 'elections2025'),
    elections2026: rowsOf(raw, 'elections2026'),
    edition,
    codeOf: (name) => countyCodes.get(normalisePlaceName(name)) ?? (districts(name) || undefined),
  });
}

/** @returns {CurrentFigures} */
function figures2025(/** @type {Raw} */ raw, /** @type {Edition} */ edition) {
  const { year } = edition;
  const yy = twoDigits(year);
  const residents = new Map(
    rowsOf(raw, 'census2021').map((row) => [row['lsoa21cd'], row['usual_residents_census2021']]),
  );
  const wardOf = new Map(
    rowsOf(raw, 'bestFit2024').map((row) => [row['LSOA21CD'] ?? '', row['WD24CD'] ?? '']),
  );
  const inLatest = new Map(
    rowsOf(raw, year === 2025 ? 'estimate2025' : `lookup${year}`).map((row) => [
      row['LSOA21CD'] ?? '',
      { ward: row[`WD${yy}CD`] ?? '', estimated: isEstimate(row) },
    ]),
  );
  const wards = readWards(rowsOf(raw, 'wards2024'), '24');
  const names = new Map(councilsOf(wards).map(({ code, name }) => [code, name]));
  const latestWards = readWards(rowsOf(raw, `wards${year}`), yy);
  for (const ward of latestWards.values())
    ward.authorityName = names.get(ward.authority) ?? ward.authorityName;
  const totals = rowsOf(raw, `councilSeats${year}`);
  const nameColumn = `LAD${yy}NM`;
  const shadows = new Set(REORGANISATIONS.map(({ name }) => name));
  const ofShadow = totals.filter((row) => shadows.has(row[nameColumn] ?? ''));
  return {
    edition,
    release: COUNCIL_RELEASE,
    lsoas: readLsoas(rowsOf(raw, 'iod2025'), {
      lsoaYear: '2021',
      wardOf,
      inLatest,
      populationOf: (row) => parseInteger(residents.get(row['LSOA code (2021)'])),
    }),
    wards,
    latestWards,
    seats: readSeats(rowsOf(raw, `seats${year}`), `WD${yy}CD`),
    councilSeats: readCouncilSeats(totals, yy),
    shadowSeats: ofShadow.length ? readSeats(ofShadow, nameColumn) : new Map(),
    control: readControl(rowsOf(raw, `control${year}`)),
  };
}

/** The official best fit has no column that says how an LSOA was placed. */
function isEstimate(/** @type {Row} */ { derivation }) {
  return derivation !== undefined && derivation !== 'same_code_as_WD24_best_fit';
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
