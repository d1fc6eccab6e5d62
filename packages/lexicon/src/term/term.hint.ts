import type { GetHint, HeightHints } from '@odm-widgets/core/hint.js';
import { lexiconHint } from '../shared/source.hint.js';

/** Chunks that a hint may name. */
export const CHUNKS = [] as const;

/** A word is as high as the line it stands in. */
export const HEIGHTS: HeightHints = [];

/** What the first content of `<odm-term>` needs: nothing before somebody asks, unless its definition is in the open. */
export const hint: GetHint = (read, context) =>
  read('layout')?.trim().toLowerCase() === 'block' ? lexiconHint(read, context) : { files: [], chunks: [] };
