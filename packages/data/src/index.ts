export * from './errors.js';
export * from './model/index.js';
export type { AreaSource, AskOptions, AuthorityOptions } from './dataset/area-source.js';
