import { exploreAction, savedFigure, type Figure, type ImageCaption } from '@odm-widgets/charts';
import { LazyModule, memoizeLast, type Action, type I18n, type SavableChart } from '@odm-widgets/core';
import type { WardStrings } from './strings/types.js';
import { toFigure } from './ward-deprivation.chart.js';
import type { WardModel } from './ward-deprivation.model.js';
import type { View } from './ward-deprivation.query.js';
import { caveats } from './ward-deprivation.summary.js';

type Host = ConstructorParameters<typeof LazyModule>[0];
type MapModule = Awaited<ReturnType<typeof loadMap>>;

const loadMap = () => import('./lazy/map/index.js');

/** What the figure shows. */
interface FigureInput {
  model: WardModel;
  view: View;
  i18n: I18n<WardStrings>;
}

/** The figure of a widget: drawn, saved and explored. */
export class FigureController {
  readonly #map: LazyModule<MapModule>;
  readonly #chart = memoizeLast(toFigure);
  readonly #mapFigure = memoizeLast((map: MapModule, model: WardModel, i18n: I18n<WardStrings>) =>
    map.toMapFigure(model, i18n),
  );

  constructor(host: Host) {
    this.#map = new LazyModule(host, loadMap);
  }

  /** Loads what draws a map, where one is asked for. */
  async load({ hasMap }: { hasMap: boolean }): Promise<void> {
    if (hasMap) await this.#map.load();
  }

  /** The same figure from render to render, so that it is drawn again only when it is new. */
  figure({ model, view, i18n }: FigureInput): Figure | undefined {
    if (view !== 'map') return this.#chart(model, view, i18n);
    const map = this.#map.value;
    return map && this.#mapFigure(map, model, i18n);
  }

  /** How the figures are to be read, and the figure too. */
  caveats({ model, view, i18n }: FigureInput): string[] {
    const map = view === 'map' ? this.#map.value : undefined;
    return [...(map?.mapCaveats(model, i18n) ?? []), ...caveats(model, i18n)];
  }

  /** The figure as it is saved, with its caption; null until it is on the page. */
  savable(input: FigureInput, caption: ImageCaption, root: ParentNode): SavableChart | null {
    const chart = root.querySelector('odm-chart, odm-map');
    const figure = chart && this.figure(input);
    return figure ? savedFigure(figure, caption, chart) : null;
  }

  /** Opens the chart in a dialog of the widget. */
  exploreAction(
    input: FigureInput,
    picture: { caption: ImageCaption; fileName: string },
    root: ShadowRoot,
  ): Action {
    const { model, view, i18n } = input;
    const toInput = async () =>
      view === 'map'
        ? (await this.#map.load()).toMapExploreInput(model, i18n, picture)
        : (await import('./lazy/explore/explore.js')).toExploreInput({ model, view, i18n }, picture);
    return exploreAction(toInput, i18n, root);
  }
}
