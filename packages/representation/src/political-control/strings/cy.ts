import { council, inDate, listInWelsh } from '../../shared/welsh.js';
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
    case 'other':
      return `rhedir ${count} mewn ffyrdd eraill`;
    default:
      return `nid oes cofnod ar gyfer ${count}`;
  }
}

export const cy: PoliticalControlStrings = {
  heading: (place) => (place ? `Pwy sy’n rhedeg y cynghorau: ${place}` : 'Pwy sy’n rhedeg y cynghorau'),
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
  late: (year) => `diwedd ${year}`,
  headline: ({ place, n, count, tallies }) => {
    const councils = `${count} ${council(n)}`;
    return `O blith ${place ? `${councils} ${place}` : `y ${councils} hyn`}, ${tallies.join('; ')}.`;
  },
  tally,
  oneCouncil: ({ name, control }) => `${name}: ${control}.`,
  comparedFirst: ({ name, count, of: total, phrase }) =>
    `Mae ${count} o ${total} cymdogaeth ${name} ymhlith y 10% mwyaf difreintiedig yn Lloegr${phrase}`,
  comparedNext: ({ name, count, of: total }) => `${count} o ${total} yn ${name}`,
  notes: {
    controlDate: ({ date }) => `Rheolaeth fel yr oedd ${inDate(date)}.`,
    controlDateBeforeElections: ({ date, elections, voted, of: total }) =>
      voted === total
        ? `Rheolaeth fel yr oedd ${inDate(date)}, cyn etholiadau ${elections}.`
        : `Rheolaeth fel yr oedd ${inDate(date)}, cyn etholiadau ${elections} mewn ${voted} o’r ${total} cyngor hyn.`,
    allTallies: ({ tallies }) => `Yn llawn: ${tallies.join('; ')}.`,
    allCompared: ({ councils, phrase }) =>
      `Ymhlith y 10% mwyaf difreintiedig${phrase}: ${councils.join('; ')}.`,
    extremes: ({ most, least, phrase }) =>
      `Yn ôl safle safle cyfartalog MHCLG${phrase}, ${most} yw’r mwyaf difreintiedig ohonynt a ${least} y lleiaf.`,
  },
  partners: listInWelsh,
  control: {
    majority: ({ party }) => `Mwyafrif ${party}`,
    minority: ({ party }) => `Lleiafrif ${party}`,
    shared: ({ parties }) => `Dim rheolaeth gyffredinol: rhedir gan ${parties}`,
    none: 'Dim rheolaeth gyffredinol',
    independents: 'Dan arweiniad aelodau annibynnol a grwpiau lleol',
    noParties: 'Etholir heb bleidiau',
    unknown: 'Dim cofnod',
    mayor: ({ party }) => `gyda maer ${party}`,
  },
  short: {
    majority: ({ party }) => party,
    minority: ({ party }) => `Lleiafrif ${party}`,
    shared: ({ parties }) => `Neb: ${parties}`,
    none: 'Neb',
    independents: 'Annibynwyr',
    noParties: 'Dim pleidiau',
    unknown: 'Dim cofnod',
  },
  mayorNote: '* Mae’r maer etholedig o blaid arall, neu nid oes gan unrhyw blaid fwyafrif.',
  association:
    'Nid yw hyn yn dangos bod y naill yn achosi’r llall. Mae cynghorau’n wahanol o ran yr hyn y maent yn ei redeg.',
  table: {
    show: 'Y ffigurau mewn tabl',
    caption: ({ place, domain }) => `${place}: pwy sy’n rhedeg pob cyngor, ac ${domain.toLowerCase()}`,
    council: 'Cyngor',
    code: 'Cod',
    region: 'Rhanbarth',
    control: 'Pwy sy’n ei redeg',
    mayor: 'Maer etholedig',
    rank: 'Safle safle cyfartalog (1 yw’r mwyaf difreintiedig)',
    neighbourhoods: 'Cymdogaethau',
    mostDeprived10: 'Ymhlith y 10% mwyaf difreintiedig',
    mostDeprived20: 'Ymhlith yr 20% mwyaf difreintiedig',
    sort: ({ column }) => `Trefnu yn ôl ${column}`,
  },
  unknownCouncils: ({ codes }) =>
    `Nid oes cyngor dosbarth nac unedol yn Lloegr o’r enw neu â’r cod ${codes}.`,
  noCouncils: ({ asked }) => `Nid oes cynghorau i’w dangos ar gyfer “${asked}”.`,
  knownPlaces: ({ list }) => `Ceir ${list}.`,
};
