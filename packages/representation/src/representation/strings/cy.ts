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

const decile = (n: number) => {
  if (n === 1) return '10% mwyaf difreintiedig';
  return n === 10 ? '10% lleiaf difreintiedig' : `${(n - 1) * 10}% i ${n * 10}%`;
};
const decileInEngland = (n: number) => {
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
    `Yn ${place}, mae ${count} ${neighbourhood(n)} ymhlith ${decileInEngland(at)}. O'u rhannu yn ôl seddi eu wardiau: ${parties}.`,
  grid: ({ count, parties }) =>
    `Y ${count} cymdogaeth ymhlith y 10% mwyaf difreintiedig yn Lloegr, yn ôl y blaid â mwy na hanner seddi eu wardiau: ${parties}.`,
  turnout: ({ place, count, date, low, lowWard, high, highWard }) =>
    `Ym ${date}, yn y ${count} ward yn ${place} lle bu etholiad, pleidleisiodd rhwng ${low} o'r etholwyr yn ${lowWard} a ${high} yn ${highWard}.`,
  turnoutOfOneWard: ({ ward, date, turnout }) =>
    `Ym ${date}, pleidleisiodd ${turnout} o'r etholwyr yn ${ward}.`,
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
  association:
    "Saif cynrychiolaeth ac amddifadedd ochr yn ochr yma; ni ddywedir bod y naill yn esbonio'r llall. Mae amddifadedd yn ymwneud ag ardaloedd, nid â'r bobl sy'n byw neu'n sefyll etholiad ynddynt.",
  electionPeriod:
    "Mae etholiad ar ddod. Hyd nes y daw i ben, nid yw'r dudalen hon yn dangos pa bleidiau sy'n dal pa seddi, rhag i ddim yma ymddangos fel petai'n ffafrio neb.",
  seatsAsAt: ({ date }) => `Seddi fel yr oeddent ym ${date}.`,
  turnoutDefinition:
    "Fel y mae Llyfrgell Tŷ'r Cyffredin yn ei chyfrif: pleidleisiau fel cyfran o etholwyr y ward.",
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
    seatsContested: "Seddi i'w llenwi",
    votesFor: ({ party }) => `Pleidleisiau: ${party}`,
    withoutRecord: 'Wardiau heb gofnod',
    sort: ({ column }) => `Trefnu yn ôl ${column}`,
    cut: ({ count, of: total }) =>
      `Dengys y tabl y ${count} ward cyntaf o ${total}; mae pob un yn y lawrlwythiad.`,
  },
  unknownCouncils: ({ codes }) => `Nid oes gan unrhyw gyngor yn Lloegr ym mis Ebrill 2024 y cod ${codes}.`,
  noCouncils: ({ asked }) => `Nid oes cynghorau i'w dangos ar gyfer “${asked}”.`,
  knownPlaces: ({ list: names }) => `Ceir ${names}.`,
  noElection: ({ place }) =>
    `Ni phleidleisiodd unrhyw ward yn ${place} mewn etholiad y mae'r ffigurau hyn amdano.`,
};
