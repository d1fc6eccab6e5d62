/** Events from calendars, feeds and event sites, as one list. */
export { getEvents, MOST_BYTES, type EventsOptions, type EventFeed } from './client.js';
export { ianaZone, momentAt, wallAt, type Zone } from './clock.js';
export type { Window } from './parsing.js';
export { textOf } from './blocks.js';
export { readDescription, withText, type EventWithText } from './description.js';
export { toSnapshot, type Snapshot } from './write-snapshot.js';
