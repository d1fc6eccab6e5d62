/** The lamps as a picture and as a chart to explore; loaded when they are saved or explored. */
import type { ImageCaption } from '@odm-widgets/charts';
import type { SavableChart } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { pictureOf } from '../../../shared/lazy/picture/picture.js';
import type { PoliticalControlModel } from '../../political-control.model.js';
import type { FigureI18n } from '../figure/strings/types.js';
import { lampsFigure } from './figure.chart.js';

export { toCaption } from '../../../shared/lazy/picture/caption.js';
export { toExploreInput } from './explore.chart.js';
export { lampsFigure } from './figure.chart.js';

/** All lamps in one picture, with title, sentence and source. */
export function exportFigure(
  councils: readonly LampCouncil[],
  i18n: FigureI18n,
  caption: ImageCaption,
  model?: PoliticalControlModel,
): SavableChart {
  const figure = lampsFigure(councils, caption.sentences[0] ?? '', i18n, model);
  return pictureOf(figure, { ...caption, sentences: [...caption.sentences, figure.guide] });
}
