import { nationOf } from '@odm-widgets/data/model';
import { filesAt, type DatasetFiles } from '@odm-widgets/data/profile';
import { CouncilReader, emptyResult } from './council-loader.js';
import { partOf, toModel, type AreaModel, type FoundArea } from './area-profile.model.js';
import type { AreaQuery } from './area-profile.query.js';
import { findWard } from './ward-loader.js';

/**
 * Answers a query with the model to show.
 *
 * @param files of the dataset; those at the query's address by default
 * @param reader of councils; one for this query alone by default
 * @throws {EmptyResult} with an `AreaEmpty` where there is an answer but no figures
 */
export async function loadArea(
  query: AreaQuery,
  signal: AbortSignal,
  files: DatasetFiles = filesAt(query.base),
  reader = new CouncilReader(files, signal),
): Promise<AreaModel> {
  const found = await findArea(query, reader, signal);
  const named = query.name ? { ...found, name: query.name, welshName: query.name } : found;
  if (query.compareWards.length === 0) return toModel(query, named);
  const { addCompared } = await import('./lazy/parts/parts-loader.js');
  return toModel(query, await addCompared(named, query, reader));
}

async function findArea(query: AreaQuery, reader: CouncilReader, signal: AbortSignal): Promise<FoundArea> {
  const { place } = query;
  switch (place.by) {
    case 'mixed':
      throw emptyResult({ kind: 'mixed-nations', nations: place.nations });
    case 'authority': {
      const nation = nationOf(place.authority) ?? query.nation ?? 'england';
      const council = await reader.read(place.authority, nation);
      const { authority } = council.areas;
      return {
        kind: 'authority',
        name: authority.name,
        ...(authority.welshName ? { welshName: authority.welshName } : {}),
        parts: [partOf(council, () => true)],
        wards: [],
        comparedWards: [],
        notices: [],
      };
    }
    case 'postcode': {
      const { findByPostcode } = await import('./lazy/postcode/postcode.js');
      return findByPostcode(place.postcode, reader, signal);
    }
    case 'parts':
      return place.wards.length === 1 && place.lsoas.length === 0
        ? findOneWard(place.wards[0]!, query, reader)
        : (await import('./lazy/parts/parts-loader.js')).findParts(place, query, reader, signal);
  }
}

async function findOneWard(code: string, query: AreaQuery, reader: CouncilReader): Promise<FoundArea> {
  const { ward, part, notices } = await findWard(code, reader, query);
  const { name, welshName, authority } = ward;
  if (part.indices.length === 0) throw emptyResult({ kind: 'no-lsoas', ward: name, authority });
  return {
    kind: 'ward',
    name,
    ...(welshName ? { welshName } : {}),
    parts: [part],
    wards: [ward],
    comparedWards: [],
    notices,
  };
}
