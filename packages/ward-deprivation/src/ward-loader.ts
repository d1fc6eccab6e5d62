import { DatasetClient } from '@odm-widgets/data/dataset';
import { RELEASE_DETAILS } from '@odm-widgets/data/model';
import {
  hasMap,
  provenanceOf,
  toModel,
  type Notice,
  type SubjectWard,
  type WardMap,
  type WardModel,
} from './ward-deprivation.model.js';
import type { WardQuery } from './ward-deprivation.query.js';
import { findComparedWard, findWard, loadAuthority, type FoundWard } from './ward-finder.js';
import { emptyResult, type WardRequest, type WardSources } from './ward-request.js';

/**
 * Answers a query with the model to show.
 *
 * @throws {EmptyResult} with a `WardEmpty` where there is an answer but no figures
 */
export async function loadWard(
  query: WardQuery,
  sources: WardSources,
  signal: AbortSignal,
): Promise<WardModel> {
  const request: WardRequest = { query, sources, signal };
  const found = await findSubject(request);
  sources.onAreas?.(found.areas);
  requireLsoas(found);
  const codes = query.compareWards.filter((code) => code !== found.ward);
  const [map, ...compared] = await Promise.all([
    mapOf(found, request),
    ...codes.map((code) => findComparedWard(code, request)),
  ]);
  const missing = codes.filter((_, index) => !compared[index]);
  const notices = [...found.notices];
  if (map && 'kind' in map) notices.push(map);
  if (missing.length) notices.push({ kind: 'compare-missing', wards: missing });
  return toModel(
    query,
    found,
    compared.filter((selection) => selection !== undefined),
    notices,
    map && 'boundaries' in map ? map : undefined,
  );
}

/** What the map is drawn from, or why there is none; figures are shown without it. */
async function mapOf(
  { areas }: FoundWard,
  { query, sources, signal }: WardRequest,
): Promise<WardMap | Notice | undefined> {
  if (!query.hasMap || !sources.files) return undefined;
  if (!hasMap(areas.release))
    return {
      kind: 'no-map',
      reason: RELEASE_DETAILS[areas.release].nation === 'england' ? 'release' : 'nation',
    };
  const { loadWardMap } = await import('./lazy/map/index.js');
  const { files, once = (_, load) => load() } = sources;
  try {
    return await once(`map ${areas.authority.code} ${areas.wardVintage}`, () =>
      loadWardMap(files, areas, signal),
    );
  } catch (error) {
    signal.throwIfAborted();
    console.error('<odm-ward-deprivation> The boundaries could not be loaded.', error);
    return { kind: 'no-map', reason: 'failed' };
  }
}

async function findSubject(request: WardRequest): Promise<FoundWard> {
  const { place } = request.query;
  if (place.by === 'mixed') throw emptyResult({ kind: 'mixed-nations', nations: place.nations });
  if (place.by === 'ward') {
    const [found] = await Promise.all([
      findWard(place.ward, request),
      refuseOtherNation(place.beside, request),
    ]);
    return found;
  }
  if (place.by === 'postcode') {
    const { findByPostcode } = await import('./lazy/postcode/postcode.js');
    return findByPostcode(place.postcode, request);
  }
  const { query, sources } = request;
  // A list of wards needs no ranks.
  const areas = await loadAuthority(query.authority!, request, false);
  sources.onAreas?.(areas);
  throw emptyResult({ kind: 'choose-ward', authority: areas.authority });
}

/** @throws {EmptyResult} where the postcode beside a ward is in another nation than the ward */
async function refuseOtherNation(postcode: string | undefined, request: WardRequest): Promise<void> {
  if (postcode === undefined) return;
  const { requireSameNation } = await import('./lazy/postcode/postcode.js');
  await requireSameNation(postcode, request);
}

function requireLsoas({ areas, ward: code, postcode }: SubjectWard): void {
  if (areas.lsoas.some((lsoa) => lsoa.ward === code)) return;
  const { name: ward = code, welshName } = areas.wards.find((item) => item.code === code) ?? {};
  throw emptyResult({
    kind: 'no-lsoas',
    ward,
    ...(welshName ? { welshName } : {}),
    authority: areas.authority,
    provenance: provenanceOf(areas, postcode?.source),
  });
}

/** Who answers a query; the client of the live source is fetched only when it is named. */
export async function sourcesFor(query: WardQuery): Promise<WardSources> {
  if (query.source === 'dataset') {
    const client = new DatasetClient(query.base);
    return { areas: client, files: client };
  }
  const { LiveClient } = await import('@odm-widgets/data/arcgis');
  return { areas: new LiveClient() };
}
