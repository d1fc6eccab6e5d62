import { EmptyResult } from '@odm-widgets/core';
import type { Warn } from '@odm-widgets/core/one-of.js';
import { getEvents, ianaZone, momentAt } from '@odm-widgets/data/events';
import { failedOf, toModel, type EventsModel } from './events.model.js';
import type { EventsQuery } from './events.query.js';

const DAY = 86_400_000;
const AHEAD = 366 * DAY;
/** What began this long before may still be on. */
const BEFORE = DAY;

/**
 * Answers a query with the model to show.
 *
 * @param now milliseconds since 1970
 * @param options `warn` is told of every source that could not be had
 * @throws {EmptyResult} with what the sources said, where there is no event
 */
export async function loadEvents(
  query: EventsQuery,
  now: number,
  { signal, warn }: { signal: AbortSignal; warn: Warn },
): Promise<EventsModel> {
  // Whole days, so that the addresses asked for are the same all day.
  const day = Date.parse(query.day);
  const window = { from: day - (query.past ? AHEAD : BEFORE), to: day + AHEAD };
  const asked = { window, zone: query.zone, now: new Date(now).toISOString(), signal };
  const list = await getEvents(query.sources, asked);
  for (const { url, failure } of failedOf({ reports: list.sources }))
    warn(`${url ?? 'A script'}: ${String(failure)}`);
  const zone = ianaZone(query.zone);
  const today = zone ? momentAt(now, zone).local.slice(0, 10) : query.day;
  const model = toModel(list, { now, today, past: query.past });
  if (!('upcoming' in model)) throw new EmptyResult(model);
  return model;
}
