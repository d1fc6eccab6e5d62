import { DAY, UTC, wallTimeAt, type WallTime } from '../../clock.js';
import type { TimeWindow } from '../../../model/index.js';
import { localTimeIn, totalDuration, type CalendarTime } from './dates.js';
import { asOverrideOf, midnightOf, seriesTimeOf, type TimedEvent } from './timed-event.js';

/**
 * A series from one of its occurrences on. An override for this and future occurrences (RFC 5545, 3.2.13) sets their
 * details and duration, and moves each start by as much as it moves the one it names, in local time.
 */
export interface SeriesVersion {
  source: TimedEvent;
  /** First time of the rule that it applies to. */
  from: WallTime;
  /** The zone of its occurrences, and whether they take whole days. */
  start: CalendarTime;
  /** Milliseconds from a time of the rule to the start. */
  shift: number;
}

/** The original version of a series and those of its overrides, in order of time. */
export function seriesVersions(master: TimedEvent, ranges: readonly TimedEvent[]): SeriesVersion[] {
  const original = { source: master, from: -Infinity, start: master.start, shift: 0 };
  const changes = ranges.map((range) => toVersion(range, master.start));
  return [original, ...changes.sort((a, b) => a.from - b.from)];
}

function toVersion(range: TimedEvent, series: CalendarTime): SeriesVersion {
  const from = seriesTimeOf(series, range.recurrenceId ?? range.start);
  const source = asOverrideOf(series, range);
  // A time in UTC names an instant, not a zone: the series keeps its own.
  const start = source.start.zone === UTC ? localTimeIn(source.start, series.zone) : source.start;
  return { source, from, start, shift: start.wallTime - (start.isDay ? midnightOf(from) : from) };
}

/** The version that applies to a time of the rule. */
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

/** The start of the occurrence that the rule has at a time. */
export function startInVersion({ start, shift }: SeriesVersion, wall: WallTime): CalendarTime {
  return { ...start, wallTime: (start.isDay ? midnightOf(wall) : wall) + shift };
}

/** The times of the rule whose occurrences in a version may lie in the window. */
export function searchRange(
  { source, from, start, shift }: SeriesVersion,
  period: TimeWindow,
): { from: WallTime; to: WallTime } {
  const begin = wallTimeAt(period.from, start.zone) - totalDuration(source.duration) - DAY - shift;
  return { from: Math.max(from, begin), to: wallTimeAt(period.to, start.zone) + 2 * DAY - shift };
}
