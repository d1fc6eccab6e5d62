import { englishEventCount } from '../../../strings/plurals.js';
import type { MonthCalendarStrings } from './types.js';

export const en: MonthCalendarStrings = {
  weekdays: 'Sun Mon Tue Wed Thu Fri Sat',
  label: (month) => `Events in ${month}`,
  previous: 'Previous month',
  next: 'Next month',
  hint: 'Use the arrow keys to go from day to day, Page Up and Page Down from month to month.',
  day: ({ day, n, count, titles }) => `${day}, ${englishEventCount(n, count)}${titles && `: ${titles}`}`,
  nothing: (day) => `There are no events on ${day}.`,
};
