import { DAY, type WallTime } from '../../clock.js';
import {
  matchesRule,
  skippedDays,
  timesOfDay,
  toCalendarDay,
  withImpliedDays,
  type CalendarDay,
} from './rule-days.js';
import type { Frequency, RecurrenceRule } from './recurrence-rule.js';

/** Limits of the expansion of a rule. */
export interface ExpansionBounds {
  from: WallTime;
  to: WallTime;
  /** Days, or steps of a finer rule, that may still be examined; shared by all rules of a calendar. */
  budget: { left: number };
  /** Whether a local time exists; a rule omits times that a change of clocks skips. */
  exists: (wall: WallTime) => boolean;
}

/** Most occurrences of one series. */
const MAX_OCCURRENCES = 1000;
/** Most periods of one rule that are examined: a hundred years of days, or some hours of seconds. */
const MAX_PERIODS = { days: 36_600, finer: 5000 };
/** Longest length of each period, so that leaping over periods never goes too far. */
const LONGEST_PERIOD: Readonly<Record<Frequency, number>> = {
  SECONDLY: 1000,
  MINUTELY: 60_000,
  HOURLY: 3_600_000,
  DAILY: DAY,
  WEEKLY: 7 * DAY,
  MONTHLY: 31 * DAY,
  YEARLY: 366 * DAY,
};

/**
 * The local times of a series between two times. The start is always the first, even where the rule does not match it.
 * The work is bounded for any rule: each period is examined once, periods before the window are skipped, and none
 * after it is examined.
 *
 * @param until last time that may occur
 */
export function expandRule(
  given: RecurrenceRule,
  start: WallTime,
  until: WallTime,
  { from, to, budget, exists }: ExpansionBounds,
): WallTime[] {
  const rule = withImpliedDays(given, start);
  const last = Math.min(until, to);
  if (from > last) return [];
  const found: WallTime[] = [];
  const take = (wall: WallTime): void => {
    if (wall >= from && wall <= last) found.push(wall);
  };
  let counted = 1;
  // A date that replaces one its month does not have may also occur by itself; it counts once.
  let previous = start;
  if (start <= last) take(start);
  const leap =
    rule.count === undefined
      ? Math.floor((from - start) / LONGEST_PERIOD[rule.frequency] / rule.interval) - 1
      : 0;
  const begin = Math.max(0, leap);
  const most = begin + (LONGEST_PERIOD[rule.frequency] < DAY ? MAX_PERIODS.finer : MAX_PERIODS.days);
  for (let period = begin; period < most && budget.left > 0; period += 1) {
    const first = startOfPeriod(rule, start, period);
    if (first > last) break;
    for (const wall of timesInPeriod(rule, start, first, budget)) {
      if (wall <= previous || !exists(wall)) continue;
      previous = wall;
      counted += 1;
      if (
        wall > last ||
        found.length >= MAX_OCCURRENCES ||
        (rule.count !== undefined && counted > rule.count)
      )
        return found;
      take(wall);
    }
    if (rule.count !== undefined && counted >= rule.count) break;
  }
  return found;
}

/** Midnight of the first day of a period; for a rule finer than a day, the time itself. */
function startOfPeriod(
  { frequency, interval, weekStart }: RecurrenceRule,
  start: WallTime,
  period: number,
): WallTime {
  const day = toCalendarDay(start);
  const step = period * interval;
  switch (frequency) {
    case 'YEARLY':
      return Date.UTC(day.year + step, 0, 1);
    case 'MONTHLY':
      return Date.UTC(day.year, day.month - 1 + step, 1);
    case 'WEEKLY':
      return day.midnight - ((day.weekday - weekStart + 7) % 7) * DAY + step * 7 * DAY;
    case 'DAILY':
      return day.midnight + step * DAY;
    default:
      return start + step * LONGEST_PERIOD[frequency];
  }
}

/** All times of a period that the rule names, in order. */
function timesInPeriod(
  rule: RecurrenceRule,
  start: WallTime,
  first: WallTime,
  budget: { left: number },
): WallTime[] {
  const days = daysInPeriod(rule, first);
  budget.left -= days.length;
  const matching = days.filter((day) => matchesRule(day, rule, first));
  const midnights = [...matching, ...skippedDays(rule, first)].map(({ midnight }) => midnight);
  const clock = timesOfDay(rule, start, first);
  const times = [...new Set(midnights)]
    .sort((a, b) => a - b)
    .flatMap((midnight) => clock.map((time) => midnight + time));
  const { bySetPosition } = rule;
  if (!bySetPosition.length) return times;
  const chosen = bySetPosition.map((position) => times.at(position > 0 ? position - 1 : position));
  return [...new Set(chosen)].filter((time) => time !== undefined).sort((a, b) => a - b);
}

/** Days of a period. A year by week numbers includes the days of its first and last week that are outside it. */
function daysInPeriod({ frequency, byWeekNumber }: RecurrenceRule, first: WallTime): CalendarDay[] {
  const { year, month } = toCalendarDay(first);
  const days = (from: WallTime, count: number) =>
    Array.from({ length: count }, (_, index) => toCalendarDay(from + index * DAY));
  switch (frequency) {
    case 'YEARLY': {
      const beyond = byWeekNumber.length ? 3 : 0;
      return days(first - beyond * DAY, (Date.UTC(year + 1, 0, 1) - first) / DAY + 2 * beyond);
    }
    case 'MONTHLY':
      return days(first, (Date.UTC(year, month, 1) - first) / DAY);
    case 'WEEKLY':
      return days(first, 7);
    default:
      return days(Math.floor(first / DAY) * DAY, 1);
  }
}
