export { lookupPostcode, type PostcodeAnswer, type PostcodeOptions, type PostcodePlaces } from './client.js';
export { postcodeSource } from './source.js';
export { normalisePostcode } from './normalise-postcode.js';
