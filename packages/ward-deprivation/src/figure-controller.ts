import type { Figure } from '@odm-widgets/charts';
import { LazyModule, memoizeLast, type I18n } from '@odm-widgets/core';
import type { WardStrings } from './strings/types.js';
import { toFigure } from './ward-deprivation.chart.js';
import type { WardModel } from './ward-deprivation.model.js';
import type { View } from './ward-deprivation.query.js';

type Host = ConstructorParameters<typeof LazyModule>[0];
type MapModule = Awaited<ReturnType<typeof loadMap>>;

const loadMap = () => import('./lazy/map/index.js');

/** What the figure shows. */
interface FigureInput {
  model: WardModel;
  view: View;
  i18n: I18n<WardStrings>;
}

/** A ward as it is shown, for what is saved of it. */
export interface ShownWard extends FigureInput {
  title: string;
  notices: readonly string[];
  figure: Figure | undefined;
  /** What draws the map, where one is shown. */
  map: MapModule | undefined;
  /** Where the figure is on the page. */
  root: ShadowRoot;
}

/** The figure of a widget. */
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

  /** What draws the map, where one is shown. */
  mapOf(view: View): MapModule | undefined {
    return view === 'map' ? this.#map.value : undefined;
  }

  /** The same figure from render to render, so that it is drawn again only when it is new. */
  figure({ model, view, i18n }: FigureInput): Figure | undefined {
    if (view !== 'map') return this.#chart(model, view, i18n);
    const map = this.#map.value;
    return map && this.#mapFigure(map, model, i18n);
  }
}
