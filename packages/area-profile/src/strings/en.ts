import type { FirstStrings } from './types.js';

export const en: FirstStrings = {
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
  placeName: ({ name }) => name,
  englandAndWales: 'England and Wales',
  headline: {
    compared: ({ area, people, share, other, place }) =>
      `${people} people live in ${area}; ${share} of households are deprived in some way (${place}: ${other}).`,
    alone: ({ area, people, share }) =>
      `${people} people live in ${area}; ${share} of households are deprived in some way.`,
    deprived: ({ area, nation, n, total, count, of }) => {
      const inNation = en.nation[nation];
      if (total === 1)
        return `In ${inNation}, ${area} is ${n ? '' : 'not '}among the most deprived 10% of neighbourhoods.`;
      return `${count} of ${of} neighbourhoods in ${area} ${n === 1 ? 'is' : 'are'} among the most deprived 10% in ${inNation}.`;
    },
  },
  figure: {
    households: 'Households deprived in at least one of four dimensions',
    deprivation: 'Neighbourhoods among the most deprived 10%',
  },
  point: ({ place, value }) => `${place}: ${value}`,
  guide: 'Each dot is a place; the filled one is the area.',
  lineBelow: {
    households: ({ count, of }) => `That is ${count} of ${of} households at the census of 2021.`,
    neighbourhoods: (n, count) =>
      n === 1 ? 'It is one neighbourhood.' : `The area has ${count} neighbourhoods.`,
  },
  caveat: {
    households:
      'The census counts a household as deprived in a dimension when it meets a condition of employment, education, health or housing; a household may be deprived in several.',
    deprivation:
      'Deprivation is relative and about areas: not everybody who lives in a deprived area is deprived, and many who are live elsewhere.',
  },
};
