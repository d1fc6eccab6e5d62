import { normalisePlaceName } from '../model/index.js';
import type { CouncillorTally } from './councillors.js';

/** A ward of an official list. */
export interface OfficialWard {
  code: string;
  name: string;
  /** Code of its council. */
  authority: string;
}

export interface JoinedTally {
  ward: OfficialWard;
  party: string;
  partyName: string;
  councillors: number;
}

/** A name in the source that matches no single ward, and its number of councillors. */
export interface UnmatchedName {
  council: string;
  ward: string;
  councillors: number;
}

/** Tallies joined to wards, and the names that could not be joined. */
export interface WardJoin {
  tallies: JoinedTally[];
  /** Councillors of councils that have wards in the list. */
  total: number;
  /** Those of them that were joined to a ward. */
  matched: number;
  /** The council has no ward of that name. */
  unmatched: UnmatchedName[];
  /** Several wards of the council could be meant. */
  ambiguous: UnmatchedName[];
  /** No council has that name. */
  unknownCouncil: UnmatchedName[];
}

/**
 * A ward's name for comparison within its council: as `normalisePlaceName`, and spaces, hyphens, "and", "the" and
 * a "ward" at the end do not matter. "St. Mary's & The Hythe Ward" is "Saint Marys and Hythe".
 */
export function wardNameKey(name: string): string {
  const words = normalisePlaceName(name).split(' ');
  if (words.length > 1 && words.at(-1) === 'ward') words.pop();
  return words.filter((word) => word !== 'and' && word !== 'the').join('');
}

/**
 * Joins tallies to the codes of wards by council and name, since the source has no codes. A name that could mean
 * several wards is refused.
 *
 * @param councilOf code of a council by its name; undefined for an unknown name, '' for a council whose wards
 * are not in the list (another nation, a county)
 */
export function joinWards(
  tallies: readonly CouncillorTally[],
  wards: readonly OfficialWard[],
  councilOf: (name: string) => string | undefined,
): WardJoin {
  const byKey = new Map<string, OfficialWard[]>();
  for (const ward of wards) {
    const key = ward.authority + wardNameKey(ward.name);
    byKey.set(key, [...(byKey.get(key) ?? []), ward]);
  }
  const join: WardJoin = {
    tallies: [],
    total: 0,
    matched: 0,
    unmatched: [],
    ambiguous: [],
    unknownCouncil: [],
  };
  for (const { council, ward, party, partyName, councillors } of tallies) {
    const authority = councilOf(council);
    if (authority === '') continue;
    join.total += councillors;
    const found = authority ? (byKey.get(authority + wardNameKey(ward)) ?? []) : [];
    if (found.length === 1) {
      join.matched += councillors;
      join.tallies.push({ ward: found[0]!, party, partyName, councillors });
    } else {
      const refused = authority ? (found.length ? join.ambiguous : join.unmatched) : join.unknownCouncil;
      refused.push({ council, ward, councillors });
    }
  }
  return join;
}
