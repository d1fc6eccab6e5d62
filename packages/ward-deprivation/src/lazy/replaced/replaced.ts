/** Councils that were replaced, or did not exist yet, loaded when a tag names one that has no figures. */
import type { ReplacedCouncils } from '@odm-widgets/core/replaced-councils';
import { RELEASE_DETAILS, type AuthorityRef, type Release } from '@odm-widgets/data/model';
import { findReplacements, replacementsBy, successorsOf } from '@odm-widgets/data/reorganisations';

type Describe = (typeof import('@odm-widgets/core/replaced-councils'))['describeReplacements'];

/** What became of a council, and the councils that the release has in its place. */
export interface Replaced {
  words: ReplacedCouncils;
  authorities: readonly AuthorityRef[];
}

/**
 * What became of a council that a release has no figures of; undefined where it was not replaced.
 *
 * @param authority code or name
 * @param today ISO date
 */
export function findReplaced(
  authority: string,
  release: Release,
  today: string,
  describe: Describe,
): Replaced | undefined {
  const { hasCurrentAuthorities, wardVintage } = RELEASE_DETAILS[release];
  const day = hasCurrentAuthorities ? today : `${wardVintage}-12-31`;
  // An earlier release has the councils from before.
  const [before] = hasCurrentAuthorities ? [] : replacementsBy(authority, day);
  if (before) return { words: describe([before], today), authorities: before.councils };
  const [first, ...later] = findReplacements(authority);
  if (!first) return undefined;
  const inForce = [first, ...later].filter(({ from }) => from <= day);
  const instead = inForce.length ? successorsOf(inForce) : first.councils;
  return {
    words: describe([first, ...later], today),
    authorities: instead.flatMap(({ code, name }) =>
      code && !code.startsWith('E10') ? [{ code, name }] : [],
    ),
  };
}
