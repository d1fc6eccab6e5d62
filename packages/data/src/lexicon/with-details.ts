import type { Lexicon } from '../model/lexicon.js';
import { expectObject, throwShapeError } from '../shape.js';
import { parseDetails } from './parse-lexicon.js';

/** What a file says it is that holds the parts of a lexicon which are read on request. */
export const DETAILS_FORMAT = 'odm-lexicon-details';

/**
 * Reads a file of details, and adds them to the terms of its lexicon. Ids that the lexicon does not have are ignored.
 *
 * @throws {DataShapeError} naming the field
 */
export function withDetails(lexicon: Lexicon, value: unknown): Lexicon {
  const file = expectObject(value, 'The file of details');
  if (file['format'] !== DETAILS_FORMAT) throwShapeError('format', `"${DETAILS_FORMAT}"`);
  const details = expectObject(file['terms'], 'terms');
  const terms = lexicon.terms.map((term) =>
    Object.hasOwn(details, term.id)
      ? { ...term, ...parseDetails(expectObject(details[term.id], `terms.${term.id}`), `terms.${term.id}.`) }
      : term,
  );
  return { ...lexicon, terms, details: undefined };
}
