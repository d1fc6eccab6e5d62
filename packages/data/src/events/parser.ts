import { isAllDay, startInstant, type EventOccurrence, type EventOrigin } from '../model/index.js';
import type { Zone } from './clock.js';
import type { TimeSlicer } from './time-slicer.js';

/** From when to when a listing looks, in milliseconds since 1970; neither end is open. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** What a parser needs to know besides the text. */
export interface ParseContext {
  /** Address that relative ones are read against. */
  base: string | undefined;
  /** Place of the source in the list of sources. */
  source: number;
  /** Where events are that do not say where, for their clocks. */
  zone: Zone;
  window: TimeWindow;
  timeSlicer: TimeSlicer;
}

/** What a parser makes of a source. */
export interface ParsedSource {
  /** What the source calls itself; empty where it does not. */
  title: string;
  /** When the data was made, ISO 8601, where the source says so. */
  asAt?: string;
  /** The calendars it was made from, for a snapshot. */
  origins?: readonly EventOrigin[];
  events: EventOccurrence[];
  /** Entries without a usable date. */
  skipped: number;
  truncated: boolean;
  /** Address of the next page of the same source. */
  next?: string | undefined;
}

/** Occurrences of one source that are read. */
export const MAX_EVENTS = 25_000;

const DAY = 86_400_000;

/** Whether any of it lies in the window; a day belongs to the window wherever the window begins in it. */
export function isInWindow(event: Pick<EventOccurrence, 'start' | 'end'>, { from, to }: TimeWindow): boolean {
  const slack = isAllDay(event) ? DAY : 0;
  const end = startInstant({ start: event.end ?? event.start });
  return end + slack >= from && startInstant(event) - slack <= to;
}

/** Entries one after another, in slices: each is an occurrence, or undefined where it has no usable date. */
export async function readEntries(
  entries: readonly unknown[],
  { timeSlicer, window }: ParseContext,
  read: (entry: unknown) => EventOccurrence | undefined | Promise<EventOccurrence | undefined>,
): Promise<Pick<ParsedSource, 'events' | 'skipped' | 'truncated'>> {
  const events: EventOccurrence[] = [];
  let skipped = 0;
  for (const entry of entries.slice(0, MAX_EVENTS)) {
    await timeSlicer.yieldIfDue();
    const event = await read(entry);
    if (!event) skipped += 1;
    else if (isInWindow(event, window)) events.push(event);
  }
  return { events, skipped, truncated: entries.length > MAX_EVENTS };
}
