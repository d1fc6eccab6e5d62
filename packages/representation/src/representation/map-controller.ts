import type { TemplateResult } from 'lit';
import { LazyModule, memoizeLast } from '@odm-widgets/core';
import type { RepresentedWard } from '@odm-widgets/data/model';
import type { RepresentationModel } from './representation.model.js';
import type { RepresentationI18n } from './strings/types.js';

type MapModule = typeof import('./lazy/map/index.js');

/** The map of an element and the notes on it, whose code loads when a map is asked for. */
export class MapController {
  readonly #module: LazyModule<MapModule>;
  // The same map from render to render, so that it is drawn again only when it is new.
  readonly #figure = memoizeLast(
    (
      module: MapModule,
      model: RepresentationModel,
      wards: readonly RepresentedWard[],
      i18n: RepresentationI18n,
    ) => module.toMapFigure(model, wards, i18n),
  );

  constructor(host: ConstructorParameters<typeof LazyModule>[0]) {
    this.#module = new LazyModule(host, () => import('./lazy/map/index.js'));
  }

  load(): Promise<MapModule> {
    return this.#module.load();
  }

  notes(model: RepresentationModel, i18n: RepresentationI18n): readonly string[] {
    return model.map || model.noMap ? (this.#module.value?.mapNotes(model, i18n) ?? []) : [];
  }

  view(
    model: RepresentationModel,
    wards: readonly RepresentedWard[],
    i18n: RepresentationI18n,
  ): TemplateResult | undefined {
    const module = model.map && this.#module.value;
    return module && module.mapView(this.#figure(module, model, wards, i18n), i18n);
  }
}
