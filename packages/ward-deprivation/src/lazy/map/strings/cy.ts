import type { MapStrings } from './types.js';

export const cy: MapStrings = {
  guide:
    'Mae pob siâp â rhif yn gymdogaeth. Y rhif yw ei degfed genedlaethol: 1 yw’r 10% mwyaf difreintiedig.',
  elsewhere: 'Mae wardiau cynghorau eraill yn y tabl, nid ar y map hwn.',
  counted: ({ ward }) => `O amgylch y cymdogaethau a gyfrifir yn ward ${ward}`,
  countedInSeveral: 'O amgylch y cymdogaethau a gyfrifir ym mhob ward',
  official: 'Llinell swyddogol y ward, lle mae’n wahanol',
  differs: ({ ward }) =>
    `Mae llinell swyddogol ward ${ward} yn wahanol i amlinell y cymdogaethau a gyfrifir ynddi; mae’r map yn dangos y ddwy.`,
  noOfficialLine: ({ ward }) =>
    `Nid yw’r map yn dangos llinell swyddogol ward ${ward}, nad yw ymhlith wardiau mis Mai 2025.`,
  tenth: 'degfed',
};
