// @ts-check
import {
  CENSUS_FILES,
  datasetPath,
  latestRelease,
  PROFILE_COLUMNS,
  PROFILE_FILES,
  profileLsoasPath,
  profilePath,
  profileSectionPath,
  rangeOf,
  RURAL_URBAN_CLASSES,
  sumOf,
} from '@odm-widgets/data/model';
import { groupBy } from './group-by.js';
import { provenance } from './provenance.js';
import { readWales } from './nations/read.js';
import { readSections } from './profile-sections.js';
import { twoDigits } from './edition.js';
import { councilsOf } from './wards.js';

/** @typedef {import('./read.js').Raw} Raw */
/** @typedef {import('./read.js').Row} Row */
/** @typedef {import('./sources.js').SourceId} SourceId */
/** @typedef {import('@odm-widgets/data/model').ProfileFile} ProfileFile */
/** @typedef {import('@odm-widgets/data/model').ProfileColumn} ProfileColumn */
/** @typedef {{ code: string, authority: string, population: number | undefined, decile?: Record<string, number> }} Area */
/** @typedef {{ code: string, name: string, region: string }} Council */
/** @typedef {import('./profile-sections.js').Columns} Columns */
/** @typedef {ReturnType<typeof import('./areas.js').packAreas>} MainFile of a council; those of Wales have Welsh names too */
/**
 * @typedef {object} NationAreas
 * @property {'england' | 'wales'} nation
 * @property {Council[]} councils
 * @property {Area[]} areas in the order of the main files
 */

/** Number of the format of profiles; a reader refuses others. */
const FORMAT = 1;

/** @type {Record<ProfileFile, { sources: SourceId[], method: string, release: string }>} */
const CREDITS = {
  households: {
    release: 'Census 2021',
    sources: ['census-households'],
    method: 'Households by dimensions of deprivation, as published for each LSOA',
  },
  tenure: {
    release: 'Census 2021',
    sources: ['census-tenure'],
    method: 'Households by tenure, as published for each LSOA',
  },
  qualifications: {
    release: 'Census 2021',
    sources: ['census-qualifications'],
    method: 'Residents aged 16 and over by highest qualification, as published for each LSOA',
  },
  occupation: {
    release: 'Census 2021',
    sources: ['census-occupation'],
    method: 'Residents aged 16 and over by occupation class, as published for each LSOA',
  },
  income: {
    release: '2025',
    sources: ['iod2025-indicators', 'iod2025'],
    method: 'Counts rounded to five and withheld where small by the publisher; rates as published',
  },
  crime: {
    release: '2025',
    sources: ['iod2025-indicators'],
    method: 'Recorded crimes and incidents for each 1,000 people or properties at risk, as published',
  },
  services: {
    release: '2025',
    sources: ['iod2025-indicators'],
    method: 'As published; patients for each general practitioner rounded to whole patients',
  },
  earlier: {
    release: '2019',
    sources: ['iod2019', 'lsoa-changes'],
    method: 'Published tenths of 2019 of the LSOAs whose boundaries did not change between 2011 and 2021',
  },
};

/**
 * Every file of profiles, by its path below packages/dataset.
 *
 * @param {Raw} raw
 * @param {{ current: import('./build.js').CurrentFigures, former: import('./build.js').Figures, places: import('./places.js').Places }} figures
 * @param {ReadonlyMap<string, object>} packed main files of councils
 * @returns {Map<string, object>}
 */
export function packProfiles(raw, { current, former, places }, packed) {
  const deciles = new Map(former.lsoas.map(({ code, decile }) => [code, decile['overall']]));
  const sections = readSections(raw, (code) => deciles.get(code));
  const wales = readWales(raw, twoDigits(current.edition.year));
  /** @type {NationAreas[]} */
  const nations = [
    {
      nation: 'england',
      councils: councilsOf(current.wards).map((council) => ({
        ...council,
        region: places.region(council.code),
      })),
      areas: current.lsoas,
    },
    {
      nation: 'wales',
      councils: wales.councils.map((council) => ({ ...council, region: '' })),
      areas: wales.areas,
    },
  ];
  const ruralUrban = new Map(
    rowsOf(raw, 'ruralUrban2021').map((row) => [row['lsoa21_code'] ?? '', row['ruc21_code'] ?? '']),
  );
  const households = columnsOf(sections, 'households');
  /** @type {Map<string, object>} */
  const files = new Map();
  for (const [path, file] of packLsoaIndex(nations.flatMap(({ areas }) => areas))) files.set(path, file);
  for (const nation of nations) {
    const mainFileOf = (/** @type {string} */ council) =>
      /** @type {MainFile} */ (packed.get(datasetPath(latestRelease(nation.nation), 'authorities', council)));
    for (const [path, file] of packSummaries(nation, households, ruralUrban, mainFileOf, current.edition))
      files.set(path, file);
    for (const file of nation.nation === 'england' ? PROFILE_FILES : CENSUS_FILES)
      for (const [path, section] of packSections(nation, file, columnsOf(sections, file)))
        files.set(path, section);
  }
  return files;
}

/** @returns {Row[]} */
function rowsOf(/** @type {Raw} */ raw, /** @type {string} */ name) {
  return raw[name] ?? [];
}

/**
 * The council of every LSOA, in files by the first six characters of its code: runs of codes that follow each other.
 *
 * @param {Area[]} areas
 * @returns {[path: string, file: object][]}
 */
function packLsoaIndex(areas) {
  const sorted = [...areas].sort((a, b) => (a.code < b.code ? -1 : 1));
  return [...groupBy(sorted, ({ code }) => code.slice(0, 6))].map(([shard, own]) => {
    const authorities = [...new Set(own.map(({ authority }) => authority))].sort();
    /** @type {[first: number, count: number, authority: number][]} */
    const runs = [];
    for (const { code, authority } of own) {
      const number = Number(code.slice(6));
      const index = authorities.indexOf(authority);
      const last = runs.at(-1);
      if (last && last[0] + last[1] === number && last[2] === index) last[1] += 1;
      else runs.push([number, 1, index]);
    }
    return [
      profileLsoasPath(shard),
      {
        format: FORMAT,
        authorities,
        runs: runs.map((run) => run.join(' ')),
        provenance: provenance('2024', 'LSOAs of 2021', 'Councils as the official lookup has them', [
          'wards2024',
        ]),
      },
    ];
  });
}

/** @returns {Columns} */
function columnsOf(/** @type {Map<ProfileFile, Columns>} */ sections, /** @type {ProfileFile} */ file) {
  const columns = sections.get(file);
  if (!columns) throw new Error(`Nothing was read for the section ${file}.`);
  return columns;
}

/**
 * Summaries of a nation's councils.
 *
 * @param {NationAreas} given
 * @param {Columns} households
 * @param {Map<string, string>} ruralUrban
 * @param {(council: string) => MainFile} mainFileOf
 * @param {import('./edition.js').Edition} edition of the newest wards
 * @returns {[path: string, file: object][]}
 */
function packSummaries({ nation, councils, areas }, households, ruralUrban, mainFileOf, edition) {
  const areasOf = groupBy(areas, ({ authority }) => authority);
  const inRegion = regionAreas(councils, areas);
  const totals = (/** @type {Area[]} */ own) => [
    own.length,
    sumOf(own.map(({ population }) => population ?? null)).sum,
    sumOf(own.map(({ code }) => householdsOf(households, code).all)).sum,
    sumOf(own.map(({ code }) => householdsOf(households, code).none)).sum,
  ];
  const ofNation = totals(areas);
  const ofRegion = new Map([...inRegion].map(([region, own]) => [region, totals(own)]));
  return councils.map(({ code, region }) => {
    const own = areasOf.get(code) ?? [];
    const { authority, wards, lsoas, redrawn } = mainFileOf(code);
    const counts = own.map((area) => householdsOf(households, area.code));
    return [
      profilePath(code),
      {
        format: FORMAT,
        authority,
        ...(region ? { region } : {}),
        wards: withoutSeats(wards),
        lsoas: {
          ...withoutRanks(lsoas),
          ruralUrban: own.map((area) => classOf(ruralUrban, area.code)).join(''),
          households: packColumn(counts.map(({ all }) => all)),
          notDeprived: packColumn(counts.map(({ none }) => none)),
        },
        ...(redrawn ? { redrawn: { ...redrawn, wards: withoutSeats(redrawn.wards) } } : {}),
        totals: { ...(region ? { region: ofRegion.get(region) } : {}), nation: ofNation },
        provenance: provenance(
          'Census 2021',
          'LSOAs of 2021',
          'Counts of LSOAs, added up; households deprived in at least one of four dimensions',
          [
            'census-households',
            'census2021',
            'rural-urban',
            'wards2024',
            ...(nation === 'wales' ? /** @type {const} */ (['ward-lists', 'welsh-councils']) : []),
            ...(redrawn ? /** @type {const} */ (['latest-wards']) : []),
          ],
          redrawn ? edition : undefined,
        ),
      },
    ];

    function classOf(/** @type {Map<string, string>} */ classes, /** @type {string} */ lsoa) {
      const index = RURAL_URBAN_CLASSES.findIndex((one) => one === classes.get(lsoa));
      if (index < 0) throw new Error(`${nation}: LSOA ${lsoa} has no rural or urban class.`);
      return index;
    }
  });
}

/** Codes and names of a main file's wards, in both languages where it has them. */
function withoutSeats(
  /** @type {MainFile['wards'] & { welshNames?: object }} */ { codes, names, welshNames },
) {
  return { codes, names, ...(welshNames ? { welshNames } : {}) };
}

/** A main file's LSOAs without their ranks. */
function withoutRanks(/** @type {MainFile['lsoas']} */ { codes, names, prefixes, ward, population }) {
  return { codes, names, ...(prefixes ? { prefixes } : {}), ward, population };
}

/** Areas of every region. */
function regionAreas(/** @type {Council[]} */ councils, /** @type {Area[]} */ areas) {
  const regionOf = new Map(councils.map(({ code, region }) => [code, region]));
  return groupBy(
    areas.filter(({ authority }) => regionOf.get(authority)),
    ({ authority }) => regionOf.get(authority) ?? '',
  );
}

function householdsOf(/** @type {Columns} */ households, /** @type {string} */ code) {
  const values = households.get(code);
  if (!values) throw new Error(`LSOA ${code} has no households.`);
  return { all: sumOf(values).sum, none: values[0] ?? 0 };
}

/**
 * One section of a nation's councils.
 *
 * @param {NationAreas} given
 * @param {ProfileFile} file
 * @param {Columns} values
 * @returns {[path: string, file: object][]}
 */
function packSections({ councils, areas }, file, values) {
  const { sources, method, release } = CREDITS[file];
  const columns = PROFILE_COLUMNS[file];
  const areasOf = groupBy(areas, ({ authority }) => authority);
  const valuesOf = (/** @type {Area[]} */ own, /** @type {number} */ index) =>
    own.map(({ code }) => {
      const row = values.get(code);
      if (!row) throw new Error(`LSOA ${code} has no values of ${file}.`);
      return row[index] ?? null;
    });
  const totals = (/** @type {Area[]} */ own) =>
    columns.flatMap((column, index) =>
      column.kind === 'class' ? [] : [packTotal(column, valuesOf(own, index).map(rounded(column)))],
    );
  const ofNation = totals(areas);
  const ofRegion = new Map([...regionAreas(councils, areas)].map(([region, own]) => [region, totals(own)]));
  return councils.map(({ code, region }) => [
    profileSectionPath(file, code),
    {
      format: FORMAT,
      authority: code,
      section: file,
      columns: columns.map((column, index) =>
        packColumn(valuesOf(areasOf.get(code) ?? [], index).map(toPacked(column))),
      ),
      totals: { ...(region ? { region: ofRegion.get(region) } : {}), nation: ofNation },
      provenance: provenance(release, 'LSOAs of 2021', method, sources),
    },
  ]);
}

/** A value with the digits that are published in the file. @returns {(value: number | null) => number | null} */
function rounded(/** @type {ProfileColumn} */ { kind, decimals = 0 }) {
  if (kind !== 'rate') return (value) => value;
  return (value) => (value === null ? null : Number(value.toFixed(decimals)));
}

/** A value as the whole number it is packed as. @returns {(value: number | null) => number | null} */
function toPacked(/** @type {ProfileColumn} */ { kind, multiple = 1, decimals = 0, least = 0 }) {
  if (kind !== 'rate') return (value) => (value === null ? null : exact(value / multiple));
  return (value) =>
    value === null ? null : Math.round(Number((value - least).toFixed(decimals)) * 10 ** decimals);
}

function exact(/** @type {number} */ value) {
  if (!Number.isInteger(value)) throw new Error(`A count is not a multiple as it should be (${value}).`);
  return value;
}

/** A sum, with the number of LSOAs whose count is withheld where there are any; or least, middle and most. */
function packTotal(/** @type {ProfileColumn} */ { kind }, /** @type {(number | null)[]} */ values) {
  if (kind === 'count') {
    const { sum, withheld } = sumOf(values);
    return withheld ? [sum, withheld] : sum;
  }
  const range = rangeOf(values);
  if (!range) throw new Error('A rate has no values.');
  return [range.least, range.middle, range.most, range.of];
}

/** Whole numbers in base 36 of as many digits as the largest has, hyphens where there is none. */
function packColumn(/** @type {(number | null)[]} */ numbers) {
  const width = Math.max(1, ...numbers.map((number) => (number ?? 0).toString(36).length));
  return numbers
    .map((number) => (number === null ? '-'.repeat(width) : number.toString(36).padStart(width, '0')))
    .join('');
}
