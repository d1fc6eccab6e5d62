import type { I18n, Message } from '@odm-widgets/core';
import type { View } from '../representation.query.js';

/** A count as a number, for plurals and mutations, and as it is written. */
export interface Count {
  n: number;
  count: string;
}

export type RepresentationI18n = I18n<RepresentationStrings>;

export interface RepresentationStrings {
  heading: Readonly<Record<View, (place: string) => string>>;
  england: string;
  /** Two or more councils listed one by one: "3 councils". */
  councils: (words: Count) => string;
  /** "Manchester has 96 councillors: Labour 87, Green 5 and Liberal Democrats 4." */
  seats: (words: Count & { place: string; parties: string }) => string;
  /** The same sentence before an election, when parties are left out. */
  seatsWithoutParties: (words: Count & { place: string; wards: string }) => string;
  noSeats: Message<'place'>;
  party: Message<'party' | 'count'>;
  /** The remaining parties together, after the largest have been named. */
  others: string;
  residents: Message<'count'>;
  vacancies: (words: Count) => string;
  withoutRecord: (words: Count & { of: string }) => string;
  /** Neighbourhoods of the most deprived decile that has any, shared out by party. */
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
  turnoutOfOneWard: Message<'ward' | 'date' | 'turnout'>;
  wardsDidNotVote: (words: Count & { date: string }) => string;
  newWards: (words: Count & { date: string }) => string;
  overTime: (words: { place: string; from: string; to: string; parties: string }) => string;
  seatChange: Message<'party' | 'from' | 'to'>;
  yearWithoutRecords: (words: Count & { year: string; of: string }) => string;
  yearVacancies: (words: Count & { year: string }) => string;
  association: string;
  electionPeriod: string;
  seatsAsAt: Message<'date'>;
  turnoutDefinition: string;
  /** A national decile, from 1: "Most deprived 10%", "10% to 20%". */
  decile: (decile: number) => string;
  unknown: string;
  noDominantParty: string;
  otherParties: string;
  othersAndIndependents: string;
  vacant: string;
  noRecord: string;
  /** "3 seats". */
  seatCount: (words: Count) => string;
  neighbourhoods: (words: Count) => string;
  table: {
    show: string;
    caption: Readonly<Record<View, Message<'place'>>>;
    ward: string;
    council: string;
    code: string;
    neighbourhoods: string;
    mostDeprived10: string;
    mostDeprived20: string;
    seats: string;
    filled: string;
    vacant: string;
    party: string;
    all: string;
    total: string;
    turnout: string;
    electorate: string;
    votes: string;
    seatsContested: string;
    votesFor: Message<'party'>;
    withoutRecord: string;
    sort: Message<'column'>;
    cut: Message<'count' | 'of'>;
  };
  unknownCouncils: Message<'codes'>;
  noCouncils: Message<'asked'>;
  knownPlaces: Message<'list'>;
  noElection: Message<'place'>;
}
