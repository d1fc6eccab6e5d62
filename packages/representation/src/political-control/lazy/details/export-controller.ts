/** What an element shows as it is saved, cited and explored; the code of pictures loads when they are asked for. */
import type { ExploreInput } from '@odm-widgets/charts';
import { savedLater } from '@odm-widgets/charts';
import type { DataTable, Exportable } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import type { PoliticalControlModel } from '../../political-control.model.js';
import { englishNames } from '../../political-control.summary.js';
import type { PoliticalControlI18n } from '../../strings/types.js';
import { exportTexts } from './details.summary.js';

/** What the element shows. */
export interface ShownCouncils {
  model: PoliticalControlModel;
  councils: readonly LampCouncil[];
  i18n: PoliticalControlI18n;
  title: string;
  sentence: string;
  /** Fetches what draws the figure. */
  loadFigure: () => Promise<typeof import('../figure/figure.js')>;
}

/** What is saved and cited. */
export function toExportable(shown: ShownCouncils, table: DataTable): Exportable {
  return {
    ...textsOf(shown),
    table,
    chart: () =>
      savedLater(async () => {
        const { pictures, words, caption } = await picturesOf(shown);
        return pictures.exportFigure(shown.councils, words, caption, shown.model);
      }),
  };
}

/** What the view that explores the figure takes. */
export async function toExplored(shown: ShownCouncils): Promise<ExploreInput> {
  const { pictures, words, caption } = await picturesOf(shown);
  const picture = { caption, fileName: textsOf(shown).fileName };
  return pictures.toExploreInput(shown.model, shown.councils, words, picture);
}

const textsOf = (shown: ShownCouncils) => exportTexts(shown.model, shown.councils, shown, shown.i18n);

async function picturesOf(shown: ShownCouncils) {
  const { model, i18n } = shown;
  const [figure, pictures] = await Promise.all([shown.loadFigure(), import('../picture/picture.js')]);
  const caption = pictures.toCaption(textsOf(shown), i18n, englishNames(model));
  return { pictures, words: figure.figureI18n(i18n), caption };
}
