export * from './errors.js';
export * from './model/index.js';
export type { AreaSource, ReadOptions, AuthorityOptions } from './dataset/area-source.js';
