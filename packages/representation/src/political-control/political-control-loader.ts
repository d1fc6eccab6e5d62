import { EmptyResult } from '@odm-widgets/core';
import { mergeProvenance } from '@odm-widgets/data/councils';
import { getHexMap, getLamps, type DatasetFiles } from '@odm-widgets/data/lamps';
import { toModel, type PoliticalControlModel } from './political-control.model.js';
import type { PoliticalControlQuery } from './political-control.query.js';

/**
 * Answers a query with the model to show.
 *
 * @throws {EmptyResult} with what there is instead, where no council is meant
 */
export async function loadPoliticalControl(
  query: PoliticalControlQuery,
  files: DatasetFiles,
  signal: AbortSignal,
): Promise<PoliticalControlModel> {
  const [lamps, hexes] = await Promise.all([
    getLamps(files, query.domain, { signal }),
    query.hexMap ? getHexMap(files, { signal }) : undefined,
  ]);
  const model = toModel(query, lamps, hexes);
  if ('kind' in model) throw new EmptyResult(model);
  return hexes ? { ...model, provenance: mergeProvenance(model.provenance, hexes.provenance) } : model;
}
