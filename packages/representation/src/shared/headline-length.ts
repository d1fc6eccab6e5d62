import type { Locale } from '@odm-widgets/core';

/** A headline has at most so many words; Welsh needs more of them. */
export const MAX_HEADLINE_WORDS: Readonly<Record<Locale, number>> = { en: 25, cy: 30 };

export const countWords = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/** The first of several wordings, from the fullest to the shortest, that is short enough for a headline. */
export function fitHeadline(locale: Locale, wordings: readonly (() => string)[]): string {
  let text = '';
  for (const wording of wordings) {
    text = wording();
    if (countWords(text) <= MAX_HEADLINE_WORDS[locale]) break;
  }
  return text;
}
