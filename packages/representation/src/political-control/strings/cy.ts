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
  controlAsAt: ({ date }) => `Rheolaeth fel yr oedd ym ${date}.`,
  mayorNote: "* Mae'r maer etholedig o blaid arall, neu nid oes gan unrhyw blaid fwyafrif.",
  association:
    "Saif siâp a lliw ochr yn ochr yma; ni ddywedir bod y naill yn esbonio'r llall. Mae cynghorau'n wahanol o ran yr hyn y maent yn ei redeg, a phenderfynir llawer o'r hyn sy'n llunio lle mewn mannau eraill.",
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
    mostDeprived10: 'Ymhlith y 10% mwyaf difreintiedig',
    mostDeprived20: 'Ymhlith yr 20% mwyaf difreintiedig',
    sort: ({ column }) => `Trefnu yn ôl ${column}`,
  },
  unknownCouncils: ({ codes }) => `Nid oes gan unrhyw gyngor yn Lloegr ym mis Ebrill 2024 y cod ${codes}.`,
  noCouncils: ({ asked }) => `Nid oes cynghorau i'w dangos ar gyfer “${asked}”.`,
  knownPlaces: ({ list }) => `Ceir ${list}.`,
};
