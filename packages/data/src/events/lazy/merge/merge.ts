import { normaliseName, startInstant, type EventOccurrence } from '../../../model/index.js';
import { sortEvents } from '../../sort-events.js';
import type { TimeSlicer } from '../../time-slicer.js';

/** Entries of one title and time that are compared. */
const MAX_CANDIDATES = 20;

/**
 * Lists of several sources as one, in order of time. What is in two of them is there once, with what either knows.
 * It is the same by its UID and start; or by its title and start, unless two venues say otherwise.
 */
export async function mergeEvents(
  lists: readonly (readonly EventOccurrence[])[],
  slices: TimeSlicer,
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
    await slices.yieldIfDue();
    const time = startInstant(event);
    const uidKey = `${event.uid} ${time}`;
    const titleKey = `${normaliseName(event.title) || event.uid} ${time}`;
    const near = byTitle.get(titleKey) ?? [];
    const same = sameUid(byUid.get(uidKey), event) ?? near.find((at) => areSameEvent(kept[at]!, event));
    if (same !== undefined) {
      kept[same] = mergePair(kept[same]!, event);
      continue;
    }
    byUid.set(uidKey, kept.length);
    if (near.length < MAX_CANDIDATES) byTitle.set(titleKey, [...near, kept.length]);
    kept.push(event);
  }
  return sortEvents(kept);
}

/** Whether two entries are of different sources. Those of one source with one title and time are two events, in two rooms perhaps. */
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

/** The first source has the word; the second fills what is missing, and is believed when it calls something off. */
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
