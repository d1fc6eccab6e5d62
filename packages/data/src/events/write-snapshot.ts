import type { EventList, EventOccurrence, EventWithText, EventOrigin, TextBlock } from '../model/index.js';
import { withText } from './description.js';
import { publicUrl } from './public-url.js';

/** An occurrence with its description read. */
export type SnapshotEntry = Omit<EventOccurrence, 'id' | 'sources' | 'description'> & {
  description: readonly TextBlock[];
};

/** The file that `odm-widgets snapshot events` writes: occurrences already merged and in order. */
export interface Snapshot {
  format: 'odm-events';
  version: 1;
  /** Date on which the snapshot was written, ISO 8601. */
  createdAt: string;
  origins: EventOrigin[];
  events: SnapshotEntry[];
}

/** A snapshot of a list. Deterministic: the same list gives the same snapshot. */
export async function toSnapshot({ events, sources }: EventList, createdAt: string): Promise<Snapshot> {
  return {
    format: 'odm-events',
    version: 1,
    createdAt,
    origins: sources.flatMap(({ origins }) => origins.map(toPublicOrigin)),
    events: (await withText(events)).map(entryOf),
  };
}

/** Without an address that could be private: a snapshot is read by everybody. */
const toPublicOrigin = (origin: EventOrigin): EventOrigin => ({ ...origin, url: publicUrl(origin.url) });

function entryOf({ id: _id, sources: _sources, text, ...event }: EventWithText): SnapshotEntry {
  return { ...event, description: text };
}
