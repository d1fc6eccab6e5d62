import { caveatsBelow, notes } from '../../notes.summary.js';
import type { RepresentationModel } from '../../representation.model.js';
import type { RepresentationI18n } from '../../strings/types.js';

/**
 * Sentences that change how the figures are read. They go wherever the figures go.
 *
 * @param mapNotes those of the view `map`, whose words arrive with it
 */
export function caveats(
  model: RepresentationModel,
  i18n: RepresentationI18n,
  mapNotes: readonly string[] = [],
): string[] {
  const { strings } = i18n;
  return [
    ...notes(model, i18n),
    ...mapNotes,
    ...(model.electionPeriod ? [strings.electionPeriod] : []),
    ...caveatsBelow(model, i18n),
  ];
}

/** Everything that is saved and cited besides the table. */
export function exportTexts(
  model: RepresentationModel,
  { title, sentence, mapNotes }: { title: string; sentence: string; mapNotes?: readonly string[] },
  i18n: RepresentationI18n,
) {
  const { provenance, view, election, release } = model;
  return {
    title,
    sentence,
    caveats: caveats(model, i18n, mapNotes),
    provenance,
    fileName: `representation-${view}-${election?.year ?? release ?? 2025}`,
  };
}
