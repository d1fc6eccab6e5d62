export { Events } from './events.js';
export type { EventsModel } from './events.model.js';
export type { EventsQuery } from './events.query.js';
