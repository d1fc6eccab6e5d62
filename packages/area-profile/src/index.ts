export { setApiBase } from '@odm-widgets/core/api-base.js';
export { AreaProfile } from './area-profile.js';
export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { AreaEmpty, AreaModel, Place, PlaceFigures } from './area-profile.model.js';
export type { AreaQuery } from './area-profile.query.js';
export type { Fact, FactUnit, FactValue } from './fact.js';
export { SECTION_IDS, type SectionId } from './section-ids.js';
