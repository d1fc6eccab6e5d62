import type { WallTime, Zone } from '../../clock.js';
import { propertyOf, valueOf } from './content-lines.js';
import type { CalendarTime } from './dates.js';
import { sequenceNumber, seriesTimeOf, timeMatcher, type TimedEvent } from './timed-event.js';

/** The overrides of a series (RECURRENCE-ID). */
export interface Overrides {
  /** Overrides of one occurrence each, and the first occurrence of each override for this and future ones. */
  singles: readonly TimedEvent[];
  /** Overrides for this and all future occurrences. */
  thisAndFuture: readonly TimedEvent[];
  /** Tests whether an occurrence of a series with this start is overridden. */
  isOverridden: (start: CalendarTime) => (wall: WallTime) => boolean;
}

/** Collects overrides, the latest version of each, although they may name one occurrence in different ways. */
export function collectOverrides(changed: readonly TimedEvent[], main: TimedEvent | undefined): Overrides {
  const singles = new Map<unknown, TimedEvent>();
  const ranges = new Map<unknown, TimedEvent>();
  for (const change of changed) {
    const { event, recurrenceId } = change;
    // An override without a start, such as a cancellation, is as long as the series.
    const override = main && !propertyOf(event, 'DTSTART') ? { ...change, duration: main.duration } : change;
    const id =
      main && recurrenceId ? seriesTimeOf(main.start, recurrenceId) : valueOf(event, 'RECURRENCE-ID');
    for (const latest of isThisAndFuture(override) ? [singles, ranges] : [singles])
      if (rankOf(override) >= rankOf(latest.get(id))) latest.set(id, override);
  }
  return {
    singles: [...singles.values()],
    thisAndFuture: [...ranges.values()],
    isOverridden: overriddenTimes([...singles.values()].flatMap(({ recurrenceId }) => recurrenceId ?? [])),
  };
}

/** By version; an override of one occurrence takes precedence over one for this and future ones. */
const rankOf = (override: TimedEvent | undefined) =>
  override ? sequenceNumber(override) * 2 + (isThisAndFuture(override) ? 0 : 1) : -Infinity;

export const isThisAndFuture = ({ event }: TimedEvent) =>
  propertyOf(event, 'RECURRENCE-ID')?.params['RANGE']?.toUpperCase() === 'THISANDFUTURE';

/** Cached by zone, since thousands of events may share one UID by mistake. */
function overriddenTimes(times: readonly CalendarTime[]): Overrides['isOverridden'] {
  const ofDays = new Map<Zone, (wall: WallTime) => boolean>();
  const ofTimes = new Map<Zone, (wall: WallTime) => boolean>();
  return (start) => {
    const cache = start.isDay ? ofDays : ofTimes;
    let matcher = cache.get(start.zone);
    if (!matcher) cache.set(start.zone, (matcher = timeMatcher(start, times)));
    return matcher;
  };
}
