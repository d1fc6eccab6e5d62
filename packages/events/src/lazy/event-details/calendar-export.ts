import { textOf, type EventWithText } from '@odm-widgets/data/events';
import { dayAfter, type EventOccurrence, type Moment } from '@odm-widgets/data/model';

/** Longest line of a calendar file, in bytes, before it is folded. */
const FOLD = 75;

const basic = (text: string) => text.replaceAll(/[-:]/gu, '');

/** A moment in UTC, "20260324T183000Z"; of a whole day the date. */
function stamp({ local, offset }: Moment): string {
  if (offset === undefined) return basic(local);
  return `${basic(new Date(local + offset).toISOString().slice(0, 19))}Z`;
}

/** The end as calendars have it: of whole days the day after; an hour on where none is known. */
function endOf({ start, end }: EventOccurrence): Moment {
  if (start.offset === undefined) return { local: dayAfter((end ?? start).local, 1), offset: undefined };
  if (end) return end;
  const later = new Date(Date.parse(start.local + start.offset) + 3_600_000).toISOString();
  return { local: later.slice(0, 19), offset: '+00:00' };
}

const placeOf = ({ venue }: EventOccurrence) => [venue?.name, venue?.address].filter(Boolean).join(', ');

/** What stands in the calendar's notes: the text, and where to read on. */
function notesOf({ text, url, registerUrl }: EventWithText): string {
  return [textOf(text), registerUrl, url].filter(Boolean).join('\n\n');
}

const escaped = (text: string) => text.replace(/[\\;,]/gu, '\\$&').replace(/\r\n|[\r\n]/gu, '\\n');

/** A line folded to 75 bytes, never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const rows: string[] = [];
  let row = '';
  let size = 0;
  for (const sign of line) {
    const bytes = encoder.encode(sign).length;
    if (size + bytes > FOLD) {
      rows.push(row);
      row = ' ';
      size = 1;
    }
    row += sign;
    size += bytes;
  }
  return [...rows, row].join('\r\n');
}

const STATUS: Readonly<Record<string, string>> = { cancelled: 'CANCELLED', tentative: 'TENTATIVE' };

function entryLines(event: EventWithText, made: string): string[] {
  const isDays = event.start.offset === undefined;
  const kind = isDays ? ';VALUE=DATE' : '';
  const place = placeOf(event);
  const notes = notesOf(event);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.id)}`,
    `DTSTAMP:${made}`,
    `DTSTART${kind}:${stamp(event.start)}`,
    `DTEND${kind}:${stamp(endOf(event))}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(notes ? [`DESCRIPTION:${escaped(notes)}`] : []),
    ...(event.url ? [`URL:${event.url}`] : []),
    `STATUS:${STATUS[event.status] ?? 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/**
 * A calendar file (RFC 5545) of some events. Times are in UTC, so that it needs no zones of its own.
 *
 * @param now milliseconds since 1970
 */
export function toCalendar(events: readonly EventWithText[], now: number): string {
  const made = `${basic(new Date(now).toISOString().slice(0, 19))}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Open Data Manchester//ODM Widgets//EN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => entryLines(event, made)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** Longest text that goes into an address. */
const NOTES = 800;

function withQuery(base: string, query: Readonly<Record<string, string>>): string {
  const url = new URL(base);
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  return url.href;
}

/** Addresses at which calendars on the web take an event that is written into the address. */
export function calendarLinks(event: EventWithText): { google: string; outlook: string; yahoo: string } {
  const start = event.start;
  const end = endOf(event);
  const isDays = start.offset === undefined;
  const title = event.title;
  const notes = notesOf(event).slice(0, NOTES);
  const place = placeOf(event);
  const iso = ({ local, offset }: Moment) =>
    offset === undefined ? local : new Date(local + offset).toISOString();
  return {
    google: withQuery('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: `${stamp(start)}/${stamp(end)}`,
      details: notes,
      location: place,
    }),
    outlook: withQuery('https://outlook.live.com/calendar/0/deeplink/compose', {
      rru: 'addevent',
      path: '/calendar/action/compose',
      subject: title,
      startdt: iso(start),
      enddt: iso(end),
      allday: String(isDays),
      body: notes,
      location: place,
    }),
    yahoo: withQuery('https://calendar.yahoo.com/', {
      v: '60',
      title,
      st: stamp(start),
      ...(isDays ? { dur: 'allday' } : { et: stamp(end) }),
      desc: notes,
      in_loc: place,
    }),
  };
}

/** Name of a file with one event, without its ending. */
export function fileNameOf({ title, start }: EventOccurrence, otherwise: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60);
  return `${name || otherwise}-${start.local.slice(0, 10)}`;
}
