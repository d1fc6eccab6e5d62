import type { PrerenderStrings } from './types.js';

export const cy: PrerenderStrings = {
  more: 'Rhagor am y ffigurau hyn',
};
