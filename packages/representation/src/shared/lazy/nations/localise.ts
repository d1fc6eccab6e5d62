import type { I18n, Locale } from '@odm-widgets/core';
import type { NationWords } from '@odm-widgets/core/nation-words';
import type { NationRelease } from '@odm-widgets/data/model';

/** What the code of other nations than England gives to each widget. */
export interface NationModule<M, S> {
  /** The language with the words of a nation in place of those of England. */
  nationI18n: (i18n: I18n<S>, release: NationRelease, words: NationWords) => I18n<S>;
  /** The model with the Welsh names of its places. */
  inWelshModel: (model: M) => M;
  /** What all widgets call the nations, their indices, areas and domains in a language. */
  nationWords: (locale: Locale) => NationWords;
}

/** A model and a language as they are shown: with the words of the model's nation, and names in that language. */
export const localiserOf =
  <M extends { release?: NationRelease }, S>({
    nationI18n,
    inWelshModel,
  }: Omit<NationModule<M, S>, 'nationWords'>) =>
  (model: M, i18n: I18n<S>, words: NationWords): { model: M; i18n: I18n<S> } => ({
    model: i18n.locale === 'cy' ? inWelshModel(model) : model,
    i18n: model.release ? nationI18n(i18n, model.release, words) : i18n,
  });
