import { RECODED_AUTHORITIES } from './recoded-authorities.js';
import {
  LATEST_RELEASE,
  NATION_RELEASES,
  RELEASES,
  wardIndexPath,
  type NationRelease,
  type Release,
} from './releases.js';

/**
 * The latest release of Wales, Scotland or Northern Ireland, where a place is in one of them; they begin with different
 * letters, and of a nation’s the last is the latest.
 *
 * @param places codes and names
 * @param nation the nation as an author wrote it
 */
export function nationRelease(places: string, nation: string): NationRelease | undefined {
  const [letter] = /\b[WSN](?=\d{8}\b)/iu.exec(places) ?? nation;
  return NATION_RELEASES.findLast((release) => release[0] === letter?.toLowerCase());
}

/** The code of a ward; of England the ward index has a file for each of these beginnings. */
const WARD = /^(?=.{9}$)(E050(?:0\d|1[0-6])|W05|S13|N08)\d+$/u;
const COUNCIL = /\b(?:E0[6-9]|W06|S12|N09)\d{6}\b/u;
/** Names have no digits; codes and postcodes do. */
const NAME = /^\D+$/u;

/** The ward or council of a tag, as far as its attributes say which it is. */
export interface PlaceHint {
  release: Release;
  /** The release, where it is of another nation than England. */
  ofNation: NationRelease | undefined;
  /** Whether a ward is named by its code. */
  isWardCode: boolean;
  /** Whether a ward is named, by its name. */
  isWardName: boolean;
  /** What an author wrote of councils, in capitals. */
  authority: string;
  /** Code of the council whose file has the figures. */
  council: string | undefined;
  /** Files in which codes and names are looked up. */
  files: readonly string[];
  /** Ends of names of the chunks that do so. */
  chunks: readonly ('nations' | 'ward-resolver' | 'authorities' | 'authority-names')[];
}

/** Reads the attributes `ward`, `authority`, `authorities`, `nation` and `release`. */
export function placeHint(
  read: (attribute: string) => string | null,
  { councilOf }: { councilOf: (ward: string) => string | undefined },
): PlaceHint {
  const text = (name: string) => (read(name) ?? '').trim().toUpperCase();
  const written = text('ward');
  const authority = text('authority') || text('authorities');
  const ward = written.replace(/\W/gu, '');
  const [, shard] = WARD.exec(ward) ?? [];
  const ofNation = nationRelease(`${ward} ${authority}`, text('nation'));
  const release = ofNation ?? RELEASES.find((one) => one === text('release')) ?? LATEST_RELEASE;
  // The ranges of ward codes are those of the latest releases.
  const isInRanges = shard && (ofNation ?? LATEST_RELEASE) === release;
  const code = COUNCIL.exec(authority || (isInRanges && councilOf(ward)) || '')?.[0];
  const isWardName = NAME.test(written);
  const isCouncilName = NAME.test(authority);
  // The names of most wards of England are in the file of their first letter.
  const [letter] = (isWardName && /^[A-WYZ]/u.exec(written)) || [];
  return {
    release,
    ofNation,
    isWardCode: shard !== undefined,
    isWardName,
    authority,
    council: code && (RECODED_AUTHORITIES[code] ?? code),
    files: ofNation
      ? needed(shard && `${release}/wards.json`, (isWardName || isCouncilName) && `${release}/names.json`)
      : needed(
          shard && wardIndexPath(shard),
          letter && `${release}/names/${letter.toLowerCase()}.json`,
          isCouncilName && `${release}/authorities.json`,
        ),
    chunks: ofNation
      ? ['nations']
      : needed(
          isWardName && 'ward-resolver',
          isCouncilName && 'authorities',
          isCouncilName && 'authority-names',
        ),
  };
}

/** Those of several names whose condition holds. */
export function needed<T extends string>(...names: readonly (T | false | undefined)[]): T[] {
  return names.filter((name): name is T => Boolean(name));
}
