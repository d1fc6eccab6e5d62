import { getJson } from '../http/http.js';
import type { ObservationSet, ObservationSource } from '../model/lexicon.js';
import { describeSource, parseObservations } from './parse-observations.js';

/** Above 20,000 observations with outlines. */
const MAX_OBSERVATIONS_BYTES = 60_000_000;

/**
 * Fetches the observations of a source.
 *
 * @param source as a lexicon names it, or the address alone: the file itself then says what it is
 * @throws {OdmError}
 */
export async function getObservations(
  given: ObservationSource | string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<ObservationSet> {
  const value = await getJson(typeof given === 'string' ? given : given.src, {
    maxBytes: MAX_OBSERVATIONS_BYTES,
    accept: 'application/geo+json, application/json',
    ...(signal ? { signal } : {}),
  });
  const source = typeof given === 'string' ? describeSource(value, given) : given;
  return { source, observations: parseObservations(value, source) };
}
