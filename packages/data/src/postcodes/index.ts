export { lookupPostcode, type PostcodeAnswer, type PostcodeOptions } from './client.js';
export { normalisePostcode } from './normalise-postcode.js';
