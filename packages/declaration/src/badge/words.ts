/** The badge's words and its sentence, for rendering it without a page. */
export { cy } from './strings/cy.js';
export { en } from './strings/en.js';
export { caveatsOf, sentenceOf } from './declaration-badge.summary.js';
