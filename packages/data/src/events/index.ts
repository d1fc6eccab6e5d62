/** Events from calendars, feeds and event sites, as one list. */
export { getEvents, MOST_BYTES, type EventsOptions, type EventFeed } from './client.js';
export { ianaZone, momentAt, wallAt, type Zone } from './clock.js';
export type { Window } from './parser.js';
export { textOf } from './lazy/description/text-blocks.js';
export { readDescription, withText, type EventWithText } from './lazy/description/description.js';
export { toSnapshot, type Snapshot } from './write-snapshot.js';
