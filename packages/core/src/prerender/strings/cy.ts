import type { PrerenderStrings } from './types.js';

export const cy: PrerenderStrings = {
  more: {
    figures: 'Rhagor am y ffigurau hyn',
    list: 'Rhagor o ffyrdd o ddefnyddio’r rhestr hon',
  },
};
