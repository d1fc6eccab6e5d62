/** The releases of indices of deprivation the project publishes, the latest first. */
export const RELEASES = ['2025', '2019'] as const;
export type Release = (typeof RELEASES)[number];
export const LATEST_RELEASE: Release = RELEASES[0];

/** Files a release may have, by the name of the file or of the folder that holds one for each place. */
export type ReleaseFile =
  | 'authorities'
  | 'domains'
  | 'names'
  | 'vigintiles'
  | 'control'
  | 'hex'
  | 'grid'
  | 'england'
  | 'parties'
  | 'representation'
  | 'elections'
  | 'seats-by-year'
  | 'election-calendar';

export interface ReleaseDetails {
  nation: 'england';
  /** Title of the index as its publisher writes it. */
  index: string;
  /** The small areas that are ranked. */
  areas: {
    name: 'LSOA';
    /** Year of the census their boundaries come from. */
    vintage: 2021 | 2011;
    /** Areas ranked; rank 1 is the most deprived. */
    count: number;
  };
  /** The count of residents its figures come with. */
  population: { source: 'census'; year: 2021 } | { source: 'mid-year'; year: 2015 };
  /** Year of the wards its figures are published on. */
  wardVintage: 2024 | 2019;
  /** Year of redrawn wards that it answers too, with their seats; undefined where it is shown as it was. */
  laterWardYear: 2025 | undefined;
  /** Whether its councils are those of today, as postcodes name them. */
  hasCurrentAuthorities: boolean;
  /** Whether the publishers' own services answer for it, as `source="live"` reads them. */
  isLive: boolean;
  /** The geography of figures for areas, wards and councils, and of its lists of names, in words. */
  geography: { areas: string; wards: string; authorities: string; names: string };
  /** Files it has in the dataset. */
  files: readonly ReleaseFile[];
}

/** What is known of each release; a new release is a new entry and its files. */
export const RELEASE_DETAILS: Readonly<Record<Release, ReleaseDetails>> = {
  '2025': {
    nation: 'england',
    index: 'English Indices of Deprivation 2025',
    areas: { name: 'LSOA', vintage: 2021, count: 33_755 },
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
    areas: { name: 'LSOA', vintage: 2011, count: 32_844 },
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
};

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
