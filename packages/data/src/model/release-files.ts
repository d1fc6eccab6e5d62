import type { Release, ReleaseFile } from './releases.js';

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

/** Files that each release has in the dataset. */
export const RELEASE_FILES: Readonly<Record<Release, readonly ReleaseFile[]>> = {
  '2025': [
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
  '2019': ['authorities', 'domains', 'names'],
  'wales-2025': NATION_FILES,
  'scotland-2020': NATION_FILES,
  'northern-ireland-2017': NATION_FILES.filter((file) => file !== 'control'),
};
