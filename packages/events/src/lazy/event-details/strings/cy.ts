import type { EventDetailsStrings } from './types.js';

export const cy: EventDetailsStrings = { calendarFile: 'Ffeil galendr (.ics)' };
