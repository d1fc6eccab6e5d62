import type { EventDetailsStrings } from './types.js';

export const en: EventDetailsStrings = {
  calendarFile: 'Calendar file (.ics)',
  fileName: 'events',
  postponedTitle: (title) => `Postponed: ${title}`,
};
