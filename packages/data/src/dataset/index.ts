export { DatasetClient, type GetJson } from './client.js';
export { parseAuthority } from './parse-authority.js';
export { resolveAuthorityCode } from './resolve-authority.js';
