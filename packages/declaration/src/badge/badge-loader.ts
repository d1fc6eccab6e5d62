import { EmptyResult } from '@odm-widgets/core';
import { getRegister, supportStatusOf } from '@odm-widgets/data/declaration';
import { toModel, type BadgeModel } from './declaration-badge.model.js';
import type { BadgeQuery } from './declaration-badge.query.js';

/**
 * Fetches and checks the register, and looks the supporter up in it.
 *
 * @param now milliseconds since 1970
 * @throws {EmptyResult} with the checked register, when the supporter is not in it
 * @throws {OdmError} when the register cannot be fetched or trusted
 */
export async function loadBadge(query: BadgeQuery, now: number, signal: AbortSignal): Promise<BadgeModel> {
  const { url, supporter, keys, minSequence, origin } = query;
  const checked = await getRegister(url, { keys, minSequence, now }, { signal });
  const model = toModel(supportStatusOf(checked.register, supporter, { origin, now }), checked, query);
  if ('id' in model) throw new EmptyResult(model);
  return model;
}
