import type { GetHint, HeightHints } from '@odm-widgets/core/hint.js';

/** Chunks that a hint may name. */
export const CHUNKS = [] as const;

export const HEIGHTS: HeightHints = [
  ['[supporter]', 285, 145],
  ['[supporter][layout=line i]', 240, 110],
];

/** What the first content of `<odm-declaration-badge>` needs: the published register, unless the tag names its own. */
export const hint: GetHint = (read) => {
  if (!read('supporter')?.trim()) return { files: [], chunks: [] };
  const register = read('register')?.trim();
  return register
    ? { files: [], chunks: [], addresses: [[register]] }
    : { files: ['declaration/register.json'], chunks: [] };
};
