import type { Moment } from '../model/index.js';

/** A local time, in milliseconds as if it were UTC. */
export type WallTime = number;

const MINUTE = 60_000;
export const DAY = 86_400_000;

/** A time zone. */
export interface Zone {
  /** IANA name; undefined for a zone known by its offsets alone. */
  name: string | undefined;
  /** Minutes east of UTC at an instant, in milliseconds since 1970. */
  offsetAt: (instant: number) => number;
}

const zoneCache = new Map<string, Zone | undefined>();

/** A zone by its IANA name, in any case; undefined for a name the engine does not know. All names of UTC give `UTC`. */
export function ianaZone(name: string): Zone | undefined {
  if (!zoneCache.has(name)) zoneCache.set(name, createZone(name));
  return zoneCache.get(name);
}

const UTC_NAME = /^(?:etc\/)?(?:utc|uct|z|gmt(?:[+-]?0)?|zulu|universal|greenwich)$/iu;
// Three letters of IANA that stand for one zone. Engines also know others for historical reasons, among them BST for
// Dhaka and IST for Calcutta, which no author means.
const ABBREVIATION = /^(?:CET|EET|MET|WET|EST|MST|HST|PRC|ROC|ROK)$/u;

function createZone(name: string): Zone | undefined {
  if (UTC_NAME.test(name)) return UTC;
  // Engines also accept offsets such as "+01:00", which are not names.
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/u.test(name)) return undefined;
  if (/^[A-Za-z]{3}$/u.test(name) && !ABBREVIATION.test(name)) return undefined;
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    return {
      name: ianaSpelling(name, format),
      offsetAt: cacheOffsets((instant) => readOffset(format, instant)),
    };
  } catch {
    return undefined;
  }
}

/** "europe/vienna" as IANA writes it, "Europe/Vienna". A name in the right case stays, since engines replace old ones. */
function ianaSpelling(name: string, format: Intl.DateTimeFormat): string {
  const isWrongCase = /^[a-z]/u.test(name) || name === name.toUpperCase();
  return isWrongCase && name.includes('/') ? format.resolvedOptions().timeZone : name;
}

/** Reads "GMT", or the hours and minutes of "GMT+05:30" and "GMT-00:44:30". */
function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const written = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return offsetMinutes(written.slice(3, 9));
}

const HOUR = 60 * MINUTE;
const MAX_CACHED_OFFSETS = 5000;

/** Caches offsets by the quarter hour, since they change at no other times and calendars repeat the same hours. */
function cacheOffsets(read: (instant: number) => number): (instant: number) => number {
  const answers = new Map<number, number>();
  return (instant) => {
    const slot = Math.floor(instant / (HOUR / 4));
    let offset = answers.get(slot);
    if (offset === undefined) {
      if (answers.size > MAX_CACHED_OFFSETS) answers.clear();
      answers.set(slot, (offset = read(slot * (HOUR / 4))));
    }
    return offset;
  };
}

/** A zone with a fixed offset. */
export function fixedZone(minutes: number): Zone {
  return minutes === 0 ? UTC : { name: undefined, offsetAt: () => minutes };
}

/** UTC is no place: its times are shown in the zone of the listing. */
export const UTC: Zone = { name: 'UTC', offsetAt: () => 0 };

/**
 * The instant of a local time. Of a time that occurs twice it is the first; a time that a change of clocks skips has
 * the offset from before the change (RFC 5545, 3.3.5).
 */
export function instantAt(wall: WallTime, zone: Zone): number {
  const before = zone.offsetAt(wall - DAY) * MINUTE;
  const after = zone.offsetAt(wall + DAY) * MINUTE;
  const first = wall - before;
  if (before === after || zone.offsetAt(first) * MINUTE === before) return first;
  const second = wall - after;
  return zone.offsetAt(second) * MINUTE === after ? second : first;
}

/** The local time in a zone at an instant. */
export function wallTimeAt(instant: number, zone: Zone): WallTime {
  return instant + zone.offsetAt(instant) * MINUTE;
}

/** An instant in the local time of a zone. */
export function momentAt(instant: number, zone: Zone): Moment {
  const offset = zone.offsetAt(instant);
  return { local: formatLocal(instant + offset * MINUTE), offset: formatOffset(offset) };
}

/** A whole day. */
export function dayMoment(wall: WallTime): Moment {
  return { local: new Date(wall).toISOString().slice(0, 10), offset: undefined };
}

function formatLocal(wall: WallTime): string {
  const text = new Date(wall).toISOString();
  return text.slice(0, text.slice(17, 19) === '00' ? 16 : 19);
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const ISO_DATE =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu;

/** A date or time as it is written. */
export interface ParsedDate {
  wallTime: WallTime;
  isDay: boolean;
  /** Minutes east of UTC; undefined when no offset is written. */
  offset: number | undefined;
}

/** The parts of a date; `offset` is in minutes. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  /** Undefined for a whole day. */
  hour?: number | undefined;
  minute?: number | undefined;
  second?: number | undefined;
  offset?: number | undefined;
}

/** Parses ISO 8601 in its extended and basic formats; undefined for anything else and for dates that do not exist. */
export function parseIsoDate(text: unknown): ParsedDate | undefined {
  if (typeof text !== 'string' || text.length > 100) return undefined;
  const match = ISO_DATE.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => part && Number(part)) as number[];
  const offset = match[7] === undefined ? undefined : offsetMinutes(match[7]);
  return toParsedDate({ year: year!, month: month!, day: day!, hour, minute, second, offset });
}

/** Undefined for a date or time that does not exist; 24:00 is the midnight that ends a day. */
export function toParsedDate(parts: DateParts): ParsedDate | undefined {
  const { year, month, day, hour, minute = 0, second = 0, offset } = parts;
  // Date.UTC would read years below 100 as years of the 20th century.
  const date = new Date(0);
  const midnight = date.setUTCFullYear(year, month - 1, day);
  // The 30th of February rolls over into March.
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  if (hour === undefined) return { wallTime: midnight, isDay: true, offset: undefined };
  const isEndOfDay = hour === 24 && minute === 0 && second === 0;
  if (!(hour <= 23 || isEndOfDay) || minute > 59 || second > 60) return undefined;
  const wallTime = midnight + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000;
  return { wallTime, isDay: false, offset };
}

/** "Z", "+01", "+0100" or "-02:30", in minutes. */
export function offsetMinutes(offset: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/u.exec(offset) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

const inRange = (wall: WallTime) => wall > Date.UTC(1900, 0) && wall < Date.UTC(2200, 0);

/** A parsed date as a moment. A time in UTC, or without an offset, is local to `zone`; another offset is preserved. */
export function toMoment(date: ParsedDate | undefined, zone: Zone): Moment | undefined {
  if (!date || !inRange(date.wallTime)) return undefined;
  const { wallTime, isDay, offset } = date;
  if (isDay) return dayMoment(wallTime);
  if (offset === undefined) return momentAt(instantAt(wallTime, zone), zone);
  return momentAt(wallTime - offset * MINUTE, offset === 0 ? zone : fixedZone(offset));
}

/** An ISO 8601 date or time as a moment. */
export function parseMoment(text: unknown, zone: Zone): Moment | undefined {
  return toMoment(parseIsoDate(text), zone);
}

/** The name of a zone, if its local time has the offset of a moment. */
export function zoneNameOf({ local, offset }: Moment, zone: Zone): string | undefined {
  if (offset === undefined) return undefined;
  return formatOffset(zone.offsetAt(Date.parse(local + offset))) === offset ? zone.name : undefined;
}
