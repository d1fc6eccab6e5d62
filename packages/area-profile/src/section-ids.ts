/**
 * Sections of a profile, in the order they are shown. `age`, `work`, `crime-reports` and `grants` are read from public
 * services when they are opened.
 */
export const SECTION_IDS = [
  'people',
  'households',
  'tenure',
  'qualifications',
  'occupation',
  'income',
  'deprivation',
  'domains',
  'crime',
  'services',
  'representation',
  'turnout',
  'age',
  'work',
  'crime-reports',
  'grants',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];
