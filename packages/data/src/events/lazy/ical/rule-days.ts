import { DAY, type WallTime } from '../../clock.js';
import type { NthDay, RecurrenceRule } from './recurrence-rule.js';

/** A day with the parts that a rule may match. Months count from 1, Sunday is 0. */
export interface CalendarDay {
  midnight: WallTime;
  year: number;
  month: number;
  date: number;
  weekday: number;
}

export function toCalendarDay(wall: WallTime): CalendarDay {
  const midnight = Math.floor(wall / DAY) * DAY;
  const day = new Date(midnight);
  return {
    midnight,
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    date: day.getUTCDate(),
    weekday: day.getUTCDay(),
  };
}

/** Whether a position is listed, counted from the start or, if negative, from the end: the last is -1. */
const includesPosition = (wanted: readonly number[], position: number, total: number) =>
  wanted.includes(position) || wanted.includes(position - total - 1);

/** Whether a rule includes a day. */
export function matchesRule(day: CalendarDay, rule: RecurrenceRule, periodStart: WallTime): boolean {
  const { byMonth, byWeekNumber, byYearDay, byMonthDay, byDay } = rule;
  if (byMonth.length && !byMonth.includes(day.month)) return false;
  if (byMonthDay.length && !includesPosition(byMonthDay, day.date, daysInMonth(day))) return false;
  if (byYearDay.length && !includesPosition(byYearDay, dayOfYear(day), daysInYear(day.year))) return false;
  if (byWeekNumber.length && !isInWeek(day, byWeekNumber, rule, periodStart)) return false;
  return !byDay.length || byDay.some((wanted) => isWeekday(day, wanted, rule));
}

/** Completes a rule with the day, weekday or month of its start where it names none. */
export function withImpliedDays(rule: RecurrenceRule, start: WallTime): RecurrenceRule {
  const { frequency, byWeekNumber, byYearDay, byMonthDay, byDay } = rule;
  const { weekday, month, date } = toCalendarDay(start);
  if (byYearDay.length || byMonthDay.length || byDay.length) return rule;
  if (frequency === 'WEEKLY' || byWeekNumber.length) return { ...rule, byDay: [{ weekday, nth: 0 }] };
  if (frequency === 'MONTHLY') return { ...rule, byMonthDay: [date] };
  if (frequency !== 'YEARLY') return rule;
  return { ...rule, byMonthDay: [date], byMonth: rule.byMonth.length ? rule.byMonth : [month] };
}

function isWeekday(
  day: CalendarDay,
  { weekday, nth }: NthDay,
  { frequency, byMonth, byWeekNumber }: RecurrenceRule,
): boolean {
  if (day.weekday !== weekday) return false;
  const inMonth = frequency === 'MONTHLY' || (frequency === 'YEARLY' && byMonth.length > 0);
  // In other rules a number before a weekday has no meaning.
  if (nth === 0 || (!inMonth && frequency !== 'YEARLY') || byWeekNumber.length) return true;
  const position = inMonth ? day.date : dayOfYear(day);
  const total = inMonth ? daysInMonth(day) : daysInYear(day.year);
  return nth > 0 ? Math.ceil(position / 7) === nth : Math.ceil((total - position + 1) / 7) === -nth;
}

/** A week belongs to the year that has most of its days. */
function isInWeek(
  day: CalendarDay,
  wanted: readonly number[],
  rule: RecurrenceRule,
  periodStart: WallTime,
): boolean {
  const middle = (wall: WallTime) => {
    const { midnight, weekday } = toCalendarDay(wall);
    return toCalendarDay(midnight + (3 - ((weekday - rule.weekStart + 7) % 7)) * DAY);
  };
  const own = middle(day.midnight);
  if (rule.frequency === 'YEARLY' && own.year !== toCalendarDay(periodStart).year) return false;
  const total = Math.ceil(dayOfYear(middle(Date.UTC(own.year, 11, 28))) / 7);
  return includesPosition(wanted, Math.ceil(dayOfYear(own) / 7), total);
}

function dayOfYear({ midnight, year }: CalendarDay): number {
  return (midnight - Date.UTC(year, 0, 1)) / DAY + 1;
}

/**
 * The days that replace dates a month does not have, for a rule with SKIP (RFC 7529): the last day of that month, or the
 * first of the next.
 */
export function skippedDays(rule: RecurrenceRule, periodStart: WallTime): CalendarDay[] {
  const { frequency, skip, byMonth, byMonthDay } = rule;
  if (skip === 'OMIT' || (frequency !== 'MONTHLY' && frequency !== 'YEARLY')) return [];
  const { year, month } = toCalendarDay(periodStart);
  const months = frequency === 'MONTHLY' ? [month] : Array.from({ length: 12 }, (_, index) => index + 1);
  return months
    .filter((one) => !byMonth.length || byMonth.includes(one))
    .filter((one) => byMonthDay.some((date) => Math.abs(date) > daysInMonth({ year, month: one })))
    .map((one) => toCalendarDay(Date.UTC(year, one, skip === 'BACKWARD' ? 0 : 1)))
    .filter(({ weekday }) => !rule.byDay.length || rule.byDay.some((wanted) => wanted.weekday === weekday));
}

const daysInMonth = ({ year, month }: Pick<CalendarDay, 'year' | 'month'>) =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
const daysInYear = (year: number) => (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY;

/** Most times of one day. */
const MAX_TIMES_PER_DAY = 100;

/** Times of a day that a rule names, in milliseconds from midnight, in order. */
export function timesOfDay(rule: RecurrenceRule, start: WallTime, periodStart: WallTime): number[] {
  const isFiner = /^(?:SECOND|MINUTE|HOUR)LY$/u.test(rule.frequency);
  const clock = new Date(isFiner ? periodStart : start);
  const part = (wanted: readonly number[], own: number, fixed: boolean) => {
    if (!wanted.length) return [own];
    return fixed ? wanted.filter((one) => one === own) : [...wanted].sort((a, b) => a - b);
  };
  const { frequency } = rule;
  const hours = part(rule.byHour, clock.getUTCHours(), isFiner);
  const minutes = part(rule.byMinute, clock.getUTCMinutes(), isFiner && frequency !== 'HOURLY');
  const seconds = part(rule.bySecond, clock.getUTCSeconds(), frequency === 'SECONDLY');
  if (hours.length * minutes.length * seconds.length > MAX_TIMES_PER_DAY) return [clock.getTime() % DAY];
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => ((hour * 60 + minute) * 60 + second) * 1000)),
  );
}
