import { EmptyResult } from '@odm-widgets/core';
import type { Domain, Hex, Lamps } from '@odm-widgets/data/model';
import { toModel, type ControlModel } from './political-control.model.js';
import type { ControlQuery } from './political-control.query.js';

/** What a load asks; `DatasetClient` is one. */
export interface LampSource {
  lamps(domain: Domain, options: { signal: AbortSignal }): Promise<Lamps>;
  hexes(options: { signal: AbortSignal }): Promise<ReadonlyMap<string, Hex>>;
}

/**
 * Answers a query with the model to show.
 *
 * @throws {EmptyResult} with what there is instead, where no council is meant
 */
export async function loadControl(
  query: ControlQuery,
  source: LampSource,
  signal: AbortSignal,
): Promise<ControlModel> {
  const [lamps, hexes] = await Promise.all([
    source.lamps(query.domain, { signal }),
    query.hex ? source.hexes({ signal }) : undefined,
  ]);
  const model = toModel(query, lamps, hexes);
  if ('kind' in model) throw new EmptyResult(model);
  return model;
}
