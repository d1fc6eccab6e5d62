export { setApiBase } from '@odm-widgets/core/api-base.js';
export { DeclarationBadge } from './badge/declaration-badge.js';
export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { BadgeModel, UnlistedSupporter } from './badge/declaration-badge.model.js';
export type { BadgeQuery } from './badge/declaration-badge.query.js';
export { Declaration } from './principles/declaration.js';
export type { DeclarationModel } from './principles/declaration.model.js';
export type { DeclarationQuery } from './principles/declaration.query.js';
