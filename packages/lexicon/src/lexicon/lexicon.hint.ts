import type { GetHint, HeightHints } from '@odm-widgets/core/hint.js';

/** Chunks that a hint may name. */
export const CHUNKS = [] as const;

/** A list is as high as its lexicon has terms, which is known when it is there. */
export const HEIGHTS: HeightHints = [];

/** What the first content of `<odm-lexicon>` needs: the starter, unless the tag names a lexicon. */
export const hint: GetHint = (read, { locale }) => ({
  files: read('src')?.trim() ? [] : [`lexicon/starter.${locale}.json`],
  chunks: [],
});
