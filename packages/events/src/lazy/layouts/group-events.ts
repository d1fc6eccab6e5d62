import type { EventOccurrence } from '@odm-widgets/data/model';

/** What stands under one heading. */
export interface Group<T> {
  /** "2026-03" for a month, or the name of a series; empty for events that belong to no series. */
  key: string;
  members: T[];
}

type EventGroup = Group<EventOccurrence>;

/**
 * Events by month or series, in the order of their first event; those of no series come last. An event that started
 * earlier and still goes on is listed under the current month.
 */
export function groupEvents(
  events: readonly EventOccurrence[],
  by: 'month' | 'series',
  today: string,
): EventGroup[] {
  const groups = groupBy(events, (event) =>
    by === 'month' ? startDay(event, today).slice(0, 7) : (event.series ?? ''),
  );
  return [...groups.filter(({ key }) => key !== ''), ...groups.filter(({ key }) => key === '')];
}

/** Events by day; one that started earlier and still goes on is listed under today. */
export function groupByDay(
  events: readonly EventOccurrence[],
  today: string,
  { isPast }: { isPast: boolean },
): EventGroup[] {
  return groupBy(events, (event) => (isPast ? event.start.local.slice(0, 10) : startDay(event, today)));
}

function startDay({ start, end }: EventOccurrence, today: string): string {
  const day = start.local.slice(0, 10);
  const isGoingOn = day < today && end !== undefined && end.local.slice(0, 10) >= today;
  return isGoingOn ? today : day;
}

/** Items by a key, in the order of the first of each. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].map(([key, members]) => ({ key, members }));
}
