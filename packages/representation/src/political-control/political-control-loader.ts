import { EmptyResult } from '@odm-widgets/core';
import { mergeProvenance, resolveAuthorityCode } from '@odm-widgets/data/councils';
import { getHexMap, getLamps, type DatasetFiles } from '@odm-widgets/data/lamps';
import { toModel, type PoliticalControlModel } from './political-control.model.js';
import type { PoliticalControlQuery } from './political-control.query.js';

/**
 * Fetches what a query needs and makes its model.
 *
 * @throws {EmptyResult} with what could have been named instead, when no council is found
 */
export async function loadPoliticalControl(
  query: PoliticalControlQuery,
  files: DatasetFiles,
  signal: AbortSignal,
): Promise<PoliticalControlModel> {
  const [lamps, hexMap] = await Promise.all([
    getLamps(files, query.domain, { signal }),
    query.hexMap ? getHexMap(files, { signal }) : undefined,
  ]);
  const model = toModel(query, lamps, hexMap, resolveAuthorityCode);
  if ('kind' in model) throw new EmptyResult(model);
  return hexMap ? { ...model, provenance: mergeProvenance(model.provenance, hexMap.provenance) } : model;
}
