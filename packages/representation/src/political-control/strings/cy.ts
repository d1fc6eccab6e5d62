import type { PoliticalControlStrings, Tally } from './types.js';

function tally({ kind, count, party, first }: Tally): string {
  switch (kind) {
    case 'majority':
      return first ? `mae gan ${count} fwyafrif ${party}` : `${count} fwyafrif ${party}`;
    case 'other-majority':
      return `${count} fwyafrif pleidiau eraill`;
    case 'minority':
      return `mae ${count} dan reolaeth lleiafrif`;
    case 'noc':
      return `mae ${count} heb reolaeth gyffredinol`;
    case 'no-parties':
      return `etholir ${count} heb bleidiau`;
    default:
      return `nid oes cofnod ar gyfer ${count}`;
  }
}

export const cy: PoliticalControlStrings = {
  heading: (place) => (place ? `Pwy sy'n rhedeg y cynghorau: ${place}` : "Pwy sy'n rhedeg y cynghorau"),
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
  domainPhrase: {
    overall: '',
    income: ' o ran incwm',
    employment: ' o ran cyflogaeth',
    education: ' o ran addysg, sgiliau a hyfforddiant',
    health: ' o ran iechyd ac anabledd',
    crime: ' o ran troseddu',
    barriers: ' o ran rhwystrau i dai a gwasanaethau',
    environment: ' o ran amgylchedd byw',
  },
  england: 'Lloegr',
  headline: ({ place, count, tallies }) =>
    `O blith ${place ? `${count} cyngor ${place}` : `y ${count} cyngor hyn`}, ${tallies.join('; ')}.`,
  tally,
  oneCouncil: ({ name, control }) => `${name}: ${control}.`,
  comparedFirst: ({ name, count, of: total, phrase }) =>
    `Mae ${count} o ${total} cymdogaeth ${name} ymhlith y 10% mwyaf difreintiedig yn Lloegr${phrase}`,
  comparedNext: ({ name, count, of: total }) => `${count} o ${total} yn ${name}`,
  extremes: ({ most, least, phrase }) =>
    `Yn ôl safle safle cyfartalog MHCLG${phrase}, ${most} yw'r mwyaf difreintiedig ohonynt a ${least} y lleiaf.`,
  control: {
    majority: ({ party }) => `Mwyafrif ${party}`,
    minority: ({ party }) => `Lleiafrif ${party}`,
    shared: ({ parties }) => `Dim rheolaeth gyffredinol: rhedir gan ${parties}`,
    none: 'Dim rheolaeth gyffredinol',
    noParties: 'Etholir heb bleidiau',
    unknown: 'Dim cofnod',
    mayor: ({ party }) => `gyda maer ${party}`,
  },
  short: {
    majority: ({ party }) => party,
    minority: ({ party }) => `Lleiafrif ${party}`,
    shared: ({ parties }) => `Neb: ${parties}`,
    none: 'Neb',
    noParties: 'Dim pleidiau',
    unknown: 'Dim cofnod',
  },
  readingGuide:
    "Uchder yw'r safle yn y rhestr genedlaethol, gyda'r mwyaf difreintiedig ar y gwaelod; lled yw nifer cymdogaethau'r cyngor yno. Mae pob lamp wedi'i llunio ar ei graddfa ei hun, felly cymharwch siapiau, nid meintiau.",
  readingGuideSharedScale: ({ count }) =>
    `Uchder yw'r safle yn y rhestr genedlaethol, gyda'r mwyaf difreintiedig ar y gwaelod; lled yw nifer y cymdogaethau yno, ar un raddfa: ${count} mewn ugeinfed o'r rhestr yw'r lletaf.`,
  asAt: ({ date }) => `Rheolaeth fel yr oedd ym ${date}.`,
  mayorNote: "* Mae'r maer etholedig o blaid arall, neu nid oes gan unrhyw blaid fwyafrif.",
  association:
    "Saif siâp a lliw ochr yn ochr yma; ni ddywedir bod y naill yn esbonio'r llall. Mae cynghorau'n wahanol o ran yr hyn y maent yn ei redeg, a phenderfynir llawer o'r hyn sy'n llunio lle mewn mannau eraill.",
  legend: {
    label: 'Sut i ddarllen lamp',
    bottom: 'Llydan ar y gwaelod: llawer o gymdogaethau ymhlith y mwyaf difreintiedig',
    top: 'Llydan ar y brig: llawer ymhlith y lleiaf difreintiedig',
    hourglass: "Cul yn y canol: llawer o'r ddau",
    minority: "Streipiau: lleiafrif sy'n rhedeg y cyngor",
    noc: 'Llwyd: dim rheolaeth gyffredinol',
  },
  mostDeprived: 'Mwyaf difreintiedig',
  leastDeprived: 'Lleiaf difreintiedig',
  lamps: 'Cynghorau fel lampau',
  map: 'Cynghorau ar fap o hecsagonau, un yr un',
  filters: {
    legend: 'Dewiswch yr hyn a ddangosir',
    search: 'Dod o hyd i gyngor',
    control: "Pwy sy'n ei redeg",
    anyControl: 'Unrhyw un',
    group: (group, party) =>
      ({
        majority: `Mwyafrif ${party}`,
        minority: 'Lleiafrif',
        noc: 'Dim rheolaeth gyffredinol',
        'no-parties': 'Etholir heb bleidiau',
      })[group] ?? 'Dim cofnod',
    order: 'Trefn',
    orders: {
      deprivation: 'Y mwyaf difreintiedig yn gyntaf',
      name: 'Yn ôl enw',
      control: "Yn ôl pwy sy'n eu rhedeg",
      region: 'Yn ôl rhanbarth',
    },
    scale: 'Lled',
    scales: { own: 'Pob un ar ei graddfa ei hun', shared: 'Un raddfa, mewn cymdogaethau' },
    shown: ({ count, of: total }) => `Dangosir ${count} o ${total} cyngor.`,
    nothing: "Nid oes cyngor yn cyfateb. Newidiwch yr enw neu pwy sy'n ei redeg.",
  },
  details: {
    close: 'Cau',
    control: "Pwy sy'n ei redeg",
    rank: ({ rank, phrase }) =>
      `Safle ${rank} o 296 cyngor yn ôl safle cyfartalog${phrase}; 1 yw'r mwyaf difreintiedig.`,
    tenth: ({ count, of: total, phrase }) =>
      `Mae ${count} o ${total} cymdogaeth ymhlith y 10% mwyaf difreintiedig yn Lloegr${phrase}.`,
    fifth: ({ count, of: total, phrase }) =>
      `Mae ${count} o ${total} ymhlith yr 20% mwyaf difreintiedig${phrase}.`,
    seats: ({ list, total }) => `Seddi, ${total} wedi'u llenwi: ${list}.`,
    seat: ({ party, count }) => `${party} ${count}`,
    seatsLoading: "Wrthi'n nôl y seddi…",
    seatsFailed: 'Ni ellid nôl y seddi. Dewiswch y cyngor eto i roi cynnig arall arni.',
    twentieths: 'Cymdogaethau fesul ugeinfed o’r rhestr genedlaethol',
    twentieth: 'Ugeinfed (1 yw’r mwyaf difreintiedig)',
    neighbourhoods: 'Cymdogaethau',
    asAt: ({ date }) => `Seddi a rheolaeth fel yr oeddent ym ${date}.`,
  },
  table: {
    show: 'Y ffigurau mewn tabl',
    caption: ({ place, domain }) => `${place}: pwy sy'n rhedeg pob cyngor, ac ${domain.toLowerCase()}`,
    council: 'Cyngor',
    code: 'Cod',
    region: 'Rhanbarth',
    control: "Pwy sy'n ei redeg",
    mayor: 'Maer etholedig',
    rank: 'Safle safle cyfartalog (1 yw’r mwyaf difreintiedig)',
    neighbourhoods: 'Cymdogaethau',
    tenth: 'Ymhlith y 10% mwyaf difreintiedig',
    fifth: 'Ymhlith yr 20% mwyaf difreintiedig',
    sort: ({ column }) => `Trefnu yn ôl ${column}`,
  },
  unknownCodes: ({ codes }) => `Nid oes gan unrhyw gyngor yn Lloegr ym mis Ebrill 2024 y cod ${codes}.`,
  noCouncils: ({ asked }) => `Nid oes cynghorau i'w dangos ar gyfer “${asked}”.`,
  knownPlaces: ({ list }) => `Ceir ${list}.`,
};
