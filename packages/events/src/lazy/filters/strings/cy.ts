import { welshEventCount } from '../../../strings/plurals.js';
import type { FilterStrings } from './types.js';

export const cy: FilterStrings = {
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
  matching: ({ n, count }) => `Mae ${welshEventCount(n, count)} yn cyfateb.`,
  noMatch: 'Nid oes digwyddiad yn cyfateb. Newidiwch neu gliriwch eich dewisiadau.',
  reset: 'Clirio dewisiadau',
};
