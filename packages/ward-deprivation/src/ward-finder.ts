import { ConfigError, HttpError } from '@odm-widgets/data';
import { inLatestWards, type AuthorityAreas, type WardAnswer } from '@odm-widgets/data/model';
import type { Notice, SubjectWard, WardSelection } from './ward-deprivation.model.js';
import type { WardRequest } from './ward-request.js';

const loadNotFound = () => import('./lazy/not-found/not-found.js');

type FoundAnswer = Extract<WardAnswer, { kind: 'found' }>;

/** A ward that was found, and the notices that go with it. */
export interface FoundWard extends SubjectWard {
  notices: Notice[];
}

/**
 * The ward of a code or name.
 *
 * @throws {EmptyResult} with a `WardEmpty` where no such ward has figures
 */
export async function findWard(ward: string, request: WardRequest): Promise<FoundWard> {
  const { authority } = request.query;
  // Requested together: the index knows what was redrawn, the council's file holds the figures.
  const named = authority ? loadAuthority(authority, request) : undefined;
  // Whatever else fails first is reported; this failure would then be unhandled.
  named?.catch(() => undefined);
  const answer = await lookUpWard(ward, request, authority);
  if (answer.kind !== 'found') throw await (await loadNotFound()).wardNotFound(answer, named, request);
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
    const replaced = await (await loadNotFound()).councilReplaced(code, release);
    throw replaced ?? error;
  }
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
