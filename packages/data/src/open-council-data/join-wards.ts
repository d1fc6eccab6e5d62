import { normalisePlaceName } from '../dataset/lazy/ward-resolver/ward-names.js';
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

/** A name of the source that was not joined, and the councillors it stands for. */
export interface UnmatchedName {
  council: string;
  ward: string;
  councillors: number;
}

/** What a join found and what it refused. */
export interface WardJoin {
  tallies: JoinedTally[];
  /** Councillors of councils that have wards in the list, and how many of them were joined to one. */
  total: number;
  matched: number;
  /** No ward of the council is called so. */
  unmatched: UnmatchedName[];
  /** Two wards of the council could be meant. */
  ambiguous: UnmatchedName[];
  /** No council is called so. */
  unknownCouncil: UnmatchedName[];
}

/**
 * A ward's name as it is compared within its council: beside what `foldName` forgives, spaces, hyphens, "and",
 * "the" and a "ward" at the end do not matter. "St. Mary's & The Hythe Ward" is "Saint Marys and Hythe".
 */
export function wardNameKey(name: string): string {
  const words = normalisePlaceName(name).split(' ');
  if (words.length > 1 && words.at(-1) === 'ward') words.pop();
  return words.filter((word) => word !== 'and' && word !== 'the').join('');
}

/**
 * Gives each tally the code of its ward, by council and name; the source has no codes. A name that could mean two
 * wards is refused rather than guessed.
 *
 * @param councilOf code of a council by its name; undefined for a name nobody knows, '' for a council whose wards
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
