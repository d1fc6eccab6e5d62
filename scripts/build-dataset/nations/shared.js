// @ts-check
import { RELEASE_DETAILS } from '@odm-widgets/data/model';

/** @typedef {import('@odm-widgets/data/model').NationRelease} NationRelease */

/** Welsh names by index, where they are others. */
export function packWelshNames(/** @type {{ welshName?: string }[]} */ places) {
  const names = places.flatMap(({ welshName }, index) => (welshName ? [[index, welshName]] : []));
  return names.length ? { welshNames: Object.fromEntries(names) } : {};
}

/** How tenths of a release come about. */
export function methodOf(/** @type {NationRelease} */ release) {
  return RELEASE_DETAILS[release].deciles === 'published'
    ? 'Counts of areas by published tenth'
    : 'Counts of areas by tenth; the publisher prints ranks, and tenths are equal tenths of them by the project’s rule';
}
