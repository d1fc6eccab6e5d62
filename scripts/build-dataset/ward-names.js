// @ts-check
import { groupBy } from './authorities.js';
import { provenance } from './provenance.js';

/** @typedef {{ code: string, name: string, authority: string, authorityName: string }} NamedWard */

/**
 * A name as it is looked up: case, accents, apostrophes, "&", "St." and double spaces do not matter.
 * The client folds what a visitor wrote in the same way.
 *
 * @param {string} name
 */
export function foldName(name) {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/gu, '')
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/\bsaint\b/gu, 'st')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/**
 * Wards by name, in a piece for each first letter.
 *
 * @param {NamedWard[]} wards
 * @param {'2025' | '2019'} release
 */
export function packWardNames(wards, release) {
  const pieces = groupBy(
    [...wards].sort((a, b) => (a.code < b.code ? -1 : 1)),
    ({ name }) => foldName(name).slice(0, 1),
  );
  return [...pieces]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, own]) => ({ letter, file: packPiece(own, release) }));
}

function packPiece(/** @type {NamedWard[]} */ own, /** @type {'2025' | '2019'} */ release) {
  const authorities = [
    ...new Map(own.map(({ authority, authorityName }) => [authority, authorityName])),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const place = new Map(authorities.map(([code], index) => [code, index]));
  const names = groupBy(own, ({ name }) => name);
  return {
    authorities,
    names: Object.fromEntries(
      [...names]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, wards]) => [
          name,
          wards.map(({ code, authority }) => `${code} ${place.get(authority)}`),
        ]),
    ),
    provenance: provenance(release, `Wards of ${release === '2025' ? 'May 2024' : '2019'}`, 'Official list', [
      release === '2025' ? 'wards2024' : 'wards2019',
    ]),
  };
}
