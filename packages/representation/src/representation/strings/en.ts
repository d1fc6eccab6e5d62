import type { RepresentationStrings } from './types.js';
import { possessive, withArticle, withCapitalArticle } from '../../shared/english-articles.js';

const plural = (n: number, one: string, many = `${one}s`) => (n === 1 ? one : many);
/** "1 of 2 wards": what follows a total goes by the total. */
const wardsOf = (total: string) => (total === '1' ? 'ward' : 'wards');
const titled = (what: string) => (place: string) => (place ? `${what}: ${place}` : what);

const tenth = (n: number) => {
  if (n === 1) return 'Most deprived 10%';
  return n === 10 ? 'Least deprived 10%' : `${(n - 1) * 10}% to ${n * 10}%`;
};
const tenthOf = (n: number) => {
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
    `${count} of ${possessive(place)} neighbourhoods ${plural(n, 'is', 'are')} among ${tenthOf(at)}. Shared out by the seats of their wards: ${parties}.`,
  grid: ({ count, parties }) =>
    `The ${count} neighbourhoods among the most deprived 10% in England, by the party with more than half of the seats of their wards: ${parties}.`,
  turnout: ({ place, n, count, date, low, lowWard, high, highWard }) =>
    `In ${date}, turnout in the ${count} ${plural(n, 'ward')} of ${withArticle(place)} that voted ran from ${low} in ${lowWard} to ${high} in ${highWard}.`,
  turnoutOfOneWard: ({ ward, date, turnout }) => `In ${date}, turnout in ${ward} was ${turnout}.`,
  wardDidNotVote: ({ date }) => `Did not vote in ${date}`,
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

  readingGuide: {
    wards:
      'A dot is a neighbourhood, in its tenth of the national ranking; a square is a seat. Wards are in order of the share of their neighbourhoods among the most deprived 10%, then 20%, and so on.',
    deciles:
      'Each bar is a tenth of the national ranking. A neighbourhood counts once, in equal parts to the filled seats of its ward.',
    grid: 'Each square is one of England’s 33,755 neighbourhoods, the most deprived first, row by row. Its colour is the party that holds more than half of the filled seats of its ward.',
    turnout:
      'A dot is a neighbourhood, in its tenth of the national ranking; the bar is the share of the electorate that voted. Wards are in order of the share of their neighbourhoods among the most deprived 10%, then 20%, and so on.',
    'over-time': 'Each bar is the filled seats of one year, after the elections of May.',
  },
  readingWithoutParties:
    'A dot is a neighbourhood, in its tenth of the national ranking. Wards are in order of the share of their neighbourhoods among the most deprived 10%, then 20%, and so on.',
  association:
    'Representation and deprivation stand side by side here; neither is said to explain the other. Deprivation is about areas, not about the people who live or stand for election in them.',
  electionPeriod:
    'An election is on its way. Until it is over, this page leaves out which parties hold which seats, so that nothing here may seem to favour anybody.',
  asAt: ({ date }) => `Seats as at ${date}.`,
  turnoutDefinition:
    'Turnout is as the House of Commons Library counts it: votes as a share of the electorate of the ward.',

  tenth,
  mostDeprived: 'Most deprived',
  leastDeprived: 'Least deprived',
  unknown: 'No record',
  noDominantParty: 'No dominant representation',
  otherParties: 'Other parties',
  othersAndIndependents: 'Independents and other parties',
  vacant: 'Vacant',
  noRecord: 'No record',
  seatCount: ({ n, count }) => `${count} ${plural(n, 'seat')}`,
  neighbourhoods: ({ n, count }) => `${count} ${plural(n, 'neighbourhood')}`,
  noNeighbourhoods: 'No neighbourhood is matched to this ward.',
  chart: {
    wards: 'Wards by deprivation, with their seats',
    deciles: 'Neighbourhoods of each tenth by who represents them',
    grid: 'Every neighbourhood of England by who represents it',
    turnout: 'Wards by deprivation, with turnout',
    'over-time': 'Seats by party, year by year',
  },
  legend: 'Key',

  filters: {
    legend: 'Choose what is shown',
    view: 'Show',
    views: {
      wards: 'Wards and their seats',
      deciles: 'Representation by deprivation',
      grid: 'Every neighbourhood of England',
      turnout: 'Turnout',
      'over-time': 'Seats over time',
    },
    year: 'Election',
    date: (year) => `May ${year}`,
    search: 'Find a ward',
    who: 'Who represents it',
    anybody: 'Anybody',
    shown: ({ count, of: total }) => `${count} of ${total} wards shown.`,
    nothing: 'No ward fits. Change the name or who represents it.',
    more: ({ n, count }) => `Show ${count} more ${plural(n, 'ward')}`,
    council: 'Pick out a council',
    noCouncil: 'None',
    party: 'Pick out who represents',
    noParty: 'All',
  },
  details: {
    close: 'Close',
    tenths: 'Neighbourhoods by tenth of the national ranking',
    seats: ({ list: seats }) => `Seats: ${seats}.`,
    inMost: ({ n, count, of: total, tenth: at }) =>
      `${count} of ${total} ${plural(n, 'is', 'are')} among the most deprived ${at}0% in England.`,
    turnout: ({ turnout, electorate, date }) =>
      `In ${date}, turnout was ${turnout} of an electorate of ${electorate}.`,
    contested: ({ n, count }) => `${count} ${plural(n, 'seat')} to be filled.`,
    votes: ({ list: votes }) => `Votes: ${votes}.`,
  },
  gridHint:
    'Arrow keys go from row to row and from square to square; Home and End go to the first and last row.',
  gridCell: ({ rank, of: total, band, who }) => `Rank ${rank} of ${total}, ${band.toLowerCase()}: ${who}.`,
  gridRow: ({ from, to, parties }) => `Ranks ${from} to ${to}: ${parties}.`,
  gridCouncil: ({ council, count, tenth: inTenth }) =>
    `${council}: ${count} neighbourhoods stand out, ${inTenth} of them among the most deprived 10%.`,
  gridCouncilFailed: 'The council’s neighbourhoods could not be fetched. Choose it again to try once more.',
  loadingCouncil: 'Getting the council’s neighbourhoods…',

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
    tenth: 'Among the most deprived 10%',
    fifth: 'Among the most deprived 20%',
    seats: 'Seats',
    filled: 'Filled seats',
    vacant: 'Vacant seats',
    party: 'Party',
    all: 'All neighbourhoods',
    total: 'All',
    turnout: 'Turnout, %',
    electorate: 'Electorate',
    votes: 'Votes',
    contested: 'Seats to be filled',
    votesFor: ({ party }) => `Votes: ${party}`,
    withoutRecord: 'Wards without a record',
    sort: ({ column }) => `Sort by ${column}`,
    cut: ({ count, of: total }) =>
      `The table shows the first ${count} of ${total} wards; the download has them all.`,
  },
  unknownCodes: ({ codes }) => `No English council of April 2024 has the code ${codes}.`,
  noCouncils: ({ asked }) => `There are no councils to show for “${asked}”.`,
  knownPlaces: ({ list: names }) => `There is ${names}.`,
  noElection: ({ place }) => `No ward of ${withArticle(place)} voted in an election these figures are for.`,
};
