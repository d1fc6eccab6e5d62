import { EmptyResult } from '@odm-widgets/core';
import type { Warn } from '@odm-widgets/core/one-of.js';
import { getEvents, ianaZone, momentAt } from '@odm-widgets/data/events';
import { failedSources, toModel, type EventsModel } from './events.model.js';
import type { EventsQuery } from './events.query.js';

const DAY = 86_400_000;
const AHEAD = 366 * DAY;
/** What began this long before may still be on. */
const BEFORE = DAY;

/**
 * Answers a query with the model to show.
 *
 * @param now milliseconds since 1970
 * @param options `warn` is told of a zone that is none, and of every source that could not be had
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
  const zone = resolveZone(query.zone, warn);
  const asked = { window, zone, now: new Date(now).toISOString(), signal };
  const list = await getEvents(query.sources, asked);
  for (const { url, failure } of failedSources({ reports: list.sources }))
    warn(`${url ?? 'A script'}: ${String(failure)}`);
  const today = momentAt(now, ianaZone(zone)!).local.slice(0, 10);
  const model = toModel(list, { now, today, zone, past: query.past });
  if (!('upcoming' in model)) throw new EmptyResult(model);
  return model;
}

const DEFAULT_ZONE = 'Europe/London';

function resolveZone(wanted: string, warn: Warn): string {
  if (!wanted || ianaZone(wanted)) return wanted || DEFAULT_ZONE;
  warn(`zone="${wanted}" is no time zone. Use an IANA name such as Europe/London. Using ${DEFAULT_ZONE}.`);
  return DEFAULT_ZONE;
}
