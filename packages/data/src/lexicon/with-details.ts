import type { Lexicon, Term } from '../model/lexicon.js';
import { expectObject, throwShapeError, type JsonObject } from '../shape.js';
import { parseDetails, parseLists, parseText } from './parse-lexicon.js';

/** What a file says it is that holds the parts of a lexicon which are read on request. */
export const DETAILS_FORMAT = 'odm-lexicon-details';

/**
 * Reads a file of details, and adds them to the terms of its lexicon: names in further languages too, by which terms
 * are found. Ids that the lexicon does not have are ignored.
 *
 * @throws {DataShapeError} naming the field
 */
export function withDetails(lexicon: Lexicon, value: unknown): Lexicon {
  const file = expectObject(value, 'The file of details');
  if (file['format'] !== DETAILS_FORMAT) throwShapeError('format', `"${DETAILS_FORMAT}"`);
  const details = expectObject(file['terms'], 'terms');
  const terms = lexicon.terms.map((term) =>
    Object.hasOwn(details, term.id)
      ? withOwn(term, expectObject(details[term.id], `terms.${term.id}`), `terms.${term.id}.`)
      : term,
  );
  return { ...lexicon, terms, details: undefined };
}

function withOwn(term: Term, details: JsonObject, at: string): Term {
  const name = details['name'] === undefined ? {} : parseText(details['name'], `${at}name`);
  return {
    ...term,
    ...parseDetails(details, at),
    name: { ...name, ...term.name },
    aka: { ...parseLists(details, 'aka', at), ...term.aka },
  };
}
