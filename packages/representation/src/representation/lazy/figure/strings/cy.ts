import type { FigureStrings } from './types.js';

export const cy: FigureStrings = {
  readingGuide: {
    wards:
      "Cymdogaeth yw pob dot, yn ei degfed o'r rhestr genedlaethol; sedd yw pob sgwâr. Mae'r wardiau yn nhrefn cyfran eu cymdogaethau ymhlith y 10% mwyaf difreintiedig, yna'r 20%, ac yn y blaen.",
    deciles:
      "Degfed o'r rhestr genedlaethol yw pob bar. Cyfrifir pob cymdogaeth unwaith, mewn rhannau cyfartal i seddi llawn ei ward.",
    grid: "Un o 33,755 cymdogaeth Lloegr yw pob sgwâr, y mwyaf difreintiedig yn gyntaf, fesul rhes. Ei liw yw'r blaid sydd â mwy na hanner seddi llawn ei ward.",
    turnout:
      "Cymdogaeth yw pob dot, yn ei degfed o'r rhestr genedlaethol; y bar yw cyfran yr etholwyr a bleidleisiodd. Mae'r wardiau yn nhrefn cyfran eu cymdogaethau ymhlith y 10% mwyaf difreintiedig, yna'r 20%, ac yn y blaen.",
    'over-time': 'Seddi llawn un flwyddyn yw pob bar, ar ôl etholiadau mis Mai.',
  },
  readingWithoutParties:
    "Cymdogaeth yw pob dot, yn ei degfed o'r rhestr genedlaethol. Mae'r wardiau yn nhrefn cyfran eu cymdogaethau ymhlith y 10% mwyaf difreintiedig, yna'r 20%, ac yn y blaen.",
  mostDeprived: 'Mwyaf difreintiedig',
  leastDeprived: 'Lleiaf difreintiedig',
  wardDidNotVote: ({ date }) => `Dim etholiad ym ${date}`,
  noNeighbourhoods: "Nid oes cymdogaeth wedi'i pharu â'r ward hon.",
  chart: {
    wards: "Wardiau yn ôl amddifadedd, gyda'u seddi",
    deciles: "Cymdogaethau pob degfed yn ôl pwy sy'n eu cynrychioli",
    grid: "Pob cymdogaeth yn Lloegr yn ôl pwy sy'n ei chynrychioli",
    turnout: "Wardiau yn ôl amddifadedd, gyda'r ganran a bleidleisiodd",
    'over-time': 'Seddi fesul plaid, o flwyddyn i flwyddyn',
  },
  legend: 'Allwedd',
  details: {
    close: 'Cau',
    deciles: "Cymdogaethau fesul degfed o'r rhestr genedlaethol",
    seats: ({ list: seats }) => `Seddi: ${seats}.`,
    inMostDeprived: ({ count, of: total, decile: at }) =>
      `Mae ${count} o ${total} ymhlith ${at === 1 ? 'y' : 'yr'} ${at}0% mwyaf difreintiedig yn Lloegr.`,
    turnout: ({ turnout, electorate, date }) =>
      `Ym ${date}, pleidleisiodd ${turnout} o'r ${electorate} etholwr.`,
    seatsContested: ({ count }) => `Seddi i'w llenwi: ${count}.`,
    votes: ({ list: votes }) => `Pleidleisiau: ${votes}.`,
  },
  gridHint:
    "Mae'r bysellau saeth yn mynd o res i res ac o sgwâr i sgwâr; mae Home ac End yn mynd i'r rhes gyntaf a'r olaf.",
  gridCell: ({ rank, of: total, decileLabel, who }) => `Safle ${rank} o ${total}, ${decileLabel}: ${who}.`,
  gridRow: ({ from, to, parties }) => `Safleoedd ${from} i ${to}: ${parties}.`,
  gridCouncil: ({ council, count, inMostDeprived10 }) =>
    `${council}: amlygir ${count} o gymdogaethau, ${inMostDeprived10} ohonynt ymhlith y 10% mwyaf difreintiedig.`,
  gridCouncilFailed: "Ni ellid nôl cymdogaethau'r cyngor. Dewiswch ef eto i roi cynnig arall arni.",
  loadingCouncil: "Wrthi'n nôl cymdogaethau'r cyngor…",
  showMore: ({ count }) => `Dangos ${count} ward arall`,
};
