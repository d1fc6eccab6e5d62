import { possessive, withArticle } from '@odm-widgets/data/model';
import { plural } from '../../shared/plurals.js';
import type { RepresentationStrings } from './types.js';

/** "1 of 2 wards": the noun after a total agrees with the total. */
const wardsOf = (total: string) => (total === '1' ? 'ward' : 'wards');
const titled = (what: string) => (place: string) => (place ? `${what}: ${place}` : what);

const decile = (n: number) => {
  if (n === 1) return 'Most deprived 10%';
  return n === 10 ? 'Least deprived 10%' : `${(n - 1) * 10}% to ${n * 10}%`;
};
/** "the 20% to 30% most deprived": a national decile other than the first, within a sentence. */
const nationalDecile = (n: number) =>
  n === 10 ? 'the least deprived 10%' : `the ${(n - 1) * 10}% to ${n * 10}% most deprived`;

/** "district and unitary councillors": where county councillors are not counted. */
const councillors = (n: number, withoutCounties: boolean) =>
  `${withoutCounties ? 'district and unitary ' : ''}${plural(n, 'councillor')}`;

const represents = (isPlural: boolean) => (isPlural ? 'represent' : 'represents');
const seats = (count: string) => `${count} ${count === '1' ? 'seat' : 'seats'}`;

/** "most deprived neighbourhoods", "neighbourhoods in the 20% to 30% most deprived". */
function mostDeprived(n: number, count: number): string {
  const noun = plural(count, 'neighbourhood');
  return n === 1 ? `most deprived ${noun}` : `${noun} in ${nationalDecile(n)}`;
}

/** "A, B and C". */
const partyList = (parties: readonly string[]) =>
  parties.length > 1 ? `${parties.slice(0, -1).join(', ')} and ${parties.at(-1)}` : (parties[0] ?? '');

export const en: RepresentationStrings = {
  heading: {
    wards: titled('Who represents the wards'),
    deciles: titled('Representation by deprivation'),
    grid: titled('Who represents England’s neighbourhoods'),
    turnout: titled('Turnout by ward'),
    'over-time': titled('Seats over time'),
  },
  nation: 'England',
  inNation: 'in England',
  councils: ({ count }) => `${count} councils`,
  region: (name) => name,
  partyList,

  headline: {
    seats: ({ date, place, n, count, parties, withoutCounties }) =>
      `In ${date} ${withArticle(place)} had ${count} ${councillors(n, withoutCounties)}: ${parties}.`,
    seatsWithoutParties: ({ date, place, n, count, wards, withoutCounties }) =>
      `In ${date} ${withArticle(place)} had ${count} ${councillors(n, withoutCounties)} in ${wards} ${wardsOf(wards)}.`,
    seatsOnRecord: ({ date, place, count, of: total, parties }) =>
      `In ${date}, seats were on record for ${count} of ${possessive(place)} ${total} ${wardsOf(total)}${parties && `: ${parties}`}.`,
    noSeats: ({ place }) => `There is no record of the seats of ${withArticle(place)}.`,
    allVacant: ({ date, place, count }) =>
      `In ${date}, all ${count} seats of ${withArticle(place)} were vacant.`,
    deciles: ({ party, isPlural, place, share, isPercentage, n, count, decile: at }) =>
      isPercentage || n > 1
        ? `Counted by ward seats, ${party} ${represents(isPlural)} ${share} of ${possessive(place)} ${count} ${mostDeprived(at, n)}.`
        : `Counted by ward seats, ${party} ${represents(isPlural)} ${share} of ${possessive(place)} one ${mostDeprived(at, 1)}.`,
    decilesUnknown: ({ n, count, place, decile: at }) =>
      `There is no record of who represents ${possessive(place)} ${count} ${mostDeprived(at, n)}.`,
    decilesVacant: ({ n, count, place, decile: at }) =>
      `All seats are vacant in the wards of ${possessive(place)} ${count} ${mostDeprived(at, n)}.`,
    grid: ({ date, party, share, count }) =>
      `In ${date}, ${party} held most seats in the wards of ${share} of England’s ${count} most deprived neighbourhoods.`,
    turnout: ({ place, n, count, date, low, lowWard, high, highWard }) =>
      `In ${date}, turnout in the ${count} ${plural(n, 'ward')} of ${withArticle(place)} that voted ran from ${low} in ${lowWard} to ${high} in ${highWard}.`,
    turnoutWithoutWards: ({ place, n, count, date, low, high }) =>
      `In ${date}, turnout ran from ${low} to ${high} in the ${count} ${plural(n, 'ward')} of ${withArticle(place)} that voted.`,
    turnoutOfOneWard: ({ ward, date, turnout }) => `In ${date}, turnout in ${ward} was ${turnout}.`,
    overTime: ({ years: [first, last], party, from, to, place, next }) => {
      const main =
        from === to
          ? `${party} began and ended with ${seats(from)} in ${withArticle(place)}`
          : `${party} went from ${seats(from)} to ${to} in ${withArticle(place)}`;
      const other =
        next &&
        (next.from === next.to
          ? `; ${next.party} began and ended with ${next.from}`
          : `; ${next.party} went from ${next.from} to ${next.to}`);
      return `From ${first} to ${last} ${main}${other ?? ''}.`;
    },
    overTimePartial: ({ place, year, count, of: total }) =>
      `In ${year}, seats were on record for ${count} of ${possessive(place)} ${total} ${wardsOf(total)}, so years cannot be compared.`,
  },

  party: ({ party, count }) => `${party} ${count}`,
  others: 'others',
  notes: {
    seatsDate: ({ date }) => `Seats of ${date}.`,
    seatsDateBeforeElections: ({ date, elections, voted, of: total }) =>
      voted === total
        ? `Seats of ${date}, before the elections of ${elections}.`
        : `Seats of ${date}, before the elections of ${elections} in ${voted} of these ${total} councils.`,
    otherShares: ({ parties }) => `The others: ${parties}.`,
    residents: ({ count }) => `One councillor for every ${count} residents (2021 census).`,
    vacancies: ({ n, count }) => `${count} ${plural(n, 'seat is', 'seats are')} vacant.`,
    withoutRecord: ({ count, of: total }) =>
      `Seats are on record for ${count} of ${total} ${wardsOf(total)}; the rest is shown as unknown and not counted.`,
    neighbourhoodsWithoutRecord: ({ n, count }) =>
      `In the ${plural(n, 'ward')} of ${count} ${plural(n, 'neighbourhood')}, all seats are vacant or not on record.`,
    estimatedLsoas: ({ n, count }) =>
      `${count} ${plural(n, 'LSOA')} placed in wards of 2025 by our estimate.`,
    withoutCounties: 'These are district and unitary councils; county councils are left out.',
    refusedCounty: ({ name }) =>
      `${name} is a county council, so it is not shown beside other councils: its neighbourhoods are those of its districts.`,
    otherWards: ({ date }) => `Wards that held no election of their own council in ${date} are not listed.`,
    wardsDidNotVote: ({ n, count, date }) =>
      `${count} ${plural(n, 'ward')} held no election of ${plural(n, 'its', 'their')} own council in ${date}.`,
    seatChanges: ({ parties }) => `Also: ${parties}.`,
    seatChange: ({ party, from, to }) =>
      from === to ? `${party} ${from} in both years` : `${party} from ${from} to ${to}`,
    yearWithoutRecords: ({ count, of: total, year }) =>
      `In ${year}, seats are on record for ${count} of ${total} ${wardsOf(total)}, so no total of that year is said.`,
    yearVacancies: ({ n, count, year }) =>
      `In ${year}, ${count} ${plural(n, 'seat was', 'seats were')} vacant.`,
  },
  association:
    'This does not show that one causes the other. Deprivation describes areas, not the people who live or stand for election in them.',
  electionPeriod: 'An election is coming. To stay neutral, we leave out parties until it is over.',
  turnoutDefinition: {
    'valid-votes': ({ year }) =>
      `Turnout of ${year} is the House of Commons Library’s: electors with a valid vote as a share of the electorate.`,
    'as-published': ({ year }) =>
      `Turnout of ${year} is the Local Elections Handbook’s own figure; it does not say how it was counted.`,
  },
  decile,
  unknown: 'No record',
  allVacant: 'All seats vacant',
  vacantOrUnknown: 'All seats vacant, or no record',
  noDominantParty: 'No dominant representation',
  otherParties: 'Other parties',
  othersAndIndependents: 'Independents and other parties',
  vacant: 'Vacant',
  noRecord: 'No record',
  seatsOnRecord: ({ count, of: total }) => `Seats on record for ${count} of ${total} ${wardsOf(total)}`,
  seatCount: ({ n, count }) => `${count} ${plural(n, 'seat')}`,
  neighbourhoods: ({ n, count }) => `${count} ${plural(n, 'neighbourhood')}`,
  table: {
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
    councilCode: 'Code of the council',
    place: 'Place',
    placeCode: 'Code of the place',
    formerNames: 'Former name',
    estimatedLsoas: 'LSOAs placed by our estimate',
    population: 'Residents of the council (2021 census)',
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
    shareOfDecile: ({ decile: name }) => `${name}: share, %`,
    withoutRecord: 'Wards without a record',
    sort: ({ column }) => `Sort by ${column}`,
    cut: ({ count, of: total }) =>
      `The table shows the first ${count} of ${total} wards; the download has them all.`,
  },
  unknownCouncils: ({ codes }) =>
    `No English district or unitary council is called ${codes} or has that code.`,
  noCouncils: ({ asked }) => `There are no councils to show for “${asked}”.`,
  knownPlaces: {
    region: ({ list: names }) => `The regions are ${names}.`,
    'combined-authority': ({ list: names }) => `The combined authorities are ${names}.`,
  },
  countyCouncil: ({ name }) =>
    `${name} is a county council, which has divisions; the wards shown here are those of district and unitary councils.`,
  showDistricts: ({ n, count, name }) =>
    n === 1 ? `Show the district of ${name}` : `Show the ${count} districts of ${name}`,
  noElection: ({ place, date }) =>
    `No ward of ${withArticle(place)} held an election of its own council in ${date}.`,
  showElection: ({ date }) => `Show ${date}`,
};
