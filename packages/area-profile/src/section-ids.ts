/** Sections whose figures are in the dataset, in the order they are shown. */
export const DATASET_SECTIONS = [
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
] as const;

/** Sections that are read from public services when they are opened. */
export type LiveSectionId = 'age' | 'work' | 'crime-reports' | 'grants';

/** The map has no facts: it shows where the neighbourhoods are. */
export type SectionId = 'map' | (typeof DATASET_SECTIONS)[number] | LiveSectionId;

const LIVE_SECTIONS: readonly LiveSectionId[] = ['age', 'work', 'crime-reports', 'grants'];

/** Every section that may be shown, in this order where an author names none. */
export const SECTION_IDS: readonly SectionId[] = ['map', ...DATASET_SECTIONS, ...LIVE_SECTIONS];

export const isLive = (id: SectionId): id is LiveSectionId => LIVE_SECTIONS.some((one) => one === id);
