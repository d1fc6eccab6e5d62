import { DAY, instantAt, type Wall } from '../../clock.js';
import {
  inZone,
  lengthBetween,
  readDuration,
  timeOf,
  totalOf,
  type CalendarTime,
  type Length,
  type Zones,
} from './dates.js';
import { propertyOf, valueOf, type Component } from './content-lines.js';

/** A VEVENT, and the zones of the calendar it stands in. */
export interface Entry {
  event: Component;
  zones: Zones;
}

/** A VEVENT with its times read. */
export interface Timed extends Entry {
  start: CalendarTime;
  length: Length;
  /** Which of a series it changes; undefined for one that changes none. */
  named: CalendarTime | undefined;
}

/** A VEVENT with its times; undefined for one without any. A change that has no time is at the time that it names. */
export function timedOf({ event, zones }: Entry): Timed | undefined {
  const named = timeOf(propertyOf(event, 'RECURRENCE-ID'), zones);
  const start = timeOf(propertyOf(event, 'DTSTART'), zones) ?? named;
  if (!start) return undefined;
  const length = lengthOf(event, start, zones);
  // Exchange writes midnight to midnight for a whole day, and says on the side that it is one.
  const saysDay = valueOf(event, 'X-MICROSOFT-CDO-ALLDAYEVENT').toUpperCase() === 'TRUE';
  return { event, zones, start: asDay(saysDay, start, length), length, named };
}

/** A start as a whole day, if it is meant for one and is written from midnight to midnight. */
function asDay(isMeant: boolean, start: CalendarTime, length: Length): CalendarTime {
  const isWhole = start.wall % DAY === 0 && totalOf(length) % DAY === 0;
  return isMeant && isWhole ? { ...start, isDay: true } : start;
}

function lengthOf(event: Component, start: CalendarTime, zones: Zones): Length {
  const end = timeOf(propertyOf(event, 'DTEND'), zones);
  if (end) return lengthBetween(start, end);
  const duration = readDuration(valueOf(event, 'DURATION'));
  return duration ?? { wall: start.isDay ? DAY : 0, exact: 0 };
}

export const sequenceOf = ({ event }: Timed) => Number(valueOf(event, 'SEQUENCE')) || 0;

export const midnightOf = (wall: Wall) => Math.floor(wall / DAY) * DAY;

/**
 * When one of a series is that a time names, by the clock of the series. Exchange names days of a whole-day series
 * by their midnight, in the zone of the calendar or in UTC; some name the day of a time.
 */
export function wallIn(start: CalendarTime, time: CalendarTime): Wall {
  if (start.isDay) return dayIn(start, time);
  return time.isDay ? time.wall + start.wall - midnightOf(start.wall) : inZone(time, start.zone).wall;
}

/** Where a time in UTC is meant for a day, that day began at midnight of the calendar's own zone. */
export function dayIn(start: CalendarTime, time: CalendarTime): Wall {
  if (time.isDay) return time.wall;
  return midnightOf(inZone(time, time.zone.name === 'UTC' ? start.zone : time.zone).wall);
}

/** Tells which times of a series are named by others. */
export function namesIn(start: CalendarTime, times: readonly CalendarTime[]): (wall: Wall) => boolean {
  const days = new Set<Wall>();
  const walls = new Set<Wall>();
  for (const time of times) {
    if (time.isDay || start.isDay) days.add(dayIn(start, time));
    else walls.add(inZone(time, start.zone).wall);
  }
  return (wall) => walls.has(wall) || days.has(midnightOf(wall));
}

/** The start of a change; one of a whole-day series is a whole day too. */
export const startWithin = (series: CalendarTime | undefined, { start, length }: Timed) =>
  asDay(series?.isDay === true, start, length);

/** When something ends, in milliseconds since 1970. */
export const endOf = ({ wall, zone }: CalendarTime, length: Length) =>
  instantAt(wall + length.wall, zone) + length.exact;
