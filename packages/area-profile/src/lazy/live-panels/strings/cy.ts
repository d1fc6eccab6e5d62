import type { LiveStrings } from './types.js';

export const cy: LiveStrings = {
  beside: ({ place, percent }) => `; ${place}: ${percent}`,
  age: {
    sentence: {
      'under-15': ({ area, count, total, percent }) =>
        `O’r ${total} o breswylwyr ${area}, roedd ${count} (${percent}) dan 15 oed yn 2021`,
      '15-to-24': ({ area, count, total, percent }) =>
        `O’r ${total} o breswylwyr ${area}, roedd ${count} (${percent}) rhwng 15 a 24 oed yn 2021`,
      '65-and-over': ({ area, count, total, percent }) =>
        `O’r ${total} o breswylwyr ${area}, roedd ${count} (${percent}) yn 65 oed neu’n hŷn yn 2021`,
    },
    group: { 'under-15': 'Dan 15 oed', '15-to-24': '15 i 24 oed', '65-and-over': '65 oed a hŷn' },
    band: {
      'aged-0-4': '0 i 4',
      'aged-5-9': '5 i 9',
      'aged-10-14': '10 i 14',
      'aged-15-19': '15 i 19',
      'aged-20-24': '20 i 24',
      'aged-25-29': '25 i 29',
      'aged-30-34': '30 i 34',
      'aged-35-39': '35 i 39',
      'aged-40-44': '40 i 44',
      'aged-45-49': '45 i 49',
      'aged-50-54': '50 i 54',
      'aged-55-59': '55 i 59',
      'aged-60-64': '60 i 64',
      'aged-65-69': '65 i 69',
      'aged-70-74': '70 i 74',
      'aged-75-79': '75 i 79',
      'aged-80-84': '80 i 84',
      'aged-85-and-over': '85 a hŷn',
    },
    caption: ({ area }) => `Preswylwyr ${area} yn ôl oedran, Cyfrifiad 2021`,
    figure: 'Cyfran y preswylwyr dan 15 oed',
    residents: 'Preswylwyr',
  },
  work: {
    sentence: {
      'in-work': ({ area, count, total, percent }) =>
        `O’r ${total} o breswylwyr 16+ oed ${area}, roedd ${count} (${percent}) mewn gwaith yn 2021`,
      'looking-for-work': ({ area, count, total, percent }) =>
        `O’r ${total} o breswylwyr 16+ oed ${area}, roedd ${count} (${percent}) yn chwilio am waith yn 2021`,
      'sick-or-disabled': ({ area, count, total, percent }) =>
        `O’r ${total} o breswylwyr 16+ oed ${area}, roedd ${count} (${percent}) yn sâl neu’n anabl yn hirdymor yn 2021`,
      caring: ({ area, count, total, percent }) =>
        `O’r ${total} o breswylwyr 16+ oed ${area}, roedd ${count} (${percent}) yn gofalu am gartref neu deulu yn 2021`,
    },
    group: {
      'in-work': 'Mewn gwaith',
      'looking-for-work': 'Yn chwilio am waith',
      'sick-or-disabled': 'Yn sâl neu’n anabl yn hirdymor',
      caring: 'Yn gofalu am gartref neu deulu',
    },
    activity: {
      employed: 'Mewn gwaith',
      unemployed: 'Yn chwilio am waith',
      'student-employed': 'Myfyrwyr amser llawn mewn gwaith',
      'student-unemployed': 'Myfyrwyr amser llawn yn chwilio am waith',
      retired: 'Wedi ymddeol',
      student: 'Myfyrwyr nad ydynt mewn gwaith nac yn chwilio amdano',
      caring: 'Yn gofalu am gartref neu deulu',
      'sick-or-disabled': 'Yn sâl neu’n anabl yn hirdymor',
      other: 'Eraill nad ydynt mewn gwaith nac yn chwilio amdano',
    },
    caption: ({ area }) =>
      `Preswylwyr ${area} sy’n 16 oed a hŷn yn ôl gweithgarwch economaidd, Cyfrifiad 2021`,
    figure: 'Cyfran y preswylwyr 16 oed a hŷn a oedd mewn gwaith',
    residents: 'Preswylwyr 16 oed a hŷn',
  },
  month: 'Mis',
  year: 'Blwyddyn',
  category: 'Categori',
  countIn: ({ place }) => `Pobl, ${place}`,
  shareIn: ({ place }) => `Cyfran, ${place} (%)`,
  census: {
    disclosure:
      'Mae’r Swyddfa Ystadegau Gwladol yn newid ychydig ar gyfrifon cymdogaethau, fel na ellir adnabod neb.',
    pandemic:
      'Cynhaliwyd cyfrifiad Mawrth 2021 yn ystod y pandemig, a newidiodd a oedd pobl yn gweithio ac ymhle.',
    inactive: 'Dim ond pobl nad oeddent yn gweithio nac yn chwilio am waith sy’n cael eu cyfrif yma.',
    none: 'Nid oes gan Nomis gyfrifon Cyfrifiad 2021 ar gyfer yr ardal hon.',
    otherNation: 'Cymru a Lloegr yn unig sydd yng Nghyfrifiad 2021 y Swyddfa Ystadegau Gwladol.',
  },
  crimes: {
    total: ({ area, month, count }) =>
      `Troseddau a digwyddiadau gwrthgymdeithasol a adroddwyd, ${area}, ${month}: ${count}`,
    earlier: ({ month, count }) => `; ${month}: ${count}`,
    antiSocial: ({ area, month, count }) =>
      `Digwyddiadau o ymddygiad gwrthgymdeithasol a adroddwyd, ${area}, ${month}: ${count}`,
    largest: ({ area, month, category, count }) =>
      `Y categori amlaf, ${area}, ${month}, oedd “${category}”, gyda ${count} o adroddiadau`,
    category: {
      'anti-social-behaviour': 'Ymddygiad gwrthgymdeithasol',
      'violent-crime': 'Trais a throseddau rhywiol',
      burglary: 'Bwrgleriaeth',
      robbery: 'Lladrata',
      'vehicle-crime': 'Troseddau cerbydau',
      'theft-from-the-person': 'Dwyn oddi ar berson',
      'bicycle-theft': 'Dwyn beiciau',
      shoplifting: 'Dwyn o siopau',
      'other-theft': 'Dwyn arall',
      'criminal-damage-arson': 'Difrod troseddol a llosgi bwriadol',
      drugs: 'Cyffuriau',
      'possession-of-weapons': 'Meddu ar arfau',
      'public-order': 'Trefn gyhoeddus',
      'other-crime': 'Troseddau eraill',
    },
    all: 'Pob trosedd a digwyddiad gwrthgymdeithasol',
    caption: ({ area }) => `Troseddau a digwyddiadau gwrthgymdeithasol a adroddwyd, ${area}`,
    guide: 'Mis yw pob dot; yr un llawn yw’r diweddaraf.',
    places:
      'Cyhoeddir troseddau mewn mannau ger lle yr adroddwyd amdanynt, ac mae amlinell yr ardal wedi’i symleiddio, felly gall rhai ger y ffin gael eu cyfrif neu beidio.',
    railways: ({ since }) => `Nid yw troseddau ar y rheilffyrdd wedi’u cyhoeddi ers ${since}.`,
    noEarlier: ({ month }) => `Nid oes ffigurau cyflawn ar gyfer ${month}, felly ni chymherir y misoedd.`,
    gapOpen: ({ force, since, month }) =>
      `Nid yw ${force} wedi cyhoeddi troseddau ar lefel stryd ers ${since}, felly nid oes cyfrif ar gyfer ${month}.`,
    gapClosed: ({ force, since, until, month }) =>
      `Ni chyhoeddodd ${force} droseddau ar lefel stryd rhwng ${since} a ${until}, felly nid oes cyfrif ar gyfer ${month}.`,
    farBelow: ({ month }) =>
      `Cyhoeddwyd llawer llai o droseddau yma ar gyfer ${month} nag ar gyfer y flwyddyn flaenorol: nid yw’r mis yn gyflawn, felly nid oes cyfrif.`,
    notListed: ({ month }) =>
      `Nid yw’r heddlu ymhlith y rhai a gyhoeddodd ffigurau ar gyfer ${month}, felly nid oes cyfrif.`,
    nothing: ({ month }) =>
      `Ni chyhoeddwyd unrhyw droseddau yma ar gyfer ${month}, na all fod yn gyflawn, felly nid oes cyfrif.`,
    instead: 'Mae cyfraddau troseddu Mynegeion Amddifadedd 2025 yn gyflawn: gweler yr adran ar droseddu.',
    tooManyParts:
      'Mae gan yr ardal ormod o rannau ar wahân, megis ynysoedd, i ofyn i wasanaeth yr heddlu amdanynt. Mae map y gwasanaeth yn dangos troseddau: data.police.uk.',
    refused:
      'Ni atebodd gwasanaeth yr heddlu ar gyfer ardal o’r maint hwn: mae ganddi fwy na 10,000 o droseddau’r mis, neu mae’r gwasanaeth yn brysur.',
    otherNation: 'Cyhoeddir troseddau ar lefel stryd ar gyfer Cymru a Lloegr yn unig.',
  },
  grants: {
    sum: ({ area, n, count, amount, from, to }) =>
      n === 1
        ? `Dyfarnwyd grant o ${amount} ar ${from} (${area})`
        : `Mae ${count} o grantiau (${area}), a ddyfarnwyd rhwng ${from} a ${to}, yn gyfanswm o ${amount}`,
    largest: ({ area, amount, recipient, day }) =>
      `Y grant mwyaf yn y rhestr (${area}) yw ${amount}, a aeth i ${recipient} ar ${day}`,
    toSomebody: 'unigolyn',
    amount: ({ currency }) => `Swm (${currency})`,
    number: 'Grantiau',
    caption: ({ area }) => `Grantiau: ${area}`,
    figure: {
      byYear: 'Grantiau yn ôl y flwyddyn y’u dyfarnwyd',
      guideYears: 'Cyfanswm blwyddyn yw pob dot; yr un llawn yw’r diweddaraf.',
      amounts: 'Symiau’r grantiau',
      guideAmounts: 'Grant yw pob dot; nid yw hanner y grantiau’n fwy na’r un llawn.',
      of: { least: 'Lleiaf', middle: 'Canol', most: 'Mwyaf' },
    },
    columns: {
      day: 'Dyfarnwyd',
      title: 'Ar gyfer',
      funder: 'Oddi wrth',
      recipient: 'I',
      amount: 'Swm',
      currency: 'Arian cyfred',
    },
    provided: ({ site }) => `Darparwyd y rhestr gan ${site} ac nid oes rhaid iddi fod yn gyflawn.`,
    unusable: (_, count) => `Gadawyd allan ${count} o grantiau heb swm, arian cyfred neu ddyddiad.`,
    none: 'Nid oes grantiau yn y rhestr.',
    noSearch:
      'Nid oes gan ddata 360Giving chwiliad yn ôl lle ar gyfer gwefannau eraill. Mae gan GrantNav un i bobl.',
    grantNav: ({ area }) => `Grantiau yn GrantNav: ${area}`,
  },
};
