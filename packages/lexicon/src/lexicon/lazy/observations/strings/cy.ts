import { cy as effects } from '../../../../shared/strings/cy.js';
import type { ObservationStrings } from './types.js';

export const cy: ObservationStrings = {
  ...effects,
  title: 'Sylwadau',
  count: (all, unmatched) =>
    unmatched === '0'
      ? `${all} o sylwadau, pob un ag o leiaf un term.`
      : `${all} o sylwadau; ${unmatched} ohonynt heb derm.`,
  sorting: (done, all) => `Yn canfod termau: ${done} o ${all} o sylwadau.`,
  ofTerm: (count, isOne) => (isOne ? '1 sylw' : `${count} o sylwadau`),
  fitting: (count, all) => `${count} o ${all} o sylwadau`,
  searching: 'Yn chwilio am sylwadau sy’n cyfateb.',
  unmatched: (count) => `Heb derm: ${count}`,
  withheld: 'Cedwir y geiriau’n ôl: nid oes neb wedi dweud y cânt eu dangos.',
  failed: ({ title }) => `Ni ellid nôl sylwadau “${title}”.`,
  more: (count) => `Dangos ${count} arall`,
  terms: 'Termau',
  byTerms: '(yn ôl ei dermau)',
  strategies: 'Beth mae pobl yn ei wneud',
  place: 'Ble',
  when: 'Pryd',
  photo: 'Mae’r llun yn dangos',
  by: 'Gan',
  rule: 'Mae sylw yn cael term pan fydd un o’i frawddegau’n cynnwys enw’r term, enw arall arno, neu eiriau y mae’r eirfa’n eu rhestru ar ei gyfer.',
};
