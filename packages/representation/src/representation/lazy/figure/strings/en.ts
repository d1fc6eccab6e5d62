import { plural } from '../../../../shared/plurals.js';
import type { FigureStrings } from './types.js';

export const en: FigureStrings = {
  keys: 'The arrow keys go from one to the next. Enter opens details, and Escape closes them.',
  readingGuide: {
    wards:
      'Each square is a seat, each dot a neighbourhood. Wards with the largest share of most deprived neighbourhoods come first.',
    deciles:
      'Each bar is a tenth of the national ranking. Each neighbourhood is split equally between its ward’s councillors.',
    grid: 'Each bar is a tenth of England’s 33,755 neighbourhoods, the most deprived first. Its colours are the parties with most of their wards’ seats.',
    turnout:
      'Each bar is the share of the electorate that voted, the highest first; each dot is a neighbourhood.',
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
    grid: 'Neighbourhoods of each tenth of England by who represents them',
    turnout: 'Wards by turnout, with deprivation',
    'over-time': 'Seats by party, year by year',
  },
  legend: 'Key',
  details: {
    close: 'Close',
    deciles: 'Neighbourhoods by tenth of the national ranking',
    seats: ({ list: seats }) => `Seats: ${seats}.`,
    formerNames: ({ names }) => `Formerly ${names}.`,
    seatsBeforeElections: ({ date, elections }) => `Seats of ${date}, before the elections of ${elections}.`,
    inMostDeprived: ({ n, count, of: total, decile: at, inNation }) =>
      `${count} of ${total} ${plural(n, 'is', 'are')} among the most deprived ${at}0% ${inNation}.`,
    turnout: ({ turnout, electorate, date }) =>
      `In ${date}, turnout was ${turnout} of an electorate of ${electorate}.`,
    seatsContested: ({ n, count }) => `${count} ${plural(n, 'seat')} to be filled.`,
    votes: ({ list: votes }) => `Votes: ${votes}.`,
  },
  showSquares: 'Show every neighbourhood as a square',
  hideSquares: 'Show ten bars',
  loadingSquares: 'Getting every neighbourhood…',
  squaresFailed: 'The neighbourhoods could not be fetched. Try again.',
  showMore: ({ n, count }) => `Show ${count} more ${plural(n, 'ward')}`,
  explore: { tenth: 'Tenth', year: 'Year' },
};
