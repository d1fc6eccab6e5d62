import {
  capitalise,
  councillor,
  inDate,
  listInWelsh,
  neighbourhood,
  thePercentage,
} from '../../shared/welsh.js';
import type { RepresentationStrings, SeatChange } from './types.js';

const titled = (what: string) => (place: string) => (place ? `${what}: ${place}` : what);

const decile = (n: number) => {
  if (n === 1) return '10% mwyaf difreintiedig';
  return n === 10 ? '10% lleiaf difreintiedig' : `${(n - 1) * 10}% i ${n * 10}%`;
};
const decileInEngland = (n: number) => {
  if (n === 1) return 'y 10% mwyaf difreintiedig yn Lloegr';
  return n === 10
    ? 'y 10% lleiaf difreintiedig yn Lloegr'
    : `${thePercentage((n - 1) * 10)} i ${n * 10}% mwyaf difreintiedig yn Lloegr`;
};

/** "cymdogaeth fwyaf difreintiedig", "cymdogaeth ymhlith yr 20% i 30% mwyaf difreintiedig yn Lloegr". */
function mostDeprived(at: number, n: number): string {
  const noun = neighbourhood(n);
  return at === 1 ? `${noun} fwyaf difreintiedig` : `${noun} ymhlith ${decileInEngland(at)} yn`;
}

const seatChange = ({ party, from, to }: SeatChange) =>
  from === to ? `dechreuodd a gorffennodd ${party} gyda ${from}` : `aeth ${party} o ${from} sedd i ${to}`;

export const cy: RepresentationStrings = {
  heading: {
    wards: titled('Pwy sy’n cynrychioli’r wardiau'),
    deciles: titled('Cynrychiolaeth yn ôl amddifadedd'),
    grid: titled('Pwy sy’n cynrychioli cymdogaethau Lloegr'),
    turnout: titled('Y ganran a bleidleisiodd fesul ward'),
    'over-time': titled('Seddi dros amser'),
  },
  england: 'Lloegr',
  councils: ({ count }) => `${count} o gynghorau`,
  late: (year) => `diwedd ${year}`,
  partyList: listInWelsh,

  headline: {
    seats: ({ date, place, n, count, parties }) =>
      `${capitalise(inDate(date))} roedd gan ${place} ${count} ${councillor(n)}: ${parties}.`,
    seatsWithoutParties: ({ date, place, n, count, wards }) =>
      `${capitalise(inDate(date))} roedd gan ${place} ${count} ${councillor(n)} mewn ${wards} ward.`,
    seatsOnRecord: ({ date, place, count, of: total, parties }) =>
      `${capitalise(inDate(date))} roedd cofnod o seddi ${count} o ${total} ward ${place}${parties && `: ${parties}`}.`,
    noSeats: ({ place }) => `Nid oes cofnod o seddi ${place}.`,
    deciles: ({ party, place, share, count, n, decile: at }) =>
      `O gyfrif yn ôl seddi wardiau, mae ${party} yn cynrychioli ${share} o ${count} ${mostDeprived(at, n)} ${place}.`,
    decilesUnknown: ({ n, count, place, decile: at }) =>
      `Nid oes cofnod o bwy sy’n cynrychioli ${count} ${mostDeprived(at, n)} ${place}.`,
    grid: ({ date, party, share, count }) =>
      `${capitalise(inDate(date))} ${party} oedd â mwy na hanner y seddi yn wardiau ${share} o ${count} cymdogaeth fwyaf difreintiedig Lloegr.`,
    turnout: ({ place, count, date, low, lowWard, high, highWard }) =>
      `${capitalise(inDate(date))}, yn y ${count} ward yn ${place} lle bu etholiad, pleidleisiodd rhwng ${low} yn ${lowWard} a ${high} yn ${highWard}.`,
    turnoutWithoutWards: ({ place, count, date, low, high }) =>
      `${capitalise(inDate(date))}, yn y ${count} ward yn ${place} lle bu etholiad, pleidleisiodd rhwng ${low} a ${high} o’r etholwyr.`,
    turnoutOfOneWard: ({ ward, date, turnout }) =>
      `${capitalise(inDate(date))}, pleidleisiodd ${turnout} o’r etholwyr yn ${ward}.`,
    overTime: (words) => {
      const [first, last] = words.years;
      const next = words.next ? `; ${seatChange(words.next)}` : '';
      return `Rhwng ${first} a ${last} ${seatChange(words)} yn ${words.place}${next}.`;
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
        : `Seddi ${date}, cyn etholiadau ${elections} mewn ${voted} o’r ${total} cyngor hyn.`,
    otherShares: ({ parties }) => `Y lleill: ${parties}.`,
    residents: ({ count }) => `Un cynghorydd am bob ${count} o drigolion (cyfrifiad 2021).`,
    vacancies: ({ count }) => `Nifer y seddi gwag: ${count}.`,
    withoutRecord: ({ count, of: total }) =>
      `Nid oes cofnod o seddi ${count} o ${total} ward; dangosir hynny fel anhysbys, ac ni chyfrifir y seddi hynny.`,
    otherWards: ({ date }) =>
      `Ni restrir wardiau na fu etholiad i’w cyngor eu hunain ynddynt ${inDate(date)}.`,
    wardsDidNotVote: ({ count, date }) =>
      `Nifer y wardiau heb etholiad i’w cyngor eu hunain ${inDate(date)}: ${count}.`,
    seatChanges: ({ parties }) => `Hefyd: ${parties}.`,
    seatChange: ({ party, from, to }) =>
      from === to ? `${party} ${from} yn y ddwy flwyddyn` : `${party} o ${from} i ${to}`,
    yearWithoutRecords: ({ count, of: total, year }) =>
      `Yn ${year} nid oes cofnod o ${count} o ${total} ward, felly ni chyfrifir pob sedd yn y flwyddyn honno.`,
    yearVacancies: ({ count, year }) => `Nifer y seddi gwag yn ${year}: ${count}.`,
  },
  association:
    'Nid yw hyn yn dangos bod y naill yn achosi’r llall. Mae amddifadedd yn disgrifio ardaloedd, nid y bobl sy’n byw neu’n sefyll etholiad ynddynt.',
  electionPeriod: 'Mae etholiad ar ddod. I aros yn niwtral, rydym yn hepgor pleidiau nes iddo ddod i ben.',
  turnoutDefinition: ({ year }) =>
    `Cyfrif ${year} yw un Llyfrgell Tŷ’r Cyffredin: pleidleisiau dilys fel cyfran o’r etholwyr.`,
  decile,
  unknown: 'Dim cofnod',
  noDominantParty: 'Dim prif gynrychiolaeth',
  otherParties: 'Pleidiau eraill',
  othersAndIndependents: 'Annibynwyr a phleidiau eraill',
  vacant: 'Gwag',
  noRecord: 'Dim cofnod',
  seatCount: ({ count }) => `${count} sedd`,
  neighbourhoods: ({ n, count }) => `${count} ${neighbourhood(n)}`,
  table: {
    show: 'Y ffigurau mewn tabl',
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
      `Dengys y tabl y ${count} ward cyntaf o ${total}; mae pob un yn y lawrlwythiad.`,
  },
  unknownCouncils: ({ codes }) =>
    `Nid oes cyngor dosbarth nac unedol yn Lloegr o’r enw neu â’r cod ${codes}.`,
  noCouncils: ({ asked }) => `Nid oes cynghorau i’w dangos ar gyfer “${asked}”.`,
  knownPlaces: ({ list: names }) => `Ceir ${names}.`,
  noElection: ({ place, date }) =>
    `Ni fu etholiad i’w chyngor ei hun mewn unrhyw ward yn ${place} ${inDate(date)}.`,
  showElection: ({ date }) => `Dangos ${date}`,
};
