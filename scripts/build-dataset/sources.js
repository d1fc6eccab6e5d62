// @ts-check
/**
 * Every source the dataset is built from: where it comes from and under which licence.
 *
 * @typedef {'iod2025' | 'iod2025-councils' | 'iod2019' | 'wards2024' | 'wards2019' | 'census2021' | 'census-households' | 'census-tenure' | 'census-occupation' | 'census-qualifications' | 'iod2025-indicators' | 'rural-urban' | 'seats' | 'combined-authorities' | 'elections2026' | 'seats2025' | 'seats2024' | 'seats2023' | 'latest-wards' | 'elections2024' | 'elections2025' | 'control' | 'register' | 'ward-lists' | 'lsoa-changes' | 'wards2025' | 'hex' | 'wimd2025' | 'simd2020' | 'nimdm2017' | 'welsh-councils' | 'wards-scotland' | 'wards-northern-ireland' | 'lsoa-boundaries' | 'ward-boundaries'} SourceId
 * @typedef {[title: string, publisher: string, licence: string, asAt: string, url: string]} PackedSource
 */

const ONS = 'Office for National Statistics';
/** Boundaries are made from maps of Ordnance Survey, which asks for its credit wherever they are shown. */
const ONS_WITH_OS = `${ONS} (contains OS data © Crown copyright and database right 2024)`;
const MHCLG = 'Ministry of Housing, Communities and Local Government';
const OCD = 'Open Council Data UK';
const LIBRARY = 'House of Commons Library';
const GEOPORTAL = 'https://geoportal.statistics.gov.uk/';
const IOD2025 = 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025';
const IOD2019 = 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2019';

/** @typedef {import('./edition.js').Edition} Edition */

/** Sources that are the same in every edition: title, publisher, SPDX licence, date, address. */
const STATIC_SOURCES = /** @satisfies {Record<string, PackedSource>} */ ({
  iod2025: ['English Indices of Deprivation 2025, File 7', MHCLG, 'OGL-UK-3.0', '2025-10-30', IOD2025],
  'iod2025-councils': [
    'English Indices of Deprivation 2025, File 10',
    MHCLG,
    'OGL-UK-3.0',
    '2025-11',
    IOD2025,
  ],
  iod2019: ['English Indices of Deprivation 2019, File 7', MHCLG, 'OGL-UK-3.0', '2019-09-26', IOD2019],
  wards2024: ['LSOA (2021) to Ward (May 2024) best-fit lookup', ONS, 'OGL-UK-3.0', '2024-05', GEOPORTAL],
  wards2019: ['LSOA (2011) to Ward (2019) best-fit lookup', ONS, 'OGL-UK-3.0', '2019-12', GEOPORTAL],
  census2021: [
    'Census 2021, usual residents by LSOA',
    ONS,
    'OGL-UK-3.0',
    '2021-03-21',
    'https://www.nomisweb.co.uk/sources/census_2021_bulk',
  ],
  'census-households': [
    'Census 2021, households by deprivation dimensions (TS011)',
    ONS,
    'OGL-UK-3.0',
    '2021-03-21',
    'https://www.nomisweb.co.uk/sources/census_2021_bulk',
  ],
  'census-tenure': [
    'Census 2021, tenure of households (TS054)',
    ONS,
    'OGL-UK-3.0',
    '2021-03-21',
    'https://www.nomisweb.co.uk/sources/census_2021_bulk',
  ],
  'census-occupation': [
    'Census 2021, occupation class, NS-SEC (TS062)',
    ONS,
    'OGL-UK-3.0',
    '2021-03-21',
    'https://www.nomisweb.co.uk/sources/census_2021_bulk',
  ],
  'census-qualifications': [
    'Census 2021, highest level of qualification (TS067)',
    ONS,
    'OGL-UK-3.0',
    '2021-03-21',
    'https://www.nomisweb.co.uk/sources/census_2021_bulk',
  ],
  'iod2025-indicators': [
    'English Indices of Deprivation 2025, File 8',
    MHCLG,
    'OGL-UK-3.0',
    '2025-10-30',
    IOD2025,
  ],
  'rural-urban': ['Rural Urban Classification 2021 of LSOAs', ONS, 'OGL-UK-3.0', '2025-03', GEOPORTAL],
  // The day of this roster is not known; it has a party that was deregistered in November 2025.
  seats2025: [
    'Councillors by ward, 2025',
    OCD,
    'CC-BY-SA-4.0',
    'late 2025',
    'https://opencouncildata.co.uk/',
  ],
  seats2024: ['Councillors by ward, 2024', OCD, 'CC-BY-SA-4.0', '2024-05', 'https://opencouncildata.co.uk/'],
  seats2023: ['Councillors by ward, 2023', OCD, 'CC-BY-SA-4.0', '2023-05', 'https://opencouncildata.co.uk/'],
  elections2024: [
    'Local Elections Handbook 2024, results by ward (Rallings and Thrasher, The Elections Centre)',
    LIBRARY,
    'OPL-UK-3.0',
    '2024-05-02',
    'https://commonslibrary.parliament.uk/',
  ],
  elections2025: [
    'Local Elections Handbook 2025, results by ward (Rallings and Thrasher, The Elections Centre)',
    LIBRARY,
    'OPL-UK-3.0',
    '2025-05-01',
    'https://commonslibrary.parliament.uk/',
  ],
  elections2026: [
    'Elections of 7 May 2026, contests by council',
    'Democracy Club',
    'CC-BY-4.0',
    '2026-05-07',
    'https://candidates.democracyclub.org.uk/',
  ],
  'combined-authorities': [
    'Combined authorities of England with the Order that established each, listed by the project',
    'Open Data Manchester',
    'OGL-UK-3.0',
    '2026-11',
    'https://www.legislation.gov.uk/',
  ],
  register: [
    'UK local authority names and codes',
    'mySociety',
    'CC-BY-4.0',
    '2025',
    'https://github.com/mysociety/uk_local_authority_names_and_codes',
  ],
  'ward-lists': ['Ward to local authority lookups', ONS, 'OGL-UK-3.0', '2026-05', GEOPORTAL],
  'lsoa-changes': ['LSOA (2011) to LSOA (2021) lookup', ONS, 'OGL-UK-3.0', '2022-12', GEOPORTAL],
  hex: [
    'Hex map of UK local authorities, 2025',
    'Open Innovations',
    'ODC-By-1.0',
    '2025',
    'https://open-innovations.org/projects/hexmaps/',
  ],
  wimd2025: [
    'Welsh Index of Multiple Deprivation 2025, ranks by small area',
    'Welsh Government',
    'OGL-UK-3.0',
    '2025-11',
    'https://www.gov.wales/welsh-index-multiple-deprivation',
  ],
  simd2020: [
    'Scottish Index of Multiple Deprivation 2020, ranks and deciles by data zone',
    'Scottish Government',
    'OGL-UK-3.0',
    '2020-01',
    'https://www.gov.scot/collections/scottish-index-of-multiple-deprivation-2020/',
  ],
  nimdm2017: [
    'Northern Ireland Multiple Deprivation Measure 2017, ranks by super output area',
    'Northern Ireland Statistics and Research Agency',
    'OGL-UK-3.0',
    '2017-11-23',
    'https://www.nisra.gov.uk/statistics/deprivation/northern-ireland-multiple-deprivation-measure-2017-nimdm2017',
  ],
  'welsh-councils': [
    'Names of the councils of Wales in both languages, listed by the project',
    'Open Data Manchester',
    'OGL-UK-3.0',
    '2026-11',
    GEOPORTAL,
  ],
  'wards-scotland': [
    'Wards of May 2025 matched to data zones (2011) by the project',
    'Open Data Manchester',
    'OGL-UK-3.0',
    '2025-05',
    GEOPORTAL,
  ],
  'wards-northern-ireland': [
    'Wards of May 2025 matched to super output areas (2001) and data zones (2021) by the project',
    'Open Data Manchester',
    'OGL-UK-3.0',
    '2025-05',
    GEOPORTAL,
  ],
  'lsoa-boundaries': [
    'Boundaries of LSOAs (2021), generalised and clipped (BGC)',
    ONS_WITH_OS,
    'OGL-UK-3.0',
    '2021-12',
    GEOPORTAL,
  ],
  'ward-boundaries': [
    'Boundaries of wards (May 2025), generalised and clipped (BGC)',
    ONS_WITH_OS,
    'OGL-UK-3.0',
    '2025-05',
    GEOPORTAL,
  ],
  wards2025: [
    'Wards of May 2025 matched to LSOAs (2021) by the project',
    'Open Data Manchester',
    'OGL-UK-3.0',
    '2025-05',
    GEOPORTAL,
  ],
});

/**
 * Sources as every published file of an edition carries them.
 *
 * @param {Edition} edition
 * @returns {Record<SourceId, PackedSource>}
 */
export function sourcesOf({ year, asAt }) {
  const council = 'https://opencouncildata.co.uk/';
  return {
    ...STATIC_SOURCES,
    seats: ['Councillors by ward', OCD, 'CC-BY-SA-4.0', asAt, council],
    control: ['Council control', OCD, 'CC-BY-SA-4.0', asAt, council],
    'latest-wards':
      year === 2025
        ? STATIC_SOURCES.wards2025
        : [`LSOA (2021) to Ward (${year}) best-fit lookup`, ONS, 'OGL-UK-3.0', `${year}-05`, GEOPORTAL],
  };
}
