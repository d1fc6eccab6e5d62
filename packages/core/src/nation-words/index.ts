// For lazy code of widgets that show another nation than England, or refuse places of several nations.
import type { Locale } from '../i18n/locale.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { NationWords } from './strings/types.js';

export type { IndexWords, NationWords } from './strings/types.js';

const WORDS: Readonly<Record<Locale, NationWords>> = { en, cy };

/** What the widgets call the nations, their indices, areas and domains in a language. */
export function nationWords(locale: Locale): NationWords {
  return WORDS[locale];
}
