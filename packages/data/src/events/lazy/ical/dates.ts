import {
  DAY,
  fixedZone,
  instantAt,
  parseIsoDate,
  wallTimeAt,
  type WallTime,
  type Zone,
} from '../../clock.js';
import type { Property } from './content-lines.js';

/** A date or time of a calendar, by the clock of its zone. */
export interface CalendarTime {
  wallTime: WallTime;
  isDay: boolean;
  zone: Zone;
}

/** How names of zones are looked up, and which zone counts where none is named. */
export interface Zones {
  /** Of the calendar: where times in UTC and floating times are shown. */
  own: Zone;
  find: (tzid: string) => Zone | undefined;
}

const UTC = fixedZone(0);
const EARLIEST = Date.UTC(1900, 0);
const LATEST = Date.UTC(2200, 0);

/** The first date or time of a property; of a period, its start. */
export function timeOf(property: Property | undefined, zones: Zones): CalendarTime | undefined {
  return property && timesOf(property, zones)[0];
}

/** All dates and times of a property; what is no date is left out. */
export function timesOf(property: Property, zones: Zones): CalendarTime[] {
  return periodsOf(property, zones).map(({ time }) => time);
}

/** Dates, times and periods of a property; what says no end or duration has no length. */
export function periodsOf(
  { value, params }: Property,
  zones: Zones,
): { time: CalendarTime; length: EventDuration | undefined }[] {
  const zone = params['TZID'] === undefined ? zones.own : (zones.find(params['TZID']) ?? zones.own);
  return value.split(',').flatMap((text) => {
    const [from, end] = text.split('/');
    const time = parseTime(from, zone);
    return time ? [{ time, length: end === undefined ? undefined : durationUntil(end, time, zone) }] : [];
  });
}

function parseTime(text: string | undefined, zone: Zone): CalendarTime | undefined {
  const written = parseIsoDate(text);
  if (!written || written.wallTime < EARLIEST || written.wallTime > LATEST) return undefined;
  return { wallTime: written.wallTime, isDay: written.isDay, zone: written.isUtc ? UTC : zone };
}

function durationUntil(text: string, from: CalendarTime, zone: Zone): EventDuration | undefined {
  const end = parseTime(text, zone);
  return end ? durationBetween(from, end) : parseDuration(text);
}

/** How long something is by the clock where it begins. What ends before that has no length. */
export function durationBetween(from: CalendarTime, end: CalendarTime): EventDuration {
  return { nominal: Math.max(0, convertToZone(end, from.zone).wallTime - from.wallTime), exact: 0 };
}

/** The same time by the clock of another zone; days are days everywhere. */
export function convertToZone(time: CalendarTime, zone: Zone): CalendarTime {
  if (time.isDay || time.zone === zone) return time;
  return { ...time, zone, wallTime: wallTimeAt(instantAt(time.wallTime, time.zone), zone) };
}

const DURATION =
  /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/iu;

/** How long something is, in milliseconds: days by the clock on the wall, then hours as they pass (RFC 5545, 3.3.6). */
export interface EventDuration {
  nominal: number;
  exact: number;
}

export const totalDuration = ({ nominal, exact }: EventDuration) => nominal + exact;

/** A DURATION; undefined for none, or one that goes back. */
export function parseDuration(text: string): EventDuration | undefined {
  const match = DURATION.exec(text.trim());
  if (!match || match[1] === '-') return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part) => Number(part ?? 0));
  return { nominal: (weeks * 7 + days) * DAY, exact: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}
