import type { Attendance, EventStatus } from './event-status.js';

/** A point in time by the clock of its place. */
export interface Moment {
  /** "2026-03-24T18:30", or "2026-03-24" for a whole day. */
  local: string;
  /** Offset from UTC then and there, "+01:00"; undefined for a whole day. */
  offset: string | undefined;
}

/** Some text, and where it leads (http or https) when it is a link. */
export interface TextRun {
  text: string;
  href?: string;
}

/** Text that was once HTML: nothing is left of that but paragraphs, items and links. */
export interface TextBlock {
  kind: 'paragraph' | 'item';
  runs: readonly TextRun[];
}

/**
 * The description of an event as its source wrote it. It is unchecked and is never shown as it is: `readDescription`
 * converts it to blocks on request.
 */
export interface RawDescription {
  /** `either` is text or HTML, which its content shows; `blocks` are those of a snapshot. */
  kind: 'html' | 'plain' | 'either' | 'blocks';
  value: unknown;
}

/** Where it happens; either may be empty, not both. */
export interface Venue {
  name: string;
  /** In one line, with the postcode. */
  address: string;
}

export interface Price {
  /** Whether it is free for everybody. */
  free: boolean;
  /** As the organiser writes it, or "£5 to £12"; empty for an event that is only known to be free. */
  text: string;
  /** Lowest and highest price, when there are several; the lowest is empty when it is free. */
  range?: { low: string; high: string };
}

/** One happening of an event. Every address in it is http or https. */
export interface EventOccurrence {
  /** Unlike that of any other occurrence of its source. */
  id: string;
  /** The same for all occurrences of a series, and for one event in two feeds of one calendar. */
  uid: string;
  /** Name of the series, where it is one of several. */
  series: string | undefined;
  title: string;
  start: Moment;
  /** For whole days the last of them, not the day after. */
  end: Moment | undefined;
  /** IANA name of the zone of `start` and `end`; undefined where only an offset is known, and for whole days. */
  zone: string | undefined;
  /** The zone that the source names, when it could not be identified; `start` is then in the zone of the listing. */
  unknownZone?: string;
  status: EventStatus;
  /** When it was to be, for one that has been moved. */
  movedFrom: Moment | undefined;
  venue: Venue | undefined;
  attendance: Attendance | undefined;
  price: Price | undefined;
  url: string | undefined;
  registerUrl: string | undefined;
  image: string | undefined;
  description: RawDescription | undefined;
  /** Notes on access, in the organiser's words. */
  access: string | undefined;
  tags: readonly string[];
  /** Indices of its sources in the requested list. */
  sources: readonly number[];
}

/** An event whose description has been read. */
export type EventWithText = EventOccurrence & { text: readonly TextBlock[] };

/** Kinds of calendars and lists that can be read. */
export const SOURCE_KINDS = ['ical', 'tec', 'eventbrite', 'json-ld', 'json-feed', 'rss', 'snapshot'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A calendar or list that others keep. */
export interface EventOrigin {
  /** What it calls itself, or the host it lies on. */
  title: string;
  /** Undefined for data in the page itself. */
  url: string | undefined;
  kind: SourceKind | undefined;
}

/** What one source answered. */
export interface SourceReport extends EventOrigin {
  /** The original calendars: those a snapshot was created from, or the source itself. */
  origins: readonly EventOrigin[];
  /** When it was fetched, ISO 8601; for a snapshot, when that was created. */
  asAt: string;
  /** Why it could not be read; undefined on success. */
  failure: Error | undefined;
  /** Entries without a usable date. */
  skipped: number;
  /** Whether there were more than are read, or the data ended in the middle. */
  truncated: boolean;
}

/** Everything that was found, in order of time. */
export interface EventList {
  events: readonly EventOccurrence[];
  sources: readonly SourceReport[];
}

/** When it starts, in milliseconds since 1970; a whole day starts at midnight UTC, which serves for order alone. */
export function startInstant({ start }: Pick<EventOccurrence, 'start'>): number {
  return Date.parse(start.offset === undefined ? `${start.local}T00:00Z` : start.local + start.offset);
}

/** Whether it takes whole days. */
export function isAllDay({ start }: Pick<EventOccurrence, 'start'>): boolean {
  return start.offset === undefined;
}

/**
 * Whether it is over.
 *
 * @param now milliseconds since 1970
 * @param today date where it happens, "2026-03-24"
 */
export function hasEnded(event: Pick<EventOccurrence, 'start' | 'end'>, now: number, today: string): boolean {
  const last = event.end ?? event.start;
  if (isAllDay(event)) return last.local < today;
  return startInstant({ start: last }) < now;
}
