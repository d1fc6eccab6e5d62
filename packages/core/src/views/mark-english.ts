import { html } from 'lit';
import type { I18n } from '../i18n/i18n.js';
import { splitEnglish } from './split-english.js';

/**
 * A text with the names in it that are English in every language marked as English, so that a screen reader reads
 * them in English on a Welsh page. On an English page the text is returned as it is.
 *
 * @param names in any order; those that the text does not contain cost little
 */
export function markEnglish(
  text: string,
  names: readonly string[],
  { locale }: Pick<I18n, 'locale'>,
): unknown {
  if (locale === 'en') return text;
  const parts = splitEnglish(text, names);
  return parts.length > 1
    ? parts.map((part, index) => (index % 2 ? html`<span lang="en">${part}</span>` : part))
    : text;
}
