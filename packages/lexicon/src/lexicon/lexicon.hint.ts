import type { GetHint, HeightHints } from '@odm-widgets/core/hint.js';
import { lexiconHint } from '../shared/source.hint.js';

/** Chunks that a hint may name. */
export const CHUNKS = [] as const;

/** A list is as high as its lexicon has terms, which is known when it is there. */
export const HEIGHTS: HeightHints = [];

/** What the first content of `<odm-lexicon>` needs. */
export const hint: GetHint = lexiconHint;
