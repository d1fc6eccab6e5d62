import type { WardStrings } from './types.js';

/** "Ardwick's", "Castle Hills'", and "St Mary's", which is a possessive already. */
function possessive(name: string): string {
  if (/['’]s$/u.test(name)) return name;
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}
const areIs = (n: number) => (n === 1 ? 'is' : 'are');
const MOST_ORDINALS = ['', 'most', 'second most', 'third most', 'fourth most', 'fifth most'];
const LEAST_ORDINALS = ['', 'least', 'second least', 'third least', 'fourth least', 'fifth least'];

export const en: WardStrings = {
  heading: (place) => (place ? `Deprivation in ${place}` : 'Deprivation by ward'),
  domain: {
    overall: 'Overall deprivation',
    income: 'Income',
    employment: 'Employment',
    education: 'Education, skills and training',
    health: 'Health and disability',
    crime: 'Crime',
    barriers: 'Barriers to housing and services',
    environment: 'Living environment',
  },
  domainPhrase: (domain) => ` for ${domain.toLowerCase()}`,
  headline: {
    some: ({ ward, count, of: total, n, phrase }) =>
      `${count} of ${possessive(ward)} ${total} neighbourhoods ${areIs(n)} among the most deprived 10% in England${phrase}.`,
    none: ({ ward, of: total, phrase }) =>
      `None of ${possessive(ward)} ${total} neighbourhoods is among the most deprived 10% in England${phrase}.`,
    all: ({ ward, of: total, total: n, phrase }) =>
      n === 2
        ? `Both of ${possessive(ward)} neighbourhoods are among the most deprived 10% in England${phrase}.`
        : `All ${total} of ${possessive(ward)} neighbourhoods are among the most deprived 10% in England${phrase}.`,
    singleInside: ({ ward, phrase }) =>
      `${possessive(ward)} one neighbourhood is among the most deprived 10% in England${phrase}.`,
    singleOutside: ({ ward, phrase, tenth }) =>
      `${possessive(ward)} one neighbourhood is not among the most deprived 10% in England${phrase}: it is in ${tenth}.`,
  },
  comparison: {
    authority: ({ place, count, of: total }) => `Across ${place}, it is ${count} of ${total}.`,
    england: 'Across England it is one in ten: that is how the tenths are made.',
    ward: ({ ward, authority, count, of: total }) => `${ward} (${authority}): ${count} of ${total}.`,
  },
  tenth: (n) =>
    n <= 5 ? `the ${MOST_ORDINALS[n]} deprived 10%` : `the ${LEAST_ORDINALS[11 - n]} deprived 10%`,
  caveat:
    'Deprivation here is relative: it compares areas with each other, and says nothing about any one person or household who lives there.',
  whatIsNeighbourhood:
    'A neighbourhood is a Lower-layer Super Output Area (LSOA), a small area of about 1,000 to 3,000 people. Each is counted in the one ward that fits it best.',
  populationLine: ({ ward, people }) => `${people} people live in the neighbourhoods counted in ${ward}.`,
  table: {
    caption: ({ ward, domain }) => `${ward}: neighbourhoods by rank, ${domain.toLowerCase()}`,
    captionDomains: ({ ward }) => `${ward}: rank of each neighbourhood, overall and in each domain`,
    ward: 'Ward',
    name: 'Neighbourhood',
    code: 'Code',
    rank: ({ of: total }) => `Rank in England (1 is most deprived of ${total})`,
    tenth: 'Tenth (1 is the most deprived 10%)',
    people: 'People',
    show: 'Figures as a table',
  },
  chart: {
    most: 'Most deprived',
    least: 'Least deprived',
    band: 'Most deprived 10%',
    england: 'England',
    point: ({ name, rank, of: total, tenth }) => `${name}: rank ${rank} of ${total}, in ${tenth} in England`,
    pointInLane: ({ lane, point }) => `${lane}. ${point}`,
    laneCount: ({ label, count, of: total }) => `${label}: ${count} of ${total}`,
  },
  actions: { explore: 'Explore this chart' },
};
