import type { Locale } from '@odm-widgets/core';
import { englishEventCount, welshEventCount } from '../../../strings/plurals.js';

export interface MonthCalendarStrings {
  /** From Sunday on, short, with spaces between. */
  weekdays: string;
  label: (month: string) => string;
  previous: string;
  next: string;
  hint: string;
  day: (words: { day: string; n: number; count: string }) => string;
  nothing: (day: string) => string;
}

const en: MonthCalendarStrings = {
  weekdays: 'Sun Mon Tue Wed Thu Fri Sat',
  label: (month) => `Events in ${month}`,
  previous: 'Previous month',
  next: 'Next month',
  hint: 'Use the arrow keys to go from day to day, Page Up and Page Down from month to month.',
  day: ({ day, n, count }) => `${day}, ${englishEventCount(n, count)}`,
  nothing: (day) => `There are no events on ${day}.`,
};

const cy: MonthCalendarStrings = {
  weekdays: 'Sul Llun Maw Mer Iau Gwe Sad',
  label: (month) => `Digwyddiadau: ${month}`,
  previous: 'Y mis blaenorol',
  next: 'Y mis nesaf',
  hint: 'Defnyddiwch y bysellau saeth i fynd o ddydd i ddydd, a Page Up a Page Down o fis i fis.',
  day: ({ day, n, count }) => `${day}, ${n === 0 ? 'dim digwyddiadau' : welshEventCount(n, count)}`,
  nothing: (day) => `Nid oes unrhyw ddigwyddiadau: ${day}.`,
};

/** A month as a table. */
export function monthCalendarStrings(locale: Locale): MonthCalendarStrings {
  return locale === 'cy' ? cy : en;
}
