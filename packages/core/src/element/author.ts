import type { ConfigError, UnknownValue } from '@odm-widgets/data';
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

/** The same of an error; of one that is not in the tag they are told nothing. */
export function tellAuthorOf(element: Element, error: Error): void {
  if (error.name === 'ConfigError') tellAuthor(element, error.message, (error as ConfigError).unknown);
}

/** Tells the author about attributes that the element does not have. */
export function checkAttributes(element: Element): void {
  const known = (element.constructor as unknown as { observedAttributes: readonly string[] })
    .observedAttributes;
  const isUnknown = (name: string) => !known.includes(name) && !(name in element) && !COMMON.test(name);
  if (element.getAttributeNames().some(isUnknown) && isAuthorPage())
    withNotes(({ noteAttributes }) => noteAttributes(element, known));
}
