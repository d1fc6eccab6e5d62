import { EmptyResult } from '@odm-widgets/core';
import { ConfigError, HttpError, type AreaSource } from '@odm-widgets/data';
import type { DatasetFiles } from '@odm-widgets/data/boundaries';
import {
  inLatestWards,
  RELEASE_DETAILS,
  type AuthorityAreas,
  type AuthorityRef,
  type Release,
  type WardAnswer,
} from '@odm-widgets/data/model';
import type { Replaced } from './lazy/replaced/replaced.js';
import type { Notice, SubjectWard, WardEmpty, WardSelection } from './ward-deprivation.model.js';
import type { WardQuery } from './ward-deprivation.query.js';

/** Who answers a request. */
export interface WardSources {
  areas: AreaSource;
  /** Where boundaries are read; a live source has none. */
  files?: DatasetFiles;
  /** Shares what several wards of a council need; left out where one alone is shown. */
  once?: <T>(key: string, load: () => Promise<T>) => Promise<T>;
  /** Called with the areas a picker may choose from, as soon as they are known. */
  onAreas?: (areas: AuthorityAreas) => void;
}

type FoundAnswer = Extract<WardAnswer, { kind: 'found' }>;

/** One request for a ward. */
export interface WardRequest {
  query: WardQuery;
  sources: WardSources;
  signal: AbortSignal;
}

/** A ward that was found, and the notices that go with it. */
export interface FoundWard extends SubjectWard {
  notices: Notice[];
}

/**
 * The ward of a code or name.
 *
 * @throws {EmptyResult} with a {@link WardEmpty} where no such ward has figures
 */
export async function findWard(ward: string, request: WardRequest): Promise<FoundWard> {
  const { query, sources } = request;
  const { authority } = query;
  // Requested together: the index knows what was redrawn, the council's file holds the figures.
  const named = authority ? loadAuthority(authority, request) : undefined;
  // Whatever else fails first is reported; this failure would then be unhandled.
  named?.catch(() => undefined);
  const answer = await lookUpWard(ward, request, authority);
  if (answer.kind === 'changed') throw await changedResult(answer, named, request);
  if (answer.kind !== 'found') {
    const areas = await named;
    if (areas) sources.onAreas?.(areas);
    throw emptyResult(inNation(toEmpty(answer, areas?.authority), query));
  }
  const own = answer.ward.authority.code;
  const areas = (await ifCouncilOf(answer, authority, named)) ?? (await loadAuthority(own, request));
  return { areas: inWardsOf(answer, areas), ward: answer.ward.code, notices: noticesOf(answer) };
}

/** The areas with the wards that the answer is one of. */
function inWardsOf({ wardVintage }: FoundAnswer, areas: AuthorityAreas): AuthorityAreas {
  return wardVintage === areas.wardVintage ? areas : inLatestWards(areas);
}

/** The areas of the named council where the ward is one of its wards. A code decides that without its file. */
async function ifCouncilOf(
  answer: FoundAnswer,
  authority: string | undefined,
  named: Promise<AuthorityAreas> | undefined,
): Promise<AuthorityAreas | undefined> {
  if (!authority || answer.ward.authority.code === authority || answer.authorityCodes.includes(authority))
    return named;
  if (/\d/u.test(authority)) return undefined;
  const areas = await named?.catch(() => undefined);
  return areas?.authority.code === answer.ward.authority.code ? areas : undefined;
}

/** The answer for a former ward, with what became of its council, whatever the council that is named. */
async function changedResult(
  answer: Extract<WardAnswer, { kind: 'changed' }>,
  named: Promise<AuthorityAreas> | undefined,
  { query, sources }: WardRequest,
): Promise<EmptyResult<WardEmpty>> {
  const areas = await named?.catch(() => undefined);
  if (areas) sources.onAreas?.(areas);
  const replaced =
    answer.reason === 'council-abolished' && (await loadReplaced(answer.authority.code, query.release));
  return emptyResult(replaced ? { ...answer, replaced } : answer);
}

/** An answer of the ward index that has no figures; one about another council needs the name of the council. */
function toEmpty(
  answer: Exclude<WardAnswer, { kind: 'found' | 'changed' }>,
  authority: AuthorityRef | undefined,
): WardEmpty {
  if (answer.kind !== 'unknown' || answer.problem !== 'other-authority' || !authority) return answer;
  return { kind: 'not-in-authority', name: answer.query, authority, wards: answer.elsewhere ?? [] };
}

/** An answer that no ward was found says where it was looked for. */
function inNation(answer: WardEmpty, { release }: WardQuery): WardEmpty {
  const { nation } = RELEASE_DETAILS[release];
  return answer.kind === 'unknown' && nation !== 'england' ? { ...answer, nation } : answer;
}

/** A ward to compare with; undefined where there is none of that code. */
export async function findComparedWard(
  code: string,
  request: WardRequest,
): Promise<WardSelection | undefined> {
  const answer = await lookUpWard(code, request);
  if (answer.kind !== 'found') return undefined;
  const areas = await loadAuthority(answer.ward.authority.code, request);
  return { areas: inWardsOf(answer, areas), ward: answer.ward.code };
}

/**
 * The areas of a council, with the ranks the query needs.
 *
 * @throws {EmptyResult} with what became of the council, where others are in its place
 */
export async function loadAuthority(
  code: string,
  { query, sources, signal }: WardRequest,
  allDomains = query.allDomains,
): Promise<AuthorityAreas> {
  const { release } = query;
  try {
    return await sources.areas.authority(code, release, { signal, allDomains });
  } catch (error) {
    // No such council: a name that is none, or a code without a file.
    if (!(error instanceof ConfigError) && !(error instanceof HttpError && error.status === 404)) throw error;
    const replaced = await loadReplaced(code, release);
    throw replaced ? emptyResult({ kind: 'replaced-council', replaced }) : error;
  }
}

async function loadReplaced(authority: string, release: Release): Promise<Replaced | undefined> {
  const [{ findReplaced }, { describeReplacements }] = await Promise.all([
    import('./lazy/replaced/replaced.js'),
    import('@odm-widgets/core/replaced-councils'),
  ]);
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return findReplaced(authority, release, today, describeReplacements);
}

/** What the ward index says of a code or name; a council narrows a name. */
export function lookUpWard(
  ward: string,
  { query, sources, signal }: WardRequest,
  authority?: string,
): Promise<WardAnswer> {
  return sources.areas.ward(ward, query.release, { signal, ...(authority ? { authority } : {}) });
}

/** The notices about a ward that was renamed or redrawn. */
export function noticesOf(answer: FoundAnswer): Notice[] {
  const notices: Notice[] = answer.formerNames.map(({ name, lastYear }) => ({
    kind: 'renamed',
    name,
    year: lastYear,
  }));
  if (answer.redrawn) notices.push({ kind: 'redrawn', ...answer.redrawn });
  return notices;
}

/** An answer without figures, to be thrown. */
export function emptyResult(answer: WardEmpty): EmptyResult<WardEmpty> {
  return new EmptyResult(answer);
}
