/** Folders of the sections of profiles in the dataset. England has all of them, Wales those of the census. */
export const PROFILE_FILES = [
  'households',
  'tenure',
  'qualifications',
  'occupation',
  'income',
  'crime',
  'services',
  'earlier',
] as const;
export type ProfileFile = (typeof PROFILE_FILES)[number];

/** Sections from the census, which covers England and Wales. */
export const CENSUS_FILES: readonly ProfileFile[] = ['households', 'tenure', 'qualifications', 'occupation'];
