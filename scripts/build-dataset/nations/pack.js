// @ts-check
import {
  datasetPath,
  domainsOf,
  normalisePlaceName,
  RELEASE_DESCRIPTIONS,
  RELEASE_FILES,
} from '@odm-widgets/data/model';
import { packControlOf } from '../control.js';
import { vigintile } from '../england.js';
import { groupBy } from '../group-by.js';
import { packCodes, packDigits, packSeats, packSparse, partiesOf } from '../pack.js';
import { provenance } from '../provenance.js';
import { packCouncil, packDomains } from './pack-council.js';
import { methodOf, packWelshNames } from './shared.js';

/** @typedef {import('./read.js').NationFigures} NationFigures */
/** @typedef {import('./read.js').Area} Area */
/** @typedef {import('./read.js').NationWard} NationWard */
/** @typedef {import('../seats.js').WardSeats} WardSeats */
/** @typedef {import('../sources.js').SourceId} SourceId */
/** @typedef {import('../edition.js').Edition} Edition */
/** @typedef {import('@odm-widgets/data/model').NationRelease} NationRelease */
/** @typedef {NationFigures & { sources: NationSources }} SourcedFigures */

/** @typedef {{ ranks: SourceId, places: SourceId[], population: SourceId[] }} NationSources of ranks, of the places and names of areas, and of residents */
/** @type {Record<NationRelease, NationSources>} */
const SOURCES = {
  'wales-2025': {
    ranks: 'wimd2025',
    places: ['wards2024', 'ward-lists', 'welsh-councils'],
    population: ['census2021'],
  },
  'scotland-2020': { ranks: 'simd2020', places: ['wards-scotland'], population: [] },
  'northern-ireland-2017': {
    ranks: 'nimdm2017',
    places: ['wards-northern-ireland', 'register'],
    population: [],
  },
};

/**
 * The published files of a nation's release, by their path.
 *
 * @param {NationFigures} given
 * @param {Map<string, import('../read.js').Row>} control by code of council; empty where none is published
 * @param {Edition} edition
 * @param {NationSources} [sources]
 * @returns {Map<string, object>}
 */
export function packNation(given, control, edition, sources = SOURCES[given.release]) {
  const figures = { ...given, sources };
  const { release, councils, areas, wards } = figures;
  checkPlaces(figures);
  const cuts = cutsOf(figures);
  const areasOf = groupBy(areas, ({ authority }) => authority);
  const wardsOf = groupBy(wards, ({ authority }) => authority);
  /** @type {Map<string, object>} */
  const files = new Map();
  for (const council of councils) {
    const own = { areas: areasOf.get(council.code) ?? [], wards: wardsOf.get(council.code) ?? [] };
    files.set(
      datasetPath(release, 'authorities', council.code),
      packCouncil(figures, council, own, cuts, edition),
    );
    files.set(datasetPath(release, 'domains', council.code), packDomains(figures, council.code, own.areas));
  }
  files.set(datasetPath(release, 'authorities'), packCouncils(figures, areasOf, control, edition));
  files.set(datasetPath(release, 'wards'), packWardIndex(figures, wardsOf));
  files.set(datasetPath(release, 'names'), packNames(figures));
  files.set(datasetPath(release, 'representation'), packRepresentation(figures, edition));
  files.set(datasetPath(release, 'parties'), packParties(figures, edition));
  for (const domain of domainsOf(release))
    files.set(datasetPath(release, 'vigintiles', domain), packVigintiles(figures, areasOf, domain));
  if (RELEASE_FILES[release].includes('control'))
    files.set(datasetPath(release, 'control'), packControl(figures, control, edition));
  return files;
}

/** @throws {Error} naming the first area or ward that is in no council of the nation */
function checkPlaces(/** @type {SourcedFigures} */ { release, councils, areas, wards, councilSeats }) {
  const codes = new Set(councils.map(({ code }) => code));
  const councilOf = new Map(wards.map(({ code, authority }) => [code, authority]));
  for (const { code, authority, ward } of areas) {
    if (!codes.has(authority)) throw new Error(`${release}: ${code} is in no council.`);
    if (ward && councilOf.get(ward) !== authority)
      throw new Error(`${release}: ${code} is in no ward of its council.`);
  }
  for (const { code, authority } of wards)
    if (!codes.has(authority)) throw new Error(`${release}: the ward ${code} is in no council.`);
  for (const code of codes) if (!councilSeats.has(code)) throw new Error(`${release}: ${code} has no seats.`);
}

/**
 * The last rank of each of the first nine tenths, from the tenths of every area, with which every domain must agree.
 *
 * @param {SourcedFigures} figures
 */
function cutsOf({ release, areas }) {
  const cuts = Array.from({ length: 9 }, () => 0);
  const all = areas.flatMap(({ rank, decile }) =>
    domainsOf(release).map((domain) => ({ rank: rank[domain] ?? 0, decile: decile[domain] ?? 0 })),
  );
  for (const { rank, decile } of all)
    if (decile < 10) cuts[decile - 1] = Math.max(cuts[decile - 1] ?? 0, rank);
  for (const { rank, decile } of all)
    if (rank <= (cuts[decile - 2] ?? 0) || rank > (cuts[decile - 1] ?? Infinity))
      throw new Error(`${release}: rank ${rank} is in tenth ${decile}, the cuts are ${cuts.join(', ')}.`);
  return cuts;
}

/**
 * @param {SourcedFigures} figures
 * @param {Map<string, Area[]>} areasOf
 * @param {Map<string, import('../read.js').Row>} control
 * @param {Edition} edition
 */
function packCouncils({ release, sources, councils, councilSeats }, areasOf, control, edition) {
  const own = councils.map(({ code }) => areasOf.get(code) ?? []);
  const { ranks, places, population } = sources;
  const records = councils.map(({ code }) => councilSeats.get(code));
  const parties = partiesOf(records);
  const upTo = (/** @type {number} */ last) =>
    own.map((areas) =>
      domainsOf(release).map((domain) => areas.filter(({ decile }) => (decile[domain] ?? 11) <= last).length),
    );
  return {
    release,
    codes: packCodes(councils.map(({ code }) => code)),
    names: councils.map(({ name }) => name),
    ...packWelshNames(councils),
    areas: own.map((areas) => areas.length),
    ...(population.length
      ? { population: own.map((areas) => areas.reduce((sum, area) => sum + (area.population ?? 0), 0)) }
      : {}),
    in10: upTo(1),
    in20: upTo(2),
    ...(control.size
      ? {
          control: councils.map(({ code }) => packControlOf(code, control.get(code), councilSeats.get(code))),
        }
      : {}),
    parties,
    ...packSeats(records, parties),
    seatsAsAt: edition.asAt,
    provenance: provenance(
      release,
      RELEASE_DESCRIPTIONS[release].geography.authorities,
      `${methodOf(release)}; seats counted by council${control.size ? '; control compared with the seats' : ''}`,
      [ranks, ...places, ...population, 'seats', ...(control.size ? /** @type {const} */ (['control']) : [])],
      edition,
    ),
  };
}

/** The council of every ward, by code. */
function packWardIndex(
  /** @type {SourcedFigures} */ { release, sources, councils },
  /** @type {Map<string, NationWard[]>} */ wardsOf,
) {
  return {
    release,
    authorities: councils.map(({ code }) => code),
    codes: councils.map(({ code }) => packCodes((wardsOf.get(code) ?? []).map((ward) => ward.code))),
    provenance: provenance(release, 'Wards of May 2025', 'Official lists', sources.places),
  };
}

/** Wards by name, in both languages; a key is a name as it is compared. */
function packNames(/** @type {SourcedFigures} */ { release, sources, councils, wards }) {
  const named = groupBy(
    wards.flatMap((ward) =>
      [...new Set([ward.name, ward.welshName ?? ward.name].map(normalisePlaceName))].map((key) => ({
        key,
        ward,
      })),
    ),
    ({ key }) => key,
  );
  return {
    release,
    authorities: councils.map(({ code, name, welshName }) => [code, name, ...(welshName ? [welshName] : [])]),
    names: Object.fromEntries(
      [...named]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, own]) => [
          key,
          own.map(({ ward }) => [
            ward.code,
            councils.findIndex(({ code }) => code === ward.authority),
            ward.name,
            ...(ward.welshName ? [ward.welshName] : []),
          ]),
        ]),
    ),
    provenance: provenance(release, 'Wards of May 2025', 'Official lists', sources.places),
  };
}

/** Every ward with its areas by tenth, and its seats or its electoral area's. */
function packRepresentation(/** @type {SourcedFigures} */ figures, /** @type {Edition} */ edition) {
  const { release, sources, councils, wards, areas, seats, electoralAreas } = figures;
  const { ranks, places } = sources;
  const areasOf = groupBy(areas, ({ ward }) => ward);
  const records = wards.map(({ code }) => seats.get(code));
  const parties = partiesOf(electoralAreas.size ? electoralAreas.values() : records);
  const wardsOf = groupBy(wards, ({ authority }) => authority);
  const unplaced = councils.map(
    ({ code }) => areas.filter((area) => area.authority === code && !area.ward).length,
  );
  const areaKeys = [...electoralAreas.keys()].sort();
  return {
    release,
    wardVintage: edition.year,
    asAt: edition.asAt,
    authorities: councils.map(({ code, name, welshName }) => [code, name, ...(welshName ? [welshName] : [])]),
    unplaced: packSparse(unplaced),
    wards: {
      codes: councils.map(({ code }) => packCodes((wardsOf.get(code) ?? []).map((ward) => ward.code))),
      names: wards.map(({ name }) => name),
      ...packWelshNames(wards),
      tenths: wards.map(({ code }) => packDigits(countByDecile(areasOf.get(code) ?? []))).join(''),
      ...(electoralAreas.size
        ? {
            electoralArea: wards.map(({ authority, electoralArea }) =>
              areaKeys.indexOf(`${authority} ${electoralArea}`),
            ),
          }
        : packSeats(records, parties)),
      parties,
    },
    ...(electoralAreas.size
      ? {
          electoralAreas: {
            names: areaKeys.map((key) => key.slice(key.indexOf(' ') + 1)),
            ...packSeats(
              areaKeys.map((key) => electoralAreas.get(key)),
              parties,
            ),
          },
        }
      : {}),
    provenance: provenance(
      release,
      RELEASE_DESCRIPTIONS[release].geography.wards,
      `${methodOf(release)}; filled seats by party`,
      [ranks, ...places, 'seats'],
      edition,
    ),
  };
}

function countByDecile(/** @type {Area[]} */ areas) {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const { decile } of areas) {
    const index = (decile['overall'] ?? 0) - 1;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** Names of the parties that have seats. */
function packParties(/** @type {SourcedFigures} */ { release, partyNames }, /** @type {Edition} */ edition) {
  return {
    parties: partyNames,
    provenance: provenance(
      release,
      'Councils',
      'Names as the source gives them, without notes',
      ['seats'],
      edition,
    ),
  };
}

/** Areas of every council in each twentieth of the nation's ranking, most deprived first; ties in the order of codes. */
function packVigintiles(
  /** @type {SourcedFigures} */ { release, sources, councils, areas },
  /** @type {Map<string, Area[]>} */ areasOf,
  /** @type {string} */ domain,
) {
  const order = [...areas].sort(
    (a, b) => (a.rank[domain] ?? 0) - (b.rank[domain] ?? 0) || (a.code < b.code ? -1 : 1),
  );
  const binOf = new Map(order.map(({ code }, index) => [code, vigintile(index + 1, order.length) - 1]));
  const upTo = (/** @type {number} */ last) =>
    councils.map(
      ({ code }) => (areasOf.get(code) ?? []).filter(({ decile }) => (decile[domain] ?? 11) <= last).length,
    );
  return {
    release,
    domain,
    codes: packCodes(councils.map(({ code }) => code)),
    in10: upTo(1),
    in20: upTo(2),
    counts: councils.map(({ code }) => {
      const counts = Array.from({ length: 20 }, () => 0);
      for (const area of areasOf.get(code) ?? []) {
        const bin = binOf.get(area.code) ?? 0;
        counts[bin] = (counts[bin] ?? 0) + 1;
      }
      return counts.map((count) => count || '').join(' ');
    }),
    provenance: provenance(
      release,
      RELEASE_DESCRIPTIONS[release].geography.authorities,
      'Counts of areas by twentieth of the nation’s ranking, the first ones taking the remainder',
      [sources.ranks],
    ),
  };
}

/** Names, control and date, as lamps need them. */
function packControl(
  /** @type {SourcedFigures} */ { release, councils, councilSeats },
  /** @type {Map<string, import('../read.js').Row>} */ control,
  /** @type {Edition} */ edition,
) {
  return {
    release,
    codes: packCodes(councils.map(({ code }) => code)),
    names: councils.map(({ name }) => name),
    ...packWelshNames(councils),
    control: councils.map(({ code }) => packControlOf(code, control.get(code), councilSeats.get(code))),
    asAt: edition.asAt,
    provenance: provenance(
      release,
      'Councils',
      'Control as the source gives it, compared with its seats: a majority is one of the filled seats',
      ['control', 'seats'],
      edition,
    ),
  };
}
