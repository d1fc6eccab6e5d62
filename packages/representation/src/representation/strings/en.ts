import { possessive, withArticle, withCapitalArticle } from '@odm-widgets/data/model';
import { plural } from '../../shared/plurals.js';
import type { RepresentationStrings } from './types.js';

/** "1 of 2 wards": the noun after a total agrees with the total. */
const wardsOf = (total: string) => (total === '1' ? 'ward' : 'wards');
const titled = (what: string) => (place: string) => (place ? `${what}: ${place}` : what);

const decile = (n: number) => {
  if (n === 1) return 'Most deprived 10%';
  return n === 10 ? 'Least deprived 10%' : `${(n - 1) * 10}% to ${n * 10}%`;
};
const decileInEngland = (n: number) => {
  if (n === 1) return 'the most deprived 10% in England';
  return n === 10
    ? 'the least deprived 10% in England'
    : `the ${(n - 1) * 10}% to ${n * 10}% most deprived in England`;
};

export const en: RepresentationStrings = {
  heading: {
    wards: titled('Who represents the wards'),
    deciles: titled('Representation by deprivation'),
    grid: titled('Who represents England’s neighbourhoods'),
    turnout: titled('Turnout by ward'),
    'over-time': titled('Seats over time'),
  },
  england: 'England',
  councils: ({ count }) => `${count} councils`,
  seats: ({ place, n, count, parties }) =>
    `${withCapitalArticle(place)} has ${count} ${plural(n, 'councillor')}: ${parties}.`,
  seatsWithoutParties: ({ place, n, count, wards }) =>
    `${withCapitalArticle(place)} has ${count} ${plural(n, 'councillor')} in ${wards} wards.`,
  noSeats: ({ place }) => `There is no record of the seats of ${withArticle(place)}.`,
  party: ({ party, count }) => `${party} ${count}`,
  others: 'others',
  residents: ({ count }) => `One filled seat for every ${count} residents at the census of 2021.`,
  vacancies: ({ n, count }) => `${count} ${plural(n, 'seat is', 'seats are')} vacant.`,
  withoutRecord: ({ n, count, of: total }) =>
    `There is no record of the seats of ${count} of ${total} ${wardsOf(total)}: ${plural(n, 'it is', 'they are')} shown as unknown and ${plural(n, 'is', 'are')} in no total of seats.`,
  deciles: ({ place, n, count, decile: at, parties }) =>
    `${count} of ${possessive(place)} neighbourhoods ${plural(n, 'is', 'are')} among ${decileInEngland(at)}. Shared out by the seats of their wards: ${parties}.`,
  grid: ({ count, parties }) =>
    `The ${count} neighbourhoods among the most deprived 10% in England, by the party with more than half of the seats of their wards: ${parties}.`,
  turnout: ({ place, n, count, date, low, lowWard, high, highWard }) =>
    `In ${date}, turnout in the ${count} ${plural(n, 'ward')} of ${withArticle(place)} that voted ran from ${low} in ${lowWard} to ${high} in ${highWard}.`,
  turnoutOfOneWard: ({ ward, date, turnout }) => `In ${date}, turnout in ${ward} was ${turnout}.`,
  wardsDidNotVote: ({ n, count, date }) => `${count} ${plural(n, 'ward')} did not vote in ${date}.`,
  newWards: ({ n, count, date }) =>
    `${count} ${plural(n, 'ward')} drawn new for ${date} voted then; ${plural(n, 'it is', 'they are')} not among the wards of 2024 these figures are for.`,
  overTime: ({ place, from, to, parties }) =>
    `From ${from} to ${to}, filled seats in ${withArticle(place)}: ${parties}.`,
  seatChange: ({ party, from, to }) =>
    from === to ? `${party} ${from} in both years` : `${party} from ${from} to ${to}`,
  yearWithoutRecords: ({ count, of: total, year }) =>
    `In ${year} there is no record of ${count} of ${total} ${wardsOf(total)}, so seats of that year are fewer than there were.`,
  yearVacancies: ({ n, count, year }) =>
    `In ${year}, ${count} ${plural(n, 'seat was', 'seats were')} vacant.`,
  association:
    'Representation and deprivation stand side by side here; neither is said to explain the other. Deprivation is about areas, not about the people who live or stand for election in them.',
  electionPeriod:
    'An election is on its way. Until it is over, this page leaves out which parties hold which seats, so that nothing here may seem to favour anybody.',
  seatsAsAt: ({ date }) => `Seats as at ${date}.`,
  turnoutDefinition:
    'Turnout is as the House of Commons Library counts it: votes as a share of the electorate of the ward.',
  decile,
  unknown: 'No record',
  noDominantParty: 'No dominant representation',
  otherParties: 'Other parties',
  othersAndIndependents: 'Independents and other parties',
  vacant: 'Vacant',
  noRecord: 'No record',
  seatCount: ({ n, count }) => `${count} ${plural(n, 'seat')}`,
  neighbourhoods: ({ n, count }) => `${count} ${plural(n, 'neighbourhood')}`,
  table: {
    show: 'Figures as a table',
    caption: {
      wards: ({ place }) => `${place}: wards by deprivation, with their seats`,
      deciles: ({ place }) =>
        `${place}: neighbourhoods by tenth of the national ranking and by the seats of their wards`,
      grid: ({ place }) =>
        `${place}: neighbourhoods by tenth of the national ranking and by the party that holds more than half of the seats of their ward`,
      turnout: ({ place }) => `${place}: turnout and votes by ward`,
      'over-time': ({ place }) => `${place}: filled seats by party and year`,
    },
    ward: 'Ward',
    council: 'Council',
    code: 'Code',
    neighbourhoods: 'Neighbourhoods',
    mostDeprived10: 'Among the most deprived 10%',
    mostDeprived20: 'Among the most deprived 20%',
    seats: 'Seats',
    filled: 'Filled seats',
    vacant: 'Vacant seats',
    party: 'Party',
    all: 'All neighbourhoods',
    total: 'All',
    turnout: 'Turnout, %',
    electorate: 'Electorate',
    votes: 'Votes',
    seatsContested: 'Seats to be filled',
    votesFor: ({ party }) => `Votes: ${party}`,
    withoutRecord: 'Wards without a record',
    sort: ({ column }) => `Sort by ${column}`,
    cut: ({ count, of: total }) =>
      `The table shows the first ${count} of ${total} wards; the download has them all.`,
  },
  unknownCouncils: ({ codes }) => `No English council of April 2024 has the code ${codes}.`,
  noCouncils: ({ asked }) => `There are no councils to show for “${asked}”.`,
  knownPlaces: ({ list: names }) => `There is ${names}.`,
  noElection: ({ place }) => `No ward of ${withArticle(place)} voted in an election these figures are for.`,
};
