import type { RepresentedWard } from '@odm-widgets/data/model';
import type { FilterState } from './lazy/filters/filters.js';
import type { RepresentationModel } from './representation.model.js';

export type Figure = typeof import('./lazy/figure/figure.js');
export type Filters = typeof import('./lazy/filters/filters.js');

/** Wards that match the filters; all of them until the code of the filters has loaded. */
export function wardsShown(
  model: RepresentationModel,
  state: FilterState,
  figure: Figure | undefined,
  filters: Filters | undefined,
): readonly RepresentedWard[] {
  if (!figure || !filters) return model.wards;
  return filters.filterWards(model, state, figure.dominantPartyLegend(model));
}
