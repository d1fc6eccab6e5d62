/** The badge's words, for what draws it elsewhere. */
export { cy } from './declaration-badge.strings.cy.js';
export { en } from './declaration-badge.strings.en.js';
export { sentenceOf } from './declaration-badge.summary.js';
