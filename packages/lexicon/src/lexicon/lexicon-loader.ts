import { EmptyResult } from '@odm-widgets/core';
import { getLexicon } from '@odm-widgets/data/lexicon';
import { toModel, type LexiconModel } from './lexicon.model.js';
import type { LexiconQuery } from './lexicon.query.js';

/**
 * Fetches the lexicon.
 *
 * @throws {EmptyResult} for a lexicon without terms
 * @throws {OdmError} when it cannot be fetched or read
 */
export async function loadLexicon({ src }: LexiconQuery, signal: AbortSignal): Promise<LexiconModel> {
  const model = toModel(await getLexicon(src, { signal }), src);
  if (model.lexicon.terms.length === 0) throw new EmptyResult(model);
  return model;
}
