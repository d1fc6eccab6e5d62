import { getJson } from '../http/http.js';
import type { Lexicon } from '../model/lexicon.js';
import { parseLexicon } from './parse-lexicon.js';

/** Above a lexicon of 5,000 terms in two languages; a longer body is something else. */
export const MAX_LEXICON_BYTES = 20_000_000;

/** Fetches a lexicon. @throws {OdmError} */
export async function getLexicon(url: string, { signal }: { signal?: AbortSignal } = {}): Promise<Lexicon> {
  return parseLexicon(
    await getJson(url, { maxBytes: MAX_LEXICON_BYTES, ...(signal ? { signal } : {}) }),
    url,
  );
}
