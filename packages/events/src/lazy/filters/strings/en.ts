import type { FilterStrings } from './types.js';

export const en: FilterStrings = {
  legend: 'Choose events',
  search: 'Search events',
  tag: 'Subject',
  anyTag: 'Any subject',
  place: 'Where',
  anyPlace: 'Anywhere',
  inPerson: 'In person',
  online: 'Online',
  free: 'Free events only',
  from: 'From',
  until: 'Until',
  matching: ({ n, count }) => `${n === 1 ? '1 event fits' : `${count} events fit`}.`,
  noMatch: 'No event fits. Change or clear what you have chosen.',
  reset: 'Clear choices',
};
