import type { View } from '../representation.query.js';

type Words<K extends string> = (words: Readonly<Record<K, string>>) => string;

/** A count of things in words that may need it as a number too, for plurals and mutations. */
export interface Counted {
  n: number;
  count: string;
}

export interface RepresentationStrings {
  heading: Readonly<Record<View, (place: string) => string>>;
  england: string;
  /** Two or more councils listed one by one: "3 councils". */
  councils: (words: Counted) => string;
  /** "Manchester has 96 councillors: Labour 87, Green 5 and Liberal Democrats 4." */
  seats: (words: Counted & { place: string; parties: string }) => string;
  /** The same without parties. */
  seatsAlone: (words: Counted & { place: string; wards: string }) => string;
  noSeats: Words<'place'>;
  party: Words<'party' | 'count'>;
  /** "3 of other parties". */
  /** The rest, where the largest parties have been named. */
  others: string;
  residents: Words<'count'>;
  vacancies: (words: Counted) => string;
  withoutRecord: (words: Counted & { of: string }) => string;
  /** Neighbourhoods of the most deprived tenth there is, and whom they count to. */
  deciles: (words: Counted & { place: string; tenth: number; parties: string }) => string;
  grid: (words: { count: string; parties: string }) => string;
  turnout: (
    words: Counted & {
      place: string;
      date: string;
      low: string;
      lowWard: string;
      high: string;
      highWard: string;
    },
  ) => string;
  turnoutOne: Words<'ward' | 'date' | 'turnout'>;
  notVotedHere: Words<'date'>;
  notVoted: (words: Counted & { date: string }) => string;
  newWards: (words: Counted & { date: string }) => string;
  overTime: (words: { place: string; from: string; to: string; parties: string }) => string;
  change: Words<'party' | 'from' | 'to'>;
  yearGap: (words: Counted & { year: string; of: string }) => string;
  yearVacancies: (words: Counted & { year: string }) => string;

  reading: Readonly<Record<View, string>>;
  /** Of the wards, where parties are left out. */
  readingAlone: string;
  association: string;
  electionPeriod: string;
  asAt: Words<'date'>;
  turnoutMeans: string;

  /** A national tenth, from 1: "Most deprived 10%", "10% to 20%". */
  tenth: (tenth: number) => string;
  most: string;
  least: string;
  unknown: string;
  noDominant: string;
  otherParties: string;
  othersAndIndependents: string;
  vacant: string;
  noRecord: string;
  /** "3 seats". */
  seatCount: (words: Counted) => string;
  neighbourhoods: (words: Counted) => string;
  noNeighbourhoods: string;
  chart: Readonly<Record<View, string>>;
  key: string;

  controls: {
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
    more: (words: Counted) => string;
    council: string;
    noCouncil: string;
    party: string;
    noParty: string;
  };
  details: {
    close: string;
    tenths: string;
    seats: Words<'list'>;
    inMost: (words: Counted & { of: string; tenth: 1 | 2 }) => string;
    turnout: Words<'turnout' | 'electorate' | 'date'>;
    contested: (words: Counted) => string;
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
  missing: Words<'codes'>;
  noCouncils: Words<'asked'>;
  known: Words<'list'>;
  noElection: Words<'place'>;
}
