import type { I18n, Locale } from '@odm-widgets/core';
import type { NationWords } from '@odm-widgets/core/nation-words';
import type { NationRelease } from '@odm-widgets/data/model';

interface Localised<M, S> {
  model: M;
  i18n: I18n<S>;
}

/** The model and the language of a page as they are shown; the words of another nation than England load for it. */
export async function loadWords<M extends { release?: NationRelease }, S>(
  model: M,
  i18n: I18n<S>,
  load: () => Promise<{
    localise: (model: M, i18n: I18n<S>, words: NationWords) => Localised<M, S>;
    nationWords: (locale: Locale) => NationWords;
  }>,
): Promise<Localised<M, S>> {
  if (!model.release) return { model, i18n };
  const { localise, nationWords } = await load();
  return localise(model, i18n, nationWords(i18n.locale));
}
