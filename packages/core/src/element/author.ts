import type { ConfigError, UnknownValue } from '@odm-widgets/data';
import { isMeaningless } from './attribute-values.js';
import { isAuthorPage } from './author-page.js';

/** Attributes of most pages, which the list of all others need not be fetched for. */
const COMMON = /^(?:class$|data-|aria-)/u;

type Notes = typeof import('../lazy/author-notes/index.js');
let notes: Notes | undefined;

/** At once where the code is there: a message that comes later may be about an attribute that has been mended. */
function withNotes(use: (notes: Notes) => void): void {
  if (notes) use(notes);
  else void import('../lazy/author-notes/index.js').then((loaded) => use((notes = loaded)));
}

/**
 * Shows the author of the page, and nobody else, what is wrong with a tag.
 *
 * @param unknown where one value of a list was to be written: the nearest is shown too
 */
export function tellAuthor(element: Element, message: string, unknown?: UnknownValue): void {
  if (isAuthorPage()) withNotes(({ showNote }) => showNote(element, message, unknown));
}

/** The same of an error of the tag, or of what is at its addresses; of one that passes they are told nothing. */
export function tellAuthorOf(element: Element, error: Error): void {
  const { message, retryable, unknown } = error as Error & Partial<ConfigError>;
  if (retryable === false) tellAuthor(element, message, unknown);
}

/** Tells the author about attributes that the element does not have, and values that none has. */
export function checkAttributes(element: Element): void {
  const known = (element.constructor as unknown as { observedAttributes: readonly string[] })
    .observedAttributes;
  const isOdd = (name: string) =>
    isMeaningless(element, name) || (!known.includes(name) && !(name in element) && !COMMON.test(name));
  if (element.getAttributeNames().some(isOdd) && isAuthorPage())
    withNotes(({ noteAttributes }) => noteAttributes(element, known));
}
