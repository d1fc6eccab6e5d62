import type { MapStrings } from './types.js';

export const cy: MapStrings = {
  shades: 'Cymdogaethau yn ôl eu degfed genedlaethol o ran amddifadedd',
  noShades: 'Cymdogaethau’r ardal',
  guide: ({ area }) =>
    `Mae pob siâp â rhif yn gymdogaeth yn ardal ${area}. Y rhif yw ei degfed genedlaethol: 1 yw’r 10% mwyaf difreintiedig.`,
  guideOfTwo: ({ area }) =>
    `Mae pob siâp wedi’i lenwi yn gymdogaeth yn ardal ${area}. Mae gan Gymru a Lloegr eu mynegeion eu hunain, felly ni ddangosir degfedau.`,
  label: ({ area }) => `Map o gymdogaethau: ${area}`,
  point: ({ name, tenth, rank, of }) => `${name}: degfed ${tenth}, safle ${rank} o ${of}`,
  pointMarked: ({ point }) => `${point}; cymdogaeth y cod post`,
  most: 'mwyaf difreintiedig',
  least: 'lleiaf difreintiedig',
  counted: ({ area }) => `O amgylch y cymdogaethau a gyfrifir yn ardal ${area}`,
  official: 'Llinell swyddogol y ward, lle mae’n wahanol',
  differs: ({ ward }) =>
    `Mae llinell swyddogol ward ${ward} yn wahanol i amlinell y cymdogaethau a gyfrifir ynddi; mae’r map yn dangos y ddwy.`,
  noOfficialLine: ({ ward }) =>
    `Nid yw’r map yn dangos llinell swyddogol ward ${ward}, nad yw ymhlith wardiau mis Mai 2025.`,
  noBoundaries: 'Nid oes map: ffiniau Cymru a Lloegr yw’r rhai sydd gennym.',
  tenth: 'degfed',
  table: {
    caption: ({ area }) => `Cymdogaethau: ${area}`,
    name: 'Cymdogaeth',
    code: 'Cod',
    ward: 'Y ward y’i cyfrifir ynddi',
    tenth: 'Degfed genedlaethol',
    rank: 'Safle cenedlaethol, 1 yw’r mwyaf difreintiedig',
    people: 'Pobl, 2021',
  },
};
