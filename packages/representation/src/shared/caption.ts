import { sourceLines, type I18n, type ImageCaption } from '@odm-widgets/core';
import type { Provenance } from '@odm-widgets/data/model';

/** Title, sentences and notes around an exported image. */
export type CaptionText = Pick<ImageCaption, 'title' | 'sentences' | 'notes'>;

/** The caption of what is saved: the headline above the image, caveats and sources below it. */
export function toCaption(
  {
    title,
    sentence,
    caveats,
    provenance,
  }: { title: string; sentence: string; caveats: readonly string[]; provenance: Provenance },
  i18n: I18n,
): CaptionText {
  return { title, sentences: [sentence], notes: [...caveats, ...sourceLines(provenance, i18n)] };
}
