import { normaliseName, startInstant, type EventOccurrence } from '../../../model/index.js';

/**
 * One event that two scripts of a page describe, as an SEO plugin and an events plugin do. Events with different venues
 * or addresses stay apart.
 */
export function mergeDuplicates(events: readonly EventOccurrence[]): EventOccurrence[] {
  const byKey = new Map<string, EventOccurrence>();
  const others: EventOccurrence[] = [];
  for (const event of events) {
    const key = `${normaliseName(event.title)} ${startInstant(event)} ${event.url ?? ''}`;
    const first = event.url === undefined ? undefined : byKey.get(key);
    const isSame =
      first &&
      (!first.venue || !event.venue || normaliseName(first.venue.name) === normaliseName(event.venue.name));
    if (isSame) byKey.set(key, fillIn(first, event));
    else if (event.url === undefined || first) others.push(event);
    else byKey.set(key, event);
  }
  return [...byKey.values(), ...others];
}

function fillIn(first: EventOccurrence, second: EventOccurrence): EventOccurrence {
  const known = Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined));
  const status = first.status === 'scheduled' ? second.status : first.status;
  return { ...second, ...(known as Partial<EventOccurrence>), status };
}
