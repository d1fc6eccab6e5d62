import type { ExploreInput } from '@odm-widgets/charts';
import { savedFigure, wordsLanguage, type ImageCaption } from '@odm-widgets/charts';
import { sourceLines, sourceNames, type Exportable, type I18n } from '@odm-widgets/core';
import type { ShownWard } from '../../figure-controller.js';
import type { WardStrings } from '../../strings/types.js';
import type { WardModel } from '../../ward-deprivation.model.js';
import { comparisonSentences, englishNames, headline } from '../../ward-deprivation.summary.js';
import { caveats } from './details.summary.js';
import { toExportTable } from './details.table.js';
import { detailStrings } from './strings/index.js';

/** What is saved and cited of a ward as it is shown. */
export function toExportable(shown: ShownWard): Exportable {
  const { model, view, i18n, title, figure, root } = shown;
  return {
    title,
    sentence: headline(model, i18n),
    caveats: caveatsOf(shown),
    fileName: fileNameOf(model),
    table: toExportTable(model, view, i18n),
    provenance: model.provenance,
    chart: () => {
      const chart = root.querySelector('odm-chart, odm-map');
      return chart && figure ? savedFigure(figure, captionOf(shown), chart) : null;
    },
  };
}

/** What the view that explores the figure takes. */
export async function toExplored(shown: ShownWard): Promise<ExploreInput> {
  const { model, view, i18n, map } = shown;
  const picture = { caption: captionOf(shown), fileName: fileNameOf(model) };
  const words = detailStrings(i18n);
  return view === 'map' && map
    ? map.toMapExploreInput(model, i18n, words, picture)
    : (await import('../explore/explore.js')).toExploreInput({ model, view, i18n }, words, picture);
}

/** Everything that must go with the figures. */
function caveatsOf({ model, i18n, notices, map }: ShownWard): string[] {
  return [...notices, ...(map?.mapCaveats(model, i18n) ?? []), ...caveats(model, i18n)];
}

/** Title, sentences and sources around every picture of the figure. */
function captionOf(shown: ShownWard): ImageCaption {
  const { model, i18n, title } = shown;
  return {
    title,
    sentences: [headline(model, i18n), comparisonSentences(model, i18n).join(' ')],
    notes: [...caveatsOf(shown), ...sourceLines(model.provenance, i18n)],
    ...languageOf(model, i18n),
  };
}

const languageOf = (model: WardModel, { locale }: I18n<WardStrings>) =>
  wordsLanguage(locale, [...englishNames(model), ...sourceNames(model.provenance)]);

/** Name of a saved file, without its extension. */
const fileNameOf = ({ ward, domain, release }: WardModel) => `deprivation-${ward.code}-${domain}-${release}`;
