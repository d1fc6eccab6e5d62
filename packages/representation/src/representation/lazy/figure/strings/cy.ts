import { capitalise, inDate } from '../../../../shared/welsh.js';
import type { FigureStrings } from './types.js';

export const cy: FigureStrings = {
  readingGuide: {
    wards:
      'Cymdogaeth yw pob dot, sedd yw pob sgwâr. Daw’r wardiau â’r gyfran fwyaf o gymdogaethau difreintiedig yn gyntaf.',
    deciles:
      'Degfed o’r rhestr genedlaethol yw pob bar. Rhennir pob cymdogaeth yn gyfartal rhwng cynghorwyr ei ward.',
    grid: 'Degfed o 33,755 cymdogaeth Lloegr yw pob bar, y mwyaf difreintiedig yn gyntaf. Ei liwiau yw’r pleidiau sydd â’r rhan fwyaf o seddi eu wardiau.',
    turnout:
      'Cymdogaeth yw pob dot; cyfran yr etholwyr a bleidleisiodd yw pob bar. Daw’r wardiau â’r gyfran fwyaf o gymdogaethau difreintiedig yn gyntaf.',
    'over-time': 'Seddi llawn un flwyddyn yw pob bar.',
  },
  readingWithoutParties:
    'Cymdogaeth yw pob dot. Daw’r wardiau â’r gyfran fwyaf o gymdogaethau difreintiedig yn gyntaf.',
  mostDeprived: 'Mwyaf difreintiedig',
  leastDeprived: 'Lleiaf difreintiedig',
  wardDidNotVote: ({ date }) => `Dim etholiad i’w chyngor ei hun ${inDate(date)}`,
  noNeighbourhoods: 'Nid oes cymdogaeth wedi’i pharu â’r ward hon.',
  chart: {
    wards: 'Wardiau yn ôl amddifadedd, gyda’u seddi',
    deciles: 'Cymdogaethau pob degfed yn ôl pwy sy’n eu cynrychioli',
    grid: 'Cymdogaethau pob degfed o Loegr yn ôl pwy sy’n eu cynrychioli',
    turnout: 'Wardiau yn ôl amddifadedd, gyda’r ganran a bleidleisiodd',
    'over-time': 'Seddi fesul plaid, o flwyddyn i flwyddyn',
  },
  legend: 'Allwedd',
  details: {
    close: 'Cau',
    deciles: 'Cymdogaethau fesul degfed o’r rhestr genedlaethol',
    seats: ({ list: seats }) => `Seddi: ${seats}.`,
    formerNames: ({ names }) => `Gynt ${names}.`,
    seatsBeforeElections: ({ date, elections }) => `Seddi ${date}, cyn etholiadau ${elections}.`,
    inMostDeprived: ({ count, of: total, decile: at }) =>
      `Mae ${count} o ${total} ymhlith ${at === 1 ? 'y' : 'yr'} ${at}0% mwyaf difreintiedig yn Lloegr.`,
    turnout: ({ turnout, electorate, date }) =>
      `${capitalise(inDate(date))}, pleidleisiodd ${turnout} o’r ${electorate} etholwr.`,
    seatsContested: ({ count }) => `Seddi i’w llenwi: ${count}.`,
    votes: ({ list: votes }) => `Pleidleisiau: ${votes}.`,
  },
  showSquares: 'Dangos pob cymdogaeth fel sgwâr',
  hideSquares: 'Dangos deg bar',
  loadingSquares: 'Wrthi’n nôl pob cymdogaeth…',
  squaresFailed: 'Ni ellid nôl y cymdogaethau. Rhowch gynnig arall arni.',
  showMore: ({ count }) => `Dangos ${count} ward arall`,
  explore: { tenth: 'Degfed', year: 'Blwyddyn' },
};
