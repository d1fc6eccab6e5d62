import type { WardRef } from '../../../model/index.js';
import { editDistance } from './nearest-code.js';
import { expectArray, expectObject, expectIndex, expectString } from '../../../shape.js';

/** A name as it is looked up: case, accents, apostrophes, "&", "St." and spaces do not matter. */
export function normalisePlaceName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/gu, '')
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/\bsaint\b/gu, 'st')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/** Wards of a name in the piece of its first letter, and the nearest other name when there is none. */
export function findWardsByName(
  value: unknown,
  name: string,
  authority: string | undefined,
): { wards: WardRef[]; nearest?: WardRef } {
  const file = expectObject(value, 'The file');
  const authorities = expectArray(file['authorities'], 'authorities', (one, field) =>
    expectArray(one, field, expectString, 2),
  );
  const wanted = normalisePlaceName(name);
  const entries = Object.entries(expectObject(file['names'], 'names'));
  const read = (own: string, packed: unknown): WardRef[] =>
    expectArray(packed, `names.${own}`, (one, field) => {
      const [code = '', at] = expectString(one, field).split(' ');
      const [owner = '', ownerName = ''] = authorities[expectIndex(Number(at), field, authorities.length)]!;
      return { code, name: own, authority: { code: owner, name: ownerName } };
    }).filter((ward) => !authority || ward.authority.code === authority);
  const wards = entries
    .filter(([own]) => normalisePlaceName(own) === wanted)
    .flatMap(([own, packed]) => read(own, packed));
  if (wards.length) return { wards };
  const close = entries
    // What is much longer is not compared letter by letter: an author may have pasted a whole page.
    .filter(([own]) => Math.abs(normalisePlaceName(own).length - wanted.length) <= 2)
    .map(([own, packed]) => ({ distance: editDistance(normalisePlaceName(own), wanted), own, packed }))
    .filter(({ distance }) => distance <= 2 && distance < wanted.length / 2)
    .sort((a, b) => a.distance - b.distance);
  const nearest = close.flatMap(({ own, packed }) => read(own, packed))[0];
  return nearest ? { wards, nearest } : { wards };
}
