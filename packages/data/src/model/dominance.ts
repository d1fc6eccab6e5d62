import type { Seats } from './areas.js';

/**
 * The party that holds more than half of a ward's filled seats.
 *
 * @returns its code; '' where no party does; undefined where no seat is on record or filled
 */
export function dominantParty(seats: Seats | undefined): string | undefined {
  const entries = Object.entries(seats ?? {});
  const filled = entries.reduce((total, [, count]) => total + count, 0);
  if (!filled) return undefined;
  return entries.find(([, count]) => count * 2 > filled)?.[0] ?? '';
}
