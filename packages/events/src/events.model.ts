import {
  hasEnded,
  startInstant,
  type EventList,
  type EventOccurrence,
  type SourceReport,
  type Feeds,
} from '@odm-widgets/data/model';

/** The events shown, and the sources they come from. */
export interface EventsModel {
  /** Events that have not ended, soonest first. */
  upcoming: readonly EventOccurrence[];
  /** Events that have ended, latest first; empty unless the query includes them. */
  past: readonly EventOccurrence[];
  /** The first event that has not started and goes ahead. */
  next: EventOccurrence | undefined;
  reports: readonly SourceReport[];
  /** Time of the request, in milliseconds since 1970. */
  now: number;
  /** IANA name of the zone of the listing. */
  zone: string;
  /** Date in that zone at the time of the request, ISO 8601. */
  today: string;
}

/** An answer without events. */
export interface NoEvents extends Pick<EventsModel, 'reports' | 'now'> {
  past: boolean;
}

/** Sorts events into upcoming and past ones. */
export function toModel(
  { events, sources }: EventList,
  { now, today, zone, past }: Pick<EventsModel, 'now' | 'today' | 'zone'> & { past: boolean },
): EventsModel | NoEvents {
  const ended = events.filter((event) => hasEnded(event, now, today));
  const upcoming = events.filter((event) => !hasEnded(event, now, today));
  if (!upcoming.length && !(past && ended.length)) return { reports: sources, past, now };
  return {
    upcoming,
    past: past ? ended.reverse() : [],
    next: upcoming.find((event) => isGoingAhead(event) && !hasStarted(event, now, today)),
    reports: sources,
    now,
    zone,
    today,
  };
}

/** Whether an event takes place, as far as its source says. */
export function isGoingAhead({ status }: Pick<EventOccurrence, 'status'>): boolean {
  return status !== 'cancelled' && status !== 'postponed';
}

export function hasStarted(event: EventOccurrence, now: number, today: string): boolean {
  return event.start.offset === undefined ? event.start.local < today : startInstant(event) <= now;
}

/** How many upcoming events start up to the same day of next month, without those that are called off. */
export function countInMonth({ upcoming, today }: EventsModel): number {
  const day = new Date(`${today}T00:00Z`);
  const next = new Date(day);
  next.setUTCMonth(day.getUTCMonth() + 1);
  // In a month without a 31st, the last day counts.
  if (next.getUTCDate() !== day.getUTCDate()) next.setUTCDate(0);
  const last = next.toISOString().slice(0, 10);
  return upcoming.filter((event) => isGoingAhead(event) && event.start.local.slice(0, 10) <= last).length;
}

/** Sources that could not be loaded. */
export function failedSources({ reports }: Pick<EventsModel, 'reports'>): SourceReport[] {
  return reports.filter(({ failure }) => failure !== undefined);
}

const STALE_DAYS = 8;

/** Whether a reader should know something about the list before relying on it. */
export function hasNotices({ reports, now }: Pick<EventsModel, 'reports' | 'now'>): boolean {
  return reports.some((report) => report.failure || report.truncated || isStaleSnapshot(report, now));
}

/** Whether a source is a snapshot that is more than a week old. */
export function isStaleSnapshot({ kind, asAt }: SourceReport, now: number): boolean {
  return kind === 'snapshot' && Date.parse(asAt) < now - STALE_DAYS * 86_400_000;
}

/** The calendars that the events come from, by name. */
export function toFeeds(reports: readonly SourceReport[], site?: { host: string; name: string }): Feeds {
  const feeds = reports.flatMap(({ origins, asAt, failure }) =>
    origins.map(({ title, url }) => ({
      title: site && title === site.host ? site.name : title,
      url,
      asAt,
      failed: failure !== undefined,
    })),
  );
  return { feeds };
}

/** Address of the first calendar that can be subscribed to. */
export function subscriptionUrl({ reports }: EventsModel): string | undefined {
  const found = reports.flatMap(({ origins }) => origins).find(({ kind, url }) => kind === 'ical' && url);
  return found?.url;
}
