import { normaliseName, startInstant, type EventOccurrence } from '../../../model/index.js';
import { sortEvents } from '../../sort-events.js';
import type { TimeSlicer } from '../../time-slicer.js';

/** Most entries with the same title and time that are compared with one another. */
const MAX_CANDIDATES = 20;

/**
 * Merges the lists of several sources, in order of time. Two entries of different sources are the same event when
 * their UID and start agree, or their title and start, unless their venues differ. The merged entry has what either
 * source knows.
 */
export async function mergeEvents(
  lists: readonly (readonly EventOccurrence[])[],
  timeSlicer: TimeSlicer,
): Promise<EventOccurrence[]> {
  const kept: EventOccurrence[] = [];
  const byUid = new Map<string, number>();
  const byTitle = new Map<string, number[]>();
  const sameUid = (at: number | undefined, event: EventOccurrence) =>
    at !== undefined &&
    (haveDifferentSources(kept[at]!, event) || normaliseName(kept[at]!.title) === normaliseName(event.title))
      ? at
      : undefined;
  for (const event of lists.flat()) {
    await timeSlicer.yieldIfDue();
    const time = startInstant(event);
    const uidKey = `${event.uid} ${time}`;
    const titleKey = `${normaliseName(event.title) || event.uid} ${time}`;
    const candidates = byTitle.get(titleKey) ?? [];
    const same = sameUid(byUid.get(uidKey), event) ?? candidates.find((at) => areSameEvent(kept[at]!, event));
    if (same !== undefined) {
      kept[same] = mergePair(kept[same]!, event);
      continue;
    }
    byUid.set(uidKey, kept.length);
    if (candidates.length < MAX_CANDIDATES) byTitle.set(titleKey, [...candidates, kept.length]);
    kept.push(event);
  }
  return sortEvents(kept);
}

/** Entries of one source with the same title and time are separate events, for example in two rooms. */
const haveDifferentSources = (one: EventOccurrence, other: EventOccurrence) =>
  !one.sources.some((source) => other.sources.includes(source));

const areSameEvent = (one: EventOccurrence, other: EventOccurrence) =>
  haveDifferentSources(one, other) && venuesMatch(one, other);

function venuesMatch({ venue: one }: EventOccurrence, { venue: other }: EventOccurrence): boolean {
  if (!one || !other) return true;
  const [first, second] = [one, other].map(({ name, address }) => normaliseName(`${name} ${address}`)) as [
    string,
    string,
  ];
  return (
    first.includes(second) || second.includes(first) || normaliseName(one.name) === normaliseName(other.name)
  );
}

/** The first source takes precedence; the second adds what is missing, and its status if the first has none. */
function mergePair(first: EventOccurrence, second: EventOccurrence): EventOccurrence {
  const known = Object.entries(first).filter(([, value]) => value !== undefined);
  return {
    ...second,
    ...(Object.fromEntries(known) as Partial<EventOccurrence>),
    status: first.status === 'scheduled' ? second.status : first.status,
    venue: first.venue?.address ? first.venue : (second.venue ?? first.venue),
    tags: [...new Set([...first.tags, ...second.tags])],
    sources: [...new Set([...first.sources, ...second.sources])],
  };
}
