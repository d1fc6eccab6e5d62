import type { SectionStrings } from './types.js';

const relative = (base: string) => (base.startsWith('people') ? 'who' : 'that');

export const en: SectionStrings = {
  date: { census: '21 March 2021' },
  base: { households: 'households', adults: 'people aged 16 and over' },
  share: {
    compared: ({ area, share, base, predicate, other, place }) =>
      `${share} of ${base} in ${area} ${predicate}, against ${other} in ${place}.`,
    alone: ({ area, share, base, predicate }) => `${share} of ${base} in ${area} ${predicate}.`,
  },
  group: {
    'two-or-more': 'are deprived in two or more ways',
    any: 'are deprived in some way',
    'social-rented': 'rent from the council or a housing association',
    'private-rented': 'rent privately',
    owned: 'own their home, outright or with a mortgage',
    'no-qualifications': 'have no qualifications',
    'level-4': 'have a degree or a qualification of that level',
    routine: 'have routine or semi-routine occupations',
    managerial: 'have managerial or professional occupations',
    'never-worked': 'have never worked or are long-term unemployed',
  },
  groupFigure: ({ base, predicate }) => `Share of ${base} ${relative(base)} ${predicate}`,
  groupCount: ({ base, predicate }) => `Number of ${base} ${relative(base)} ${predicate}`,
  rateOf: {
    least: ({ label }) => `${label}: lowest neighbourhood`,
    middle: ({ label }) => `${label}: middle neighbourhood`,
    most: ({ label }) => `${label}: highest neighbourhood`,
  },
  column: {
    none: 'Deprived in no dimension',
    one: 'Deprived in one dimension',
    two: 'Deprived in two dimensions',
    three: 'Deprived in three dimensions',
    four: 'Deprived in four dimensions',
    'owned-outright': 'Owned outright',
    mortgage: 'Owned with a mortgage or loan',
    'shared-ownership': 'Shared ownership',
    'council-rented': 'Rented from the council',
    'other-social-rented': 'Rented from another social landlord',
    'private-rented': 'Rented from a private landlord or agency',
    'other-private-rented': 'Other private renting',
    'rent-free': 'Lived in rent free',
    'no-qualifications': 'No qualifications',
    'level-1': 'Level 1 and entry level',
    'level-2': 'Level 2',
    apprenticeship: 'Apprenticeship',
    'level-3': 'Level 3',
    'level-4': 'Level 4 and above',
    'other-qualifications': 'Other qualifications',
    'higher-managerial': 'Higher managerial and professional',
    'lower-managerial': 'Lower managerial and professional',
    intermediate: 'Intermediate',
    'small-employers': 'Small employers and own account',
    'lower-supervisory': 'Lower supervisory and technical',
    'semi-routine': 'Semi-routine',
    routine: 'Routine',
    'never-worked': 'Never worked, long-term unemployed',
    students: 'Full-time students',
    'income-deprived': 'People in income deprivation',
    'employment-deprived': 'People in employment deprivation',
    children: 'Children in income deprivation',
    'older-people': 'Older people in income deprivation',
  },
  rate: {
    'income-rate': { label: 'Share of people in income deprivation', unit: '%' },
    'employment-rate': { label: 'Share of people of working age in employment deprivation', unit: '%' },
    'violence-with-injury': {
      label: 'Violence with injury for every 1,000 people',
      unit: 'per 1,000 people',
    },
    'violence-without-injury': {
      label: 'Violence without injury for every 1,000 people',
      unit: 'per 1,000 people',
    },
    'stalking-and-harassment': {
      label: 'Stalking and harassment for every 1,000 people',
      unit: 'per 1,000 people',
    },
    burglary: { label: 'Burglaries for every 1,000 properties', unit: 'per 1,000 properties' },
    theft: { label: 'Thefts for every 1,000 people', unit: 'per 1,000 people' },
    'criminal-damage': { label: 'Criminal damage for every 1,000 people', unit: 'per 1,000 people' },
    'public-order': {
      label: 'Public order and weapons offences for every 1,000 people',
      unit: 'per 1,000 people',
    },
    'anti-social-behaviour': {
      label: 'Anti-social behaviour for every 1,000 people',
      unit: 'per 1,000 people',
    },
    broadband: { label: 'Broadband score, higher for slower connections', unit: 'score' },
    'patients-per-gp': { label: 'Patients for each general practitioner', unit: 'patients' },
    'overcrowding-bedrooms': { label: 'Households with too few bedrooms', unit: '%' },
    'overcrowding-rooms': { label: 'Households with too few rooms', unit: '%' },
  },
  range: {
    compared: ({ label, least, most, middle, area, place, other }) =>
      `${label}: ${least} to ${most} in ${area}, ${middle} in its middle neighbourhood (${place}: ${other}).`,
    alone: ({ label, least, most, middle, area }) =>
      `${label}: ${least} to ${most} in ${area}, ${middle} in its middle neighbourhood.`,
    single: ({ label, value, area }) => `${label}: ${value} in ${area}.`,
    text: ({ least, middle, most }) => `${middle} (${least} to ${most})`,
  },
  count: {
    about: ({ count, who, area }) => `About ${count} ${who} in ${area}.`,
    atLeast: ({ count, who, area }) => `At least ${count} ${who} in ${area}.`,
    withheld: ({ who, area }) => `Too few for a number to be published: ${who} in ${area}.`,
  },
  who: {
    'income-deprived': 'people are in income deprivation',
    'employment-deprived': 'people of working age are in employment deprivation',
    children: 'children are in income deprivation',
    'older-people': 'older people are in income deprivation',
  },
  table: {
    category: 'Kind',
    count: 'Number',
    share: ({ place }) => `${place} (%)`,
    measure: 'Measure',
    least: 'Lowest',
    middle: ({ place }) => `${place}, middle`,
    most: 'Highest',
    neighbourhood: 'Neighbourhood',
    code: 'Code',
    people: 'People',
    ruralUrban: 'Rural or urban',
    tenth: 'National tenth',
    neighbourhoods: ({ place }) => `${place}, neighbourhoods`,
    domain: 'Kind of deprivation',
    ward: 'Ward',
    party: 'Party',
    seats: 'Councillors',
    year: 'Election',
    turnout: 'Turnout (%)',
    electorate: 'Electors',
    withheld: 'Neighbourhoods whose number is withheld',
  },
  people: {
    sentence: (n, { people, area, count }) =>
      `${people} people lived in ${area} at the census of 2021${n === 1 ? '' : `, in ${count} neighbourhoods`}.`,
    figure: 'People in each neighbourhood',
    ruralFigure: 'Neighbourhoods classed as rural',
    rural: ({ n, total, count, of, area }) => {
      if (n === 0) return `All of ${area} is classed as urban.`;
      if (n === total) return `All of ${area} is classed as rural.`;
      return `${count} of ${of} neighbourhoods in ${area} ${n === 1 ? 'is' : 'are'} classed as rural.`;
    },
    classes: {
      UN1: 'Urban, near a major town or city',
      UF1: 'Urban, further from a major town or city',
      RLN1: 'Larger rural, near a major town or city',
      RLF1: 'Larger rural, further from a major town or city',
      RSN1: 'Smaller rural, near a major town or city',
      RSF1: 'Smaller rural, further from a major town or city',
    },
  },
  deprivation: {
    sentence: ({ n, total, count, of, area, nation }) => {
      if (total === 1)
        return `${area} is ${n ? '' : 'not '}among the most deprived 10% of neighbourhoods in ${nation}.`;
      return `${count} of ${of} neighbourhoods in ${area} ${n === 1 ? 'is' : 'are'} among the most deprived 10% in ${nation}.`;
    },
    ranks: ({ total, least, most, of, area }) =>
      total === 1
        ? `${area} ranks ${least} of ${of}, where 1 is the most deprived.`
        : `Neighbourhoods in ${area} rank from ${least} to ${most} of ${of}, where 1 is the most deprived.`,
    rank: {
      one: 'National rank',
      least: 'National rank of the most deprived neighbourhood',
      most: 'National rank of the least deprived neighbourhood',
    },
    earlierFigure: 'Neighbourhoods among the most deprived 10%, 2019',
    earlier: ({ n, total, count, of, area }) => {
      if (total === 1)
        return `In 2019, ${area} was ${n ? '' : 'not '}among the most deprived 10% of neighbourhoods.`;
      return `In 2019, ${count} of the same ${of} neighbourhoods in ${area} ${n === 1 ? 'was' : 'were'} among the most deprived 10%.`;
    },
    noEarlier: (n, count) =>
      n === 1
        ? 'The figures of 2019 are not shown beside these: one neighbourhood has other boundaries than it had then.'
        : `The figures of 2019 are not shown beside these: ${count} neighbourhoods have other boundaries than they had then.`,
    noEarlierOfNation:
      'Earlier releases of this index are not shown: no figures for the same areas are at hand.',
    tenth: (n) => (n === 1 ? '1 (most deprived)' : n === 10 ? '10 (least deprived)' : String(n)),
    domain: {
      overall: 'Overall',
      income: 'Income',
      employment: 'Employment',
      education: 'Education and skills',
      health: 'Health',
      crime: 'Crime',
      barriers: 'Housing and services',
      environment: 'Living environment',
      access: 'Access to services',
      housing: 'Housing',
    },
    standsOut: ({ domain, count, of, area, nation }) =>
      `${domain} stands out in ${area}: ${count} of ${of} neighbourhoods are among the most deprived 10% in ${nation}.`,
    none: ({ total, area, nation }) =>
      total === 1
        ? `${area} is in no kind of deprivation among the most deprived 10% of neighbourhoods in ${nation}.`
        : `No neighbourhood in ${area} is among the most deprived 10% in ${nation} in any kind of deprivation.`,
    inDomain: ({ domain, n, total, count, of, area, nation }) =>
      total === 1
        ? `${domain}: ${area} is ${n ? '' : 'not '}among the most deprived 10% of neighbourhoods in ${nation}.`
        : `${domain}: ${count} of ${of} neighbourhoods in ${area} ${n === 1 ? 'is' : 'are'} among the most deprived 10% in ${nation}.`,
  },
  representation: {
    sentence: ({ n, count, area, parties }) =>
      `${area} has ${count} ${n === 1 ? 'councillor' : 'councillors'}: ${parties}.`,
    electoralArea: ({ count, area, parties }) =>
      `The district electoral area of ${area} has ${count} councillors: ${parties}.`,
    party: ({ seats, party }) => `${seats} ${party}`,
    others: 'others',
    vacant: 'vacant',
    councillors: ({ party }) => `Councillors: ${party}`,
    figure: ({ party }) => `Share of seats held by ${party}`,
    unknown: ({ wards }) => `No record of councillors is published for ${wards}.`,
  },
  turnout: {
    sentence: ({ share, ward, date }) => `${share} of electors in ${ward} voted on ${date}.`,
    range: ({ least, most, date, area }) =>
      `On ${date}, ${least} to ${most} of electors voted in the wards of ${area}.`,
    compared: ({ date, count, place, least, middle, most }) =>
      `On ${date}, turnout in ${count} wards of ${place} was ${least} to ${most}, and ${middle} in the middle ward.`,
    none: 'No ward of this area voted in the local elections of May 2024 or May 2025 that results are published for.',
    method: {
      'valid-votes': 'Turnout of 2025 is the share of electors who cast a valid vote.',
      'as-published': 'Turnout of 2024 is as published; its method is not stated.',
    },
    figure: ({ date }) => `Turnout on ${date}`,
    guide:
      'Each line runs from the ward with the lowest turnout to the one with the highest; the dot is the middle one.',
    wards: ({ place }) => `Wards of ${place}`,
    least: ({ wards }) => `${wards}: lowest`,
    middle: ({ wards }) => `${wards}: middle`,
    most: ({ wards }) => `${wards}: highest`,
  },
  caveat: {
    census:
      'Small counts were changed a little to protect people, so sums may differ slightly from other tables.',
    households:
      'The census counts a household as deprived in a dimension when it meets a condition of employment, education, health or housing.',
    counts:
      'The publisher rounds these counts to five and withholds small ones, so that a sum may be a lower bound.',
    denominator:
      'No share is stated for them: the publisher’s own totals of people are not at hand, and rates may not be added up.',
    rates:
      'Rates are published for neighbourhoods and are never averaged here: the range and the middle neighbourhood are shown.',
    single: 'It is one neighbourhood, so there is no range.',
    relative:
      'Deprivation is relative and about areas: not everybody who lives in a deprived area is deprived, and many who are live elsewhere.',
    release:
      'Releases are made from other data and by changed methods: they say where neighbourhoods stand among all, not whether life got better or worse.',
    lookup:
      'Small areas are placed in wards by our own lookup of their centres, since no official one is at hand.',
    crime:
      'Recorded crimes and incidents that the index is made from; not all crime is reported or recorded.',
    broadband: 'The broadband score is relative: 0 is about the middle of England, and it has no unit.',
    seats: 'Councillors change with every election: the date is that of the record.',
  },
  refused: {
    'england-only': 'These figures belong to the English index and are published for England alone.',
    'census-only':
      'These figures are from the census of England and Wales, which does not cover this nation.',
    'two-nations':
      'This area is in two nations. Each has its own index of deprivation, and they do not compare, so nothing is added up here.',
  },
  unavailable: 'There are no figures of this kind for this area.',
};
