import type { EventOccurrence } from './events.js';

const DAY = 86_400_000;

/** How many days it touches, by the clock of its place. An evening that ends at midnight touches one. */
export function eventDays({ start, end }: Pick<EventOccurrence, 'start' | 'end'>): string[] {
  const first = start.local.slice(0, 10);
  const last = end && end.local.endsWith('T00:00') ? dayBefore(end.local) : end?.local.slice(0, 10);
  if (!last || last <= first) return [first];
  const count = Math.min(Math.round((Date.parse(last) - Date.parse(first)) / DAY), 400);
  return Array.from({ length: count + 1 }, (_, index) => addDays(first, index));
}

/** The date some days after a date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

const dayBefore = (local: string) => addDays(local.slice(0, 10), -1);
