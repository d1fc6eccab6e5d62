// @ts-check
import { domainsOf, RELEASE_DETAILS } from '@odm-widgets/data/model';
import { groupBy } from '../group-by.js';
import { columnOf, parseInteger } from '../read.js';
import { RANK_FILES } from './rank-files.js';
import { readPartyNames, readSeats, sumSeats } from '../seats.js';

/** @typedef {import('../read.js').Raw} Raw */
/** @typedef {import('../read.js').Row} Row */
/** @typedef {import('../seats.js').WardSeats} WardSeats */
/** @typedef {import('@odm-widgets/data/model').NationRelease} NationRelease */
/** @typedef {{ code: string, name: string, welshName?: string }} Named a place; its Welsh name where it is another */
/** @typedef {Named & { authority: string, electoralArea?: string }} NationWard */
/**
 * @typedef {object} Area
 * @property {string} code
 * @property {string} name '' where none is held
 * @property {string} authority
 * @property {string} ward '' where it is in none
 * @property {number | undefined} population
 * @property {Record<string, number>} rank by domain; ties of Scotland end in .5
 * @property {Record<string, number>} decile by domain, as published or by the rule of the release
 */
/**
 * @typedef {object} NationFigures
 * @property {NationRelease} release
 * @property {Area[]} areas in the order of codes
 * @property {Named[]} councils in the order of codes
 * @property {NationWard[]} wards in the order of councils and codes
 * @property {Map<string, WardSeats>} seats by ward; empty in Northern Ireland
 * @property {Map<string, WardSeats>} electoralAreas seats by council and electoral area, "N09000003 Botanic"
 * @property {Map<string, WardSeats>} councilSeats
 * @property {Record<string, string>} partyNames
 */

/** The tenth of a rank where the publisher prints none: equal tenths of all areas. */
export function tenthOf(/** @type {number} */ rank, /** @type {number} */ count) {
  return Math.floor(((rank - 1) * 10) / count) + 1;
}

/** @returns {Row[]} */
function rowsOf(/** @type {Raw} */ raw, /** @type {string} */ name) {
  return raw[name] ?? [];
}

function byCode(/** @type {{ code: string }} */ a, /** @type {{ code: string }} */ b) {
  return a.code < b.code ? -1 : 1;
}

/**
 * Areas with their ranks, from a publisher's file.
 *
 * @param {NationRelease} release
 * @param {Row[]} rows
 * @param {(code: string, row: Row) => Pick<Area, 'name' | 'authority' | 'ward' | 'population'>} placeOf
 * @param {import('./rank-files.js').RankFile} [file] how its columns are called
 * @returns {Area[]}
 */
export function readAreas(release, rows, placeOf, file = RANK_FILES[release]) {
  const { areas } = RELEASE_DETAILS[release];
  const { code, rank, decile } = file;
  const ids = domainsOf(release);
  for (const id of ids) columnOf(rows, rank[id] ?? '', release);
  const read = rows.map((row) => {
    const own = row[code] ?? '';
    const ranks = Object.fromEntries(ids.map((id) => [id, parseRank(row[rank[id] ?? ''], own)]));
    return {
      code: own,
      ...placeOf(own, row),
      rank: ranks,
      decile: Object.fromEntries(
        ids.map((id) => [
          id,
          decile ? parseInteger(row[decile[id] ?? '']) : tenthOf(ranks[id] ?? 0, areas.count),
        ]),
      ),
    };
  });
  if (read.length !== areas.count)
    throw new Error(`${release}: ${areas.count} areas expected, ${read.length} found.`);
  return read.sort(byCode);
}

/** A rank as the sources write it: "12", "12.0", and "12.5" where areas are tied. */
function parseRank(/** @type {string | undefined} */ text, /** @type {string} */ code) {
  const rank = Number(text || NaN);
  if (!(rank >= 1) || !Number.isInteger(rank * 2)) throw new Error(`${code}: "${text}" is no rank.`);
  return rank;
}

/** Misprints in the official list, each against the English name beside it. @type {Readonly<Record<string, string>>} */
const WELSH_NAMES = {
  'Bwcle: Bwyrain Bistre': 'Bwcle: Dwyrain Bistre',
  'Bwlce: Mynydd': 'Bwcle: Mynydd',
  'Bwlce: Pentrobin': 'Bwcle: Pentrobin',
  'De Llansysul': 'De Llandysul',
  'Gwm Garw': 'Cwm Garw',
  LlandybÏe: 'Llandybïe',
  LlandyfrÏog: 'Llandyfrïog',
};

/** The Welsh name of a council or ward, where it is another. */
function welshOf(/** @type {string | undefined} */ english, /** @type {string | undefined} */ welsh) {
  return welsh && welsh !== english ? { welshName: WELSH_NAMES[welsh] ?? welsh } : {};
}

/** Seats of councils, from those of all councils. */
function councilSeatsOf(/** @type {Raw} */ raw, /** @type {string} */ letter, /** @type {string} */ yy) {
  return readSeats(councilRows(raw, letter, yy), `LAD${yy}CD`);
}

function councilRows(/** @type {Raw} */ raw, /** @type {string} */ letter, /** @type {string} */ yy) {
  return rowsOf(raw, `councilSeats20${yy}`).filter((row) => row[`LAD${yy}CD`]?.startsWith(letter));
}

/** @param {Raw} raw @param {string} yy two digits of the edition's year @returns {NationFigures} */
export function readWales(raw, yy) {
  const wardOf = new Map(rowsOf(raw, 'bestFit2024').map((row) => [row['LSOA21CD'], row]));
  const residents = new Map(
    rowsOf(raw, 'census2021').map((row) => [row['lsoa21cd'], row['usual_residents_census2021']]),
  );
  return {
    release: 'wales-2025',
    areas: readAreas('wales-2025', rowsOf(raw, 'wimd2025'), (code, row) => ({
      name: row['LSOA name (Eng)']?.trim() ?? '',
      authority: wardOf.get(code)?.['LAD24CD'] ?? '',
      ward: wardOf.get(code)?.['WD24CD'] ?? '',
      population: parseInteger(residents.get(code)),
    })),
    councils: rowsOf(raw, 'welshCouncils')
      .map((row) => ({
        code: row['LADCD'] ?? '',
        name: row['LADNM'] ?? '',
        ...welshOf(row['LADNM'], row['LADNMW']),
      }))
      .sort(byCode),
    wards: sortWards(
      rowsOf(raw, 'welshWards').map((row) => ({
        code: row['WD25CD'] ?? '',
        name: row['WD25NM'] ?? '',
        ...welshOf(row['WD25NM'], row['WD25NMW']),
        authority: row['LAD25CD'] ?? '',
      })),
    ),
    seats: seatsOfWards(raw, 'W', yy),
    electoralAreas: new Map(),
    councilSeats: councilSeatsOf(raw, 'W', yy),
    partyNames: readPartyNames([councilRows(raw, 'W', yy)]),
  };
}

/** @param {Raw} raw @param {string} yy @returns {NationFigures} */
export function readScotland(raw, yy) {
  const rows = rowsOf(raw, 'dataZoneWards');
  const wardOf = new Map(rows.map((row) => [row['dz11_code'], row['WD25CD'] ?? '']));
  const councilOf = new Map(
    rowsOf(raw, 'dataZoneCouncils').map((row) => [row['dz11_code'], row['ltla19_code'] ?? '']),
  );
  const names = new Map(rowsOf(raw, 'seats2025').map((row) => [row['LAD25CD'] ?? '', row['LAD25NM'] ?? '']));
  return {
    release: 'scotland-2020',
    areas: readAreas('scotland-2020', rowsOf(raw, 'simd2020'), (code) => ({
      name: '',
      authority: councilOf.get(code) ?? '',
      ward: wardOf.get(code) ?? '',
      population: undefined,
    })),
    councils: [...names]
      .filter(([code]) => code.startsWith('S'))
      .map(([code, name]) => ({ code, name }))
      .sort(byCode),
    wards: wardsIn(rows),
    seats: seatsOfWards(raw, 'S', yy),
    electoralAreas: new Map(),
    councilSeats: councilSeatsOf(raw, 'S', yy),
    partyNames: readPartyNames([councilRows(raw, 'S', yy)]),
  };
}

/** @param {Raw} raw @returns {NationFigures} */
export function readNorthernIreland(raw) {
  const wardOf = new Map(
    rowsOf(raw, 'outputAreaWards').map((row) => [row['soa01_code'], row['WD25CD'] ?? '']),
  );
  const councilOf = new Map(
    rowsOf(raw, 'outputAreaCouncils').map((row) => [row['soa01_code'], row['lgd14_code'] ?? '']),
  );
  const electoralAreaOf = electoralAreasOfWards(raw);
  const electoralAreas = readSeats(
    rowsOf(raw, 'electoralAreaSeats').map((row) => ({
      ...row,
      area: `${row['LGD14CD']} ${row['DEA_name']}`,
    })),
    'area',
  );
  return {
    release: 'northern-ireland-2017',
    areas: readAreas('northern-ireland-2017', rowsOf(raw, 'nimdm2017'), (code) => ({
      name: '',
      authority: councilOf.get(code) ?? '',
      ward: wardOf.get(code) ?? '',
      population: undefined,
    })),
    councils: rowsOf(raw, 'register')
      .filter((row) => row['gss-code']?.startsWith('N'))
      .map((row) => ({ code: row['gss-code'] ?? '', name: row['nice-name']?.trim() ?? '' }))
      .sort(byCode),
    wards: wardsIn(rowsOf(raw, 'dataZoneWardsNi')).map((ward) => ({
      ...ward,
      electoralArea: electoralAreaOf.get(ward.code) ?? '',
    })),
    seats: new Map(),
    electoralAreas,
    councilSeats: councilTotals(electoralAreas, councilSeatsOf(raw, 'N', '25')),
    partyNames: readPartyNames([councilRows(raw, 'N', '25')]),
  };
}

/** Seats by council counted over its electoral areas, which must be what the roster has by council. */
function councilTotals(
  /** @type {Map<string, WardSeats>} */ electoralAreas,
  /** @type {Map<string, WardSeats>} */ councilSeats,
) {
  const byCouncil = groupBy([...electoralAreas], ([key]) => key.split(' ')[0] ?? '');
  for (const [code, own] of byCouncil) {
    const counted = sumSeats(own.map(([, record]) => record));
    const listed = councilSeats.get(code)?.seats ?? {};
    const parties = new Set([...Object.keys(counted), ...Object.keys(listed)]);
    for (const party of parties)
      if (counted[party] !== listed[party])
        throw new Error(
          `${code}: ${counted[party]} councillors of ${party} by electoral area, ${listed[party]} by council.`,
        );
  }
  return councilSeats;
}

/** The electoral area most data zones of each ward are in. */
function electoralAreasOfWards(/** @type {Raw} */ raw) {
  const areaOf = new Map(
    rowsOf(raw, 'dataZoneElectoralAreas').map((row) => [row['dz21_code'], row['dea14_name'] ?? '']),
  );
  /** @type {Map<string, Map<string, number>>} */
  const tally = new Map();
  for (const row of rowsOf(raw, 'dataZoneWardsNi')) {
    const ward = row['WD25CD'] ?? '';
    const own = tally.get(ward) ?? new Map();
    const area = areaOf.get(row['dz21_code']) ?? '';
    tally.set(ward, own.set(area, (own.get(area) ?? 0) + 1));
  }
  return new Map(
    [...tally].map(([ward, own]) => [ward, [...own].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '']),
  );
}

/** The wards of a lookup of areas to wards. @returns {NationWard[]} */
function wardsIn(/** @type {Row[]} */ rows) {
  const wards = new Map(
    rows.map((row) => [
      row['WD25CD'] ?? '',
      { code: row['WD25CD'] ?? '', name: row['WD25NM'] ?? '', authority: row['LAD25CD'] ?? '' },
    ]),
  );
  return sortWards([...wards.values()]);
}

/** @param {NationWard[]} wards */
function sortWards(wards) {
  return wards.sort((a, b) => (a.authority + a.code < b.authority + b.code ? -1 : 1));
}

function seatsOfWards(/** @type {Raw} */ raw, /** @type {string} */ letter, /** @type {string} */ yy) {
  const rows = rowsOf(raw, `seats20${yy}`).filter((row) => row[`WD${yy}CD`]?.startsWith(letter));
  return readSeats(rows, `WD${yy}CD`);
}
