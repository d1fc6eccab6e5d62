import {
  hasEnded,
  startInstant,
  type EventList,
  type EventOccurrence,
  type SourceReport,
  type Feeds,
} from '@odm-widgets/data/model';

/** What is shown. */
export interface EventsModel {
  /** What is on or to come, soonest first. */
  upcoming: readonly EventOccurrence[];
  /** What is over, latest first; empty unless it was asked for. */
  past: readonly EventOccurrence[];
  /** The first that has not begun and takes place. */
  next: EventOccurrence | undefined;
  reports: readonly SourceReport[];
  /** When the list was asked for, in milliseconds since 1970. */
  now: number;
  /** IANA name of the zone of the list; events of others name theirs. */
  zone: string;
  /** Date then in that zone, ISO 8601. */
  today: string;
}

/** An answer without a single event. */
export interface NoEvents extends Pick<EventsModel, 'reports' | 'now'> {
  past: boolean;
}

/** Everything that was found, by what is over and what is not. */
export function toModel(
  { events, sources }: EventList,
  { now, today, zone, past }: Pick<EventsModel, 'now' | 'today' | 'zone'> & { past: boolean },
): EventsModel | NoEvents {
  const over = events.filter((event) => hasEnded(event, now, today));
  const upcoming = events.filter((event) => !hasEnded(event, now, today));
  if (!upcoming.length && !(past && over.length)) return { reports: sources, past, now };
  return {
    upcoming,
    past: past ? over.reverse() : [],
    next: upcoming.find((event) => isGoingAhead(event) && !hasStarted(event, now, today)),
    reports: sources,
    now,
    zone,
    today,
  };
}

/** Whether it goes on as far as anybody knows. */
export function isGoingAhead({ status }: Pick<EventOccurrence, 'status'>): boolean {
  return status !== 'cancelled' && status !== 'postponed';
}

export function hasStarted(event: EventOccurrence, now: number, today: string): boolean {
  return event.start.offset === undefined ? event.start.local < today : startInstant(event) <= now;
}

/** How many take place, at least in part, before the same day of the next month is over. */
export function countInMonth({ upcoming, today }: EventsModel): number {
  const day = new Date(`${today}T00:00Z`);
  const next = new Date(day);
  next.setUTCMonth(day.getUTCMonth() + 1);
  // The 31st of a month that has none is its last day, not the first days of the one after.
  if (next.getUTCDate() !== day.getUTCDate()) next.setUTCDate(0);
  const last = next.toISOString().slice(0, 10);
  return upcoming.filter((event) => isGoingAhead(event) && event.start.local.slice(0, 10) <= last).length;
}

/** Sources that could not be had. */
export function failedSources({ reports }: Pick<EventsModel, 'reports'>): SourceReport[] {
  return reports.filter(({ failure }) => failure !== undefined);
}

const OLD_DAYS = 8;

/** Day of the oldest snapshot that has not been made again for more than a week; undefined where all are new. */
export function staleSnapshotDate({
  reports,
  now,
}: Pick<EventsModel, 'reports' | 'now'>): string | undefined {
  const limit = now - OLD_DAYS * 86_400_000;
  const old = reports
    .filter(({ kind, asAt }) => kind === 'snapshot' && Date.parse(asAt) < limit)
    .map(({ asAt }) => asAt.slice(0, 10));
  return old.sort()[0];
}

/** Calendars behind the list, by name. */
export function toFeeds(reports: readonly SourceReport[]): Feeds {
  const feeds = reports.flatMap(({ origins, asAt, failure }) =>
    origins.map(({ title, url }) => ({ title, url, asAt, failed: failure !== undefined })),
  );
  return { feeds };
}

/** Address to subscribe to, of the first calendar behind the list that has one. */
export function subscriptionUrl({ reports }: EventsModel): string | undefined {
  const found = reports.flatMap(({ origins }) => origins).find(({ kind, url }) => kind === 'ical' && url);
  return found?.url;
}
