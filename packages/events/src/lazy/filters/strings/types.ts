import type { Locale } from '@odm-widgets/core';
import { welshEventCount } from '../../../strings/plurals.js';

export interface FilterStrings {
  legend: string;
  search: string;
  tag: string;
  anyTag: string;
  place: string;
  anyPlace: string;
  inPerson: string;
  online: string;
  free: string;
  from: string;
  until: string;
  shown: (words: { n: number; count: string }) => string;
  nothing: string;
  reset: string;
}

const en: FilterStrings = {
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
  shown: ({ n, count }) => `${n === 1 ? '1 event fits' : `${count} events fit`}.`,
  nothing: 'No event fits. Change or clear what you have chosen.',
  reset: 'Clear choices',
};

const cy: FilterStrings = {
  legend: 'Dewis digwyddiadau',
  search: 'Chwilio am ddigwyddiadau',
  tag: 'Pwnc',
  anyTag: 'Unrhyw bwnc',
  place: 'Ble',
  anyPlace: 'Unrhyw le',
  inPerson: 'Wyneb yn wyneb',
  online: 'Ar-lein',
  free: 'Digwyddiadau am ddim yn unig',
  from: 'O',
  until: 'Hyd at',
  shown: ({ n, count }) => `Mae ${welshEventCount(n, count)} yn cyfateb.`,
  nothing: 'Nid oes digwyddiad yn cyfateb. Newidiwch neu gliriwch eich dewisiadau.',
  reset: 'Clirio dewisiadau',
};

/** What a reader chooses by. */
export function filterStrings(locale: Locale): FilterStrings {
  return locale === 'cy' ? cy : en;
}
