export { bandwidth, density, lampPath, profile, type Level } from './political-control/lamp.js';
export { PoliticalControl } from './political-control/political-control.js';
export type { PoliticalControlModel } from './political-control/political-control.model.js';
export type { PoliticalControlQuery } from './political-control/political-control.query.js';
export { Representation } from './representation/representation.js';
export type { NoElection, RepresentationModel } from './representation/representation.model.js';
export type { RepresentationQuery } from './representation/representation.query.js';
export type { NoCouncils, Scope } from './shared/scope.js';
export { mostDeprivedFirst, sharesByDecile } from './representation/shares.js';
