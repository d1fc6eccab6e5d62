import { getJson } from '../http/http.js';
import type { Lexicon, ObservationSet, ObservationSource } from '../model/lexicon.js';
import { parseLexicon, withDetails } from './parse-lexicon.js';
import { describeSource, parseObservations } from './parse-observations.js';

/** Above a lexicon of 5,000 terms in two languages; a longer body is something else. */
const MAX_LEXICON_BYTES = 20_000_000;
/** Above 20,000 observations with outlines. */
const MAX_OBSERVATIONS_BYTES = 60_000_000;

/** Fetches a lexicon. @throws {OdmError} */
export async function getLexicon(url: string, { signal }: { signal?: AbortSignal } = {}): Promise<Lexicon> {
  return parseLexicon(
    await getJson(url, { maxBytes: MAX_LEXICON_BYTES, ...(signal ? { signal } : {}) }),
    url,
  );
}

/** Fetches the details of a lexicon that keeps them in a file of their own; the lexicon itself where it does not. @throws {OdmError} */
export async function getDetails(
  lexicon: Lexicon,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Lexicon> {
  if (lexicon.details === undefined) return lexicon;
  const options = { maxBytes: MAX_LEXICON_BYTES, ...(signal ? { signal } : {}) };
  return withDetails(lexicon, await getJson(lexicon.details, options));
}

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
