import { getEvents, type EventsOptions } from '@odm-widgets/data/events';
import type { EventOccurrence } from '@odm-widgets/data/model';

/** A calendar of the given events, with the line ends of the standard. */
export function calendar(...events: readonly (readonly string[])[]): string {
  const entries = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...entries, 'END:VCALENDAR'].join('\r\n');
}

/** Everything from 2024 to 2030, in London. */
export const ALL_YEARS: EventsOptions = {
  window: { from: Date.UTC(2024, 0), to: Date.UTC(2031, 0) },
  zone: 'Europe/London',
  now: '2026-01-01T00:00:00Z',
};

/** The events of a text, as a source of its own. */
export async function eventsIn(
  text: string,
  options: Partial<EventsOptions> = {},
): Promise<readonly EventOccurrence[]> {
  return (await getEvents([{ text }], { ...ALL_YEARS, ...options })).events;
}

/** "2026-03-24T18:30+00:00", or the date of a whole day. */
export const startsOf = (events: readonly EventOccurrence[]) =>
  events.map(({ start }) => start.local + (start.offset ?? ''));
