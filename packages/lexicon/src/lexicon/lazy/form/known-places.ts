import type { LexiconModel } from '../../lexicon.model.js';
import type { ObservationList } from '../observations/observations.model.js';

/** More would make a long list to choose from. */
const MAX_PLACES = 200;

/**
 * Names of places that terms and observations mention.
 *
 * @param _count of observations: the list grows, and what is known of it is remembered
 */
export function knownPlaces(
  model: LexiconModel | undefined,
  observed: ObservationList | undefined,
  _count: number | undefined,
): string[] {
  const names = [
    ...(model?.lexicon.terms.flatMap(({ places }) => places) ?? []),
    ...(observed?.all.map(({ observation }) => observation.place) ?? []),
  ];
  return [...new Set(names.filter(Boolean))].slice(0, MAX_PLACES);
}
