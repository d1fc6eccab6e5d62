import { DAY, instantAt, type WallTime } from '../../clock.js';
import {
  convertToZone,
  durationBetween,
  parseDuration,
  timeOf,
  totalDuration,
  type CalendarTime,
  type EventDuration,
  type Zones,
} from './dates.js';
import { propertyOf, valueOf, type Component } from './content-lines.js';

/** A VEVENT, and the zones of the calendar it stands in. */
export interface EventEntry {
  event: Component;
  zones: Zones;
}

/** A VEVENT with its times read. */
export interface TimedEvent extends EventEntry {
  start: CalendarTime;
  duration: EventDuration;
  /** Which of a series it changes; undefined for one that changes none. */
  recurrenceId: CalendarTime | undefined;
}

/** A VEVENT with its times; undefined for one without any. A change that has no time is at the time that it names. */
export function readTimedEvent({ event, zones }: EventEntry): TimedEvent | undefined {
  const named = timeOf(propertyOf(event, 'RECURRENCE-ID'), zones);
  const start = timeOf(propertyOf(event, 'DTSTART'), zones) ?? named;
  if (!start) return undefined;
  const length = readEventDuration(event, start, zones);
  // Exchange writes midnight to midnight for a whole day, and says on the side that it is one.
  const saysDay = valueOf(event, 'X-MICROSOFT-CDO-ALLDAYEVENT').toUpperCase() === 'TRUE';
  return { event, zones, start: asWholeDay(saysDay, start, length), duration: length, recurrenceId: named };
}

/** A start as a whole day, if it is meant for one and is written from midnight to midnight. */
function asWholeDay(isMeant: boolean, start: CalendarTime, length: EventDuration): CalendarTime {
  const isWhole = start.wallTime % DAY === 0 && totalDuration(length) % DAY === 0;
  return isMeant && isWhole ? { ...start, isDay: true } : start;
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
 * When one of a series is that a time names, by the clock of the series. Exchange names days of a whole-day series
 * by their midnight, in the zone of the calendar or in UTC; some name the day of a time.
 */
export function seriesTimeOf(start: CalendarTime, time: CalendarTime): WallTime {
  if (start.isDay) return seriesDayOf(start, time);
  return time.isDay
    ? time.wallTime + start.wallTime - midnightOf(start.wallTime)
    : convertToZone(time, start.zone).wallTime;
}

/** Where a time in UTC is meant for a day, that day began at midnight of the calendar's own zone. */
export function seriesDayOf(start: CalendarTime, time: CalendarTime): WallTime {
  if (time.isDay) return time.wallTime;
  return midnightOf(convertToZone(time, time.zone.name === 'UTC' ? start.zone : time.zone).wallTime);
}

/** Tells which times of a series are named by others. */
export function timeMatcher(
  start: CalendarTime,
  times: readonly CalendarTime[],
): (wall: WallTime) => boolean {
  const days = new Set<WallTime>();
  const walls = new Set<WallTime>();
  for (const time of times) {
    if (time.isDay || start.isDay) days.add(seriesDayOf(start, time));
    else walls.add(convertToZone(time, start.zone).wallTime);
  }
  return (wall) => walls.has(wall) || days.has(midnightOf(wall));
}

/** The start of a change; one of a whole-day series is a whole day too. */
export const overrideStart = (series: CalendarTime | undefined, { start, duration }: TimedEvent) =>
  asWholeDay(series?.isDay === true, start, duration);

/** When something ends, in milliseconds since 1970. */
export const endInstant = ({ wallTime, zone }: CalendarTime, length: EventDuration) =>
  instantAt(wallTime + length.nominal, zone) + length.exact;
