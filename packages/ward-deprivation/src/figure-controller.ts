import { exploreAction, savedFigure, type Figure, type ImageCaption } from '@odm-widgets/charts';
import { memoizeLast, type Action, type I18n, type SavableChart } from '@odm-widgets/core';
import type { WardStrings } from './strings/types.js';
import { toFigure } from './ward-deprivation.chart.js';
import type { WardModel } from './ward-deprivation.model.js';
import type { View } from './ward-deprivation.query.js';

/** What the figure shows. */
interface FigureInput {
  model: WardModel;
  view: View;
  i18n: I18n<WardStrings>;
}

/** The figure of a widget: drawn, saved and explored. */
export class FigureController {
  /** The same figure from render to render, so that it is drawn again only when it is new. */
  readonly figure: (model: WardModel, view: View, i18n: I18n<WardStrings>) => Figure = memoizeLast(toFigure);

  /** The figure as it is saved, with its caption; null until it is on the page. */
  savable({ model, view, i18n }: FigureInput, caption: ImageCaption, root: ParentNode): SavableChart | null {
    const chart = root.querySelector('odm-chart');
    return chart && savedFigure(this.figure(model, view, i18n), caption, chart);
  }

  /** Opens the chart in a dialog of the widget. */
  exploreAction(
    input: FigureInput,
    picture: { caption: ImageCaption; fileName: string },
    root: ShadowRoot,
  ): Action {
    const toInput = async () => (await import('./lazy/explore/explore.js')).toExploreInput(input, picture);
    return exploreAction(toInput, input.i18n, root);
  }
}
