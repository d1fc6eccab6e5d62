// @ts-check
import { sumOf } from '@odm-widgets/data/model';
import { columnOf, parseInteger } from './read.js';

/** @typedef {import('./read.js').Raw} Raw */
/** @typedef {import('./read.js').Row} Row */
/** @typedef {import('@odm-widgets/data/model').ProfileFile} ProfileFile */
/** @typedef {Map<string, (number | null)[]>} Columns values of every LSOA, by its code, in the order of the section's columns */

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

/** @returns {Row[]} */
function rowsOf(/** @type {Raw} */ raw, /** @type {string} */ name) {
  return raw[name] ?? [];
}

/**
 * What every section of the profiles says of every LSOA.
 *
 * @param {Raw} raw
 * @param {(code: string) => number | undefined} decileOf2019 the published overall decile of an LSOA of 2011
 * @returns {Map<ProfileFile, Columns>}
 */
export function readSections(raw, decileOf2019) {
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
