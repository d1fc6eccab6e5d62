import type { FigureStrings } from './types.js';

export const cy: FigureStrings = {
  readingGuide:
    'Y gwaelod yw’r mwyaf difreintiedig, y brig y lleiaf. Mae lletach yn golygu mwy o gymdogaethau. Cymharwch siapiau, nid meintiau.',
  readingGuideSharedScale: ({ count }) =>
    `Y gwaelod yw’r mwyaf difreintiedig, y brig y lleiaf. Un raddfa sydd i bob lamp: ${count} cymdogaeth mewn ugeinfed o’r rhestr yw’r lletaf.`,
  legend: {
    label: 'Sut i ddarllen lamp',
    bottom: 'Llydan ar y gwaelod: llawer o gymdogaethau ymhlith y mwyaf difreintiedig',
    top: 'Llydan ar y brig: llawer ymhlith y lleiaf difreintiedig',
    hourglass: 'Cul yn y canol: llawer o’r ddau',
    minority: 'Streipiau: lleiafrif sy’n rhedeg y cyngor',
    noc: 'Llwyd: dim rheolaeth gyffredinol',
  },
  mostDeprived: 'Mwyaf difreintiedig',
  leastDeprived: 'Lleiaf difreintiedig',
  lamps: 'Cynghorau fel lampau',
  map: 'Cynghorau ar fap o hecsagonau, un yr un',
  details: {
    close: 'Cau',
    rank: ({ rank, phrase }) =>
      `Safle ${rank} o 296 cyngor yn ôl safle cyfartalog${phrase}; 1 yw’r mwyaf difreintiedig.`,
    inMostDeprived10: ({ count, of: total, phrase }) =>
      `Mae ${count} o ${total} cymdogaeth ymhlith y 10% mwyaf difreintiedig yn Lloegr${phrase}.`,
    inMostDeprived20: ({ count, of: total, phrase }) =>
      `Mae ${count} o ${total} ymhlith yr 20% mwyaf difreintiedig${phrase}.`,
    seats: ({ list, total }) => `Seddi, ${total} wedi’u llenwi: ${list}.`,
    seatsOnRecord: ({ list, count, of }) => `Ceir cofnod o seddi ${count} o ${of} ward: ${list}.`,
    noSeats: 'Nid oes cofnod o’i seddi.',
    asAt: ({ date }) => `Seddi a rheolaeth ${date}.`,
    asAtBeforeElections: ({ date, elections }) => `Seddi a rheolaeth ${date}, cyn etholiadau ${elections}.`,
    seat: ({ party, count }) => `${party} ${count}`,
    seatsLoading: 'Wrthi’n nôl y seddi…',
    seatsFailed: 'Ni ellid nôl y seddi. Dewiswch y cyngor eto i roi cynnig arall arni.',
    vigintiles: 'Cymdogaethau fesul ugeinfed o’r rhestr genedlaethol',
    vigintile: 'Ugeinfed (1 yw’r mwyaf difreintiedig)',
    neighbourhoods: 'Cymdogaethau',
  },
};
