/** Events from calendars, feeds and event sites, merged into one list. */
export { getEvents, MAX_BYTES, type EventsOptions, type EventFeed } from './client.js';
export { ianaZone, momentAt, wallTimeAt, type Zone } from './clock.js';
export type { TimeWindow } from '../model/index.js';
export { blocksToText, readDescription, withText } from './description.js';
export type { EventWithText } from '../model/index.js';
export { publicUrl } from './public-url.js';
export { toSnapshot, type Snapshot } from './write-snapshot.js';
