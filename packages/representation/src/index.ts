export { bandwidth, density, lampPath, profile, type Level } from './lamp.js';
export { PoliticalControl } from './political-control.js';
export type { ControlModel, NoCouncils } from './political-control.model.js';
export type { ControlQuery } from './political-control.query.js';
