import { ianaZone, momentAt } from '@odm-widgets/data/events';
import type { Moment } from '@odm-widgets/data/model';

/** What the visitor's own clock shows at a time, in milliseconds since 1970. */
export function visitorMoment(instant: number): Moment {
  const zone = ianaZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  // An engine that does not say where it is still knows its offset.
  const own = zone ?? { name: undefined, offsetAt: (at: number) => -new Date(at).getTimezoneOffset() };
  return momentAt(instant, own);
}
