// @ts-check
import { RELEASE_DESCRIPTIONS, RELEASE_DOMAINS } from '@odm-widgets/data/model';
import { packCodes, packNumbers, packSeats, partiesOf } from '../pack.js';
import { provenance } from '../provenance.js';
import { methodOf, packWelshNames } from './shared.js';

/** @typedef {import('./read.js').Area} Area */
/** @typedef {import('./read.js').NationWard} NationWard */
/** @typedef {import('../seats.js').WardSeats} WardSeats */
/** @typedef {import('../edition.js').Edition} Edition */
/** @typedef {import('@odm-widgets/data/model').NationRelease} NationRelease */
/** @typedef {import('./pack.js').SourcedFigures} SourcedFigures */

/**
 * @param {SourcedFigures} figures
 * @param {import('./read.js').Named} council
 * @param {{ areas: Area[], wards: NationWard[] }} own
 * @param {number[]} cuts
 * @param {Edition} edition
 */
export function packCouncil(figures, { code, name, welshName }, { areas, wards }, cuts, edition) {
  const { release, seats, electoralAreas, sources } = figures;
  const { geography } = RELEASE_DESCRIPTIONS[release];
  const { ranks, places, population } = sources;
  const positions = new Map(wards.map((ward, index) => [ward.code, index]));
  const records = wards.map((ward) => seats.get(ward.code));
  const parties = partiesOf(records);
  return {
    release,
    authority: [code, name, ...(welshName ? [welshName] : [])],
    wards: {
      ...packWardColumns(wards),
      ...(seats.size ? { parties, ...packSeats(records, parties) } : {}),
    },
    ...(electoralAreas.size ? { electoralAreas: packElectoralAreas(code, wards, electoralAreas) } : {}),
    lsoas: {
      codes: packAreaCodes(areas),
      ...(areas.some((area) => area.name) ? { names: areas.map((area) => area.name) } : {}),
      ward: areas.map(({ ward }) => positions.get(ward) ?? -1),
      ...(population.length ? { population: packNumbers(areas.map((area) => area.population ?? 0)) } : {}),
      rank: { overall: packRanks(areas.map(({ rank }) => rank['overall'] ?? 0)) },
    },
    cuts,
    provenance: provenance(release, geography.wards, methodOf(release), [ranks, ...places, ...population]),
    seatsProvenance: provenance(
      release,
      seats.size ? `Wards of May ${edition.year}` : 'District electoral areas of 2014',
      'Filled seats by party, and vacant seats, as the source has them',
      ['seats'],
      edition,
    ),
  };
}

/** Ranks in the domains; in halves where areas are tied. */
export function packDomains(
  /** @type {SourcedFigures} */ { release, sources, areas: all },
  /** @type {string} */ authority,
  /** @type {Area[]} */ areas,
) {
  const domains = RELEASE_DOMAINS[release];
  const isTied = all.some(({ rank }) => domains.some((domain) => !Number.isInteger(rank[domain])));
  const halves = isTied ? 2 : 1;
  return {
    release,
    authority,
    ...(halves > 1 ? { halves: true } : {}),
    rank: domains.map((domain) => packNumbers(areas.map(({ rank }) => (rank[domain] ?? 0) * halves))),
    provenance: provenance(release, RELEASE_DESCRIPTIONS[release].geography.areas, 'Published ranks', [
      sources.ranks,
    ]),
  };
}

/** Codes as steps where they are numbers after one letter, else each code. */
function packAreaCodes(/** @type {Area[]} */ areas) {
  const codes = areas.map(({ code }) => code);
  return codes.every((code) => /^[A-Z]\d{8}$/u.test(code)) ? packCodes(codes) : codes.join(' ');
}

function packWardColumns(/** @type {NationWard[]} */ wards) {
  return {
    codes: packCodes(wards.map(({ code }) => code)),
    names: wards.map(({ name }) => name),
    ...packWelshNames(wards),
  };
}

/** Ranks in whole numbers; the overall index has no ties. */
function packRanks(/** @type {number[]} */ ranks) {
  return packNumbers(ranks);
}

/** The electoral areas of a council with their seats, and the area of each ward. */
function packElectoralAreas(
  /** @type {string} */ council,
  /** @type {NationWard[]} */ wards,
  /** @type {Map<string, WardSeats>} */ electoralAreas,
) {
  const names = [...electoralAreas.keys()]
    .filter((key) => key.startsWith(`${council} `))
    .map((key) => key.slice(council.length + 1))
    .sort();
  const records = names.map((name) => electoralAreas.get(`${council} ${name}`));
  const parties = partiesOf(records);
  return {
    names,
    ward: wards.map(({ code, electoralArea = '' }) => {
      const index = names.indexOf(electoralArea);
      if (index < 0) throw new Error(`${code} is in no electoral area of ${council}.`);
      return index;
    }),
    parties,
    ...packSeats(records, parties),
  };
}
