export * from './errors.js';
export { beginLoad } from './load-scope.js';
export * from './model/index.js';
export { editDistance } from './edit-distance.js';
export { nearestTo } from './nearest.js';
export type { AreaSource, AuthorityOptions, WardOptions } from './dataset/area-source.js';
export type { ReadOptions } from './dataset/files.js';
