import { html } from 'lit';
import type { I18n } from '../i18n/i18n.js';

const escapeExpression = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

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
  const found = [...new Set(names)]
    .filter((name) => name && text.includes(name))
    .sort((a, b) => b.length - a.length);
  if (!found.length) return text;
  // A name is not marked inside another word.
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}])(${found.map(escapeExpression).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return text
    .split(expression)
    .map((part, index) => (index % 2 ? html`<span lang="en">${part}</span>` : part));
}
