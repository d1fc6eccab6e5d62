import type { AreaDomain } from './domains.js';
import type { UkNation } from './nations.js';
import type { WardYear } from './ward-years.js';

/** The releases of the English Indices the project publishes, the latest first. */
export const RELEASES = ['2025', '2019'] as const;
/** The releases of the indices of other nations. */
export const NATION_RELEASES = ['wales-2025', 'scotland-2020', 'northern-ireland-2017'] as const;
/** A release of the English Indices. */
export type EnglishRelease = (typeof RELEASES)[number];
/** A release of another nation's index. */
export type NationRelease = (typeof NATION_RELEASES)[number];
export type Release = EnglishRelease | NationRelease;
export const LATEST_RELEASE: EnglishRelease = RELEASES[0];
/** The release whose files also hold control, seats and elections of the councils of England. */
export const COUNCIL_RELEASE: EnglishRelease = '2025';
/** Every release of every nation. */
export const ALL_RELEASES: readonly Release[] = [...RELEASES, ...NATION_RELEASES];

/** Files a release may have, by the name of the file or of the folder that holds one for each place. */
export type ReleaseFile =
  | 'authorities'
  | 'domains'
  | 'names'
  | 'vigintiles'
  | 'control'
  | 'hex'
  | 'grid'
  | 'grid-deciles'
  | 'england'
  | 'parties'
  | 'representation'
  | 'elections'
  | 'seats-by-year'
  | 'election-calendar'
  | 'wards';

/** A domain of an index, as its publisher names it. */
export interface ReleaseDomain {
  id: Exclude<AreaDomain, 'overall'>;
  name: string;
  /** Its share of the overall index in percent, where a source for it can be cited. */
  weight: number | undefined;
}

/** The kind of count a release's residents are from. */
export type PopulationSource = 'census' | 'mid-year';

export interface ReleaseDetails {
  nation: UkNation;
  /** Title of the index as its publisher writes it. */
  index: string;
  /** Year of the release. */
  year: number;
  /** The small areas that are ranked. */
  areas: {
    /** The nation's word for one of them. */
    name: 'LSOA' | 'data zone' | 'super output area';
    /** Year of the census their boundaries come from. */
    vintage: 2021 | 2011 | 2001;
    /** Areas ranked; rank 1 is the most deprived. */
    count: number;
  };
  /** In the publisher's order, without the overall index. */
  domains: readonly ReleaseDomain[];
  /** Where the weights are published. */
  weightsUrl: string | undefined;
  /**
   * How tenths come about: `published`, or `equal-tenths`, by the project's rule from the ranks where the publisher
   * prints none: (rank - 1) × 10 / areas, rounded down, plus 1.
   */
  deciles: 'published' | 'equal-tenths';
  /** How areas are placed in wards: by the official best fit, or by the project's own lookup of their centres. */
  wardMatch: 'official' | 'estimate';
  /** The count of residents its figures come with; undefined where none is held. */
  population: { source: 'census'; year: 2021 } | { source: 'mid-year'; year: 2015 } | undefined;
  /** Year of the wards its figures are published on. */
  wardVintage: WardYear;
  /** First year of redrawn wards that it answers too, with their seats; undefined where it is shown as it was. */
  laterWardYear: WardYear | undefined;
  /** Whether its councils are those of today, as postcodes name them. */
  hasCurrentAuthorities: boolean;
  /** Whether the publishers' own services answer for it, as `source="live"` reads them. */
  isLive: boolean;
  /** The geography of figures for areas, wards and councils, and of its lists of names, in words. */
  geography: { areas: string; wards: string; authorities: string; names: string };
  /** Files it has in the dataset. */
  files: readonly ReleaseFile[];
}

const ENGLISH_DOMAINS: readonly ReleaseDomain[] = [
  { id: 'income', name: 'Income', weight: 22.5 },
  { id: 'employment', name: 'Employment', weight: 22.5 },
  { id: 'education', name: 'Education, Skills and Training', weight: 13.5 },
  { id: 'health', name: 'Health Deprivation and Disability', weight: 13.5 },
  { id: 'crime', name: 'Crime', weight: 9.3 },
  { id: 'barriers', name: 'Barriers to Housing and Services', weight: 9.3 },
  { id: 'environment', name: 'Living Environment', weight: 9.3 },
];

/** Files of a release of Wales, Scotland or Northern Ireland. */
const NATION_FILES: readonly ReleaseFile[] = [
  'authorities',
  'domains',
  'names',
  'wards',
  'vigintiles',
  'control',
  'parties',
  'representation',
];

/** Every release of the English Indices comes with a count of residents. */
interface EnglishReleaseDetails extends ReleaseDetails {
  population: NonNullable<ReleaseDetails['population']>;
}

/** What is known of each release; a new release is a new entry and its files. */
export const RELEASE_DETAILS: Readonly<
  Record<EnglishRelease, EnglishReleaseDetails> & Record<NationRelease, ReleaseDetails>
> = {
  '2025': {
    nation: 'england',
    index: 'English Indices of Deprivation 2025',
    year: 2025,
    areas: { name: 'LSOA', vintage: 2021, count: 33_755 },
    domains: ENGLISH_DOMAINS,
    weightsUrl: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025',
    deciles: 'published',
    wardMatch: 'official',
    population: { source: 'census', year: 2021 },
    wardVintage: 2024,
    laterWardYear: 2025,
    hasCurrentAuthorities: true,
    isLive: true,
    geography: {
      areas: 'LSOAs of 2021',
      wards: 'LSOAs of 2021, best fit to wards of May 2024',
      authorities: 'LSOAs of 2021, local authorities of April 2024',
      names: 'Wards of May 2024 and May 2025',
    },
    files: [
      'authorities',
      'domains',
      'names',
      'vigintiles',
      'control',
      'hex',
      'grid',
      'grid-deciles',
      'england',
      'parties',
      'representation',
      'elections',
      'seats-by-year',
      'election-calendar',
    ],
  },
  '2019': {
    nation: 'england',
    index: 'English Indices of Deprivation 2019',
    year: 2019,
    areas: { name: 'LSOA', vintage: 2011, count: 32_844 },
    domains: ENGLISH_DOMAINS,
    weightsUrl: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2019',
    deciles: 'published',
    wardMatch: 'official',
    population: { source: 'mid-year', year: 2015 },
    wardVintage: 2019,
    laterWardYear: undefined,
    hasCurrentAuthorities: false,
    isLive: false,
    geography: {
      areas: 'LSOAs of 2011',
      wards: 'LSOAs of 2011, best fit to wards of 2019',
      authorities: 'LSOAs of 2011, local authorities of 2019',
      names: 'Wards of 2019',
    },
    files: ['authorities', 'domains', 'names'],
  },
  'wales-2025': {
    nation: 'wales',
    index: 'Welsh Index of Multiple Deprivation 2025',
    year: 2025,
    areas: { name: 'LSOA', vintage: 2021, count: 1917 },
    domains: [
      { id: 'income', name: 'Income', weight: 22 },
      { id: 'employment', name: 'Employment', weight: 20 },
      { id: 'health', name: 'Health', weight: 15 },
      { id: 'education', name: 'Education', weight: 14 },
      { id: 'access', name: 'Access to Services', weight: 10 },
      { id: 'housing', name: 'Housing', weight: 9 },
      { id: 'crime', name: 'Community Safety', weight: 5 },
      { id: 'environment', name: 'Physical Environment', weight: 5 },
    ],
    weightsUrl: 'https://www.gov.wales/node/72538',
    deciles: 'equal-tenths',
    wardMatch: 'official',
    population: { source: 'census', year: 2021 },
    wardVintage: 2025,
    laterWardYear: undefined,
    hasCurrentAuthorities: true,
    isLive: false,
    geography: {
      areas: 'LSOAs of 2021',
      wards: 'LSOAs of 2021, best fit to wards of May 2024, whose codes are those of May 2025',
      authorities: 'LSOAs of 2021, local authorities of April 2024',
      names: 'Wards of May 2025',
    },
    files: NATION_FILES,
  },
  'scotland-2020': {
    nation: 'scotland',
    index: 'Scottish Index of Multiple Deprivation 2020',
    year: 2020,
    areas: { name: 'data zone', vintage: 2011, count: 6976 },
    domains: [
      { id: 'income', name: 'Income', weight: undefined },
      { id: 'employment', name: 'Employment', weight: undefined },
      { id: 'health', name: 'Health', weight: undefined },
      { id: 'education', name: 'Education, Skills and Training', weight: undefined },
      { id: 'access', name: 'Geographic Access to Services', weight: undefined },
      { id: 'crime', name: 'Crime', weight: undefined },
      { id: 'housing', name: 'Housing', weight: undefined },
    ],
    weightsUrl: undefined,
    deciles: 'published',
    wardMatch: 'estimate',
    population: undefined,
    wardVintage: 2025,
    laterWardYear: undefined,
    hasCurrentAuthorities: true,
    isLive: false,
    geography: {
      areas: 'Data zones of 2011',
      wards: 'Data zones of 2011, placed in wards of May 2025 by our lookup of their centres',
      authorities: 'Data zones of 2011, council areas of 2019',
      names: 'Wards of May 2025',
    },
    files: NATION_FILES,
  },
  'northern-ireland-2017': {
    nation: 'northern-ireland',
    index: 'Northern Ireland Multiple Deprivation Measure 2017',
    year: 2017,
    areas: { name: 'super output area', vintage: 2001, count: 890 },
    domains: [
      { id: 'income', name: 'Income', weight: undefined },
      { id: 'employment', name: 'Employment', weight: undefined },
      { id: 'health', name: 'Health and Disability', weight: undefined },
      { id: 'education', name: 'Education, Skills and Training', weight: undefined },
      { id: 'access', name: 'Access to Services', weight: undefined },
      { id: 'environment', name: 'Living Environment', weight: undefined },
      { id: 'crime', name: 'Crime and Disorder', weight: undefined },
    ],
    weightsUrl: undefined,
    deciles: 'equal-tenths',
    wardMatch: 'estimate',
    population: undefined,
    wardVintage: 2025,
    laterWardYear: undefined,
    hasCurrentAuthorities: true,
    isLive: false,
    geography: {
      areas: 'Super output areas of 2001',
      wards: 'Super output areas of 2001, placed in wards of May 2025 by our lookup of their centres',
      authorities: 'Super output areas of 2001, local government districts of 2014',
      names: 'Wards of May 2025',
    },
    files: NATION_FILES.filter((file) => file !== 'control'),
  },
};

/** Every domain of a release and the overall index before them. */
export function domainsOf(release: Release): readonly AreaDomain[] {
  return ['overall', ...RELEASE_DETAILS[release].domains.map(({ id }) => id)];
}

/**
 * The path of a file below the dataset's address.
 *
 * @param place code, slug or letter, for a file that exists once for each place
 * @throws {RangeError} where the release has no such file
 */
export function datasetPath(release: Release, file: ReleaseFile, place?: string): string {
  if (!RELEASE_DETAILS[release].files.includes(file))
    throw new RangeError(`Release ${release} has no figures of this kind (${file}). Use ${LATEST_RELEASE}.`);
  return place === undefined ? `${release}/${file}.json` : `${release}/${file}/${place}.json`;
}

/** The path of the shard of the ward index that holds codes with these first six characters. */
export function wardIndexPath(shard: string): string {
  return `wards/${shard}.json`;
}

/** The path of the file that says what became of a ward and of those with the same first seven characters. */
export function wardHistoryPath(code: string): string {
  return `wards/history/${code.slice(0, 7)}.json`;
}
