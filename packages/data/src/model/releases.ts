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
/** The newest release of the English Indices. */
export const LATEST_RELEASE: EnglishRelease = RELEASES[0];
/** The release whose files also hold control, seats and elections of the councils of England. */
export const COUNCIL_RELEASE: EnglishRelease = '2025';
/** Every release of every nation. */
export const ALL_RELEASES: readonly Release[] = [...RELEASES, ...NATION_RELEASES];

/** Number in every file of the dataset, `format`; a reader refuses others. It changes when a file is read in another way. */
export const DATASET_FORMAT = 1;

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

/** The kind of count a release's residents are from. */
export type PopulationSource = 'census' | 'mid-year';

export interface ReleaseDetails {
  nation: UkNation;
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
}

/** Every release of the English Indices comes with a count of residents. */
interface EnglishReleaseDetails extends ReleaseDetails {
  population: NonNullable<ReleaseDetails['population']>;
}

/** What widgets need to know of each release; a new release is a new entry here, in `RELEASE_DOMAINS`, in `RELEASE_FILES` and in `RELEASE_DESCRIPTIONS`, and its files. */
export const RELEASE_DETAILS: Readonly<
  Record<EnglishRelease, EnglishReleaseDetails> & Record<NationRelease, ReleaseDetails>
> = {
  '2025': {
    nation: 'england',
    year: 2025,
    areas: { name: 'LSOA', vintage: 2021, count: 33_755 },
    deciles: 'published',
    wardMatch: 'official',
    population: { source: 'census', year: 2021 },
    wardVintage: 2024,
    laterWardYear: 2025,
    hasCurrentAuthorities: true,
    isLive: true,
  },
  '2019': {
    nation: 'england',
    year: 2019,
    areas: { name: 'LSOA', vintage: 2011, count: 32_844 },
    deciles: 'published',
    wardMatch: 'official',
    population: { source: 'mid-year', year: 2015 },
    wardVintage: 2019,
    laterWardYear: undefined,
    hasCurrentAuthorities: false,
    isLive: false,
  },
  'wales-2025': {
    nation: 'wales',
    year: 2025,
    areas: { name: 'LSOA', vintage: 2021, count: 1917 },
    deciles: 'equal-tenths',
    wardMatch: 'official',
    population: { source: 'census', year: 2021 },
    wardVintage: 2025,
    laterWardYear: undefined,
    hasCurrentAuthorities: true,
    isLive: false,
  },
  'scotland-2020': {
    nation: 'scotland',
    year: 2020,
    areas: { name: 'data zone', vintage: 2011, count: 6976 },
    deciles: 'published',
    wardMatch: 'estimate',
    population: undefined,
    wardVintage: 2025,
    laterWardYear: undefined,
    hasCurrentAuthorities: true,
    isLive: false,
  },
  'northern-ireland-2017': {
    nation: 'northern-ireland',
    year: 2017,
    areas: { name: 'super output area', vintage: 2001, count: 890 },
    deciles: 'equal-tenths',
    wardMatch: 'estimate',
    population: undefined,
    wardVintage: 2025,
    laterWardYear: undefined,
    hasCurrentAuthorities: true,
    isLive: false,
  },
};

/** The latest release of a nation's index. */
export function latestRelease(nation: UkNation): Release {
  const own = ALL_RELEASES.filter((release) => RELEASE_DETAILS[release].nation === nation);
  return own.reduce((latest, one) =>
    RELEASE_DETAILS[one].year > RELEASE_DETAILS[latest].year ? one : latest,
  );
}

/**
 * The path of a file below the dataset's address; `RELEASE_FILES` says which of them a release has.
 *
 * @param place code, slug or letter, for a file that exists once for each place
 */
export function datasetPath(release: Release, file: ReleaseFile, place?: string): string {
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
