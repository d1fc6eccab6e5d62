import type { AreaStrings } from './types.js';

export const en: AreaStrings = {
  heading: (area) => (area ? `Profile of ${area}` : 'Profile of an area'),
  areaOf: {
    wards: (_, count) => `these ${count} wards`,
    patch: (n, count) => (n === 1 ? 'this neighbourhood' : `these ${count} neighbourhoods`),
  },
  nation: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  englandAndWales: 'England and Wales',
  headline: {
    compared: ({ area, people, share, other, place }) =>
      `${people} people live in ${area}; ${share} of households are deprived in some way (${place}: ${other}).`,
    alone: ({ area, people, share }) =>
      `${people} people live in ${area}; ${share} of households are deprived in some way.`,
    deprived: ({ area, nation, n, total, count, of }) => {
      const inNation = en.nation[nation];
      if (total === 1)
        return n === 1
          ? `The one neighbourhood of ${area} is among the most deprived 10% in ${inNation}.`
          : `The one neighbourhood of ${area} is not among the most deprived 10% in ${inNation}.`;
      return `${count} of ${of} neighbourhoods in ${area} ${n === 1 ? 'is' : 'are'} among the most deprived 10% in ${inNation}.`;
    },
  },
  percent: ({ value }) => `${value}%`,
  figure: {
    households: 'Households deprived in at least one of four dimensions',
    deprivation: 'Neighbourhoods among the most deprived 10%',
  },
  point: ({ place, value }) => `${place}: ${value}`,
  guide: 'Each dot is a place; the filled one is the area.',
  guideRange:
    'Each line runs from the lowest to the highest neighbourhood of a place; the dot is the middle one.',
  lineBelow: {
    households: ({ count, of }) => `That is ${count} of ${of} households at the census of 2021.`,
    neighbourhoods: (n, count) =>
      n === 1 ? 'It is one neighbourhood (LSOA).' : `The area has ${count} neighbourhoods (LSOAs).`,
  },
  caveat: {
    households:
      'The census counts a household as deprived in a dimension when it meets a condition of employment, education, health or housing; a household may be deprived in several.',
    census:
      'Census of 21 March 2021. Small counts were changed a little to protect people, so sums may differ slightly from other tables.',
    deprivation:
      'Deprivation is relative and about areas: not everybody who lives in a deprived area is deprived, and many who are live elsewhere.',
  },
  table: {
    caption: ({ area }) => `${area} and what it is compared with`,
    show: 'Figures as a table',
    place: 'Place',
    code: 'Code',
    neighbourhoods: 'Neighbourhoods',
    people: 'People, 2021',
    households: 'Households, 2021',
    deprived: 'Households deprived in some way',
    share: 'Share of households (%)',
    inMostDeprived10: 'Neighbourhoods in the most deprived 10%',
    shareInMostDeprived10: 'Share of neighbourhoods (%)',
  },
  section: {
    map: 'Map',
    people: 'People',
    households: 'Households by dimensions of deprivation',
    tenure: 'Tenure of homes',
    qualifications: 'Qualifications',
    occupation: 'Occupation',
    income: 'Income and employment deprivation',
    deprivation: 'Deprivation overall',
    domains: 'Kinds of deprivation',
    crime: 'Crime rates',
    services: 'Broadband, doctors and overcrowding',
    representation: 'Who represents it',
    turnout: 'Turnout at elections',
    age: 'Age',
    work: 'Work',
    'crime-reports': 'Crimes reported to the police',
    grants: 'Grants',
  },
  sections: 'Sections',
  statement: 'Evidence statement',
  questions: 'Questions people ask',
  loading: 'Loading these figures',
  failed: 'These figures could not be loaded.',
  retry: 'Try again',
};
