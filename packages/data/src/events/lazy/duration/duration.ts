import { addDays, isAllDay, startInstant, type Moment } from '../../../model/index.js';
import { fixedZone, momentAt, offsetMinutes, zoneNameOf, type Zone } from '../../clock.js';

const DURATION =
  /^P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,7}(?:\.\d+)?S)?)?$/iu;

/**
 * The end of an event that has a duration instead, such as "PT2H" or "P2D" (ISO 8601). Undefined for text that is no
 * duration, and for hours of a whole day.
 */
export function endAfter(start: Moment, duration: string, zone: Zone): Moment | undefined {
  const match = DURATION.exec(duration.trim().slice(0, 60));
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
  const wholeDays = weeks * 7 + days;
  // The last of the days is meant, and not the day after it.
  if (isAllDay({ start }))
    return wholeDays > 0 ? { ...start, local: addDays(start.local, wholeDays - 1) } : undefined;
  const length = (wholeDays * 24 + hours) * 3_600_000 + minutes * 60_000;
  // The start may be by the clock of another zone, of which only the offset is known.
  const clock = zoneNameOf(start, zone) ? zone : fixedZone(offsetMinutes(start.offset ?? ''));
  return length > 0 ? momentAt(startInstant({ start }) + length, clock) : undefined;
}
