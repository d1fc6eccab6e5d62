import type { SectionStrings } from './types.js';

/** The names of nations change after “in”. */
const IN_NATION: Readonly<Record<string, string>> = {
  Lloegr: 'yn Lloegr',
  Cymru: 'yng Nghymru',
  'Yr Alban': 'yn yr Alban',
  'Gogledd Iwerddon': 'yng Ngogledd Iwerddon',
};

export const cy: SectionStrings = {
  date: { census: '21 Mawrth 2021' },
  base: { households: 'aelwydydd', adults: 'bobl 16 oed a throsodd' },
  share: {
    compared: ({ area, share, base, predicate, other, place }) =>
      `Mae ${share} o ${base} yn ardal ${area} ${predicate}, o gymharu â ${other} (${place}).`,
    alone: ({ area, share, base, predicate }) => `Mae ${share} o ${base} yn ardal ${area} ${predicate}.`,
  },
  group: {
    'two-or-more': 'yn ddifreintiedig mewn dwy ffordd neu fwy',
    any: 'yn ddifreintiedig mewn rhyw ffordd',
    'social-rented': 'yn rhentu gan y cyngor neu gymdeithas dai',
    'private-rented': 'yn rhentu’n breifat',
    owned: 'yn berchen ar eu cartref, yn llwyr neu gyda morgais',
    'no-qualifications': 'heb gymwysterau',
    'level-4': 'â gradd neu gymhwyster o’r lefel honno',
    routine: 'mewn galwedigaethau rheolaidd neu led-reolaidd',
    managerial: 'mewn galwedigaethau rheoli neu broffesiynol',
    'never-worked': 'heb weithio erioed neu’n ddi-waith yn yr hirdymor',
  },
  groupFigure: ({ base, predicate }) => `Cyfran o ${base} ${predicate}`,
  groupCount: ({ base, predicate }) => `Nifer o ${base} ${predicate}`,
  rateOf: {
    least: ({ label }) => `${label}: y gymdogaeth isaf`,
    middle: ({ label }) => `${label}: y gymdogaeth ganol`,
    most: ({ label }) => `${label}: y gymdogaeth uchaf`,
  },
  column: {
    none: 'Heb amddifadedd mewn unrhyw ddimensiwn',
    one: 'Amddifadedd mewn un dimensiwn',
    two: 'Amddifadedd mewn dau ddimensiwn',
    three: 'Amddifadedd mewn tri dimensiwn',
    four: 'Amddifadedd mewn pedwar dimensiwn',
    'owned-outright': 'Yn berchen yn llwyr',
    mortgage: 'Yn berchen gyda morgais neu fenthyciad',
    'shared-ownership': 'Rhanberchnogaeth',
    'council-rented': 'Rhentu gan y cyngor',
    'other-social-rented': 'Rhentu gan landlord cymdeithasol arall',
    'private-rented': 'Rhentu gan landlord preifat neu asiantaeth',
    'other-private-rented': 'Rhentu preifat arall',
    'rent-free': 'Byw’n ddi-rent',
    'no-qualifications': 'Dim cymwysterau',
    'level-1': 'Lefel 1 a lefel mynediad',
    'level-2': 'Lefel 2',
    apprenticeship: 'Prentisiaeth',
    'level-3': 'Lefel 3',
    'level-4': 'Lefel 4 ac uwch',
    'other-qualifications': 'Cymwysterau eraill',
    'higher-managerial': 'Rheoli a phroffesiynol uwch',
    'lower-managerial': 'Rheoli a phroffesiynol is',
    intermediate: 'Canolradd',
    'small-employers': 'Cyflogwyr bach a hunangyflogedig',
    'lower-supervisory': 'Goruchwylio is a thechnegol',
    'semi-routine': 'Lled-reolaidd',
    routine: 'Rheolaidd',
    'never-worked': 'Heb weithio erioed, di-waith hirdymor',
    students: 'Myfyrwyr amser llawn',
    'income-deprived': 'Pobl mewn amddifadedd incwm',
    'employment-deprived': 'Pobl mewn amddifadedd cyflogaeth',
    children: 'Plant mewn amddifadedd incwm',
    'older-people': 'Pobl hŷn mewn amddifadedd incwm',
  },
  rate: {
    'income-rate': { label: 'Cyfran o bobl mewn amddifadedd incwm', unit: '%' },
    'employment-rate': { label: 'Cyfran o bobl oed gwaith mewn amddifadedd cyflogaeth', unit: '%' },
    'violence-with-injury': { label: 'Trais ag anaf am bob 1,000 o bobl', unit: 'y 1,000 o bobl' },
    'violence-without-injury': { label: 'Trais heb anaf am bob 1,000 o bobl', unit: 'y 1,000 o bobl' },
    'stalking-and-harassment': { label: 'Stelcian ac aflonyddu am bob 1,000 o bobl', unit: 'y 1,000 o bobl' },
    burglary: { label: 'Bwrgleriaethau am bob 1,000 eiddo', unit: 'y 1,000 eiddo' },
    theft: { label: 'Lladradau am bob 1,000 o bobl', unit: 'y 1,000 o bobl' },
    'criminal-damage': { label: 'Difrod troseddol am bob 1,000 o bobl', unit: 'y 1,000 o bobl' },
    'public-order': {
      label: 'Troseddau trefn gyhoeddus ac arfau am bob 1,000 o bobl',
      unit: 'y 1,000 o bobl',
    },
    'anti-social-behaviour': {
      label: 'Ymddygiad gwrthgymdeithasol am bob 1,000 o bobl',
      unit: 'y 1,000 o bobl',
    },
    broadband: { label: 'Sgôr band eang, uwch i gysylltiadau arafach', unit: 'sgôr' },
    'patients-per-gp': { label: 'Cleifion am bob meddyg teulu', unit: 'cleifion' },
    'overcrowding-bedrooms': { label: 'Aelwydydd â rhy ychydig o ystafelloedd gwely', unit: '%' },
    'overcrowding-rooms': { label: 'Aelwydydd â rhy ychydig o ystafelloedd', unit: '%' },
  },
  range: {
    compared: ({ label, least, most, middle, area, place, other }) =>
      `${label}: ${least} i ${most} yn ardal ${area}, ${middle} yn y gymdogaeth ganol (${place}: ${other}).`,
    alone: ({ label, least, most, middle, area }) =>
      `${label}: ${least} i ${most} yn ardal ${area}, ${middle} yn y gymdogaeth ganol.`,
    single: ({ label, value, area }) => `${label}: ${value} yn ardal ${area}.`,
    text: ({ least, middle, most }) => `${middle} (${least} i ${most})`,
  },
  count: {
    about: ({ count, who, area }) => `Mae tua ${count} o ${who} yn ardal ${area}.`,
    atLeast: ({ count, who, area }) => `Mae o leiaf ${count} o ${who} yn ardal ${area}.`,
    withheld: ({ who, area }) => `Rhy ychydig i gyhoeddi rhif: ${who} yn ardal ${area}.`,
  },
  who: {
    'income-deprived': 'bobl mewn amddifadedd incwm',
    'employment-deprived': 'bobl oed gwaith mewn amddifadedd cyflogaeth',
    children: 'blant mewn amddifadedd incwm',
    'older-people': 'bobl hŷn mewn amddifadedd incwm',
  },
  table: {
    category: 'Math',
    count: 'Nifer',
    share: ({ place }) => `${place} (%)`,
    measure: 'Mesur',
    least: 'Isaf',
    middle: ({ place }) => `${place}, canol`,
    most: 'Uchaf',
    neighbourhood: 'Cymdogaeth',
    code: 'Cod',
    people: 'Pobl',
    ruralUrban: 'Gwledig neu drefol',
    tenth: 'Degfed cenedlaethol',
    neighbourhoods: ({ place }) => `${place}, cymdogaethau`,
    domain: 'Math o amddifadedd',
    ward: 'Ward',
    party: 'Plaid',
    seats: 'Cynghorwyr',
    year: 'Etholiad',
    turnout: 'Y nifer a bleidleisiodd (%)',
    electorate: 'Etholwyr',
    withheld: 'Cymdogaethau y cedwir eu rhif yn ôl',
  },
  people: {
    sentence: (n, { people, area, count }) =>
      `Roedd ${people} o bobl yn byw yn ardal ${area} adeg cyfrifiad 2021${n === 1 ? '' : `, mewn ${count} cymdogaeth`}.`,
    figure: 'Pobl ym mhob cymdogaeth',
    ruralFigure: 'Cymdogaethau a ddosberthir yn wledig',
    rural: ({ n, total, count, of, area }) => {
      if (n === 0) return `Mae ${area} i gyd wedi’i dosbarthu’n drefol.`;
      if (n === total) return `Mae ${area} i gyd wedi’i dosbarthu’n wledig.`;
      return `Mae ${count} o ${of} cymdogaeth yn ardal ${area} wedi’u dosbarthu’n wledig.`;
    },
    classes: {
      UN1: 'Trefol, yn agos at dref fawr neu ddinas',
      UF1: 'Trefol, ymhellach o dref fawr neu ddinas',
      RLN1: 'Gwledig mwy, yn agos at dref fawr neu ddinas',
      RLF1: 'Gwledig mwy, ymhellach o dref fawr neu ddinas',
      RSN1: 'Gwledig llai, yn agos at dref fawr neu ddinas',
      RSF1: 'Gwledig llai, ymhellach o dref fawr neu ddinas',
    },
  },
  deprivation: {
    sentence: ({ n, total, count, of, area, nation }) => {
      if (total === 1)
        return `${n ? 'Mae' : 'Nid yw'} ${area} ymhlith y 10% mwyaf difreintiedig o gymdogaethau ${IN_NATION[nation]}.`;
      return `Mae ${count} o ${of} cymdogaeth yn ardal ${area} ymhlith y 10% mwyaf difreintiedig ${IN_NATION[nation]}.`;
    },
    ranks: ({ total, least, most, of, area }) =>
      total === 1
        ? `Mae ${area} yn safle ${least} o ${of}, lle 1 yw’r mwyaf difreintiedig.`
        : `Mae cymdogaethau yn ardal ${area} yn safleoedd ${least} i ${most} o ${of}, lle 1 yw’r mwyaf difreintiedig.`,
    rank: {
      one: 'Safle cenedlaethol',
      least: 'Safle cenedlaethol y gymdogaeth fwyaf difreintiedig',
      most: 'Safle cenedlaethol y gymdogaeth leiaf difreintiedig',
    },
    earlierFigure: 'Cymdogaethau ymhlith y 10% mwyaf difreintiedig, 2019',
    earlier: ({ n, total, count, of, area }) => {
      if (total === 1)
        return `Yn 2019, ${n ? 'roedd' : 'nid oedd'} ${area} ymhlith y 10% mwyaf difreintiedig o gymdogaethau.`;
      return `Yn 2019, roedd ${count} o’r un ${of} cymdogaeth yn ardal ${area} ymhlith y 10% mwyaf difreintiedig.`;
    },
    noEarlier: (n, count) =>
      n === 1
        ? 'Ni ddangosir ffigurau 2019 wrth ochr y rhain: mae gan un gymdogaeth ffiniau gwahanol i’r adeg honno.'
        : `Ni ddangosir ffigurau 2019 wrth ochr y rhain: mae gan ${count} cymdogaeth ffiniau gwahanol i’r adeg honno.`,
    noEarlierOfNation:
      'Ni ddangosir cyhoeddiadau cynharach y mynegai hwn: nid oes ffigurau i’r un ardaloedd wrth law.',
    tenth: (n) => (n === 1 ? '1 (mwyaf difreintiedig)' : n === 10 ? '10 (lleiaf difreintiedig)' : String(n)),
    domain: {
      overall: 'Cyffredinol',
      income: 'Incwm',
      employment: 'Cyflogaeth',
      education: 'Addysg a sgiliau',
      health: 'Iechyd',
      crime: 'Trosedd',
      barriers: 'Tai a gwasanaethau',
      environment: 'Amgylchedd byw',
      access: 'Mynediad at wasanaethau',
      housing: 'Tai',
    },
    standsOut: ({ domain, count, of, area, nation }) =>
      `${domain} sy’n sefyll allan yn ardal ${area}: mae ${count} o ${of} cymdogaeth ymhlith y 10% mwyaf difreintiedig ${IN_NATION[nation]}.`,
    none: ({ total, area, nation }) =>
      total === 1
        ? `Nid yw ${area} ymhlith y 10% mwyaf difreintiedig o gymdogaethau ${IN_NATION[nation]} mewn unrhyw fath o amddifadedd.`
        : `Nid oes cymdogaeth yn ardal ${area} ymhlith y 10% mwyaf difreintiedig ${IN_NATION[nation]} mewn unrhyw fath o amddifadedd.`,
    inDomain: ({ domain, n, total, count, of, area, nation }) =>
      total === 1
        ? `${domain}: ${n ? 'mae' : 'nid yw'} ${area} ymhlith y 10% mwyaf difreintiedig o gymdogaethau ${IN_NATION[nation]}.`
        : `${domain}: mae ${count} o ${of} cymdogaeth yn ardal ${area} ymhlith y 10% mwyaf difreintiedig ${IN_NATION[nation]}.`,
  },
  representation: {
    sentence: ({ count, area, parties }) => `Mae gan ${area} ${count} o gynghorwyr: ${parties}.`,
    electoralArea: ({ count, area, parties }) =>
      `Mae gan ardal etholiadol ${area} ${count} o gynghorwyr: ${parties}.`,
    party: ({ seats, party }) => `${seats} ${party}`,
    others: 'eraill',
    vacant: 'gwag',
    councillors: ({ party }) => `Cynghorwyr: ${party}`,
    figure: ({ party }) => `Cyfran seddi ${party}`,
    unknown: ({ wards }) => `Ni chyhoeddir cofnod o gynghorwyr ar gyfer ${wards}.`,
  },
  turnout: {
    sentence: ({ share, ward, date }) => `Pleidleisiodd ${share} o etholwyr ${ward} ar ${date}.`,
    range: ({ least, most, date, area }) =>
      `Ar ${date}, pleidleisiodd ${least} i ${most} o etholwyr yn wardiau ${area}.`,
    compared: ({ date, count, place, least, middle, most }) =>
      `Ar ${date}, pleidleisiodd ${least} i ${most} o etholwyr mewn ${count} o wardiau ${place}, a ${middle} yn y ward ganol.`,
    none: 'Ni phleidleisiodd unrhyw ward o’r ardal hon yn etholiadau lleol Mai 2024 na Mai 2025 y cyhoeddir canlyniadau ar eu cyfer.',
    method: {
      'valid-votes': 'Cyfran yr etholwyr a fwriodd bleidlais ddilys yw’r ganran yn 2025.',
      'as-published': 'Mae canran 2024 fel y’i cyhoeddwyd; ni nodir ei dull.',
    },
    figure: ({ date }) => `Y nifer a bleidleisiodd ar ${date}`,
    guide:
      'Mae pob llinell yn rhedeg o’r ward lle pleidleisiodd y gyfran isaf i’r un lle pleidleisiodd yr uchaf; y dot yw’r un ganol.',
    wards: ({ place }) => `Wardiau ${place}`,
    least: ({ wards }) => `${wards}: isaf`,
    middle: ({ wards }) => `${wards}: canol`,
    most: ({ wards }) => `${wards}: uchaf`,
  },
  caveat: {
    census:
      'Newidiwyd cyfrifon bach ychydig i ddiogelu pobl, felly gall symiau fod ychydig yn wahanol i dablau eraill.',
    households:
      'Mae’r cyfrifiad yn ystyried aelwyd yn ddifreintiedig mewn dimensiwn pan fydd yn bodloni amod cyflogaeth, addysg, iechyd neu dai.',
    counts:
      'Mae’r cyhoeddwr yn talgrynnu’r cyfrifon hyn i bump ac yn cadw rhai bach yn ôl, felly gall swm fod yn isafswm.',
    denominator:
      'Ni nodir cyfran ohonynt: nid yw cyfansymiau’r cyhoeddwr o bobl wrth law, ac ni ellir adio cyfraddau.',
    rates:
      'Cyhoeddir cyfraddau ar gyfer cymdogaethau ac ni chânt eu cyfartaleddu yma: dangosir yr ystod a’r gymdogaeth ganol.',
    single: 'Un gymdogaeth ydyw, felly nid oes ystod.',
    relative:
      'Mae amddifadedd yn gymharol ac yn ymwneud ag ardaloedd: nid yw pawb sy’n byw mewn ardal ddifreintiedig yn ddifreintiedig, ac mae llawer sydd felly yn byw mewn mannau eraill.',
    release:
      'Gwneir cyhoeddiadau o ddata eraill a thrwy ddulliau a newidiodd: dywedant ble mae cymdogaethau’n sefyll ymhlith y cyfan, nid a aeth bywyd yn well neu’n waeth.',
    lookup:
      'Gosodir ardaloedd bach mewn wardiau drwy ein tabl ein hunain o’u canolau, gan nad oes un swyddogol wrth law.',
    crime:
      'Troseddau a digwyddiadau a gofnodwyd y gwneir y mynegai ohonynt; ni chaiff pob trosedd ei hadrodd na’i chofnodi.',
    broadband: 'Mae’r sgôr band eang yn gymharol: mae 0 tua chanol Lloegr, ac nid oes ganddi uned.',
    seats: 'Mae cynghorwyr yn newid gyda phob etholiad: dyddiad y cofnod yw’r dyddiad.',
  },
  refused: {
    'england-only':
      'Mae’r ffigurau hyn yn perthyn i fynegai Lloegr ac fe’u cyhoeddir ar gyfer Lloegr yn unig.',
    'census-only': 'Daw’r ffigurau hyn o gyfrifiad Cymru a Lloegr, nad yw’n cwmpasu’r wlad hon.',
    'two-nations':
      'Mae’r ardal hon mewn dwy wlad. Mae gan bob un ei mynegai amddifadedd ei hun, ac nid ydynt yn cymharu, felly nid adir dim yma.',
  },
  unavailable: 'Nid oes ffigurau o’r math hwn ar gyfer yr ardal hon.',
};
