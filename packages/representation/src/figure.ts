/**
 * The figures of both elements without a page, for prerendering and pages: see `figureSvg` of `@odm-widgets/charts`.
 */
import type { Figure } from '@odm-widgets/charts';
import type { LampCouncil, RepresentedWard } from '@odm-widgets/data/model';
import type { RepresentationModel } from './representation/representation.model.js';
import type { RepresentationI18n } from './representation/strings/types.js';
import type { PoliticalControlI18n } from './political-control/strings/types.js';

/** The figure of a view of representation, of the wards given: all of the model's by default. */
export async function toRepresentationFigure(
  model: RepresentationModel,
  i18n: RepresentationI18n,
  wards: readonly RepresentedWard[] = model.wards,
): Promise<Figure> {
  if (model.map) return (await import('./representation/lazy/map/index.js')).toMapFigure(model, wards, i18n);
  const [{ figureI18n }, { toFigure }] = await Promise.all([
    import('./representation/lazy/figure/figure.js'),
    import('./representation/lazy/picture/picture.js'),
  ]);
  return toFigure(model, wards, figureI18n(i18n));
}

/** @param headline the sentence the lamps show */
export async function toPoliticalControlFigure(
  councils: readonly LampCouncil[],
  headline: string,
  i18n: PoliticalControlI18n,
): Promise<Figure> {
  const [{ figureI18n }, { lampsFigure }] = await Promise.all([
    import('./political-control/lazy/figure/figure.js'),
    import('./political-control/lazy/picture/picture.js'),
  ]);
  return lampsFigure(councils, headline, figureI18n(i18n));
}
