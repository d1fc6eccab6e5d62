import type { EventList, EventOccurrence, EventOrigin, TextBlock } from '../model/index.js';
import { withText, type EventWithText } from './lazy/description/description.js';

/** An occurrence, its description read. */
export type SnapshotEntry = Omit<EventOccurrence, 'id' | 'sources' | 'description'> & {
  description: readonly TextBlock[];
};

/** What `odm-widgets snapshot events` writes: occurrences as they are shown, already merged and in order. */
export interface Snapshot {
  format: 'odm-events';
  version: 1;
  /** Day on which it was made, ISO 8601. */
  made: string;
  origins: EventOrigin[];
  events: SnapshotEntry[];
}

/** The same list makes the same snapshot. */
export async function toSnapshot({ events, sources }: EventList, made: string): Promise<Snapshot> {
  return {
    format: 'odm-events',
    version: 1,
    made,
    origins: sources.flatMap(({ origins }) => origins),
    events: (await withText(events)).map(entryOf),
  };
}

function entryOf({ id: _id, sources: _sources, text, ...event }: EventWithText): SnapshotEntry {
  return { ...event, description: text };
}
