export type { CouncilReplacement } from '../model/index.js';
export { COUNCIL_REPLACEMENTS } from './council-replacements.js';
export { findReplacements, replacementsBy, successorsOf } from './find-replacements.js';
