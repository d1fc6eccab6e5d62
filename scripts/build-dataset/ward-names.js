// @ts-check
import { normalisePlaceName } from '@odm-widgets/data/model';
import { groupBy } from './group-by.js';
import { provenance } from './provenance.js';

/** @typedef {import('./wards.js').ListedWard} ListedWard */

/**
 * Wards by name, in a file for each first letter. A council's wards of one name in two lists are the ward of the first
 * list, which has official figures.
 *
 * @param {ListedWard[][]} lists the list of the release's vintage, then later ones
 * @param {'2025' | '2019'} release
 */
export function packWardNames(lists, release) {
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
    .map(([letter, own]) => ({ letter, file: packLetter(own, release) }));
}

function byCode(/** @type {ListedWard} */ a, /** @type {ListedWard} */ b) {
  return a.code < b.code ? -1 : 1;
}

function packLetter(/** @type {ListedWard[]} */ own, /** @type {'2025' | '2019'} */ release) {
  const authorities = [
    ...new Map(own.map(({ authority, authorityName }) => [authority, authorityName])),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const position = new Map(authorities.map(([code], index) => [code, index]));
  const names = groupBy(own, ({ name }) => name);
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
      release === '2025' ? 'Wards of May 2024 and May 2025' : 'Wards of 2019',
      'Official lists',
      release === '2025' ? ['wards2024', 'ward-lists'] : ['wards2019'],
    ),
  };
}
