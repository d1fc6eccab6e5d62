import type { EventStatus } from '../model/index.js';

/** Words of iCalendar, schema.org, Google and WordPress, in lower case and without hyphens. */
const STATUSES: Readonly<Record<string, EventStatus>> = {
  cancelled: 'cancelled',
  canceled: 'cancelled',
  postponed: 'postponed',
  rescheduled: 'rescheduled',
  movedonline: 'moved-online',
  tentative: 'tentative',
};

/** The status that a word or IRI names: "CANCELLED", "https://schema.org/EventPostponed". Undefined for a scheduled event. */
export function statusFromWord(word: string | undefined): EventStatus | undefined {
  const [last = ''] = /[^/#:.]*$/u.exec((word ?? '').slice(-60)) ?? [];
  const key = last
    .toLowerCase()
    .replace(/^event/u, '')
    .replace(/[-_ ]/gu, '');
  return Object.hasOwn(STATUSES, key) ? STATUSES[key] : undefined;
}
