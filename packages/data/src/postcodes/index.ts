export { lookupPostcode, type PostcodeAnswer, type PostcodeOptions } from './client.js';
export { normalisePostcode } from './postcode.js';
