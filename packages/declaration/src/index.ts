export { DeclarationBadge } from './badge/declaration-badge.js';
export type { BadgeModel, Unlisted } from './badge/declaration-badge.model.js';
export type { BadgeQuery } from './badge/declaration-badge.query.js';
