import { localText } from '@odm-widgets/data/model';
import type { I18n } from '@odm-widgets/core';
import type { TermModel } from './term.model.js';
import type { TermStrings } from './strings/types.js';

/** The term and its meaning in one sentence, as it is read out. */
export function sentence({ term }: TermModel, { strings, locale }: I18n<TermStrings>): string {
  return strings.announced(localText(term.name, locale).text, localText(term.meaning, locale).text);
}

/** Where its meaning comes from. */
export function sourceText({ lexicon }: TermModel, { strings, locale }: I18n<TermStrings>): string {
  return lexicon.starter ? strings.starter : localText(lexicon.name, locale).text;
}
