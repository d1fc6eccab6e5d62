import { DAY, wallAt, type Wall } from '../../clock.js';
import type { Window } from '../../parser.js';
import { inZone, totalOf, type CalendarTime } from './dates.js';
import { midnightOf, startWithin, wallIn, type Timed } from './timed-event.js';

/**
 * What a series is like from one of its times on. A change for this and all that follow (RFC 5545, 3.2.13) has its
 * words and its length; starts move as far as the one did that it names, by the clock on the wall.
 */
export interface Version {
  one: Timed;
  /** First time, as the rule names it, that it counts for. */
  from: Wall;
  /** The clock it goes by, and whether it is of whole days. */
  start: CalendarTime;
  /** Milliseconds between a time that the rule names and the start. */
  shift: number;
}

/** A series as it was made, and as it is after each change that counts for all that follow, in order of time. */
export function versionsOf(master: Timed, ranges: readonly Timed[]): Version[] {
  const original = { one: master, from: -Infinity, start: master.start, shift: 0 };
  const changes = ranges.map((one) => versionOf(one, master.start));
  return [original, ...changes.sort((a, b) => a.from - b.from)];
}

function versionOf(one: Timed, series: CalendarTime): Version {
  const from = wallIn(series, one.named ?? one.start);
  const own = startWithin(series, one);
  // A time in UTC says when, and not by which clock; the series goes on by its own.
  const start = own.zone.name === 'UTC' ? inZone(own, series.zone) : own;
  return { one, from, start, shift: start.wall - (start.isDay ? midnightOf(from) : from) };
}

/** The version that counts for a time. */
export function versionAt(versions: readonly Version[], wall: Wall): Version {
  let low = 0;
  let high = versions.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (versions[middle]!.from <= wall) low = middle;
    else high = middle;
  }
  return versions[low]!;
}

/** When one of a series starts that the rule names for a time. */
export function startIn({ start, shift }: Version, wall: Wall): CalendarTime {
  return { ...start, wall: (start.isDay ? midnightOf(wall) : wall) + shift };
}

/** From when to when times lie, as the rule names them, that a version has in the listing, or near it. */
export function nearOf({ one, from, start, shift }: Version, listed: Window): { from: Wall; to: Wall } {
  const begin = wallAt(listed.from, start.zone) - totalOf(one.length) - DAY - shift;
  return { from: Math.max(from, begin), to: wallAt(listed.to, start.zone) + 2 * DAY - shift };
}
