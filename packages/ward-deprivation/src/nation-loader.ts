import { withStrings, type I18n } from '@odm-widgets/core';
import { RELEASE_DETAILS, type Release } from '@odm-widgets/data/model';
import type { WardStrings } from './strings/types.js';
import type { WardModel } from './ward-deprivation.model.js';

/** What is loaded for a nation other than England. */
export type NationModule = Awaited<ReturnType<typeof loadNations>>;

export const loadNations = () => import('./lazy/nations/index.js');

export function isOutsideEngland({ release }: { release: Release }): boolean {
  return RELEASE_DETAILS[release].nation !== 'england';
}

/** A model with the names of its places in the language, and the words about its nation. */
export async function inLanguage(
  model: WardModel,
  i18n: I18n<WardStrings>,
): Promise<{ model: WardModel; i18n: I18n<WardStrings> }> {
  if (!isOutsideEngland(model)) return { model, i18n };
  const { stringsOf, withWelshNames, nationWords } = await loadNations();
  const { locale, strings } = i18n;
  return {
    model: locale === 'cy' ? withWelshNames(model) : model,
    i18n: withStrings(i18n, stringsOf(strings, locale, nationWords(locale), model.release)),
  };
}
