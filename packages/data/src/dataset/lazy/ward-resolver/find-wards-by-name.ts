import { normalisePlaceName, type AuthorityRef, type WardRef } from '../../../model/index.js';
import { expectArray, expectIndex, expectObject, expectString } from '../../../shape.js';
import { resolveAuthorityCode } from '../../resolve-authority.js';
import { editDistance } from '../../../edit-distance.js';

/** Edits up to which a name counts as misspelt rather than as another name. */
const MAX_EDITS = 2;

/** The wards of a name, or those of that name in other councils, or the ward of the nearest other name. */
export interface NamedWards {
  wards: WardRef[];
  elsewhere: WardRef[];
  nearest?: WardRef;
}

interface NameEntry {
  name: string;
  normalised: string;
  wards: WardRef[];
}

/**
 * Finds wards in the file of names with one first letter (`RELEASE/names/LETTER.json`).
 *
 * @param text a name, or a name and a council as in "Ardwick, Manchester"
 * @param authority code or name of the council to look in
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function findWardsByName(value: unknown, text: string, authority: string | undefined): NamedWards {
  const file = expectObject(value, 'The file');
  const authorities = expectArray(file['authorities'], 'authorities', parseAuthorityRef);
  const entries = parseEntries(file['names'], authorities);
  const readings = readingsOf(text, authority, authorities);
  for (const reading of readings) {
    const wards = wardsIn(
      reading,
      entries.filter(({ normalised }) => normalised === reading.name),
    );
    if (wards.length) return { wards, elsewhere: [] };
  }
  const elsewhere = readings.flatMap(({ name }) =>
    entries.filter(({ normalised }) => normalised === name).flatMap(({ wards }) => wards),
  );
  if (elsewhere.length) return { wards: [], elsewhere };
  const nearest = readings.map((reading) => nearestWard(reading, entries)).find((ward) => ward !== undefined);
  return nearest ? { wards: [], elsewhere, nearest } : { wards: [], elsewhere };
}

/** What a text may mean: a normalised name, and the code of the council it is looked for in. */
interface Reading {
  name: string;
  /** undefined for any council; null for one that has no ward under this letter. */
  authority: string | undefined | null;
}

/** The whole text as a name first, since names of wards have commas too; then name and council. */
function readingsOf(
  text: string,
  authority: string | undefined,
  authorities: readonly AuthorityRef[],
): Reading[] {
  const inAuthority = (council: string) => resolveAuthorityCode(council, authorities) ?? null;
  const given = authority ? inAuthority(authority) : undefined;
  const whole: Reading = { name: normalisePlaceName(text), authority: given };
  const parts = text.split(',');
  const split = parts.slice(1).flatMap((_, index): Reading[] => {
    const council = inAuthority(parts.slice(index + 1).join(','));
    if (council === null || (given !== undefined && council !== given)) return [];
    return [{ name: normalisePlaceName(parts.slice(0, index + 1).join(',')), authority: council }];
  });
  return [whole, ...split];
}

function wardsIn({ authority }: Reading, entries: readonly NameEntry[]): WardRef[] {
  return entries
    .flatMap(({ wards }) => wards)
    .filter((ward) => authority === undefined || ward.authority.code === authority);
}

function nearestWard(reading: Reading, entries: readonly NameEntry[]): WardRef | undefined {
  const { name } = reading;
  const similar = entries
    // Much longer texts are not compared: an author may have pasted a whole page.
    .filter(({ normalised }) => Math.abs(normalised.length - name.length) <= MAX_EDITS)
    .map((entry) => ({ entry, distance: editDistance(entry.normalised, name) }))
    .filter(({ distance }) => distance <= MAX_EDITS && distance < name.length / 2)
    .sort((a, b) => a.distance - b.distance);
  return wardsIn(
    reading,
    similar.map(({ entry }) => entry),
  )[0];
}

function parseAuthorityRef(value: unknown, field: string): AuthorityRef {
  const [code, name] = expectArray(value, field, expectString, 2) as [string, string];
  return { code, name };
}

/** `{ "Ardwick": ["E05011351 0"] }`: codes, each with the index of its council. */
function parseEntries(value: unknown, authorities: readonly AuthorityRef[]): NameEntry[] {
  return Object.entries(expectObject(value, 'names')).map(([name, packed]) => ({
    name,
    normalised: normalisePlaceName(name),
    wards: expectArray(packed, `names.${name}`, (one, field) => {
      const [code = '', index] = expectString(one, field).split(' ');
      const authority = authorities[expectIndex(Number(index), field, authorities.length)]!;
      return { code, name, authority };
    }),
  }));
}
