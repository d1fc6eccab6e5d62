import type { Observation, ObservationSource } from '../model/lexicon.js';

/** An observation with the ids of its terms. */
export interface ObservationWithTerms {
  observation: Observation;
  source: ObservationSource;
  termIds: readonly string[];
}

/**
 * Observations as GeoJSON with their terms and the licence of each. Without consent there are no words in an
 * observation, so that none get here; what is exported says that it may be reused.
 */
export function toGeoJson(observations: readonly ObservationWithTerms[]): Record<string, unknown> {
  return {
    type: 'FeatureCollection',
    features: observations.map(({ observation, source, termIds }) => {
      const { id, text, withheld, lang, effects, strategy, when, photo, place, by, geometry } = observation;
      const words = { what: text, strategy, when, photo, place, by };
      return {
        type: 'Feature',
        id,
        geometry,
        properties: {
          ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== '')),
          ...(effects.length ? { effects } : {}),
          terms: termIds,
          lang,
          consent: !withheld && text !== '',
          source: source.title,
          licence: source.licence,
          sourceUrl: source.url,
        },
      };
    }),
  };
}
