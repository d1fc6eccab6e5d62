import type { LayoutStrings } from './types.js';

export const en: LayoutStrings = { noSeries: 'Single events', pastEvents: 'Past events' };
