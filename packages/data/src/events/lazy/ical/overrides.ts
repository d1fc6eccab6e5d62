import type { Wall, Zone } from '../../clock.js';
import type { CalendarTime } from './dates.js';
import { propertyOf, valueOf } from './content-lines.js';
import { namesIn, sequenceOf, wallIn, type Timed } from './timed-event.js';

/** What has been changed of a series. */
export interface Changes {
  /** Those that stand where they were changed to: single ones, and the first of each that counts for all that follow. */
  singles: readonly Timed[];
  /** Those that count for all that follow. */
  ranges: readonly Timed[];
  /** Tells which times of a series with a start are changed, and so not where its rule has them. */
  namesIn: (start: CalendarTime) => (wall: Wall) => boolean;
}

/** Of several versions of a change the last. What they name may be written in several ways. */
export function changesOf(changed: readonly Timed[], main: Timed | undefined): Changes {
  const singles = new Map<unknown, Timed>();
  const ranges = new Map<unknown, Timed>();
  for (const change of changed) {
    const { event, named } = change;
    // A change that says no time, as one that only calls off, is as long as the series.
    const one = main && !propertyOf(event, 'DTSTART') ? { ...change, length: main.length } : change;
    const id = main && named ? wallIn(main.start, named) : valueOf(event, 'RECURRENCE-ID');
    for (const known of isRange(one) ? [singles, ranges] : [singles])
      if (rankOf(one) >= rankOf(known.get(id))) known.set(id, one);
  }
  return {
    singles: [...singles.values()],
    ranges: [...ranges.values()],
    namesIn: namesOf([...singles.values()].flatMap(({ named }) => named ?? [])),
  };
}

/** One of a single time stands before a range that is no newer. */
const rankOf = (one: Timed | undefined) => (one ? sequenceOf(one) * 2 + (isRange(one) ? 0 : 1) : -Infinity);

export const isRange = ({ event }: Timed) =>
  propertyOf(event, 'RECURRENCE-ID')?.params['RANGE']?.toUpperCase() === 'THISANDFUTURE';

/** Remembers: events may share a UID by mistake by the thousand, and changes by the thousand too. */
function namesOf(times: readonly CalendarTime[]): Changes['namesIn'] {
  const [ofDays, ofTimes] = [0, 1].map(() => new Map<Zone, (wall: Wall) => boolean>());
  return (start) => {
    const known = (start.isDay ? ofDays : ofTimes)!;
    if (!known.has(start.zone)) known.set(start.zone, namesIn(start, times));
    return known.get(start.zone)!;
  };
}
