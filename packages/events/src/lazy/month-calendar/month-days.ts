import { addDays, eventDays, type EventOccurrence } from '@odm-widgets/data/model';

const DAYS_IN_WEEK = 7;

/** Monday is 0. */
const weekdayOf = (date: string) => (new Date(`${date}T00:00Z`).getUTCDay() + 6) % DAYS_IN_WEEK;

/** Weeks of a month from Monday to Sunday; days outside the month are undefined. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = `${month}-01`;
  const offset = weekdayOf(first);
  const [year = 0, monthNumber = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
  const rows = Math.ceil((offset + length) / DAYS_IN_WEEK);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: DAYS_IN_WEEK }, (_, column) => {
      const index = row * DAYS_IN_WEEK + column - offset;
      return index >= 0 && index < length ? addDays(first, index) : undefined;
    }),
  );
}

/** The same day of another month, or its last day if that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/**
 * The day that a key moves to; undefined for a key that does not move.
 *
 * @param rightStep 1, or -1 where text runs from right to left
 */
export function dayByKey(key: string, day: string, rightStep: 1 | -1 = 1): string | undefined {
  const weekday = weekdayOf(day);
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -rightStep,
    ArrowRight: rightStep,
    ArrowUp: -DAYS_IN_WEEK,
    ArrowDown: DAYS_IN_WEEK,
    Home: -weekday,
    End: DAYS_IN_WEEK - 1 - weekday,
  };
  if (key === 'PageUp') return addMonths(day, -1);
  if (key === 'PageDown') return addMonths(day, 1);
  return Object.hasOwn(steps, key) ? addDays(day, steps[key]!) : undefined;
}

/** Events by each day on which they take place. */
export function eventsByDay(events: readonly EventOccurrence[]): Map<string, EventOccurrence[]> {
  const days = new Map<string, EventOccurrence[]>();
  for (const event of events) {
    for (const day of eventDays(event)) {
      const onDay = days.get(day);
      if (onDay) onDay.push(event);
      else days.set(day, [event]);
    }
  }
  return days;
}
