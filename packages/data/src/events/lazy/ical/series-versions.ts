import { DAY, wallTimeAt, type WallTime } from '../../clock.js';
import type { TimeWindow } from '../../parser.js';
import { convertToZone, totalDuration, type CalendarTime } from './dates.js';
import { midnightOf, overrideStart, seriesTimeOf, type TimedEvent } from './timed-event.js';

/**
 * What a series is like from one of its times on. A change for this and all that follow (RFC 5545, 3.2.13) has its
 * words and its length; starts move as far as the one did that it names, by the clock on the wall.
 */
export interface SeriesVersion {
  source: TimedEvent;
  /** First time, as the rule names it, that it counts for. */
  from: WallTime;
  /** The clock it goes by, and whether it is of whole days. */
  start: CalendarTime;
  /** Milliseconds between a time that the rule names and the start. */
  shift: number;
}

/** A series as it was made, and as it is after each change that counts for all that follow, in order of time. */
export function seriesVersions(master: TimedEvent, ranges: readonly TimedEvent[]): SeriesVersion[] {
  const original = { source: master, from: -Infinity, start: master.start, shift: 0 };
  const changes = ranges.map((one) => toVersion(one, master.start));
  return [original, ...changes.sort((a, b) => a.from - b.from)];
}

function toVersion(one: TimedEvent, series: CalendarTime): SeriesVersion {
  const from = seriesTimeOf(series, one.recurrenceId ?? one.start);
  const own = overrideStart(series, one);
  // A time in UTC says when, and not by which clock; the series goes on by its own.
  const start = own.zone.name === 'UTC' ? convertToZone(own, series.zone) : own;
  return { source: one, from, start, shift: start.wallTime - (start.isDay ? midnightOf(from) : from) };
}

/** The version that counts for a time. */
export function versionAt(versions: readonly SeriesVersion[], wall: WallTime): SeriesVersion {
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
export function startInVersion({ start, shift }: SeriesVersion, wall: WallTime): CalendarTime {
  return { ...start, wallTime: (start.isDay ? midnightOf(wall) : wall) + shift };
}

/** From when to when times lie, as the rule names them, that a version has in the listing, or near it. */
export function searchRange(
  { source, from, start, shift }: SeriesVersion,
  listed: TimeWindow,
): { from: WallTime; to: WallTime } {
  const begin = wallTimeAt(listed.from, start.zone) - totalDuration(source.duration) - DAY - shift;
  return { from: Math.max(from, begin), to: wallTimeAt(listed.to, start.zone) + 2 * DAY - shift };
}
