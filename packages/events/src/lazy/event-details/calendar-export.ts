import { blocksToText, type EventWithText } from '@odm-widgets/data/events';
import { addDays, type EventOccurrence, type Moment } from '@odm-widgets/data/model';

/** Longest content line of RFC 5545, in bytes. */
const MAX_LINE_BYTES = 75;

const stripSeparators = (text: string) => text.replaceAll(/[-:]/gu, '');

/** A moment in UTC, "20260324T183000Z", or the date of a whole day. */
function utcTimestamp({ local, offset }: Moment): string {
  if (offset === undefined) return stripSeparators(local);
  return `${stripSeparators(new Date(local + offset).toISOString().slice(0, 19))}Z`;
}

/** The exclusive end of iCalendar: the day after whole days; one hour after the start when the end is unknown. */
function exportEnd({ start, end }: EventOccurrence): Moment {
  if (start.offset === undefined) return { local: addDays((end ?? start).local, 1), offset: undefined };
  if (end) return end;
  const later = new Date(Date.parse(start.local + start.offset) + 3_600_000).toISOString();
  return { local: later.slice(0, 19), offset: '+00:00' };
}

const locationText = ({ venue }: EventOccurrence) => [venue?.name, venue?.address].filter(Boolean).join(', ');

/** The description, and links to read more. */
function notesText({ text, url, registerUrl }: EventWithText): string {
  return [blocksToText(text), registerUrl, url].filter(Boolean).join('\n\n');
}

const escapeText = (text: string) => text.replace(/[\\;,]/gu, '\\$&').replace(/\r\n|[\r\n]/gu, '\\n');

/** Folds a content line (RFC 5545, 3.1), never inside a character. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const rows: string[] = [];
  let row = '';
  let rowBytes = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (rowBytes + bytes > MAX_LINE_BYTES) {
      rows.push(row);
      row = ' ';
      rowBytes = 1;
    }
    row += character;
    rowBytes += bytes;
  }
  return [...rows, row].join('\r\n');
}

const STATUS: Readonly<Record<string, string>> = {
  cancelled: 'CANCELLED',
  tentative: 'TENTATIVE',
  postponed: 'TENTATIVE',
};

/** Words that a calendar file says in the language of the widget. */
export interface ExportStrings {
  postponedTitle: (title: string) => string;
}

function eventLines(event: EventWithText, timestamp: string, strings: ExportStrings): string[] {
  const isWholeDays = event.start.offset === undefined;
  const kind = isWholeDays ? ';VALUE=DATE' : '';
  const place = locationText(event);
  const notes = notesText(event);
  // iCalendar has no status for a postponed event, so its title says it.
  const title = event.status === 'postponed' ? strings.postponedTitle(event.title) : event.title;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}`,
    `DTSTAMP:${timestamp}`,
    `DTSTART${kind}:${utcTimestamp(event.start)}`,
    `DTEND${kind}:${utcTimestamp(exportEnd(event))}`,
    `SUMMARY:${escapeText(title)}`,
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(notes ? [`DESCRIPTION:${escapeText(notes)}`] : []),
    ...(event.url ? [`URL:${event.url}`] : []),
    `STATUS:${STATUS[event.status] ?? 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/**
 * An iCalendar file (RFC 5545). Times are in UTC, so the file needs no time zone definitions.
 *
 * @param now milliseconds since 1970
 */
export function toCalendar(events: readonly EventWithText[], now: number, strings: ExportStrings): string {
  const timestamp = `${stripSeparators(new Date(now).toISOString().slice(0, 19))}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Open Data Manchester//ODM Widgets//EN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, timestamp, strings)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

/** Longest notes in a link, so that no service refuses its length. */
const MAX_NOTES_LENGTH = 800;

function withQuery(base: string, query: Readonly<Record<string, string>>): string {
  const url = new URL(base);
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  return url.href;
}

/** Links that open a web calendar with the event filled in. */
export function calendarLinks(event: EventWithText): { google: string; outlook: string; yahoo: string } {
  const start = event.start;
  const end = exportEnd(event);
  const isWholeDays = start.offset === undefined;
  const title = event.title;
  const notes = notesText(event).slice(0, MAX_NOTES_LENGTH);
  const place = locationText(event);
  const iso = ({ local, offset }: Moment) =>
    offset === undefined ? local : new Date(local + offset).toISOString();
  return {
    google: withQuery('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: `${utcTimestamp(start)}/${utcTimestamp(end)}`,
      details: notes,
      location: place,
    }),
    outlook: withQuery('https://outlook.live.com/calendar/0/deeplink/compose', {
      rru: 'addevent',
      path: '/calendar/action/compose',
      subject: title,
      startdt: iso(start),
      enddt: iso(end),
      allday: String(isWholeDays),
      body: notes,
      location: place,
    }),
    yahoo: withQuery('https://calendar.yahoo.com/', {
      v: '60',
      title,
      st: utcTimestamp(start),
      ...(isWholeDays ? { dur: 'allday' } : { et: utcTimestamp(end) }),
      desc: notes,
      in_loc: place,
    }),
  };
}

/** Name of a file with one event, without its extension. */
export function calendarFileName({ title, start }: EventOccurrence, fallback: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60);
  return `${name || fallback}-${start.local.slice(0, 10)}`;
}
