import {
  isAllDay,
  startInstant,
  type EventOccurrence,
  type EventOrigin,
  type TimeWindow,
} from '../model/index.js';
import type { Zone } from './clock.js';
import { createOccurrence, prepareDraft, type LineFormat, type OccurrenceDraft } from './occurrence.js';
import type { TimeSlicer } from './time-slicer.js';

/** What a parser needs besides the text. */
export interface ParseContext {
  /** Base of relative addresses. */
  base: string | undefined;
  /** Index of the source in the list of sources. */
  source: number;
  /** Zone of events that do not name one; times in UTC are shown in it. */
  zone: Zone;
  window: TimeWindow;
  /** Language preferred for texts that a source has in several, BCP 47. */
  language: string;
  timeSlicer: TimeSlicer;
}

/** The result of a parser. */
export interface ParsedSource {
  /** The title of the source; empty when it has none. */
  title: string;
  /** When the data was written, ISO 8601, if the source says so. */
  asAt?: string;
  /** The calendars that a snapshot was taken of. */
  origins?: readonly EventOrigin[];
  events: EventOccurrence[];
  /** How many entries have no valid date. */
  skipped: number;
  truncated: boolean;
  /** Address of the next page of the same source. */
  next?: string | undefined;
}

/** Most occurrences that are read from one source. */
export const MAX_EVENTS = 25_000;

const DAY = 86_400_000;

/** Whether any part of an event lies in the window. Whole days have no zone, so a day is added at each end. */
export function isInWindow(event: Pick<EventOccurrence, 'start' | 'end'>, { from, to }: TimeWindow): boolean {
  const slack = isAllDay(event) ? DAY : 0;
  const end = startInstant({ start: event.end ?? event.start });
  return end + slack >= from && startInstant(event) - slack <= to;
}

/**
 * Reads entries one by one without blocking the page.
 *
 * @param read the draft of an entry; undefined for an entry without a valid date
 */
export async function readEntries<T>(
  entries: readonly T[],
  format: LineFormat,
  context: ParseContext,
  read: (entry: T) => OccurrenceDraft | undefined | Promise<OccurrenceDraft | undefined>,
): Promise<Pick<ParsedSource, 'events' | 'skipped' | 'truncated'>> {
  const events: EventOccurrence[] = [];
  let skipped = 0;
  for (const entry of entries.slice(0, MAX_EVENTS)) {
    await context.timeSlicer.yieldIfDue();
    const draft = await read(entry);
    if (!draft) {
      skipped += 1;
      continue;
    }
    const event = createOccurrence(await prepareDraft(draft, format), context);
    if (isInWindow(event, context.window)) events.push(event);
  }
  return { events, skipped, truncated: entries.length > MAX_EVENTS };
}
