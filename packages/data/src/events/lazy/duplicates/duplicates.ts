import { normaliseName, startInstant, type EventOccurrence } from '../../../model/index.js';

/**
 * One event that two scripts of a page describe, as an SEO plugin and an events plugin do. Events with different venues
 * or addresses stay apart, and so do those that have neither.
 */
export function mergeDuplicates(events: readonly EventOccurrence[]): EventOccurrence[] {
  const byKey = new Map<string, EventOccurrence[]>();
  for (const event of events) {
    const key = `${normaliseName(event.title)} ${startInstant(event)}`;
    const group = byKey.get(key) ?? [];
    byKey.set(key, group);
    const index = group.slice(0, MAX_COMPARED).findIndex((other) => isSame(other, event));
    if (index < 0) group.push(event);
    else group[index] = fillIn(group[index]!, event);
  }
  return [...byKey.values()].flat();
}

/** Events of one title and time that are compared with each other. */
const MAX_COMPARED = 50;

/** An address, or the place, of one of them may be missing. */
function isSame(one: EventOccurrence, other: EventOccurrence): boolean {
  const [place, otherPlace] = [one.venue?.name, other.venue?.name];
  const agrees = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || a === b;
  return (
    (one.url !== undefined || other.url !== undefined) &&
    agrees(one.url && pageOf(one.url), other.url && pageOf(other.url)) &&
    agrees(place && normaliseName(place), otherPlace && normaliseName(otherPlace))
  );
}

/** The same page with either scheme, and with or without a slash at the end. */
const pageOf = (url: string) => url.replace(/^https?:|\/$/gu, '');

function fillIn(first: EventOccurrence, second: EventOccurrence): EventOccurrence {
  const known = Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined));
  const status = first.status === 'scheduled' ? second.status : first.status;
  return { ...second, ...(known as Partial<EventOccurrence>), status };
}
