export { bandwidth, density, lampPath, profile, type Level } from './lamp.js';
export { PoliticalControl } from './political-control.js';
export type { ControlModel } from './political-control.model.js';
export type { ControlQuery } from './political-control.query.js';
export { Representation } from './representation.js';
export type { NoElection, RepresentationModel } from './representation.model.js';
export type { RepresentationQuery } from './representation.query.js';
export type { NoCouncils, Scope } from './scope.js';
export { mostDeprivedFirst, sharesByTenth } from './shares.js';
