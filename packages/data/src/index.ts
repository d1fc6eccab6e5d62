export * from './errors.js';
export * from './model/index.js';
export type { AreaSource, AskOptions } from './source.js';
