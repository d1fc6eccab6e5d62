import type { WallTime, Zone } from '../../clock.js';
import type { CalendarTime } from './dates.js';
import { propertyOf, valueOf } from './content-lines.js';
import { timeMatcher, sequenceNumber, seriesTimeOf, type TimedEvent } from './timed-event.js';

/** What has been changed of a series. */
export interface Overrides {
  /** Those that stand where they were changed to: single ones, and the first of each that counts for all that follow. */
  singles: readonly TimedEvent[];
  /** Those that count for all that follow. */
  thisAndFuture: readonly TimedEvent[];
  /** Tells which times of a series with a start are changed, and so not where its rule has them. */
  isOverridden: (start: CalendarTime) => (wall: WallTime) => boolean;
}

/** Of several versions of a change the last. What they name may be written in several ways. */
export function collectOverrides(changed: readonly TimedEvent[], main: TimedEvent | undefined): Overrides {
  const singles = new Map<unknown, TimedEvent>();
  const ranges = new Map<unknown, TimedEvent>();
  for (const change of changed) {
    const { event, recurrenceId } = change;
    // A change that says no time, as one that only calls off, is as long as the series.
    const one = main && !propertyOf(event, 'DTSTART') ? { ...change, duration: main.duration } : change;
    const id =
      main && recurrenceId ? seriesTimeOf(main.start, recurrenceId) : valueOf(event, 'RECURRENCE-ID');
    for (const known of isThisAndFuture(one) ? [singles, ranges] : [singles])
      if (rankOf(one) >= rankOf(known.get(id))) known.set(id, one);
  }
  return {
    singles: [...singles.values()],
    thisAndFuture: [...ranges.values()],
    isOverridden: overriddenTimes([...singles.values()].flatMap(({ recurrenceId }) => recurrenceId ?? [])),
  };
}

/** One of a single time stands before a range that is no newer. */
const rankOf = (one: TimedEvent | undefined) =>
  one ? sequenceNumber(one) * 2 + (isThisAndFuture(one) ? 0 : 1) : -Infinity;

export const isThisAndFuture = ({ event }: TimedEvent) =>
  propertyOf(event, 'RECURRENCE-ID')?.params['RANGE']?.toUpperCase() === 'THISANDFUTURE';

/** Remembers: events may share a UID by mistake by the thousand, and changes by the thousand too. */
function overriddenTimes(times: readonly CalendarTime[]): Overrides['isOverridden'] {
  const [ofDays, ofTimes] = [0, 1].map(() => new Map<Zone, (wall: WallTime) => boolean>());
  return (start) => {
    const known = (start.isDay ? ofDays : ofTimes)!;
    if (!known.has(start.zone)) known.set(start.zone, timeMatcher(start, times));
    return known.get(start.zone)!;
  };
}
