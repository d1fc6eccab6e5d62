import { cy as effects } from '../../shared/strings/cy.js';
import type { LexiconStrings } from './types.js';

const groups = (count: number) => `${count} grŵp`;

export const cy: LexiconStrings = {
  ...effects,
  heading: 'Geirfa Profiad',
  headline: (terms, themes, starter) =>
    `${starter ? 'Man cychwyn: ' : ''}${terms} o dermau ar ${themes} thema, am sut mae pobl yn profi strydoedd ac adeiladau.`,
  starterNote:
    'Man cychwyn, yng ngeiriau’r prosiect ei hun, heb ei wirio eto yn erbyn profiad pobl. Newidiwch ef ac ychwanegwch ato.',
  countsNote: ({ places, source }) =>
    `Lleoedd: faint o’r ${places} yn ${source} sy’n ymwneud â thema. Gall lle ymwneud â sawl un.`,
  noTerms: 'Nid oes termau yn yr eirfa hon eto.',
  search: 'Dod o hyd i derm',
  theme: 'Thema',
  anyTheme: 'Unrhyw thema',
  who: 'Ar bwy mae’n effeithio',
  anyWho: 'Unrhyw un',
  effect: 'Sut',
  anyEffect: 'Unrhyw effaith',
  filters: 'Dod o hyd i dermau a’u hidlo',
  shown: (count, of) => `${count} o ${of} o dermau.`,
  printed: (count) =>
    `Mae’r ${count} cyntaf ohonynt wedi’u hargraffu yma. Mae pob term yn y llyfryn i’w argraffu.`,
  printedPart: (first, last) =>
    `Mae rhifau ${first} i ${last} ohonynt wedi’u hargraffu yma. Mae pob term yn y llyfryn i’w argraffu.`,
  noMatches: 'Nid oes term yn cyfateb. Rhowch gynnig ar lai o eiriau, neu thema arall.',
  clear: 'Dangos pob term',
  before: (count, written) =>
    count === 1 ? 'Dangos y term blaenorol' : `Dangos y ${written} term blaenorol`,
  more: (count) => `Dangos ${count} arall`,
  tally: {
    helps: (count) => `yn helpu ${groups(count)}`,
    hinders: (count) => `yn rhwystro ${groups(count)}`,
    depends: (count) => `yn dibynnu i ${groups(count)}`,
  },
  proposed: 'cynigiwyd',
  table: {
    summary: 'Themâu mewn rhifau',
    caption: 'Termau fesul thema.',
    theme: 'Thema',
    terms: 'Termau',
    counted: 'Lleoedd',
  },
  method: 'Termau fel yr ysgrifennodd eu golygyddion nhw.',
  fileName: 'geirfa',
  core: {
    loading: 'Yn nôl y termau…',
    stale: 'Termau o’r blaen yw’r rhain; ni ellid nôl rhai mwy newydd.',
    actionFailed: 'Ni weithiodd hynny yma. Mae’r termau yn dal uchod.',
    copyFailed: 'Ni ellid ei gopïo. Dewiswch y ffynhonnell isod a’i chopïo.',
    downloadCsv: 'Lawrlwytho’r termau (CSV)',
    error: {
      config: 'Nid yw’r eirfa wedi’i gosod eto.',
      network: 'Ni ellid cyrraedd y termau. Gwiriwch y cysylltiad, yna rhowch gynnig arall arni.',
      http: 'Ni ellid dod o hyd i’r termau lle cedwir nhw.',
      busy: 'Mae’r lle sy’n cadw’r termau’n brysur. Rhowch gynnig arall arni mewn munud.',
      shape: 'Nid geirfa fel y mae’r dudalen hon yn ei hadnabod a gyrhaeddodd.',
    },
  },
};
