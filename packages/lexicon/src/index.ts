export { setApiBase } from '@odm-widgets/core/api-base.js';
export { Lexicon } from './lexicon/lexicon.js';
export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { LexiconModel } from './lexicon/lexicon.model.js';
export type { LexiconQuery } from './lexicon/lexicon.query.js';
export { Term } from './term/term.js';
export type { TermModel } from './term/term.model.js';
