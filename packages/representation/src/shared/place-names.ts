import type { Locale } from '@odm-widgets/core';
import { RELEASE_DETAILS, type NationRelease } from '@odm-widgets/data/model';

/** The language of names of places: those of Wales are said in the language of the page. */
export const placeLanguage = (release: NationRelease | undefined, locale: Locale): Locale =>
  release?.startsWith('wales') ? locale : 'en';

/** The column for numbers of areas in a file, by the nation's word for one: "lsoas", "data_zones". */
export const areaKey = (release: NationRelease | undefined) =>
  `${RELEASE_DETAILS[release ?? '2025'].areas.name.toLowerCase().replaceAll(' ', '_')}s`;

/** What councillors represent, in the columns of a file: wards, or in Northern Ireland electoral areas. */
export const placeKey = (release: NationRelease | undefined) =>
  release?.startsWith('northern') ? 'electoral_area' : 'ward';
