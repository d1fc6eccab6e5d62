import { EmptyResult } from '@odm-widgets/core';
import { joined } from '@odm-widgets/data/councils';
import { getHexes, getLamps, type Files } from '@odm-widgets/data/lamps';
import { toModel, type ControlModel } from './political-control.model.js';
import type { ControlQuery } from './political-control.query.js';

/**
 * Answers a query with the model to show.
 *
 * @throws {EmptyResult} with what there is instead, where no council is meant
 */
export async function loadControl(
  query: ControlQuery,
  files: Files,
  signal: AbortSignal,
): Promise<ControlModel> {
  const [lamps, hexes] = await Promise.all([
    getLamps(files, query.domain, { signal }),
    query.hex ? getHexes(files, { signal }) : undefined,
  ]);
  const model = toModel(query, lamps, hexes);
  if ('kind' in model) throw new EmptyResult(model);
  return hexes ? { ...model, provenance: joined(model.provenance, hexes.provenance) } : model;
}
