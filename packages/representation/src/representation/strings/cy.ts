import type { RepresentationStrings } from './types.js';

const titled = (what: string) => (place: string) => (place ? `${what}: ${place}` : what);

const rules = new Intl.PluralRules('cy');
/** "cymdogaeth" as it stands after a number: 2 gymdogaeth, 6 chymdogaeth, 10 cymdogaeth. */
function neighbourhood(n: number): string {
  const form = rules.select(n);
  if (form === 'one' || form === 'two') return 'gymdogaeth';
  return form === 'many' ? 'chymdogaeth' : 'cymdogaeth';
}
/** "cynghorydd" after a number: 2 gynghorydd, 6 chynghorydd, 96 cynghorydd. */
function councillor(n: number): string {
  const form = rules.select(n);
  if (form === 'two') return 'gynghorydd';
  return form === 'many' ? 'chynghorydd' : 'cynghorydd';
}

const tenth = (n: number) => {
  if (n === 1) return '10% mwyaf difreintiedig';
  return n === 10 ? '10% lleiaf difreintiedig' : `${(n - 1) * 10}% i ${n * 10}%`;
};
const tenthOf = (n: number) => {
  if (n === 1) return 'y 10% mwyaf difreintiedig yn Lloegr';
  return n === 10
    ? 'y 10% lleiaf difreintiedig yn Lloegr'
    : `y ${(n - 1) * 10}% i ${n * 10}% mwyaf difreintiedig yn Lloegr`;
};

export const cy: RepresentationStrings = {
  heading: {
    wards: titled("Pwy sy'n cynrychioli'r wardiau"),
    deciles: titled('Cynrychiolaeth yn ôl amddifadedd'),
    grid: titled("Pwy sy'n cynrychioli cymdogaethau Lloegr"),
    turnout: titled('Y ganran a bleidleisiodd fesul ward'),
    'over-time': titled('Seddi dros amser'),
  },
  england: 'Lloegr',
  councils: ({ count }) => `${count} o gynghorau`,
  seats: ({ place, n, count, parties }) => `Mae gan ${place} ${count} ${councillor(n)}: ${parties}.`,
  seatsWithoutParties: ({ place, n, count, wards }) =>
    `Mae gan ${place} ${count} ${councillor(n)} mewn ${wards} ward.`,
  noSeats: ({ place }) => `Nid oes cofnod o seddi ${place}.`,
  party: ({ party, count }) => `${party} ${count}`,
  others: 'eraill',
  residents: ({ count }) => `Un sedd wedi'i llenwi am bob ${count} o drigolion yng nghyfrifiad 2021.`,
  vacancies: ({ count }) => `Nifer y seddi gwag: ${count}.`,
  withoutRecord: ({ count, of: total }) =>
    `Nid oes cofnod o seddi ${count} o ${total} ward: dangosir hynny fel anhysbys, ac nid ydynt mewn unrhyw gyfanswm seddi.`,
  deciles: ({ place, n, count, decile: at, parties }) =>
    `Yn ${place}, mae ${count} ${neighbourhood(n)} ymhlith ${tenthOf(at)}. O'u rhannu yn ôl seddi eu wardiau: ${parties}.`,
  grid: ({ count, parties }) =>
    `Y ${count} cymdogaeth ymhlith y 10% mwyaf difreintiedig yn Lloegr, yn ôl y blaid â mwy na hanner seddi eu wardiau: ${parties}.`,
  turnout: ({ place, count, date, low, lowWard, high, highWard }) =>
    `Ym ${date}, yn y ${count} ward yn ${place} lle bu etholiad, pleidleisiodd rhwng ${low} o'r etholwyr yn ${lowWard} a ${high} yn ${highWard}.`,
  turnoutOfOneWard: ({ ward, date, turnout }) =>
    `Ym ${date}, pleidleisiodd ${turnout} o'r etholwyr yn ${ward}.`,
  wardDidNotVote: ({ date }) => `Dim etholiad ym ${date}`,
  wardsDidNotVote: ({ count, date }) => `Nifer y wardiau lle na fu etholiad ym ${date}: ${count}.`,
  newWards: ({ count, date }) =>
    `Nifer y wardiau newydd a bleidleisiodd ym ${date}: ${count}. Nid ydynt ymhlith wardiau 2024, y mae'r ffigurau hyn amdanynt.`,
  overTime: ({ place, from, to, parties }) =>
    `O ${from} i ${to}, seddi wedi'u llenwi yn ${place}: ${parties}.`,
  seatChange: ({ party, from, to }) =>
    from === to ? `${party} ${from} yn y ddwy flwyddyn` : `${party} o ${from} i ${to}`,
  yearWithoutRecords: ({ count, of: total, year }) =>
    `Yn ${year} nid oes cofnod o ${count} o ${total} ward, felly mae seddi'r flwyddyn honno'n llai nag yr oeddent.`,
  yearVacancies: ({ count, year }) => `Nifer y seddi gwag yn ${year}: ${count}.`,

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
  association:
    "Saif cynrychiolaeth ac amddifadedd ochr yn ochr yma; ni ddywedir bod y naill yn esbonio'r llall. Mae amddifadedd yn ymwneud ag ardaloedd, nid â'r bobl sy'n byw neu'n sefyll etholiad ynddynt.",
  electionPeriod:
    "Mae etholiad ar ddod. Hyd nes y daw i ben, nid yw'r dudalen hon yn dangos pa bleidiau sy'n dal pa seddi, rhag i ddim yma ymddangos fel petai'n ffafrio neb.",
  asAt: ({ date }) => `Seddi fel yr oeddent ym ${date}.`,
  turnoutDefinition:
    "Fel y mae Llyfrgell Tŷ'r Cyffredin yn ei chyfrif: pleidleisiau fel cyfran o etholwyr y ward.",

  tenth,
  mostDeprived: 'Mwyaf difreintiedig',
  leastDeprived: 'Lleiaf difreintiedig',
  unknown: 'Dim cofnod',
  noDominantParty: 'Dim prif gynrychiolaeth',
  otherParties: 'Pleidiau eraill',
  othersAndIndependents: 'Annibynwyr a phleidiau eraill',
  vacant: 'Gwag',
  noRecord: 'Dim cofnod',
  seatCount: ({ count }) => `${count} sedd`,
  neighbourhoods: ({ n, count }) => `${count} ${neighbourhood(n)}`,
  noNeighbourhoods: "Nid oes cymdogaeth wedi'i pharu â'r ward hon.",
  chart: {
    wards: "Wardiau yn ôl amddifadedd, gyda'u seddi",
    deciles: "Cymdogaethau pob degfed yn ôl pwy sy'n eu cynrychioli",
    grid: "Pob cymdogaeth yn Lloegr yn ôl pwy sy'n ei chynrychioli",
    turnout: "Wardiau yn ôl amddifadedd, gyda'r ganran a bleidleisiodd",
    'over-time': 'Seddi fesul plaid, o flwyddyn i flwyddyn',
  },
  legend: 'Allwedd',

  filters: {
    legend: 'Dewiswch yr hyn a ddangosir',
    view: 'Dangos',
    views: {
      wards: "Wardiau a'u seddi",
      deciles: 'Cynrychiolaeth yn ôl amddifadedd',
      grid: 'Pob cymdogaeth yn Lloegr',
      turnout: 'Y ganran a bleidleisiodd',
      'over-time': 'Seddi dros amser',
    },
    year: 'Etholiad',
    date: (year) => `Mai ${year}`,
    search: 'Dod o hyd i ward',
    who: "Pwy sy'n ei chynrychioli",
    anybody: 'Unrhyw un',
    shown: ({ count, of: total }) => `Dangosir ${count} o ${total} ward.`,
    nothing: "Nid oes ward yn cyfateb. Newidiwch yr enw neu pwy sy'n ei chynrychioli.",
    more: ({ count }) => `Dangos ${count} ward arall`,
    council: 'Amlygu cyngor',
    noCouncil: 'Dim un',
    party: "Amlygu pwy sy'n cynrychioli",
    noParty: 'Pawb',
  },
  details: {
    close: 'Cau',
    tenths: "Cymdogaethau fesul degfed o'r rhestr genedlaethol",
    seats: ({ list: seats }) => `Seddi: ${seats}.`,
    inMost: ({ count, of: total, tenth: at }) =>
      `Mae ${count} o ${total} ymhlith ${at === 1 ? 'y' : 'yr'} ${at}0% mwyaf difreintiedig yn Lloegr.`,
    turnout: ({ turnout, electorate, date }) =>
      `Ym ${date}, pleidleisiodd ${turnout} o'r ${electorate} etholwr.`,
    contested: ({ count }) => `Seddi i'w llenwi: ${count}.`,
    votes: ({ list: votes }) => `Pleidleisiau: ${votes}.`,
  },
  gridHint:
    "Mae'r bysellau saeth yn mynd o res i res ac o sgwâr i sgwâr; mae Home ac End yn mynd i'r rhes gyntaf a'r olaf.",
  gridCell: ({ rank, of: total, band, who }) => `Safle ${rank} o ${total}, ${band}: ${who}.`,
  gridRow: ({ from, to, parties }) => `Safleoedd ${from} i ${to}: ${parties}.`,
  gridCouncil: ({ council, count, tenth: inTenth }) =>
    `${council}: amlygir ${count} o gymdogaethau, ${inTenth} ohonynt ymhlith y 10% mwyaf difreintiedig.`,
  gridCouncilFailed: "Ni ellid nôl cymdogaethau'r cyngor. Dewiswch ef eto i roi cynnig arall arni.",
  loadingCouncil: "Wrthi'n nôl cymdogaethau'r cyngor…",

  table: {
    show: 'Y ffigurau mewn tabl',
    caption: {
      wards: ({ place }) => `${place}: wardiau yn ôl amddifadedd, gyda'u seddi`,
      deciles: ({ place }) =>
        `${place}: cymdogaethau fesul degfed o'r rhestr genedlaethol a seddi eu wardiau`,
      grid: ({ place }) =>
        `${place}: cymdogaethau fesul degfed o'r rhestr genedlaethol a'r blaid sydd â mwy na hanner seddi eu ward`,
      turnout: ({ place }) => `${place}: y ganran a bleidleisiodd a'r pleidleisiau, fesul ward`,
      'over-time': ({ place }) => `${place}: seddi llawn fesul plaid a blwyddyn`,
    },
    ward: 'Ward',
    council: 'Cyngor',
    code: 'Cod',
    neighbourhoods: 'Cymdogaethau',
    tenth: 'Ymhlith y 10% mwyaf difreintiedig',
    fifth: 'Ymhlith yr 20% mwyaf difreintiedig',
    seats: 'Seddi',
    filled: 'Seddi llawn',
    vacant: 'Seddi gwag',
    party: 'Plaid',
    all: 'Pob cymdogaeth',
    total: 'Cyfanswm',
    turnout: 'Y ganran a bleidleisiodd',
    electorate: 'Etholwyr',
    votes: 'Pleidleisiau',
    contested: "Seddi i'w llenwi",
    votesFor: ({ party }) => `Pleidleisiau: ${party}`,
    withoutRecord: 'Wardiau heb gofnod',
    sort: ({ column }) => `Trefnu yn ôl ${column}`,
    cut: ({ count, of: total }) =>
      `Dengys y tabl y ${count} ward cyntaf o ${total}; mae pob un yn y lawrlwythiad.`,
  },
  unknownCodes: ({ codes }) => `Nid oes gan unrhyw gyngor yn Lloegr ym mis Ebrill 2024 y cod ${codes}.`,
  noCouncils: ({ asked }) => `Nid oes cynghorau i'w dangos ar gyfer “${asked}”.`,
  knownPlaces: ({ list: names }) => `Ceir ${names}.`,
  noElection: ({ place }) =>
    `Ni phleidleisiodd unrhyw ward yn ${place} mewn etholiad y mae'r ffigurau hyn amdano.`,
};
