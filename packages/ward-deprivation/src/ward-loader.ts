import { EmptyResult } from '@odm-widgets/core';
import type { AreaSource } from '@odm-widgets/data';
import type { AuthorityAreas, WardAnswer } from '@odm-widgets/data/model';
import { DatasetClient } from '@odm-widgets/data/dataset';
import {
  toModel,
  type Notice,
  type WardEmpty,
  type WardModel,
  type WardSelection,
} from './ward-deprivation.model.js';
import type { WardQuery } from './ward-deprivation.query.js';

/** The clients a load may ask; the postcode one is fetched only when a postcode is given. */
export interface WardSources {
  areas: AreaSource;
  /** Called with the areas a picker may choose from, as soon as they are known. */
  onAreas?: (areas: AuthorityAreas) => void;
}

/** A ward that was found, and what is to be said of it. */
export interface FoundWard extends WardSelection {
  notices: Notice[];
}

/**
 * Answers a query with the model to show.
 *
 * @throws {EmptyResult} with a {@link WardEmpty} where there is an answer but no figures
 */
export async function loadWard(
  query: WardQuery,
  sources: WardSources,
  signal: AbortSignal,
): Promise<WardModel> {
  const found = await findSubject(query, sources, signal);
  sources.onAreas?.(found.areas);
  requireLsoas(found);
  const codes = query.compareWards.filter((code) => code !== found.ward);
  const compared = await Promise.all(codes.map((code) => findComparedWard(code, query, sources, signal)));
  const missing = codes.filter((_, index) => !compared[index]);
  const notices = [...found.notices];
  if (missing.length) notices.push({ kind: 'compare-missing', wards: missing });
  return toModel(
    query,
    found,
    compared.filter((rows) => rows !== undefined),
    notices,
  );
}

async function findSubject(query: WardQuery, sources: WardSources, signal: AbortSignal): Promise<FoundWard> {
  const { place } = query;
  if (place.by === 'postcode') {
    const { findByPostcode } = await import('./lazy/postcode/postcode.js');
    return findByPostcode(place.postcode, query, sources, signal);
  }
  if (place.by === 'ward') return findByWard(place.ward, query, sources, signal);
  const areas = await sources.areas.authority(query.authority!, query.release, { signal });
  sources.onAreas?.(areas);
  throw emptyResult({ kind: 'choose-ward', authority: areas.authority });
}

async function findByWard(
  ward: string,
  query: WardQuery,
  sources: WardSources,
  signal: AbortSignal,
): Promise<FoundWard> {
  const { authority, release } = query;
  // Asked together: the index knows of redrawing, the council's file holds the figures.
  const early = authority
    ? sources.areas.authority(authority, release, { signal, allDomains: query.allDomains })
    : undefined;
  early?.catch(() => undefined);
  const answer = await sources.areas.ward(ward, release, { signal, ...(authority ? { authority } : {}) });
  if (answer.kind !== 'found') {
    if (early) sources.onAreas?.(await early);
    throw emptyResult(answer);
  }
  const own = answer.ward.authority.code;
  const isOwn = early && (own === authority || answer.authorityCodes.includes(authority!));
  const areas = await (isOwn
    ? early
    : sources.areas.authority(own, release, { signal, allDomains: query.allDomains }));
  return { areas, ward: answer.ward.code, notices: noticesOf(answer) };
}

async function findComparedWard(
  code: string,
  query: WardQuery,
  sources: WardSources,
  signal: AbortSignal,
): Promise<WardSelection | undefined> {
  const answer = await sources.areas.ward(code, query.release, { signal });
  if (answer.kind !== 'found') return undefined;
  const areas = await sources.areas.authority(answer.ward.authority.code, query.release, {
    signal,
    allDomains: query.allDomains,
  });
  return { areas, ward: answer.ward.code };
}

function requireLsoas({ areas, ward: code }: WardSelection): void {
  if (areas.lsoas.some((lsoa) => lsoa.ward === code)) return;
  const ward = areas.wards.find((item) => item.code === code)?.name ?? code;
  throw emptyResult({ kind: 'no-lsoas', ward, authority: areas.authority, provenance: areas.provenance });
}

/** What is to be said of a ward that changed. */
export function noticesOf(answer: Extract<WardAnswer, { kind: 'found' }>): Notice[] {
  const notices: Notice[] = answer.formerNames.map(({ name, lastYear }) => ({
    kind: 'renamed',
    name,
    year: lastYear,
  }));
  if (answer.redrawn) notices.push({ kind: 'redrawn', ...answer.redrawn });
  return notices;
}

/** An answer without figures. */
export function emptyResult(answer: WardEmpty): EmptyResult<WardEmpty> {
  return new EmptyResult(answer);
}

/** The client a query asks; the live one is fetched only when it is wanted. */
export async function areaSourceFor(query: WardQuery): Promise<AreaSource> {
  if (query.source === 'dataset') return new DatasetClient(query.base);
  const { LiveClient } = await import('@odm-widgets/data/arcgis');
  return new LiveClient();
}
