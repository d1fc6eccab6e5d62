// @ts-check
import { normalisePlaceName, RELEASE_DETAILS, RELEASE_DESCRIPTIONS } from '@odm-widgets/data/model';
import { groupBy } from './group-by.js';
import { provenance } from './provenance.js';

/** @typedef {import('./wards.js').ListedWard} ListedWard */

/**
 * Wards by name, in a file for each first letter. A council's wards of one name in two lists are the ward of the first
 * list, which has official figures.
 *
 * @param {ListedWard[][]} lists the list of the release's vintage, then later ones
 * @param {import('@odm-widgets/data/model').EnglishRelease} release
 * @param {import('./edition.js').Edition} [edition] of the later list
 */
export function packWardNames(lists, release, edition) {
  /** @type {Map<string, ListedWard>} */
  const named = new Map();
  for (const ward of lists.flat()) {
    const key = `${ward.authority} ${normalisePlaceName(ward.name)}`;
    if (!named.has(key)) named.set(key, ward);
  }
  const letters = groupBy([...named.values()].sort(byCode), ({ name }) =>
    normalisePlaceName(name).slice(0, 1),
  );
  return [...letters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, own]) => ({ letter, file: packLetter(own, release, edition) }));
}

function byCode(/** @type {ListedWard} */ a, /** @type {ListedWard} */ b) {
  return a.code < b.code ? -1 : 1;
}

function packLetter(
  /** @type {ListedWard[]} */ own,
  /** @type {import('@odm-widgets/data/model').EnglishRelease} */ release,
  /** @type {import('./edition.js').Edition | undefined} */ edition,
) {
  const authorities = [
    ...new Map(own.map(({ authority, authorityName }) => [authority, authorityName])),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const position = new Map(authorities.map(([code], index) => [code, index]));
  const names = groupBy(own, ({ name }) => name);
  const { laterWardYear, wardVintage } = RELEASE_DETAILS[release];
  const { geography } = RELEASE_DESCRIPTIONS[release];
  return {
    authorities,
    names: Object.fromEntries(
      [...names]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, wards]) => [
          name,
          wards.map(({ code, authority }) => `${code} ${position.get(authority)}`),
        ]),
    ),
    provenance: provenance(
      release,
      edition && edition.year > 2025 ? `Wards of May 2024 and May ${edition.year}` : geography.names,
      'Official lists',
      [
        /** @type {'wards2024' | 'wards2019'} */ (`wards${wardVintage}`),
        ...(laterWardYear ? /** @type {const} */ (['ward-lists']) : []),
      ],
    ),
  };
}
