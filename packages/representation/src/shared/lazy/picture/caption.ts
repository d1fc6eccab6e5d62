import type { ImageCaption } from '@odm-widgets/charts';
import { sourceLines, sourceNames, type I18n } from '@odm-widgets/core';
import type { Provenance } from '@odm-widgets/data/model';

/**
 * The caption of what is saved: the headline above the image, caveats and sources below it.
 *
 * @param englishNames names in the texts and the figure that are English in every language
 */
export function toCaption(
  {
    title,
    sentence,
    caveats,
    provenance,
  }: { title: string; sentence: string; caveats: readonly string[]; provenance: Provenance },
  i18n: I18n,
  englishNames: readonly string[],
): ImageCaption {
  return {
    title,
    sentences: [sentence],
    notes: [...caveats, ...sourceLines(provenance, i18n)],
    ...(i18n.locale === 'en'
      ? {}
      : { language: { tag: i18n.locale, englishNames: [...englishNames, ...sourceNames(provenance)] } }),
  };
}
