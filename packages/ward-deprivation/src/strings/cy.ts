import type { WardStrings } from './types.js';

const rules = new Intl.PluralRules('cy');

/** "cymdogaeth" as it stands after a number: 2 gymdogaeth, 6 chymdogaeth, 10 cymdogaeth. */
function neighbourhoods(n: number): string {
  const form = rules.select(n);
  if (form === 'one' || form === 'two') return 'gymdogaeth';
  return form === 'many' ? 'chymdogaeth' : 'cymdogaeth';
}

const IN_MOST_DEPRIVED = 'ymhlith y 10% mwyaf difreintiedig yn Lloegr';
const ORDINALS = ['', '', 'ail ', 'trydydd ', 'pedwerydd ', 'pumed '];

export const cy: WardStrings = {
  heading: (place) => (place ? `Amddifadedd yn ward ${place}` : 'Amddifadedd fesul ward'),
  domain: {
    overall: 'Amddifadedd cyffredinol',
    income: 'Incwm',
    employment: 'Cyflogaeth',
    education: 'Addysg, sgiliau a hyfforddiant',
    health: 'Iechyd ac anabledd',
    crime: 'Troseddu',
    barriers: 'Rhwystrau i dai a gwasanaethau',
    environment: 'Amgylchedd byw',
  },
  domainPhrase: (domain) => ` o ran ${domain.toLowerCase()}`,
  headline: {
    some: ({ ward, count, of, total, phrase }) =>
      `Mae ${count} o'r ${of} ${neighbourhoods(total)} yn ward ${ward} ${IN_MOST_DEPRIVED}${phrase}.`,
    none: ({ ward, of, total, phrase }) =>
      `Nid yw'r un o'r ${of} ${neighbourhoods(total)} yn ward ${ward} ${IN_MOST_DEPRIVED}${phrase}.`,
    all: ({ ward, of, total, phrase }) =>
      total === 2
        ? `Mae'r ddwy gymdogaeth yn ward ${ward} ${IN_MOST_DEPRIVED}${phrase}.`
        : `Mae pob un o'r ${of} ${neighbourhoods(total)} yn ward ${ward} ${IN_MOST_DEPRIVED}${phrase}.`,
    singleInside: ({ ward, phrase }) => `Mae'r unig gymdogaeth yn ward ${ward} ${IN_MOST_DEPRIVED}${phrase}.`,
    singleOutside: ({ ward, phrase, tenth }) =>
      `Nid yw'r unig gymdogaeth yn ward ${ward} ${IN_MOST_DEPRIVED}${phrase}: mae hi yn ${tenth}.`,
  },
  comparison: {
    authority: ({ place, count, of }) => `Ar draws ${place}, mae'n ${count} o ${of}.`,
    england: "Ar draws Lloegr mae'n un o bob deg: felly y gwneir y degfedau.",
    ward: ({ ward, authority, count, of }) => `${ward} (${authority}): ${count} o ${of}.`,
  },
  tenth: (n) =>
    n <= 5 ? `y ${ORDINALS[n]}10% mwyaf difreintiedig` : `y ${ORDINALS[11 - n]}10% lleiaf difreintiedig`,
  caveat:
    "Mae amddifadedd yma yn gymharol: mae'n cymharu ardaloedd â'i gilydd, ac nid yw'n dweud dim am unrhyw berson neu aelwyd sy'n byw yno.",
  whatIsNeighbourhood:
    "Ystyr cymdogaeth yw Ardal Gynnyrch Ehangach Haen Is (LSOA), ardal fach o tua 1,000 i 3,000 o bobl. Cyfrifir pob un yn yr un ward sy'n gweddu orau iddi.",
  populationLine: ({ ward, people }) =>
    `Mae ${people} o bobl yn byw yn y cymdogaethau a gyfrifir yn ward ${ward}.`,
  table: {
    caption: ({ ward, domain }) => `${ward}: cymdogaethau yn ôl safle, ${domain.toLowerCase()}`,
    captionDomains: ({ ward }) => `${ward}: safle pob cymdogaeth, yn gyffredinol ac ym mhob maes`,
    ward: 'Ward',
    name: 'Cymdogaeth',
    code: 'Cod',
    rank: ({ of }) => `Safle yn Lloegr (1 yw'r mwyaf difreintiedig o ${of})`,
    tenth: "Degfed (1 yw'r 10% mwyaf difreintiedig)",
    people: 'Pobl',
    show: 'Y ffigurau mewn tabl',
  },
  chart: {
    most: 'Mwyaf difreintiedig',
    least: 'Lleiaf difreintiedig',
    band: '10% mwyaf difreintiedig',
    england: 'Lloegr',
    point: ({ name, rank, of, tenth }) => `${name}: safle ${rank} o ${of}, yn ${tenth} yn Lloegr`,
    pointInLane: ({ lane, point }) => `${lane}. ${point}`,
    laneCount: ({ label, count, of }) => `${label}: ${count} o ${of}`,
  },
  actions: { explore: "Archwilio'r siart hon" },
};
