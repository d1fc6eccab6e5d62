import { plural } from '../../../../shared/plurals.js';
import type { FigureStrings } from './types.js';

export const en: FigureStrings = {
  readingGuide: {
    wards:
      'Each dot is a neighbourhood, each square a seat. Wards with the largest share of most deprived neighbourhoods come first.',
    deciles:
      'Each bar is a tenth of the national ranking. Each neighbourhood is split equally between its ward’s councillors.',
    grid: 'Each square is one of England’s 33,755 neighbourhoods, the most deprived first. Its colour is the party with most of its ward’s seats.',
    turnout:
      'Each dot is a neighbourhood, each bar the share of the electorate that voted. Wards with the largest share of most deprived neighbourhoods come first.',
    'over-time': 'Each bar is the filled seats of one year.',
  },
  readingWithoutParties:
    'Each dot is a neighbourhood. Wards with the largest share of most deprived neighbourhoods come first.',
  mostDeprived: 'Most deprived',
  leastDeprived: 'Least deprived',
  wardDidNotVote: ({ date }) => `Held no election of its own council in ${date}`,
  noNeighbourhoods: 'No neighbourhood is matched to this ward.',
  chart: {
    wards: 'Wards by deprivation, with their seats',
    deciles: 'Neighbourhoods of each tenth by who represents them',
    grid: 'Every neighbourhood of England by who represents it',
    turnout: 'Wards by deprivation, with turnout',
    'over-time': 'Seats by party, year by year',
  },
  legend: 'Key',
  details: {
    close: 'Close',
    deciles: 'Neighbourhoods by tenth of the national ranking',
    seats: ({ list: seats }) => `Seats: ${seats}.`,
    formerNames: ({ names }) => `Formerly ${names}.`,
    seatsBeforeElections: ({ date, elections }) => `Seats of ${date}, before the elections of ${elections}.`,
    inMostDeprived: ({ n, count, of: total, decile: at }) =>
      `${count} of ${total} ${plural(n, 'is', 'are')} among the most deprived ${at}0% in England.`,
    turnout: ({ turnout, electorate, date }) =>
      `In ${date}, turnout was ${turnout} of an electorate of ${electorate}.`,
    seatsContested: ({ n, count }) => `${count} ${plural(n, 'seat')} to be filled.`,
    votes: ({ list: votes }) => `Votes: ${votes}.`,
  },
  gridHint:
    'Arrow keys go from row to row and from square to square; Home and End go to the first and last row.',
  gridCell: ({ rank, of: total, decileLabel, who }) =>
    `Rank ${rank} of ${total}, ${decileLabel.toLowerCase()}: ${who}.`,
  gridRow: ({ from, to, parties }) => `Ranks ${from} to ${to}: ${parties}.`,
  gridCouncil: ({ council, count, inMostDeprived10 }) =>
    `${council}: ${count} neighbourhoods stand out, ${inMostDeprived10} of them among the most deprived 10%.`,
  gridCouncilFailed: 'The council’s neighbourhoods could not be fetched. Choose it again to try once more.',
  loadingCouncil: 'Getting the council’s neighbourhoods…',
  showMore: ({ n, count }) => `Show ${count} more ${plural(n, 'ward')}`,
  explore: { tenth: 'Tenth', rank: 'Rank', year: 'Year' },
};
