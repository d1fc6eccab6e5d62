import { EmptyResult } from '@odm-widgets/core';
import { getLexicon } from '@odm-widgets/data/lexicon';
import { findTerm, type TermModel } from './term.model.js';
import type { TermQuery } from './term.query.js';

/**
 * Fetches the lexicon and looks the term up in it. All terms of a page share one request.
 *
 * @throws {EmptyResult} when the term is not in it
 * @throws {OdmError} when it cannot be fetched or read
 */
export async function loadTerm({ src, term }: TermQuery, signal: AbortSignal): Promise<TermModel> {
  const found = findTerm(await getLexicon(src, { signal }), term);
  if ('name' in found) throw new EmptyResult(found);
  return found;
}
