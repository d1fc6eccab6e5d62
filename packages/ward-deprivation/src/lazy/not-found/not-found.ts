// Answers without figures: of a ward that is not in the index as it was asked for, and of a council that was replaced.
import type { EmptyResult } from '@odm-widgets/core';
import { nearestTo } from '@odm-widgets/data';
import {
  RELEASE_DETAILS,
  type AuthorityAreas,
  type AuthorityRef,
  type Release,
  type WardAnswer,
} from '@odm-widgets/data/model';
import type { WardEmpty } from '../../ward-deprivation.model.js';
import type { WardQuery } from '../../ward-deprivation.query.js';
import { emptyResult, type WardRequest } from '../../ward-request.js';
import type { Replaced } from '../replaced/replaced.js';

/**
 * The answer for a ward that was not found.
 *
 * @param named the areas of the council that the author named, on their way
 */
export async function wardNotFound(
  answer: Exclude<WardAnswer, { kind: 'found' }>,
  named: Promise<AuthorityAreas> | undefined,
  request: WardRequest,
): Promise<EmptyResult<WardEmpty>> {
  if (answer.kind === 'changed') return changedResult(answer, named, request);
  const areas = await named;
  if (areas) request.sources.onAreas?.(areas);
  return emptyResult(inNation(withNearest(toEmpty(answer, areas?.authority), areas), request.query));
}

/** The answer for a council that others are in the place of; undefined for any other. */
export async function councilReplaced(
  code: string,
  release: Release,
): Promise<EmptyResult<WardEmpty> | undefined> {
  const replaced = await loadReplaced(code, release);
  return replaced && emptyResult({ kind: 'replaced-council', replaced });
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

/** With the ward of the named council that is nearest to what was written, where the index of names has none. */
function withNearest(answer: WardEmpty, areas: AuthorityAreas | undefined): WardEmpty {
  if (answer.kind !== 'unknown' || answer.nearest || !areas) return answer;
  const { wards, authority } = areas;
  const [name] = nearestTo(
    answer.query.split(',')[0]!,
    wards.map((ward) => ward.name),
  );
  const nearest = wards.find((ward) => ward.name === name);
  return nearest ? { ...answer, nearest: { code: nearest.code, name: nearest.name, authority } } : answer;
}

/** An answer that no ward was found says where it was looked for. */
function inNation(answer: WardEmpty, { release }: WardQuery): WardEmpty {
  const { nation } = RELEASE_DETAILS[release];
  return answer.kind === 'unknown' && nation !== 'england' ? { ...answer, nation } : answer;
}

async function loadReplaced(authority: string, release: Release): Promise<Replaced | undefined> {
  const [{ findReplaced }, { describeReplacements }] = await Promise.all([
    import('../replaced/replaced.js'),
    import('@odm-widgets/core/replaced-councils'),
  ]);
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return findReplaced(authority, release, today, describeReplacements);
}
