import { EmptyResult } from '@odm-widgets/core';
import { getRegister, supportStatusOf } from '@odm-widgets/data/declaration';
import { toModel, type BadgeModel } from './declaration-badge.model.js';
import type { BadgeQuery } from './declaration-badge.query.js';

/**
 * Checks the register and says what it has on a supporter.
 *
 * @param now milliseconds since 1970
 * @throws {EmptyResult} with what was checked, where the supporter is not in it
 * @throws {OdmError} when nothing can be said
 */
export async function loadBadge(query: BadgeQuery, now: number, signal: AbortSignal): Promise<BadgeModel> {
  const { url, supporter, keys, minSequence, origin } = query;
  const checked = await getRegister(url, { keys, minSequence, now }, { signal });
  const model = toModel(supportStatusOf(checked.register, supporter, { origin, now }), checked, query);
  if ('id' in model) throw new EmptyResult(model);
  return model;
}
