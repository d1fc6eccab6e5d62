// @ts-check
import {
  CENSUS_FILES,
  PROFILE_COLUMNS,
  PROFILE_FILES,
  profilePath,
  profileSectionPath,
  rangeOf,
  RURAL_URBAN_CLASSES,
  sumOf,
} from '@odm-widgets/data/model';
import { groupBy } from './group-by.js';
import { packCodes } from './pack.js';
import { provenance } from './provenance.js';
import { columnOf, parseInteger } from './read.js';

/** @typedef {import('./read.js').Raw} Raw */
/** @typedef {import('./read.js').Row} Row */
/** @typedef {import('./sources.js').SourceId} SourceId */
/** @typedef {import('@odm-widgets/data/model').ProfileFile} ProfileFile */
/** @typedef {import('@odm-widgets/data/model').ProfileColumn} ProfileColumn */
/** @typedef {{ code: string, authority: string, population: number | undefined, decile?: Record<string, number> }} Area */
/** @typedef {{ code: string, name: string, region: string }} Council */
/** @typedef {Map<string, (number | null)[]>} Columns values of every LSOA, by its code, in the order of the section's columns */
/**
 * @typedef {object} NationAreas
 * @property {'england' | 'wales'} nation
 * @property {Council[]} councils
 * @property {Area[]} areas in the order of the main files
 */

/** Number of the format of profiles; a reader refuses others. */
const FORMAT = 1;

/** Columns of the census tables by the end of their names, in the order of the section. @type {Record<'tenure' | 'qualifications' | 'occupation', { raw: string, start: string, ends: string[] }>} */
const TABLES = {
  tenure: {
    raw: 'tenure2021',
    start: 'Tenure of household: ',
    ends: [
      'Owned: Owns outright',
      'Owned: Owns with a mortgage or loan',
      'Shared ownership: Shared ownership',
      'Social rented: Rents from council or Local Authority',
      'Social rented: Other social rented',
      'Private rented: Private landlord or letting agency',
      'Private rented: Other private rented',
      'Lives rent free',
    ],
  },
  qualifications: {
    raw: 'qualifications2021',
    start: 'Highest level of qualification: ',
    ends: [
      'No qualifications',
      'Level 1 and entry level qualifications',
      'Level 2 qualifications',
      'Apprenticeship',
      'Level 3 qualifications',
      'Level 4 qualifications and above',
      'Other qualifications',
    ],
  },
  occupation: {
    raw: 'occupation2021',
    start: 'National Statistics Socio-economic Classification (NS-SEC): ',
    ends: [
      'L1, L2 and L3',
      'L4, L5 and L6',
      'L7',
      'L8 and L9',
      'L10 and L11',
      'L12',
      'L13',
      'L14.1 and L14.2',
      'L15',
    ],
  },
};

/** Columns of File 8 in the order of the sections; those of File 7 for the published rates. */
const INDICATORS = {
  income: [
    'income_domain_numerator',
    'employment_domain_numerator',
    'income_deprivation_affecting_children_index_idaci_numerator',
    'income_deprivation_affecting_older_people_index_idaopi_numerator',
  ],
  crime: [
    'violence_with_injury_rate',
    'violence_without_injury_rate',
    'stalking_and_harassment_rate',
    'burglary_rate',
    'theft_rate',
    'criminal_damage_rate',
    'public_order_and_possession_of_weapons_rate',
    'anti_social_behaviour_rate',
  ],
  services: [
    'digital_connectivity_broadband',
    'patient_to_gp_ratio',
    'household_overcrowding_indicator_bedrooms',
    'household_overcrowding_indicator_rooms',
  ],
};

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
 * @param {NationAreas[]} nations
 * @param {(code: string) => number | undefined} decileOf2019 the published overall decile of an LSOA of 2011
 * @returns {Map<string, object>}
 */
export function packProfiles(raw, nations, decileOf2019) {
  const ruralUrban = new Map(
    rowsOf(raw, 'ruralUrban2021').map((row) => [row['lsoa21_code'] ?? '', row['ruc21_code'] ?? '']),
  );
  const sections = readSections(raw, decileOf2019);
  const households = columnsOf(sections, 'households');
  /** @type {Map<string, object>} */
  const files = new Map();
  for (const nation of nations) {
    for (const [path, file] of packSummaries(nation, households, ruralUrban)) files.set(path, file);
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

/** @returns {Columns} */
function columnsOf(/** @type {Map<ProfileFile, Columns>} */ sections, /** @type {ProfileFile} */ file) {
  const columns = sections.get(file);
  if (!columns) throw new Error(`Nothing was read for the section ${file}.`);
  return columns;
}

/** @param {Raw} raw @param {(code: string) => number | undefined} decileOf2019 @returns {Map<ProfileFile, Columns>} */
function readSections(raw, decileOf2019) {
  return new Map([
    ['households', readHouseholds(rowsOf(raw, 'households2021'))],
    .../** @type {const} */ (['tenure', 'qualifications', 'occupation']).map(
      (file) => /** @type {const} */ ([file, readTable(raw, file)]),
    ),
    ['income', readIncome(raw)],
    ['crime', readIndicators(raw, 'crime')],
    ['services', readIndicators(raw, 'services')],
    ['earlier', readEarlier(rowsOf(raw, 'lsoaChanges'), decileOf2019)],
  ]);
}

/** Five rows an LSOA: households by number of dimensions. @returns {Columns} */
function readHouseholds(/** @type {Row[]} */ rows) {
  /** @type {Columns} */
  const columns = new Map();
  for (const row of rows) {
    const code = row['lsoa21_code'] ?? '';
    const values = columns.get(code) ?? [null, null, null, null, null];
    values[parseInteger(row['households_number_deprivation_dimensions'])] = parseInteger(row['count']);
    columns.set(code, values);
  }
  for (const [code, values] of columns)
    if (values.length !== 5 || values.includes(null)) throw new Error(`${code}: not all of five dimensions.`);
  return columns;
}

/** A census table whose columns add up to its total in every row. @returns {Columns} */
function readTable(/** @type {Raw} */ raw, /** @type {keyof typeof TABLES} */ file) {
  const { raw: name, start, ends } = TABLES[file];
  const rows = rowsOf(raw, name);
  const names = ends.map((end) => columnStarting(rows, start + end));
  const total = columnOf(rows, `${start}Total`);
  return new Map(
    rows.map((row) => {
      const code = row['geography code'] ?? '';
      const values = names.map((column) => parseInteger(row[column]));
      if (sumOf(values).sum !== parseInteger(row[total]))
        throw new Error(`${code}: the columns of ${file} do not add up to its total.`);
      return [code, values];
    }),
  );
}

/** The column of this name, or the one whose name goes on after it with a space: "L1" is not "L12". */
function columnStarting(/** @type {Row[]} */ rows, /** @type {string} */ start) {
  return rows[0] && start in rows[0] ? start : columnOf(rows, `${start} `);
}

/** @returns {Columns} */
function readIncome(/** @type {Raw} */ raw) {
  const counts = readIndicators(raw, 'income');
  const rows = rowsOf(raw, 'iod2025');
  const code = columnOf(rows, 'LSOA code (2021)');
  const rates = ['Income Score (rate)', 'Employment Score (rate)'].map((name) => columnOf(rows, name));
  return new Map(
    rows.map((row) => {
      const own = counts.get(row[code] ?? '');
      if (!own) throw new Error(`LSOA ${row[code]} is in no row of the indicators.`);
      return [row[code] ?? '', [...own, ...rates.map((name) => parseDecimal(row[name]))]];
    }),
  );
}

/** @returns {Columns} */
function readIndicators(/** @type {Raw} */ raw, /** @type {keyof typeof INDICATORS} */ file) {
  const rows = rowsOf(raw, 'indicators2025');
  const names = INDICATORS[file].map((start) => columnOf(rows, start));
  return new Map(
    rows.map((row) => [
      row['lsoa21_code'] ?? '',
      names.map((name) => (row[name] ? parseDecimal(row[name]) : null)),
    ]),
  );
}

/** Tenths of 2019 where an LSOA has the same boundaries in both censuses. @returns {Columns} */
function readEarlier(
  /** @type {Row[]} */ changes,
  /** @type {(code: string) => number | undefined} */ decileOf2019,
) {
  return new Map(
    changes.map(({ CHGIND, LSOA11CD = '', LSOA21CD = '' }) => [
      LSOA21CD,
      [CHGIND === 'U' ? (decileOf2019(LSOA11CD) ?? null) : null],
    ]),
  );
}

function parseDecimal(/** @type {string | undefined} */ text) {
  const value = Number(text || NaN);
  if (!Number.isFinite(value)) throw new Error(`"${text}" is not a number.`);
  return value;
}

/**
 * Summaries of a nation's councils.
 *
 * @param {NationAreas} given
 * @param {Columns} households
 * @param {Map<string, string>} ruralUrban
 * @returns {[path: string, file: object][]}
 */
function packSummaries({ nation, councils, areas }, households, ruralUrban) {
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
  return councils.map(({ code, name, region }) => {
    const own = areasOf.get(code) ?? [];
    const counts = own.map((area) => householdsOf(households, area.code));
    return [
      profilePath(code),
      {
        format: FORMAT,
        authority: [code, name],
        ...(region ? { region } : {}),
        lsoas: {
          codes: packCodes(own.map((area) => area.code)),
          ruralUrban: own.map((area) => classOf(ruralUrban, area.code)).join(''),
          households: packColumn(counts.map(({ all }) => all)),
          notDeprived: packColumn(counts.map(({ none }) => none)),
        },
        totals: { ...(region ? { region: ofRegion.get(region) } : {}), nation: ofNation },
        provenance: provenance(
          'Census 2021',
          'LSOAs of 2021',
          'Counts of LSOAs, added up; households deprived in at least one of four dimensions',
          ['census-households', 'census2021', 'rural-urban'],
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
