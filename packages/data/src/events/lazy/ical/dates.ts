import {
  DAY,
  fixedZone,
  instantAt,
  parseIsoDate,
  UTC,
  wallTimeAt,
  type WallTime,
  type Zone,
} from '../../clock.js';
import type { Property } from './content-lines.js';

/** A date or time of a calendar, local to its zone. */
export interface CalendarTime {
  wallTime: WallTime;
  isDay: boolean;
  zone: Zone;
  /** Whether it names no zone, and so takes that of the series it belongs to. */
  isFloating: boolean;
  /** Name of a zone that could not be identified; the time is then read in the zone of the listing. */
  unknownZone: string | undefined;
}

/** The zones of a calendar. */
export interface Zones {
  /** Zone of floating times. */
  floating: Zone;
  /** Zone that times in UTC are shown in. */
  display: Zone;
  find: (tzid: string) => Zone | undefined;
}

/** A time with the duration of its period, if it is one (RFC 5545, 3.3.9). */
export interface Period {
  time: CalendarTime;
  duration: EventDuration | undefined;
}

const EARLIEST = Date.UTC(1900, 0);
const LATEST = Date.UTC(2200, 0);

/** The first date or time of a property, or the start of its period. */
export function timeOf(property: Property | undefined, zones: Zones): CalendarTime | undefined {
  return property && timesOf(property, zones)[0];
}

/** All valid dates and times of a property. */
export function timesOf(property: Property, zones: Zones): CalendarTime[] {
  return periodsOf(property, zones).map(({ time }) => time);
}

/** All valid dates, times and periods of a property. */
export function periodsOf(property: Property, zones: Zones): Period[] {
  return property.value.split(',').flatMap((text): Period[] => {
    const [from, end] = text.split('/');
    const time = readTime(from, property, zones);
    if (!time) return [];
    return [{ time, duration: end === undefined ? undefined : durationUntil(end, time, property, zones) }];
  });
}

function readTime(text: string | undefined, { params }: Property, zones: Zones): CalendarTime | undefined {
  const date = parseIsoDate(text);
  if (!date || date.wallTime < EARLIEST || date.wallTime > LATEST) return undefined;
  const isDay = date.isDay || params['VALUE']?.toUpperCase() === 'DATE';
  const wallTime = isDay ? Math.floor(date.wallTime / DAY) * DAY : date.wallTime;
  if (date.offset !== undefined && !isDay)
    return { wallTime, isDay, zone: fixedZone(date.offset), isFloating: false, unknownZone: undefined };
  const tzid = params['TZID'];
  const named = tzid === undefined ? undefined : zones.find(tzid);
  return {
    wallTime,
    isDay,
    zone: named ?? zones.floating,
    isFloating: !tzid,
    unknownZone: tzid && !named && !isDay ? tzid : undefined,
  };
}

function durationUntil(
  text: string,
  from: CalendarTime,
  property: Property,
  zones: Zones,
): EventDuration | undefined {
  const end = readTime(text, property, zones);
  return end ? durationBetween(from, end) : parseDuration(text);
}

/** A duration in milliseconds: days are nominal, hours exact (RFC 5545, 3.3.6). */
export interface EventDuration {
  /** By the local clock. */
  nominal: number;
  /** In elapsed time. */
  exact: number;
}

export const totalDuration = ({ nominal, exact }: EventDuration) => nominal + exact;

/** The duration between two times by the local clock of the first; zero when the end is earlier. */
export function durationBetween(from: CalendarTime, end: CalendarTime): EventDuration {
  return { nominal: Math.max(0, localTimeIn(end, from.zone).wallTime - from.wallTime), exact: 0 };
}

/** The same time in another zone. A floating time is taken to be local to that zone; whole days are the same everywhere. */
export function localTimeIn(time: CalendarTime, zone: Zone): CalendarTime {
  if (time.isDay || time.zone === zone) return time;
  if (time.isFloating && zone !== UTC) return { ...time, zone };
  return { ...time, zone, wallTime: wallTimeAt(instantAt(time.wallTime, time.zone), zone) };
}

const DURATION =
  /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/iu;

/** Parses a DURATION; undefined for an invalid or negative one. */
export function parseDuration(text: string): EventDuration | undefined {
  const match = DURATION.exec(text.trim());
  if (!match || match[1] === '-') return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part) => Number(part ?? 0));
  return { nominal: (weeks * 7 + days) * DAY, exact: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}
