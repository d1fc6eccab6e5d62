import type { Moment } from '../model/index.js';

/** Time by a clock on the wall, in milliseconds as if it were UTC. */
export type WallTime = number;

const MINUTE = 60_000;
export const DAY = 86_400_000;

/** How clocks go somewhere. */
export interface Zone {
  /** IANA name; undefined where there is none. */
  name: string | undefined;
  /** Minutes east of UTC at a time, in milliseconds since 1970. */
  offsetAt: (instant: number) => number;
}

const zoneCache = new Map<string, Zone | undefined>();

/** A zone by its IANA name; undefined for a name the engine does not know. */
export function ianaZone(name: string): Zone | undefined {
  if (!zoneCache.has(name)) zoneCache.set(name, createZone(name));
  return zoneCache.get(name);
}

function createZone(name: string): Zone | undefined {
  // Engines take "+01:00" for a name too, and "GMT" in any case; only names with a place are worth keeping.
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/u.test(name)) return undefined;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    return { name, offsetAt: cacheOffsets((instant) => readOffset(format, instant)) };
  } catch {
    return undefined;
  }
}

function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / MINUTE);
}

const HOUR = 60 * MINUTE;
const MAX_CACHED_OFFSETS = 5000;

/** Offsets change on the quarter hour at most; a calendar asks for the same hours again and again. */
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

/** A zone that never changes its clocks. */
export function fixedZone(minutes: number): Zone {
  return { name: minutes === 0 ? 'UTC' : undefined, offsetAt: () => minutes };
}

/**
 * When a clock somewhere shows a time. A time that comes twice is the first of the two, one that is left out is
 * counted from before the change, as RFC 5545 (3.3.5) has it.
 */
export function instantAt(wall: WallTime, zone: Zone): number {
  const before = zone.offsetAt(wall - DAY) * MINUTE;
  const after = zone.offsetAt(wall + DAY) * MINUTE;
  const first = wall - before;
  if (before === after || zone.offsetAt(first) * MINUTE === before) return first;
  const second = wall - after;
  return zone.offsetAt(second) * MINUTE === after ? second : first;
}

/** What a clock somewhere shows at a time. */
export function wallTimeAt(instant: number, zone: Zone): WallTime {
  return instant + zone.offsetAt(instant) * MINUTE;
}

/** A time by the clock of a place. */
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

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu;

/** A date or time as it is written: on the wall, and its offset where that is written too. */
export interface ParsedDate {
  wallTime: WallTime;
  isDay: boolean;
  /** Minutes east of UTC; undefined where it is not written. */
  offset: number | undefined;
  isUtc: boolean;
}

/** Reads ISO 8601, in its long and short forms; undefined for what is no date, or not of these centuries. */
export function parseIsoDate(text: unknown): ParsedDate | undefined {
  if (typeof text !== 'string') return undefined;
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute = '00', second = '00', zone] = match;
  const date = `${year}-${month}-${day}`;
  const wall = Date.parse(`${date}T${hour ?? '00'}:${minute}:${second === '60' ? '59' : second}Z`);
  // Engines roll the 30th of February over into March.
  if (Number.isNaN(wall) || (hour !== '24' && new Date(wall).toISOString().slice(0, 10) !== date))
    return undefined;
  const isUtc = zone?.toUpperCase() === 'Z';
  return {
    wallTime: wall,
    isDay: hour === undefined,
    offset: zone === undefined ? undefined : offsetMinutes(zone),
    isUtc,
  };
}

function offsetMinutes(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/u.exec(zone) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

const inRange = (wall: WallTime) => wall > Date.UTC(1900, 0) && wall < Date.UTC(2200, 0);

/**
 * A written date or time as a moment. What is in UTC is told by the clock of `zone`, which is also where a time
 * without an offset is taken to be.
 */
export function parseMoment(text: unknown, zone: Zone): Moment | undefined {
  const written = parseIsoDate(text);
  if (!written || !inRange(written.wallTime)) return undefined;
  if (written.isDay) return dayMoment(written.wallTime);
  if (written.isUtc) return momentAt(written.wallTime, zone);
  if (written.offset === undefined) return momentAt(instantAt(written.wallTime, zone), zone);
  return { local: formatLocal(written.wallTime), offset: formatOffset(written.offset) };
}

/** Name of a zone whose clocks show what a moment says; undefined for one that is told by other clocks. */
export function zoneNameOf({ local, offset }: Moment, zone: Zone): string | undefined {
  if (offset === undefined) return undefined;
  return formatOffset(zone.offsetAt(Date.parse(local + offset))) === offset ? zone.name : undefined;
}
