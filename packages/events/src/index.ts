export { setApiBase } from '@odm-widgets/core/api-base.js';
export { Events } from './events.js';
export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { EventsModel } from './events.model.js';
export type { EventsQuery } from './events.query.js';
