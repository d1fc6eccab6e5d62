export { setApiBase } from '@odm-widgets/core/api-base.js';
export { WardDeprivation } from './ward-deprivation.js';
export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { WardEmpty, WardFigures, WardModel } from './ward-deprivation.model.js';
export type { WardQuery } from './ward-deprivation.query.js';
