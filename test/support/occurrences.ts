import type { EventOccurrence, SourceReport } from '@odm-widgets/data/model';

/** An event with defaults; a test gives what it is about. */
export function occurrence(more: Partial<EventOccurrence> = {}): EventOccurrence {
  const start = more.start ?? { local: '2026-03-31T18:30', offset: '+01:00' };
  return {
    id: `night ${start.local}`,
    uid: 'night',
    series: undefined,
    title: 'Open Data Night',
    end: undefined,
    zone: start.offset === undefined ? undefined : 'Europe/London',
    status: 'scheduled',
    movedFrom: undefined,
    venue: undefined,
    attendance: undefined,
    price: undefined,
    url: undefined,
    registerUrl: undefined,
    image: undefined,
    description: undefined,
    access: undefined,
    tags: [],
    sources: [0],
    ...more,
    start,
  };
}

/** A whole day. */
export const day = (local: string) => ({ local, offset: undefined });

/** A time in London, in summer or winter as the offset says. */
export const at = (local: string, offset = '+01:00') => ({ local, offset });

/** What one source answered. */
export function report(more: Partial<SourceReport> = {}): SourceReport {
  const own = { title: 'Club', url: 'https://club.example/cal.ics', kind: 'ical' as const };
  const rest = { asAt: '2026-03-02T09:00:00Z', failure: undefined, skipped: 0, truncated: false };
  const whole = { ...own, ...rest, ...more };
  return { ...whole, origins: more.origins ?? [{ title: whole.title, url: whole.url, kind: whole.kind }] };
}
