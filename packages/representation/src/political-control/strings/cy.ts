import { regionInWelsh } from '@odm-widgets/data/model';
import {
  andThen,
  byWhom,
  capitalise,
  council,
  district,
  inDate,
  inPlace,
  listInWelsh,
  neighbourhood,
  numberIn,
} from '../../shared/strings/welsh.js';
import type { StringsWithFigure } from '../lazy/figure/strings/types.js';
import type { StringsWithNations } from '../lazy/nations/strings/types.js';
import { nations } from './nations-cy.js';
import type { Tally } from './types.js';

function tally({ kind, count, party, first }: Tally): string {
  switch (kind) {
    case 'majority':
      return first ? `roedd gan ${count} fwyafrif ${party}` : `gan ${count} fwyafrif ${party}`;
    case 'other-majority':
      return `gan ${count} fwyafrif plaid arall`;
    case 'minority':
      return `roedd ${count} dan reolaeth lleiafrif`;
    case 'independents':
      return `rhedid ${count} gan aelodau annibynnol a grwpiau lleol`;
    case 'noc':
      return `roedd ${count} heb reolaeth gyffredinol`;
    case 'no-parties':
      return `rhedid ${count} heb bleidiau`;
    case 'other':
      return `rhedid ${count} fel arall`;
    default:
      return `nid oes cofnod ar gyfer ${count}`;
  }
}

export const cy: StringsWithFigure & StringsWithNations = {
  heading: (place) => (place ? `Pwy sy’n rhedeg y cynghorau: ${place}` : 'Pwy sy’n rhedeg y cynghorau'),
  domain: {
    overall: 'Amddifadedd cyffredinol',
    income: 'Incwm',
    employment: 'Cyflogaeth',
    education: 'Addysg, sgiliau a hyfforddiant',
    health: 'Iechyd ac anabledd',
    crime: 'Troseddu',
    barriers: 'Rhwystrau i dai a gwasanaethau',
    access: 'Mynediad at wasanaethau',
    housing: 'Tai',
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
    access: ' o ran mynediad at wasanaethau',
    housing: ' o ran tai',
    environment: ' o ran amgylchedd byw',
  },
  nation: 'Lloegr',
  inNation: 'yn Lloegr',
  region: regionInWelsh,
  countyCouncil: (name) => `Cyngor Sir ${name}`,
  headline: ({ date, place, n, count, withoutCounties, tallies }) => {
    const councils = `${count} ${council(n)}${withoutCounties ? ' dosbarth ac unedol' : ''}`;
    return `${capitalise(inDate(date))}, o blith ${place ? `${councils} ${place}` : `y ${councils} hyn`}, ${tallies.join('; ')}.`;
  },
  tally,
  council: {
    majority: ({ date, place, party }) =>
      `${capitalise(inDate(date))} roedd ${byWhom(place)} fwyafrif ${party}`,
    minority: ({ date, place, party }) =>
      `${capitalise(inDate(date))} roedd ${place} dan reolaeth lleiafrif ${party}`,
    jointMinority: ({ date, place, parties }) =>
      `${capitalise(inDate(date))} roedd ${place} dan reolaeth lleiafrif: ${parties}`,
    shared: ({ date, place, parties }) =>
      `${capitalise(inDate(date))} rhedid ${place} ${byWhom(parties)}, heb reolaeth gyffredinol`,
    together: ({ date, place, parties }) => `${capitalise(inDate(date))} rhedid ${place} ${byWhom(parties)}`,
    independents: ({ date, place }) =>
      `${capitalise(inDate(date))} rhedid ${place} gan aelodau annibynnol a grwpiau lleol`,
    none: ({ date, place }) => `${capitalise(inDate(date))} roedd ${place} heb reolaeth gyffredinol`,
    noParties: ({ date, place }) => `${capitalise(inDate(date))} rhedid ${place} heb bleidiau`,
    unknown: ({ place }) => `Nid oes cofnod o bwy sy’n rhedeg ${place}`,
  },
  comparedFirst: ({ name, share, n, of: total, total: all, phrase, inNation }) => {
    const mostDeprived = `ymhlith y 10% mwyaf difreintiedig ${inNation}${phrase}`;
    if (all === 1) return `${n ? 'Mae' : 'Nid yw'} unig gymdogaeth ${name} ${mostDeprived}`;
    return `Mae ${share} o ${total} ${neighbourhood(all)} ${name} ${mostDeprived}`;
  },
  comparedNext: ({ name, share, of: total }) => `${share} o ${total} ${inPlace(name)}`,
  notes: {
    controlDate: ({ date }) => `Rheolaeth fel yr oedd ${inDate(date)}.`,
    controlDateBeforeElections: ({ date, elections, voted, of: total }) =>
      voted === total
        ? `Rheolaeth fel yr oedd ${inDate(date)}, cyn etholiadau ${elections}.`
        : `Rheolaeth fel yr oedd ${inDate(date)}, cyn etholiadau ${elections} mewn ${voted} o’r ${total} ${council(total)} hyn.`,
    allTallies: ({ tallies }) => `Yn llawn: ${tallies.join('; ')}.`,
    allCompared: ({ councils, phrase }) =>
      `Ymhlith y 10% mwyaf difreintiedig${phrase}: ${councils.join('; ')}.`,
    extremes: ({ most, least, phrase }) =>
      `Yn ôl safle’r safle cyfartalog (MHCLG)${phrase}, ${most} yw’r mwyaf difreintiedig ohonynt ${andThen(least)} y lleiaf.`,
    countyDistricts: ({ n, count, name }) =>
      `Cyngor sir yw ${name}; mae pob cymdogaeth yn ${count === '1' ? 'ei ddosbarth' : `ei ${count} ${district(n)}`} yn y lamp, a chanddynt eu cynghorau eu hunain.`,
    refusedCounty: ({ name }) =>
      `Cyngor sir yw ${name}, felly nis dangosir wrth ymyl cynghorau eraill: cymdogaethau ei ddosbarthau yw ei gymdogaethau.`,
  },
  partners: listInWelsh,
  control: {
    majority: ({ party }) => `Mwyafrif ${party}`,
    minority: ({ party }) => `Lleiafrif ${party}`,
    jointMinority: ({ parties }) => `Lleiafrif: ${parties}`,
    shared: ({ parties }) => `Dim rheolaeth gyffredinol: rhedir ${byWhom(parties)}`,
    together: ({ parties }) => `Rhedir ${byWhom(parties)}`,
    none: 'Dim rheolaeth gyffredinol',
    independents: 'Dan arweiniad aelodau annibynnol a grwpiau lleol',
    noParties: 'Rhedir heb bleidiau',
    unknown: 'Dim cofnod',
    mayor: ({ party }) => `gyda maer ${party}`,
  },
  short: {
    majority: ({ party }) => party,
    minority: ({ party }) => `Lleiafrif ${party}`,
    shared: ({ parties }) => `Neb: ${parties}`,
    none: 'Neb',
    independents: 'Ann',
    noParties: 'Dim pleidiau',
    unknown: 'Dim cofnod',
  },
  mayorNote: '* Mae’r maer etholedig o blaid arall, neu nid oes gan unrhyw blaid fwyafrif.',
  association:
    'Nid yw hyn yn dangos bod y naill yn achosi’r llall. Mae cynghorau’n wahanol o ran yr hyn y maent yn ei redeg.',
  table: {
    caption: ({ place, domain }) => `${place}: pwy sy’n rhedeg pob cyngor, ac ${domain.toLowerCase()}`,
    council: 'Cyngor',
    code: 'Cod',
    region: 'Rhanbarth',
    control: 'Pwy sy’n ei redeg',
    mayor: 'Maer etholedig',
    rank: 'Safle’r safle cyfartalog (1 yw’r mwyaf difreintiedig)',
    neighbourhoods: 'Cymdogaethau',
    mostDeprived10: 'Ymhlith y 10% mwyaf difreintiedig',
    mostDeprived20: 'Ymhlith yr 20% mwyaf difreintiedig',
    shareOf: ({ column }) => `${column}: cyfran, %`,
    sort: ({ column }) => `Trefnu yn ôl ${column}`,
  },
  unknownCouncils: ({ codes }) =>
    `Nid oes cyngor dosbarth nac unedol yn Lloegr o’r enw neu â’r cod ${codes}.`,
  noCouncils: ({ asked }) => `Nid oes cynghorau i’w dangos ar gyfer “${asked}”.`,
  knownPlaces: {
    region: ({ list }) => `Y rhanbarthau yw ${list}.`,
    'combined-authority': ({ list }) => `Yr awdurdodau cyfun yw ${list}.`,
  },
  nations,

  figure: {
    keys: 'Mae’r bysellau saeth yn mynd o un i’r nesaf. Mae Enter yn agor manylion, ac Escape yn eu cau.',
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
      inMostDeprived10: ({ count, of: total, phrase, inNation }) =>
        `Mae ${count} o ${total} ${neighbourhood(numberIn(total))} ymhlith y 10% mwyaf difreintiedig ${inNation}${phrase}.`,
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
  },
};
