import type { View } from '../representation.query.js';

type Words<K extends string> = (words: Readonly<Record<K, string>>) => string;

/** A count of things in words that may need it as a number too, for plurals and mutations. */
export interface Count {
  n: number;
  count: string;
}

export interface RepresentationStrings {
  heading: Readonly<Record<View, (place: string) => string>>;
  england: string;
  /** Two or more councils listed one by one: "3 councils". */
  councils: (words: Count) => string;
  /** "Manchester has 96 councillors: Labour 87, Green 5 and Liberal Democrats 4." */
  seats: (words: Count & { place: string; parties: string }) => string;
  /** The same without parties. */
  seatsWithoutParties: (words: Count & { place: string; wards: string }) => string;
  noSeats: Words<'place'>;
  party: Words<'party' | 'count'>;
  /** "3 of other parties". */
  /** The rest, where the largest parties have been named. */
  others: string;
  residents: Words<'count'>;
  vacancies: (words: Count) => string;
  withoutRecord: (words: Count & { of: string }) => string;
  /** Neighbourhoods of the most deprived tenth there is, and whom they count to. */
  deciles: (words: Count & { place: string; decile: number; parties: string }) => string;
  grid: (words: { count: string; parties: string }) => string;
  turnout: (
    words: Count & {
      place: string;
      date: string;
      low: string;
      lowWard: string;
      high: string;
      highWard: string;
    },
  ) => string;
  turnoutOfOneWard: Words<'ward' | 'date' | 'turnout'>;
  wardDidNotVote: Words<'date'>;
  wardsDidNotVote: (words: Count & { date: string }) => string;
  newWards: (words: Count & { date: string }) => string;
  overTime: (words: { place: string; from: string; to: string; parties: string }) => string;
  seatChange: Words<'party' | 'from' | 'to'>;
  yearWithoutRecords: (words: Count & { year: string; of: string }) => string;
  yearVacancies: (words: Count & { year: string }) => string;

  readingGuide: Readonly<Record<View, string>>;
  /** Of the wards, where parties are left out. */
  readingWithoutParties: string;
  association: string;
  electionPeriod: string;
  asAt: Words<'date'>;
  turnoutDefinition: string;

  /** A national tenth, from 1: "Most deprived 10%", "10% to 20%". */
  tenth: (tenth: number) => string;
  mostDeprived: string;
  leastDeprived: string;
  unknown: string;
  noDominantParty: string;
  otherParties: string;
  othersAndIndependents: string;
  vacant: string;
  noRecord: string;
  /** "3 seats". */
  seatCount: (words: Count) => string;
  neighbourhoods: (words: Count) => string;
  noNeighbourhoods: string;
  chart: Readonly<Record<View, string>>;
  legend: string;

  filters: {
    legend: string;
    view: string;
    views: Readonly<Record<View, string>>;
    year: string;
    date: (year: number) => string;
    search: string;
    who: string;
    anybody: string;
    shown: Words<'count' | 'of'>;
    nothing: string;
    more: (words: Count) => string;
    council: string;
    noCouncil: string;
    party: string;
    noParty: string;
  };
  details: {
    close: string;
    tenths: string;
    seats: Words<'list'>;
    inMost: (words: Count & { of: string; tenth: 1 | 2 }) => string;
    turnout: Words<'turnout' | 'electorate' | 'date'>;
    contested: (words: Count) => string;
    votes: Words<'list'>;
  };
  gridHint: string;
  gridCell: Words<'rank' | 'of' | 'band' | 'who'>;
  gridRow: Words<'from' | 'to' | 'parties'>;
  gridCouncil: Words<'council' | 'count' | 'tenth'>;
  gridCouncilFailed: string;
  loadingCouncil: string;

  table: {
    show: string;
    caption: Readonly<Record<View, Words<'place'>>>;
    ward: string;
    council: string;
    code: string;
    neighbourhoods: string;
    tenth: string;
    fifth: string;
    seats: string;
    filled: string;
    vacant: string;
    party: string;
    all: string;
    total: string;
    turnout: string;
    electorate: string;
    votes: string;
    contested: string;
    votesFor: Words<'party'>;
    withoutRecord: string;
    sort: Words<'column'>;
    cut: Words<'count' | 'of'>;
  };
  unknownCodes: Words<'codes'>;
  noCouncils: Words<'asked'>;
  knownPlaces: Words<'list'>;
  noElection: Words<'place'>;
}
