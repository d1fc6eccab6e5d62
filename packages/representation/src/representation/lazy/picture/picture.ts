/** The figure of every view as a picture and as a chart to explore; loaded when it is saved or explored. */
import type { Figure, ImageCaption } from '@odm-widgets/charts';
import type { SavableChart } from '@odm-widgets/core';
import type { RepresentedWard } from '@odm-widgets/data/model';
import { pictureOf } from '../../../shared/lazy/picture/picture.js';
import type { RepresentationModel } from '../../representation.model.js';
import type { FigureI18n } from '../figure/strings/types.js';
import { toFigure } from './figure.chart.js';

export { BACKGROUND } from '../../../shared/lazy/picture/picture.chart.js';
export { toCaption } from '../../../shared/lazy/picture/caption.js';
export { toExploreInput } from './explore.chart.js';
export { toFigure } from './figure.chart.js';

/**
 * The view shown as a picture, with title and source.
 *
 * @param wards those shown on the page
 * @param figure the squares, where they are shown in place of the bars of the grid
 */
export function exportFigure(
  model: RepresentationModel,
  wards: readonly RepresentedWard[],
  i18n: FigureI18n,
  text: ImageCaption,
  figure: Figure = toFigure(model, wards, i18n),
): SavableChart {
  return pictureOf(figure, { ...text, sentences: [...text.sentences, figure.guide] });
}
