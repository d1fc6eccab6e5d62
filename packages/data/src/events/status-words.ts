import type { EventStatus } from '../model/index.js';

/** Words of iCalendar, schema.org, Google and WordPress, in lower case and without hyphens; "canceled" is American. */
const STATUS = /(?:^|[/#:.]|event)(cancell?ed|postponed|rescheduled|movedonline|tentative)$/u;

/** The status that a word or IRI names: "CANCELLED", "https://schema.org/EventPostponed". Undefined for a scheduled event. */
export function statusFromWord(word: string | undefined): EventStatus | undefined {
  const text = (word ?? '').slice(-60).toLowerCase().replace(/[-_ ]/gu, '');
  const found = STATUS.exec(text)?.[1];
  if (found === 'canceled') return 'cancelled';
  return found === 'movedonline' ? 'moved-online' : (found as EventStatus | undefined);
}
