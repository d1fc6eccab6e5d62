import { getJson } from '../http/http.js';
import type { Lexicon } from '../model/lexicon.js';
import { MAX_LEXICON_BYTES } from './lexicon-client.js';
import { withDetails } from './with-details.js';

/** Fetches the details of a lexicon that keeps them in a file of their own; the lexicon itself where it does not. @throws {OdmError} */
export async function getDetails(
  lexicon: Lexicon,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Lexicon> {
  if (lexicon.details === undefined) return lexicon;
  const options = { maxBytes: MAX_LEXICON_BYTES, ...(signal ? { signal } : {}) };
  return withDetails(lexicon, await getJson(lexicon.details, options));
}
