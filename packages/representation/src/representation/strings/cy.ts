import { regionInWelsh } from '@odm-widgets/data/model';
import {
  byWhom,
  capitalise,
  council,
  councillor,
  district,
  inDate,
  inPlace,
  listInWelsh,
  neighbourhood,
  thePercentage,
} from '../../shared/strings/welsh.js';
import type { StringsWithFigure } from '../lazy/figure/strings/types.js';
import type { StringsWithNations } from '../lazy/nations/strings/types.js';
import { nations } from './nations-cy.js';
import type { SeatChange } from './types.js';

const titled = (what: string) => (place: string) => (place ? `${what}: ${place}` : what);

const decile = (n: number) => {
  if (n === 1) return '10% mwyaf difreintiedig';
  return n === 10 ? '10% lleiaf difreintiedig' : `${(n - 1) * 10}% i ${n * 10}%`;
};
const nationalDecile = (n: number, inNation: string) => {
  if (n === 1) return `y 10% mwyaf difreintiedig ${inNation}`;
  return n === 10
    ? `y 10% lleiaf difreintiedig ${inNation}`
    : `${thePercentage((n - 1) * 10)} i ${n * 10}% mwyaf difreintiedig ${inNation}`;
};

/** "cymdogaeth fwyaf difreintiedig X", "cymdogaeth ymhlith yr 20% i 30% mwyaf difreintiedig yn Lloegr yn X". */
function mostDeprived(at: number, n: number, inNation: string, place: string): string {
  const noun = neighbourhood(n);
  return at === 1
    ? `${noun} fwyaf difreintiedig ${place}`
    : `${noun} ymhlith ${nationalDecile(at, inNation)} ${inPlace(place)}`;
}

/** "cynghorydd dosbarth ac unedol": where county councillors are not counted. */
const councillors = (n: number, withoutCounties: boolean) =>
  `${councillor(n)}${withoutCounties ? ' dosbarth ac unedol' : ''}`;

const seatChange = ({ party, from, to }: SeatChange) =>
  from === to ? `dechreuodd a gorffennodd ${party} gyda ${from}` : `aeth ${party} o ${from} sedd i ${to}`;

export const cy: StringsWithFigure & StringsWithNations = {
  heading: {
    wards: titled('Pwy sy’n cynrychioli’r wardiau'),
    deciles: titled('Cynrychiolaeth yn ôl amddifadedd'),
    grid: titled('Pwy sy’n cynrychioli cymdogaethau Lloegr'),
    turnout: titled('Y ganran a bleidleisiodd fesul ward'),
    'over-time': titled('Seddi dros amser'),
  },
  nation: 'Lloegr',
  inNation: 'yn Lloegr',
  councils: ({ count }) => `${count} o gynghorau`,
  region: regionInWelsh,
  partyList: listInWelsh,

  headline: {
    seats: ({ date, place, n, count, parties, withoutCounties }) =>
      `${capitalise(inDate(date))} roedd ${byWhom(place)} ${count} ${councillors(n, withoutCounties)}: ${parties}.`,
    seatsWithoutParties: ({ date, place, n, count, wards, withoutCounties }) =>
      `${capitalise(inDate(date))} roedd ${byWhom(place)} ${count} ${councillors(n, withoutCounties)} mewn ${wards} ward.`,
    seatsOnRecord: ({ date, place, count, of: total, parties }) =>
      `${capitalise(inDate(date))} roedd cofnod o seddi ${count} o ${total} ward ${place}${parties && `: ${parties}`}.`,
    noSeats: ({ place }) => `Nid oes cofnod o seddi ${place}.`,
    allVacant: ({ date, place, count }) =>
      `${capitalise(inDate(date))} roedd pob un o ${count} sedd ${place} yn wag.`,
    deciles: ({ party, place, share, count, n, decile: at, inNation }) =>
      `O gyfrif yn ôl seddi wardiau, mae ${party} yn cynrychioli ${share} o ${count} ${mostDeprived(at, n, inNation, place)}.`,
    decilesUnknown: ({ n, count, place, decile: at, inNation }) =>
      `Nid oes cofnod o bwy sy’n cynrychioli ${count} ${mostDeprived(at, n, inNation, place)}.`,
    decilesVacant: ({ n, count, place, decile: at, inNation }) =>
      `Mae pob sedd yn wag yn wardiau ${count} ${mostDeprived(at, n, inNation, place)}.`,
    grid: ({ date, party, share, count }) =>
      `${capitalise(inDate(date))} ${party} oedd â mwy na hanner y seddi yn wardiau ${share} o ${count} cymdogaeth fwyaf difreintiedig Lloegr.`,
    turnout: ({ place, count, date, low, lowWard, high, highWard }) =>
      `${capitalise(inDate(date))}, yn y ${count} ward ${inPlace(place)} lle bu etholiad, pleidleisiodd rhwng ${low} yn ${lowWard} a ${high} yn ${highWard}.`,
    turnoutWithoutWards: ({ place, count, date, low, high }) =>
      `${capitalise(inDate(date))}, yn y ${count} ward ${inPlace(place)} lle bu etholiad, pleidleisiodd rhwng ${low} a ${high} o’r etholwyr.`,
    turnoutOfOneWard: ({ ward, date, turnout }) =>
      `${capitalise(inDate(date))}, pleidleisiodd ${turnout} o’r etholwyr yn ${ward}.`,
    overTime: (words) => {
      const [first, last] = words.years;
      const next = words.next ? `; ${seatChange(words.next)}` : '';
      return `Rhwng ${first} a ${last} ${seatChange(words)} ${inPlace(words.place)}${next}.`;
    },
    overTimePartial: ({ place, year, count, of: total }) =>
      `Yn ${year} roedd cofnod o seddi ${count} o ${total} ward ${place}, felly ni ellir cymharu’r blynyddoedd.`,
  },

  party: ({ party, count }) => `${party} ${count}`,
  others: 'eraill',
  notes: {
    seatsDate: ({ date }) => `Seddi ${date}.`,
    seatsDateBeforeElections: ({ date, elections, voted, of: total }) =>
      voted === total
        ? `Seddi ${date}, cyn etholiadau ${elections}.`
        : `Seddi ${date}, cyn etholiadau ${elections} mewn ${voted} o’r ${total} ${council(total)} hyn.`,
    otherShares: ({ parties }) => `Y lleill: ${parties}.`,
    residents: ({ count }) => `Un cynghorydd am bob ${count} o drigolion (cyfrifiad 2021).`,
    vacancies: ({ count }) => `Nifer y seddi gwag: ${count}.`,
    withoutRecord: ({ count, of: total }) =>
      `Ceir cofnod o seddi ${count} o ${total} ward; dangosir y gweddill fel anhysbys, ac nis cyfrifir.`,
    neighbourhoodsWithoutRecord: ({ n, count }) =>
      `Yn wardiau ${count} ${neighbourhood(n)} mae pob sedd yn wag neu heb gofnod.`,
    estimatedLsoas: ({ count }) =>
      `Nifer yr LSOAs a osodwyd yn wardiau 2025 yn ôl ein hamcangyfrif ni: ${count}.`,
    withoutCounties: 'Cynghorau dosbarth ac unedol yw’r rhain; hepgorir cynghorau sir.',
    refusedCounty: ({ name }) =>
      `Cyngor sir yw ${name}, felly nis dangosir wrth ymyl cynghorau eraill: cymdogaethau ei ddosbarthau yw ei gymdogaethau.`,
    otherWards: ({ date }) =>
      `Ni restrir wardiau na fu etholiad i’w cyngor eu hunain ynddynt ${inDate(date)}.`,
    wardsDidNotVote: ({ count, date }) =>
      `Nifer y wardiau heb etholiad i’w cyngor eu hunain ${inDate(date)}: ${count}.`,
    seatChanges: ({ parties }) => `Hefyd: ${parties}.`,
    seatChange: ({ party, from, to }) =>
      from === to ? `${party} ${from} yn y ddwy flwyddyn` : `${party} o ${from} i ${to}`,
    yearWithoutRecords: ({ count, of: total, year }) =>
      `Yn ${year} ceir cofnod o seddi ${count} o ${total} ward, felly ni nodir cyfanswm ar gyfer y flwyddyn honno.`,
    yearVacancies: ({ count, year }) => `Nifer y seddi gwag yn ${year}: ${count}.`,
  },
  association:
    'Nid yw hyn yn dangos bod y naill yn achosi’r llall. Mae amddifadedd yn disgrifio ardaloedd, nid y bobl sy’n byw neu’n sefyll etholiad ynddynt.',
  electionPeriod: 'Mae etholiad ar ddod. I aros yn niwtral, rydym yn hepgor pleidiau nes iddo ddod i ben.',
  turnoutDefinition: {
    'valid-votes': ({ year }) =>
      `Cyfrif Llyfrgell Tŷ’r Cyffredin yw un ${year}: etholwyr â phleidlais ddilys fel cyfran o’r etholwyr.`,
    'as-published': ({ year }) =>
      `Ffigur y llawlyfr etholiadau ei hun yw un ${year}; ni ddywed sut y’i cyfrifwyd.`,
  },
  decile,
  unknown: 'Dim cofnod',
  allVacant: 'Pob sedd yn wag',
  vacantOrUnknown: 'Pob sedd yn wag, neu ddim cofnod',
  noDominantParty: 'Dim prif gynrychiolaeth',
  otherParties: 'Pleidiau eraill',
  othersAndIndependents: 'Annibynwyr a phleidiau eraill',
  vacant: 'Gwag',
  noRecord: 'Dim cofnod',
  seatsOnRecord: ({ count, of: total }) => `Cofnod o seddi ${count} o ${total} ward`,
  seatCount: ({ count }) => `${count} sedd`,
  neighbourhoods: ({ n, count }) => `${count} ${neighbourhood(n)}`,
  table: {
    caption: {
      wards: ({ place }) => `${place}: wardiau yn ôl amddifadedd, gyda’u seddi`,
      deciles: ({ place }) =>
        `${place}: cymdogaethau fesul degfed o’r rhestr genedlaethol a seddi eu wardiau`,
      grid: ({ place }) =>
        `${place}: cymdogaethau fesul degfed o’r rhestr genedlaethol a’r blaid sydd â mwy na hanner seddi eu ward`,
      turnout: ({ place }) => `${place}: y ganran a bleidleisiodd a’r pleidleisiau, fesul ward`,
      'over-time': ({ place }) => `${place}: seddi llawn fesul plaid a blwyddyn`,
    },
    ward: 'Ward',
    council: 'Cyngor',
    councilCode: 'Cod y cyngor',
    place: 'Lle',
    placeCode: 'Cod y lle',
    formerNames: 'Enw blaenorol',
    estimatedLsoas: 'LSOAs a osodwyd yn ôl ein hamcangyfrif ni',
    population: 'Trigolion y cyngor (cyfrifiad 2021)',
    code: 'Cod',
    neighbourhoods: 'Cymdogaethau',
    mostDeprived10: 'Ymhlith y 10% mwyaf difreintiedig',
    mostDeprived20: 'Ymhlith yr 20% mwyaf difreintiedig',
    seats: 'Seddi',
    filled: 'Seddi llawn',
    vacant: 'Seddi gwag',
    party: 'Plaid',
    all: 'Pob cymdogaeth',
    total: 'Cyfanswm',
    turnout: 'Y ganran a bleidleisiodd',
    electorate: 'Etholwyr',
    votes: 'Pleidleisiau',
    seatsContested: 'Seddi i’w llenwi',
    votesFor: ({ party }) => `Pleidleisiau: ${party}`,
    shareOfDecile: ({ decile: name }) => `${name}: cyfran, %`,
    withoutRecord: 'Wardiau heb gofnod',
    sort: ({ column }) => `Trefnu yn ôl ${column}`,
    cut: ({ count, of: total }) =>
      `Dengys y tabl y ${count} ward gyntaf o ${total}; mae pob un yn y lawrlwythiad.`,
  },
  unknownCouncils: ({ codes }) =>
    `Nid oes cyngor dosbarth nac unedol yn Lloegr o’r enw neu â’r cod ${codes}.`,
  noCouncils: ({ asked }) => `Nid oes cynghorau i’w dangos ar gyfer “${asked}”.`,
  knownPlaces: {
    region: ({ list: names }) => `Y rhanbarthau yw ${names}.`,
    'combined-authority': ({ list: names }) => `Yr awdurdodau cyfun yw ${names}.`,
  },
  countyCouncil: ({ name }) =>
    `Cyngor sir yw ${name}, sydd â rhanbarthau etholiadol; wardiau cynghorau dosbarth ac unedol a ddangosir yma.`,
  showDistricts: ({ n, count, name }) =>
    n === 1 ? `Dangos dosbarth ${name}` : `Dangos ${count} ${district(n)} ${name}`,
  noElection: ({ place, date }) =>
    `Ni fu etholiad i’w chyngor ei hun mewn unrhyw ward ${inPlace(place)} ${inDate(date)}.`,
  showElection: ({ date }) => `Dangos ${date}`,
  nations,

  figure: {
    keys: 'Mae’r bysellau saeth yn mynd o un i’r nesaf. Mae Enter yn agor manylion, ac Escape yn eu cau.',
    readingGuide: {
      wards:
        'Sedd yw pob sgwâr, cymdogaeth yw pob dot. Daw’r wardiau â’r gyfran fwyaf o gymdogaethau difreintiedig yn gyntaf.',
      deciles:
        'Degfed o’r rhestr genedlaethol yw pob bar. Rhennir pob cymdogaeth yn gyfartal rhwng cynghorwyr ei ward.',
      grid: 'Degfed o 33,755 cymdogaeth Lloegr yw pob bar, y mwyaf difreintiedig yn gyntaf. Ei liwiau yw’r pleidiau sydd â’r rhan fwyaf o seddi eu wardiau.',
      turnout: 'Cyfran yr etholwyr a bleidleisiodd yw pob bar, yr uchaf yn gyntaf; cymdogaeth yw pob dot.',
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
      turnout: 'Wardiau yn ôl y ganran a bleidleisiodd, gydag amddifadedd',
      'over-time': 'Seddi fesul plaid, o flwyddyn i flwyddyn',
    },
    legend: 'Allwedd',
    details: {
      close: 'Cau',
      deciles: 'Cymdogaethau fesul degfed o’r rhestr genedlaethol',
      seats: ({ list: seats }) => `Seddi: ${seats}.`,
      formerNames: ({ names }) => `Gynt ${names}.`,
      seatsBeforeElections: ({ date, elections }) => `Seddi ${date}, cyn etholiadau ${elections}.`,
      inMostDeprived: ({ count, of: total, decile: at, inNation }) =>
        `Mae ${count} o ${total} ymhlith ${at === 1 ? 'y' : 'yr'} ${at}0% mwyaf difreintiedig ${inNation}.`,
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
  },
};
