/** What a lexicon says without a page: its sentence, and the words around its terms. */
export { toModel, type LexiconModel } from './lexicon.model.js';
export { caveats, headline, tally } from './lexicon.summary.js';
export { cy } from './strings/cy.js';
export { en } from './strings/en.js';
