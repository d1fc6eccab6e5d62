/** The badge's words, for what draws it elsewhere. */
export { cy } from './strings/cy.js';
export { en } from './strings/en.js';
export { sentenceOf } from './declaration-badge.summary.js';
