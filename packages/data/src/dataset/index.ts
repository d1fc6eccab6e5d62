export { DatasetClient, type GetJson } from './client.js';
export { parseAuthorities } from './parse-authorities.js';
export { parseAuthority } from './parse-authority.js';
