// @ts-check
import { twoDigits } from './edition.js';
import { NATION_FILES } from './nations/files.js';

/**
 * Every public file the dataset is made from: where it comes from and how we know that what arrived is
 * what was meant.
 *
 * @typedef {object} RawFile
 * @property {string} path file below the raw folder
 * @property {number} rows data rows it must have
 * @property {number} [within] share by which the rows may differ: a source that is renewed all year
 * @property {number} [matched] least share of councillors whose ward must be found; the file is then made by joining the response of `url` to wards
 * @property {string} [vintage] of the wards councillors are joined to: two digits of the year
 * @property {true} [byCouncil] councillors are counted by council, whatever their wards
 * @property {true} [byName] control is joined to councils by their names
 * @property {string[]} columns columns it must have, by the start of their name
 * @property {string} [url] official address that answers with this very file; absent where none does
 * @property {import('./sources.js').SourceId} source
 */

/** @typedef {import('./edition.js').Edition} Edition */

const COUNCILLORS = 'https://opencouncildata.co.uk/csv2.php?y=';
const ARCGIS = 'https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services';

/** The hex map of councils, in HexJSON; no official address answers with it. */
export const HEXES = 'boundaries/uk_lad_2025.hexjson';

/** Files that are the same in every edition. @type {Record<string, RawFile>} */
const STATIC_FILES = {
  ...NATION_FILES,
  iod2025: {
    path: 'deprivation/iod2025_lsoa21_england_file7_columns.csv',
    rows: 33_755,
    columns: ['LSOA code (2021)', 'Index of Multiple Deprivation (IMD) Rank', 'Living Environment Decile'],
    url: 'https://assets.publishing.service.gov.uk/media/691ded56d140bbbaa59a2a7d/File_7_IoD2025_All_Ranks_Scores_Deciles_Population_Denominators.csv',
    source: 'iod2025',
  },
  councils2025: {
    path: 'deprivation/iod2025_file10_lad24_summaries_wide.csv',
    rows: 296,
    columns: ['ltla24_code', 'imd_rank_of_average_rank'],
    source: 'iod2025-councils',
  },
  iod2019: {
    path: 'deprivation/iod2019_lsoa11_england_file7_columns.csv',
    rows: 32_844,
    columns: ['LSOA code (2011)', 'Index of Multiple Deprivation (IMD) Rank', 'Total population'],
    url: 'https://assets.publishing.service.gov.uk/government/uploads/system/uploads/attachment_data/file/845345/File_7_-_All_IoD2019_Scores__Ranks__Deciles_and_Population_Denominators_3.csv',
    source: 'iod2019',
  },
  bestFit2024: {
    path: 'lookups/lsoa21_wd24_lad24_ew.csv',
    rows: 35_672,
    columns: ['LSOA21CD', 'WD24CD', 'LAD24CD'],
    url: `${ARCGIS}/LSOA21_WD24_LAD24_EW_LU/FeatureServer/0/query`,
    source: 'wards2024',
  },
  bestFit2019: {
    path: 'lookups/lsoa11_wd19_lad19_ew.csv',
    rows: 34_753,
    columns: ['LSOA11CD', 'WD19CD', 'LAD19CD'],
    url: `${ARCGIS}/LSOA11_WD19_LAD19_EW_LU/FeatureServer/0/query`,
    source: 'wards2019',
  },
  estimate2025: {
    path: 'lookups/lsoa21_wd25_lad25_england_derived.csv',
    rows: 33_755,
    columns: ['LSOA21CD', 'WD25CD', 'derivation'],
    source: 'wards2025',
  },
  lsoaChanges: {
    path: 'lookups/lsoa11_lsoa21_lad22_ew.csv',
    rows: 35_795,
    columns: ['LSOA11CD', 'CHGIND', 'LSOA21CD'],
    url: `${ARCGIS}/LSOA11_LSOA21_LAD22_EW_LU/FeatureServer/0/query`,
    source: 'lsoa-changes',
  },
  wards2019: {
    path: 'lookups/wd19_lad19_uk.csv',
    rows: 8_887,
    columns: ['WD19CD', 'WD19NM', 'LAD19CD', 'LAD19NM'],
    source: 'ward-lists',
  },
  wards2021: {
    path: 'lookups/wd21_lad21_uk.csv',
    rows: 8_694,
    columns: ['WD21CD', 'WD21NM', 'LAD21CD', 'LAD21NM'],
    source: 'ward-lists',
  },
  wards2024: {
    path: 'lookups/wd24_lad24_england.csv',
    rows: 6_817,
    columns: ['WD24CD', 'WD24NM', 'LAD24CD', 'LAD24NM'],
    source: 'ward-lists',
  },
  wards2025: {
    path: 'lookups/wd25_lad25_england.csv',
    rows: 6_826,
    columns: ['WD25CD', 'WD25NM', 'LAD25CD', 'LAD25NM'],
    source: 'ward-lists',
  },
  census2021: {
    path: 'population/census2021_usual_residents_lsoa21.csv',
    rows: 35_672,
    columns: ['lsoa21cd', 'usual_residents_census2021'],
    source: 'census2021',
  },
  households2021: {
    path: 'census/census2021_ts011_lsoa21_long.csv',
    rows: 178_360,
    columns: ['lsoa21_code', 'households_number_deprivation_dimensions', 'count'],
    source: 'census-households',
  },
  tenure2021: {
    path: 'census/census2021_ts054_lsoa21.csv',
    rows: 35_672,
    columns: ['geography code', 'Tenure of household: Total: All households'],
    source: 'census-tenure',
  },
  occupation2021: {
    path: 'census/census2021_ts062_lsoa21.csv',
    rows: 35_672,
    columns: ['geography code', 'National Statistics Socio-economic Classification (NS-SEC): Total'],
    source: 'census-occupation',
  },
  qualifications2021: {
    path: 'census/census2021_ts067_lsoa21.csv',
    rows: 35_672,
    columns: ['geography code', 'Highest level of qualification: Total'],
    source: 'census-qualifications',
  },
  indicators2025: {
    path: 'deprivation/iod2025_lsoa21_england_file8_indicators.csv',
    rows: 33_755,
    columns: ['lsoa21_code', 'income_domain_numerator', 'patient_to_gp_ratio'],
    source: 'iod2025-indicators',
  },
  ruralUrban2021: {
    path: 'population/ruc21_lsoa21_ew.csv',
    rows: 35_672,
    columns: ['lsoa21_code', 'ruc21_code'],
    source: 'rural-urban',
  },
  seats2025: {
    path: 'councillors/wd25_councillors_by_party_2025.csv',
    rows: 10_190,
    columns: ['WD25CD', 'LAD25CD', 'ec_party_code', 'party_name', 'councillors'],
    within: 0.2,
    url: `${COUNCILLORS}2025`,
    matched: 0.98,
    vintage: '25',
    source: 'seats2025',
  },
  councilSeats2025: {
    path: 'councillors/lad25_councillors_by_party_2025.csv',
    rows: 1_818,
    columns: ['LAD25CD', 'ec_party_code', 'party_name', 'councillors'],
    within: 0.2,
    url: `${COUNCILLORS}2025`,
    matched: 0.98,
    vintage: '25',
    byCouncil: true,
    source: 'seats2025',
  },
  seats2024: {
    path: 'councillors/wd24_councillors_by_party_2024.csv',
    rows: 8_124,
    columns: ['WD24CD', 'ec_party_code', 'party_name', 'councillors'],
    within: 0.05,
    url: `${COUNCILLORS}2024`,
    matched: 0.98,
    vintage: '24',
    source: 'seats2024',
  },
  seats2023: {
    path: 'councillors/wd24_councillors_by_party_2023.csv',
    rows: 8_056,
    columns: ['WD24CD', 'ec_party_code', 'party_name', 'councillors'],
    within: 0.05,
    url: `${COUNCILLORS}2023`,
    // The wards of 22 councils were redrawn before 2024.
    matched: 0.97,
    vintage: '24',
    source: 'seats2023',
  },
  elections2024: {
    path: 'elections/leh2024_ward_results.csv',
    rows: 1_903,
    columns: ['Ward code', 'Vacancies', 'Electorate', 'Total votes', 'Turnout (%)', 'LAB', 'OTHER'],
    source: 'elections2024',
  },
  elections2025: {
    path: 'elections/leh2025_ward_results.csv',
    rows: 1_401,
    columns: [
      'ONS ward code',
      'Upper tier authority',
      'Lower tier authority',
      'Seats',
      'Ballots',
      'Valid vote turnout (HoC method)',
      'LAB',
    ],
    source: 'elections2025',
  },
  elections2026: {
    path: 'elections/dc2026_races.csv',
    rows: 2_943,
    columns: ['council', 'seats', 'ec_code'],
    source: 'elections2026',
  },
  register: {
    path: 'meta/uk_local_authorities_current.csv',
    rows: 470,
    columns: ['gss-code', 'nice-name', 'region', 'local-authority-type-name', 'combined-authority'],
    url: 'https://raw.githubusercontent.com/mysociety/uk_local_authority_names_and_codes/main/data/packages/uk_la_current/uk_local_authorities_current.csv',
    source: 'register',
  },
};

const CONTROL_COLUMNS = ['gss_code', 'year', 'total', 'con', 'lab', 'ld', 'green', 'ref', 'other', 'control'];

/** Files of the first edition; no official address answers with them as they are. @type {Record<string, RawFile>} */
const FILES_OF_2025 = {
  wards2026: {
    path: 'lookups/wd26_new_wards_england.csv',
    rows: 371,
    columns: ['WD26CD', 'WD26NM', 'LAD26CD', 'LAD26NM'],
    source: 'ward-lists',
  },
  control2025: {
    path: 'control/council_control_2025_with_gss.csv',
    rows: 371,
    columns: CONTROL_COLUMNS,
    source: 'control',
  },
};

/**
 * Files of a later edition, all from official addresses, under the names their publishers gave those of former years.
 *
 * @param {number} year
 * @returns {Record<string, RawFile>}
 */
function filesOfYear(year) {
  const yy = twoDigits(year);
  return {
    [`wards${year}`]: {
      path: `lookups/wd${yy}_lad${yy}_uk.csv`,
      rows: 8_400,
      within: 0.1,
      columns: [`WD${yy}CD`, `WD${yy}NM`, `LAD${yy}CD`, `LAD${yy}NM`],
      url: `${ARCGIS}/WD${yy}_LAD${yy}_CTYUA${yy}_RGN${yy}_CTRY${yy}_UK_LU/FeatureServer/0/query`,
      source: 'ward-lists',
    },
    [`lookup${year}`]: {
      path: `lookups/lsoa21_wd${yy}_lad${yy}_ew.csv`,
      rows: 35_672,
      columns: ['LSOA21CD', `WD${yy}CD`],
      url: `${ARCGIS}/LSOA21_WD${yy}_LAD${yy}_EW_LU/FeatureServer/0/query`,
      source: 'latest-wards',
    },
    [`seats${year}`]: {
      path: `councillors/wd${yy}_councillors_by_party_${year}.csv`,
      rows: 10_190,
      columns: [`WD${yy}CD`, `LAD${yy}CD`, 'ec_party_code', 'party_name', 'councillors'],
      within: 0.25,
      url: `${COUNCILLORS}${year}`,
      matched: 0.98,
      vintage: yy,
      source: 'seats',
    },
    [`councilSeats${year}`]: {
      path: `councillors/lad${yy}_councillors_by_party_${year}.csv`,
      rows: 1_818,
      columns: [`LAD${yy}CD`, 'ec_party_code', 'party_name', 'councillors'],
      within: 0.25,
      url: `${COUNCILLORS}${year}`,
      matched: 0.98,
      vintage: yy,
      byCouncil: true,
      source: 'seats',
    },
    [`control${year}`]: {
      path: `control/council_control_${year}_with_gss.csv`,
      rows: 371,
      within: 0.1,
      columns: CONTROL_COLUMNS,
      url: `https://opencouncildata.co.uk/history2016-${yy}.csv`,
      vintage: yy,
      byName: true,
      source: 'control',
    },
  };
}

/**
 * Every raw file of an edition, by its name in the build.
 *
 * @param {Edition} edition
 * @returns {Record<string, RawFile>}
 */
export function filesOf({ year }) {
  return { ...STATIC_FILES, ...(year === 2025 ? FILES_OF_2025 : filesOfYear(year)) };
}
