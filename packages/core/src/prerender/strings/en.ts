import type { PrerenderStrings } from './types.js';

export const en: PrerenderStrings = {
  more: {
    figures: 'More about these figures',
    list: 'More ways to use this list',
  },
};
