// @ts-check

/** Files of Wales, Scotland and Northern Ireland; no official address answers with them as they are. @type {Record<string, import('../files.js').RawFile>} */
export const NATION_FILES = {
  wimd2025: {
    path: 'uk/wimd2025_lsoa21_wales_ranks.csv',
    rows: 1917,
    columns: ['LSOA code', 'WIMD 2025', 'Physical Environment'],
    source: 'wimd2025',
  },
  welshWards: {
    path: 'lookups/wd25_welsh_names.csv',
    rows: 762,
    columns: ['WD25CD', 'WD25NM', 'WD25NMW', 'LAD25CD'],
    source: 'ward-lists',
  },
  welshCouncils: {
    path: 'lookups/lad_welsh_names.csv',
    rows: 22,
    columns: ['LADCD', 'LADNM', 'LADNMW'],
    source: 'welsh-councils',
  },
  simd2020: {
    path: 'uk/simd2020_dz11_scotland.csv',
    rows: 6976,
    columns: ['dz11_code', 'IMD_rank', 'IMD_decile', 'Housing_rank'],
    source: 'simd2020',
  },
  dataZoneCouncils: {
    path: 'uk/dz11_ltla19_scotland.csv',
    rows: 6976,
    columns: ['dz11_code', 'ltla19_code'],
    source: 'wards-scotland',
  },
  dataZoneWards: {
    path: 'uk/dz11_wd25_scotland_derived.csv',
    rows: 6976,
    columns: ['dz11_code', 'WD25CD', 'WD25NM', 'LAD25CD'],
    source: 'wards-scotland',
  },
  nimdm2017: {
    path: 'uk/nimdm2017_soa01_ni.csv',
    rows: 890,
    columns: ['soa01_code', 'IMD_rank', 'Environment_rank'],
    source: 'nimdm2017',
  },
  outputAreaCouncils: {
    path: 'uk/soa01_lgd14_ni.csv',
    rows: 890,
    columns: ['soa01_code', 'lgd14_code'],
    source: 'wards-northern-ireland',
  },
  outputAreaWards: {
    path: 'uk/soa01_wd25_ni_derived.csv',
    rows: 884,
    columns: ['soa01_code', 'WD25CD', 'LAD25CD'],
    source: 'wards-northern-ireland',
  },
  dataZoneElectoralAreas: {
    path: 'uk/dz21_dea14_lgd14_ni.csv',
    rows: 3780,
    within: 0.01,
    columns: ['dz21_code', 'dea14_name', 'lgd14_code'],
    source: 'wards-northern-ireland',
  },
  dataZoneWardsNi: {
    path: 'uk/dz21_wd25_ni_derived.csv',
    rows: 3776,
    columns: ['dz21_code', 'WD25CD', 'WD25NM', 'LAD25CD'],
    source: 'wards-northern-ireland',
  },
  electoralAreaSeats: {
    path: 'councillors/ni_dea_councillors_by_party_2025.csv',
    rows: 315,
    within: 0.2,
    columns: ['DEA_name', 'LGD14CD', 'ec_party_code', 'party_name', 'councillors'],
    source: 'seats',
  },
};
