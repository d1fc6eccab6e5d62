import type { LayoutStrings } from './types.js';

export const cy: LayoutStrings = { noSeries: 'Digwyddiadau unigol', pastEvents: 'Digwyddiadau a fu' };
