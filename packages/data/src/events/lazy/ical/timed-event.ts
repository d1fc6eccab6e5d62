import { DAY, instantAt, UTC, type WallTime } from '../../clock.js';
import { propertyOf, valueOf, type Component } from './content-lines.js';
import {
  durationBetween,
  localTimeIn,
  parseDuration,
  timeOf,
  totalDuration,
  type CalendarTime,
  type EventDuration,
  type Zones,
} from './dates.js';

/** A VEVENT and what it needs from its calendar. */
export interface EventEntry {
  event: Component;
  zones: Zones;
  /** Whether the calendar announces that its events are cancelled (METHOD:CANCEL, RFC 5546). */
  isCancelled: boolean;
}

/** A VEVENT with its times. */
export interface TimedEvent extends EventEntry {
  start: CalendarTime;
  duration: EventDuration;
  /** The occurrence of a series that it overrides; undefined for an event or series of its own. */
  recurrenceId: CalendarTime | undefined;
}

/** Properties by which Exchange and others say that an event takes whole days. */
const WHOLE_DAY_MARKERS = [
  'X-MICROSOFT-CDO-ALLDAYEVENT',
  'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT',
  'X-FUNAMBOL-ALLDAY',
];

/** Reads the times of a VEVENT; undefined when it has none. An override without a start is at the time it overrides. */
export function readTimedEvent(entry: EventEntry): TimedEvent | undefined {
  const { event, zones } = entry;
  const recurrenceId = timeOf(propertyOf(event, 'RECURRENCE-ID'), zones);
  const start = timeOf(propertyOf(event, 'DTSTART'), zones) ?? recurrenceId;
  if (!start) return undefined;
  const duration = readEventDuration(event, start, zones);
  const isMarked = WHOLE_DAY_MARKERS.some((name) => /^(?:TRUE|1)$/iu.test(valueOf(event, name)));
  const timed = { ...entry, start, duration, recurrenceId };
  return isMarked ? asWholeDay(timed) : timed;
}

/** An event from midnight to midnight as one of whole days. Exchange writes midnight also in UTC. */
function asWholeDay<T extends Pick<TimedEvent, 'start' | 'duration' | 'zones'>>(timed: T): T {
  const { start, duration, zones } = timed;
  const candidates = start.zone === UTC ? [start, localTimeIn(start, zones.display)] : [start];
  const midnight = candidates.find(({ wallTime }) => wallTime % DAY === 0);
  // A change of clocks makes a day an hour shorter or longer.
  const days = Math.round(totalDuration(duration) / DAY);
  const isWhole = Math.abs(totalDuration(duration) - days * DAY) <= (start.zone === UTC ? DAY / 24 : 0);
  if (!midnight || !isWhole) return timed;
  return { ...timed, start: { ...midnight, isDay: true }, duration: { nominal: days * DAY, exact: 0 } };
}

function readEventDuration(event: Component, start: CalendarTime, zones: Zones): EventDuration {
  const end = timeOf(propertyOf(event, 'DTEND'), zones);
  if (end) return durationBetween(start, end);
  const duration = parseDuration(valueOf(event, 'DURATION'));
  return duration ?? { nominal: start.isDay ? DAY : 0, exact: 0 };
}

export const sequenceNumber = ({ event }: TimedEvent) => Number(valueOf(event, 'SEQUENCE')) || 0;

export const midnightOf = (wall: WallTime) => Math.floor(wall / DAY) * DAY;

/**
 * The occurrence of a series that a RECURRENCE-ID, EXDATE or RDATE names, in the local time of the series. It may be
 * written as a day, in UTC, in another zone or without one.
 */
export function seriesTimeOf(start: CalendarTime, time: CalendarTime): WallTime {
  if (start.isDay) return seriesDayOf(start, time);
  return time.isDay
    ? time.wallTime + start.wallTime - midnightOf(start.wallTime)
    : localTimeIn(time, start.zone).wallTime;
}

/** The day of a whole-day series that a time names. Exchange names it by its midnight, local or in UTC. */
export function seriesDayOf(start: CalendarTime, time: CalendarTime): WallTime {
  if (time.isDay) return time.wallTime;
  return midnightOf(localTimeIn(time, time.zone === UTC ? start.zone : time.zone).wallTime);
}

/** Tests whether a time of a series is among others. */
export function timeMatcher(
  start: CalendarTime,
  times: readonly CalendarTime[],
): (wall: WallTime) => boolean {
  const days = new Set<WallTime>();
  const walls = new Set<WallTime>();
  for (const time of times) {
    if (time.isDay || start.isDay) days.add(seriesDayOf(start, time));
    else walls.add(localTimeIn(time, start.zone).wallTime);
    // Without its Z, a time of a series in UTC may be local or still in UTC.
    if (time.isFloating && start.zone === UTC) walls.add(time.wallTime);
  }
  return (wall) => walls.has(wall) || days.has(midnightOf(wall));
}

/** An override as it applies to a series: whole days if the series has whole days. */
export function asOverrideOf(series: CalendarTime | undefined, override: TimedEvent): TimedEvent {
  return series?.isDay && !override.start.isDay ? asWholeDay(override) : override;
}

/** End of an event, in milliseconds since 1970. */
export const endInstant = ({ wallTime, zone }: CalendarTime, { nominal, exact }: EventDuration) =>
  instantAt(wallTime + nominal, zone) + exact;
