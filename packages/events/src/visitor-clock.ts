import { ianaZone, momentAt } from '@odm-widgets/data/events';
import type { Moment } from '@odm-widgets/data/model';

/** What a clock in an IANA zone shows at an instant, in milliseconds since 1970. */
export function zonedMoment(instant: number, zone: string): Moment {
  return momentAt(instant, ianaZone(zone)!);
}

/** What the visitor's own clock shows at an instant, in milliseconds since 1970. */
export function visitorMoment(instant: number): Moment {
  // Engines that hide the name of the zone still tell its offset.
  return momentAt(instant, { name: undefined, offsetAt: (at) => -new Date(at).getTimezoneOffset() });
}
