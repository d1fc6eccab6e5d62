import { startInstant, type EventOccurrence } from '../model/index.js';

const compareStrings = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By time, then by title and UID, so that the order does not depend on which source answers first. */
function compareEvents(one: EventOccurrence, other: EventOccurrence): number {
  return (
    startInstant(one) - startInstant(other) ||
    compareStrings(one.title, other.title) ||
    compareStrings(one.uid, other.uid)
  );
}

const duplicateKey = (event: EventOccurrence) =>
  `${event.uid} ${startInstant(event)} ${event.title} ${event.venue?.name ?? ''}`;

/** Sorts events by time, removes exact duplicates and makes ids unique. */
export function sortEvents(events: readonly EventOccurrence[]): EventOccurrence[] {
  const seen = new Map<string, number>();
  const kept = new Map(events.map((event) => [duplicateKey(event), event]));
  return [...kept.values()].sort(compareEvents).map((event) => {
    const count = seen.get(event.id) ?? 0;
    seen.set(event.id, count + 1);
    return count === 0 ? event : { ...event, id: `${event.id} ${count}` };
  });
}
