import type { LampCouncil } from '@odm-widgets/data/model';
import { hasOtherMayor, type PoliticalControlModel } from '../../political-control.model.js';
import { notes, unknownCouncilsNote } from '../../political-control.summary.js';
import type { PoliticalControlI18n } from '../../strings/types.js';

/** Sentences that change how the figures are read. They go wherever the figures go. */
export function caveats(
  model: PoliticalControlModel,
  councils: readonly LampCouncil[],
  i18n: PoliticalControlI18n,
): string[] {
  const { strings } = i18n;
  return [
    ...notes(model, i18n),
    ...unknownCouncilsNote(model, i18n),
    ...(councils.some(hasOtherMayor) ? [strings.mayorNote] : []),
    strings.association,
  ];
}

/** Everything that is saved and cited besides the table. */
export function exportTexts(
  model: PoliticalControlModel,
  councils: readonly LampCouncil[],
  { title, sentence }: { title: string; sentence: string },
  i18n: PoliticalControlI18n,
) {
  const { provenance, domain, release } = model;
  return {
    title,
    sentence,
    caveats: caveats(model, councils, i18n),
    provenance,
    fileName: `political-control-${domain}-${release ?? '2025'}`,
  };
}
