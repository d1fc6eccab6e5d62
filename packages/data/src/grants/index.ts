export { getGrants, type GrantsOptions } from './client.js';
export { grantNavUrl } from './grantnav.js';
export { parseGrants, type Grant, type GrantList } from './parse-grants.js';
export { sumGrants, type GrantSum } from './summarise.js';
