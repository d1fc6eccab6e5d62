import type { PrerenderStrings } from './types.js';

export const en: PrerenderStrings = {
  more: 'More about these figures',
};
