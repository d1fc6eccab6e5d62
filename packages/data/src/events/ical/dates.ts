import {
  dayMoment,
  fixedZone,
  instantAt,
  momentAt,
  readIso,
  wallAt,
  type Wall,
  type Zone,
} from '../clock.js';
import type { Moment } from '../../model/index.js';
import type { Property } from './lines.js';

/** A date or time of a calendar, by the clock of its zone. */
export interface CalendarTime {
  wall: Wall;
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
export function timesOf({ value, params }: Property, zones: Zones): CalendarTime[] {
  const zone = params['TZID'] === undefined ? zones.own : (zones.find(params['TZID']) ?? zones.own);
  return value.split(',').flatMap((text) => {
    const written = readIso(text.split('/')[0]);
    if (!written || written.wall < EARLIEST || written.wall > LATEST) return [];
    return [{ wall: written.wall, isDay: written.isDay, zone: written.isUtc ? UTC : zone }];
  });
}

/** The same time by the clock of another zone; days are days everywhere. */
export function inZone(time: CalendarTime, zone: Zone): CalendarTime {
  if (time.isDay || time.zone === zone) return time;
  return { ...time, zone, wall: wallAt(instantAt(time.wall, time.zone), zone) };
}

export function momentOf({ wall, isDay, zone }: CalendarTime): Moment {
  return isDay ? dayMoment(wall) : momentAt(instantAt(wall, zone), zone);
}

const DURATION =
  /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/u;

/** A DURATION in milliseconds; undefined for none, or one that goes back. */
export function readDuration(text: string | undefined): number | undefined {
  const match = DURATION.exec(text?.trim() ?? '');
  if (!match || match[1] === '-') return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part) => Number(part ?? 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
