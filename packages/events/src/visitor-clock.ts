import { ianaZone, momentAt } from '@odm-widgets/data/events';
import type { Moment } from '@odm-widgets/data/model';

/** What a clock in an IANA zone shows at an instant, in milliseconds since 1970. */
export function zonedMoment(instant: number, zone: string): Moment {
  return momentAt(instant, ianaZone(zone)!);
}

/** What the visitor's own clock shows at an instant, in milliseconds since 1970. */
export function visitorMoment(instant: number): Moment {
  const zone = ianaZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  // Some engines hide the name of the zone but not its offset.
  const fallback = { name: undefined, offsetAt: (at: number) => -new Date(at).getTimezoneOffset() };
  return momentAt(instant, zone ?? fallback);
}
