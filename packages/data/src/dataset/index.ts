export { DatasetClient, type GetJson } from './client.js';
export { parseAuthorities } from './lazy/authorities/authorities.js';
export { parseAuthority } from './parse-authority.js';
