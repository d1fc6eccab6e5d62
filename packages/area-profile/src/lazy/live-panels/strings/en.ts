import type { LiveStrings } from './types.js';

export const en: LiveStrings = {
  beside: ({ place, percent }) => `; in ${place}, ${percent}`,
  age: {
    sentence: {
      'under-15': ({ area, count, total, percent }) =>
        `In ${area}, ${count} of ${total} residents (${percent}) were aged under 15 in 2021`,
      '15-to-24': ({ area, count, total, percent }) =>
        `In ${area}, ${count} of ${total} residents (${percent}) were aged 15 to 24 in 2021`,
      '65-and-over': ({ area, count, total, percent }) =>
        `In ${area}, ${count} of ${total} residents (${percent}) were aged 65 and over in 2021`,
    },
    group: { 'under-15': 'Aged under 15', '15-to-24': 'Aged 15 to 24', '65-and-over': 'Aged 65 and over' },
    band: {
      'aged-0-4': '0 to 4',
      'aged-5-9': '5 to 9',
      'aged-10-14': '10 to 14',
      'aged-15-19': '15 to 19',
      'aged-20-24': '20 to 24',
      'aged-25-29': '25 to 29',
      'aged-30-34': '30 to 34',
      'aged-35-39': '35 to 39',
      'aged-40-44': '40 to 44',
      'aged-45-49': '45 to 49',
      'aged-50-54': '50 to 54',
      'aged-55-59': '55 to 59',
      'aged-60-64': '60 to 64',
      'aged-65-69': '65 to 69',
      'aged-70-74': '70 to 74',
      'aged-75-79': '75 to 79',
      'aged-80-84': '80 to 84',
      'aged-85-and-over': '85 and over',
    },
    caption: ({ area }) => `Residents of ${area} by age, Census 2021`,
    figure: 'Share of residents aged under 15',
    residents: 'Residents',
  },
  work: {
    sentence: {
      'in-work': ({ area, count, total, percent }) =>
        `In ${area}, ${count} of ${total} residents aged 16+ (${percent}) were in work in 2021`,
      'looking-for-work': ({ area, count, total, percent }) =>
        `In ${area}, ${count} of ${total} residents aged 16+ (${percent}) were looking for work in 2021`,
      'sick-or-disabled': ({ area, count, total, percent }) =>
        `In ${area}, ${count} of ${total} residents aged 16+ (${percent}) were long-term sick or disabled in 2021`,
      caring: ({ area, count, total, percent }) =>
        `In ${area}, ${count} of ${total} residents aged 16+ (${percent}) looked after home or family in 2021`,
    },
    group: {
      'in-work': 'In work',
      'looking-for-work': 'Looking for work',
      'sick-or-disabled': 'Long-term sick or disabled',
      caring: 'Looking after home or family',
    },
    activity: {
      employed: 'In work',
      unemployed: 'Looking for work',
      'student-employed': 'Full-time students in work',
      'student-unemployed': 'Full-time students looking for work',
      retired: 'Retired',
      student: 'Students neither in work nor looking for it',
      caring: 'Looking after home or family',
      'sick-or-disabled': 'Long-term sick or disabled',
      other: 'Neither in work nor looking for it, other',
    },
    caption: ({ area }) => `Residents of ${area} aged 16 and over by economic activity, Census 2021`,
    figure: 'Share of residents aged 16 and over who were in work',
    residents: 'Residents aged 16 and over',
  },
  month: 'Month',
  year: 'Year',
  category: 'Category',
  countIn: ({ place }) => `People, ${place}`,
  shareIn: ({ place }) => `Share, ${place} (%)`,
  census: {
    disclosure:
      'Counts of neighbourhoods are changed a little by the Office for National Statistics, so that nobody can be recognised.',
    pandemic:
      'The census of March 2021 was taken during the pandemic, which changed whether and where people worked.',
    inactive: 'Only people who neither worked nor looked for work are counted here.',
    none: 'Nomis has no counts of Census 2021 for this area.',
    otherNation: 'Census 2021 of the Office for National Statistics covers England and Wales only.',
  },
  crimes: {
    total: ({ area, month, n, count }) =>
      `In ${month}, ${count} ${n === 1 ? 'crime or anti-social incident was' : 'crimes and anti-social incidents were'} reported in ${area}`,
    earlier: ({ month, count }) => `; in ${month}, ${count}`,
    antiSocial: ({ area, month, n, count }) =>
      `In ${month}, ${count} ${n === 1 ? 'incident of anti-social behaviour was' : 'incidents of anti-social behaviour were'} reported in ${area}`,
    largest: ({ area, month, category, count }) =>
      `The most frequent category in ${area} in ${month} was “${category}”, with ${count} reports`,
    category: {
      'anti-social-behaviour': 'Anti-social behaviour',
      'violent-crime': 'Violence and sexual offences',
      burglary: 'Burglary',
      robbery: 'Robbery',
      'vehicle-crime': 'Vehicle crime',
      'theft-from-the-person': 'Theft from the person',
      'bicycle-theft': 'Bicycle theft',
      shoplifting: 'Shoplifting',
      'other-theft': 'Other theft',
      'criminal-damage-arson': 'Criminal damage and arson',
      drugs: 'Drugs',
      'possession-of-weapons': 'Possession of weapons',
      'public-order': 'Public order',
      'other-crime': 'Other crime',
    },
    all: 'All crimes and anti-social incidents',
    caption: ({ area }) => `Crimes and anti-social incidents reported in ${area}`,
    guide: 'Each dot is a month; the filled one is the latest.',
    places:
      'Crimes are published at points near where they were reported, and the outline of the area is simplified, so some beside the border may be counted or not.',
    railways: ({ since }) => `Crimes on railways have not been published since ${since}.`,
    noEarlier: ({ month }) =>
      `No complete figures are published for ${month}, so the months are not compared.`,
    gapOpen: ({ force, since, month }) =>
      `${force} has published no street-level crimes since ${since}, so there is no count for ${month}.`,
    gapClosed: ({ force, since, until, month }) =>
      `${force} published no street-level crimes from ${since} to ${until}, so there is no count for ${month}.`,
    farBelow: ({ month }) =>
      `Far fewer crimes are published here for ${month} than for the year before: the month is not complete, so there is no count.`,
    notListed: ({ month }) =>
      `The police force is not among those that published figures for ${month}, so there is no count.`,
    nothing: ({ month }) =>
      `No crimes at all are published here for ${month}, which cannot be complete, so there is no count.`,
    instead: 'Crime rates of the Indices of Deprivation 2025 are complete: see the section on crime.',
    tooManyParts:
      'The area has too many separate parts, such as islands, to ask the police’s service about. Its map shows crimes: data.police.uk.',
    refused:
      'The police service did not answer for an area of this size: it has more than 10,000 crimes a month, or the service is busy.',
    otherNation: 'Street-level crimes are published for England and Wales only.',
  },
  grants: {
    sum: ({ area, n, count, amount, from, to }) =>
      n === 1
        ? `A grant of ${amount} to ${area} was awarded on ${from}`
        : `${count} grants to ${area}, awarded from ${from} to ${to}, add up to ${amount}`,
    largest: ({ area, amount, recipient, day }) =>
      `The largest listed grant to ${area}, of ${amount}, went to ${recipient} on ${day}`,
    toSomebody: 'a person',
    amount: ({ currency }) => `Amount (${currency})`,
    number: 'Grants',
    caption: ({ area }) => `Grants to ${area}`,
    figure: {
      byYear: 'Grants by the year they were awarded in',
      guideYears: 'Each dot is the sum of a year; the filled one is the latest.',
      amounts: 'Amounts of the grants',
      guideAmounts: 'Each dot is a grant; half of the grants are no larger than the filled one.',
      of: { least: 'Smallest', middle: 'Middle', most: 'Largest' },
    },
    columns: {
      day: 'Awarded',
      title: 'For',
      funder: 'From',
      recipient: 'To',
      amount: 'Amount',
      currency: 'Currency',
    },
    provided: ({ site }) => `The list was provided by ${site} and need not be complete.`,
    unusable: (n, count) =>
      n === 1
        ? '1 grant without an amount, a currency or a date is left out.'
        : `${count} grants without an amount, a currency or a date are left out.`,
    none: 'The list has no grants.',
    noSearch: '360Giving’s data have no search by place for other sites. GrantNav has one for people.',
    grantNav: ({ area }) => `Grants to ${area} in GrantNav`,
  },
};
