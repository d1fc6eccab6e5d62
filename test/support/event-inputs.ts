import assert from 'node:assert/strict';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { calendar, eventsIn } from './calendars.js';

/** Inputs modelled on reports about real calendars; the expected values follow the standard or the service. */

export const LONDON = 'TZID=Europe/London';
export const SUMMARY = 'SUMMARY:Open Data Night';
export const START = `DTSTART;${LONDON}:20260707T183000`;

/** The first event of a text. */
export async function firstEvent(text: string): Promise<EventOccurrence> {
  const [first] = await eventsIn(text);
  assert.ok(first, 'one event');
  return first;
}

/** An iCalendar event of some lines. */
export const icalEvent = (...lines: readonly string[]) => firstEvent(calendar(['UID:1', SUMMARY, ...lines]));

/** A calendar with further lines in its header. */
export const withHeader = (header: string, ...events: readonly (readonly string[])[]) =>
  calendar(...events).replace('VERSION:2.0', `VERSION:2.0\r\n${header}`);

/** "2026-07-07T18:30+01:00", or the date of a whole day. */
export const startText = ({ start }: Pick<EventOccurrence, 'start'>) => start.local + (start.offset ?? '');

/** An evening as schema.org JSON-LD. */
export const jsonLd = (more: object) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Open Data Night',
    startDate: '2026-07-07T18:30:00+01:00',
    ...more,
  });

/** A page with a JSON-LD script. */
export const pageWith = (script: string) =>
  `<!doctype html><html><head></head><body><script type="application/ld+json">${script}</script></body></html>`;
