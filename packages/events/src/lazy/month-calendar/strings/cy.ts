import { welshEventCount } from '../../../strings/plurals.js';
import type { MonthCalendarStrings } from './types.js';

export const cy: MonthCalendarStrings = {
  weekdays: 'Sul Llun Maw Mer Iau Gwe Sad',
  label: (month) => `Digwyddiadau: ${month}`,
  previous: 'Y mis blaenorol',
  next: 'Y mis nesaf',
  hint: 'Defnyddiwch y bysellau saeth i fynd o ddydd i ddydd, a Page Up a Page Down o fis i fis.',
  day: ({ day, n, count, titles }) =>
    `${day}, ${n === 0 ? 'dim digwyddiadau' : welshEventCount(n, count)}${titles && `: ${titles}`}`,
  nothing: (day) => `Nid oes unrhyw ddigwyddiadau: ${day}.`,
};
