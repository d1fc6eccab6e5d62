import { EmptyResult } from '@odm-widgets/core';
import type { Warn } from '@odm-widgets/core/one-of.js';
import { getEvents, ianaZone, momentAt } from '@odm-widgets/data/events';
import { eventWindow } from '@odm-widgets/data/model';
import { failedSources, hasNotices, toModel, type EventsModel } from './events.model.js';
import type { EventsQuery } from './events.query.js';

/**
 * Loads the events of a query.
 *
 * @param now milliseconds since 1970
 * @param options `warn` is called for an unknown zone and for each source that failed; `loadNotices` before an answer
 *   that has notices
 * @throws {EmptyResult} holding the reports of the sources, when there is no event to show
 */
export async function loadEvents(
  query: EventsQuery,
  now: number,
  { signal, warn, loadNotices }: { signal: AbortSignal; warn: Warn; loadNotices?: () => Promise<void> },
): Promise<EventsModel> {
  const zone = resolveZone(query.zone, warn);
  const list = await getEvents(query.sources, {
    window: eventWindow(query),
    zone,
    now: new Date(now).toISOString(),
    language: query.language,
    signal,
  });
  for (const { url, failure } of failedSources({ reports: list.sources }))
    warn(`${url ?? 'A script'}: ${String(failure)}`);
  const today = momentAt(now, ianaZone(zone)!).local.slice(0, 10);
  const model = toModel(list, { now, today, zone, past: query.past });
  if (hasNotices(model)) await loadNotices?.();
  if (!('upcoming' in model)) throw new EmptyResult(model);
  return model;
}

const DEFAULT_ZONE = 'Europe/London';

function resolveZone(name: string, warn: Warn): string {
  if (!name || ianaZone(name)) return name || DEFAULT_ZONE;
  warn(`zone="${name}" is no time zone. Use an IANA name such as Europe/London. Using ${DEFAULT_ZONE}.`);
  return DEFAULT_ZONE;
}
