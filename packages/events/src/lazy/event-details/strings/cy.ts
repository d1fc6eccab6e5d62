import type { EventDetailsStrings } from './types.js';

export const cy: EventDetailsStrings = {
  calendarFile: 'Ffeil galendr (.ics)',
  fileName: 'digwyddiadau',
  postponedTitle: (title) => `Gohiriwyd: ${title}`,
};
