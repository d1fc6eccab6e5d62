import type { I18n, Message } from '@odm-widgets/core';
import type { TurnoutMethod } from '@odm-widgets/data/model';
import type { FiltersStrings } from '../lazy/filters/strings/types.js';
import type { EnglandAlone } from '../representation.model.js';
import type { KnownPlaces } from '../../shared/scope.js';
import type { WordsView } from '../representation.query.js';

/** A count as a number, for plurals and mutations, and as it is written. */
export interface Count {
  n: number;
  count: string;
}

/** The lowest and highest turnout of the wards of a place. */
export interface TurnoutRange extends Count {
  place: string;
  date: string;
  low: string;
  high: string;
}

/** Seats of a party in the first and the last year. */
export interface SeatChange extends Holder {
  years: readonly [first: string, last: string];
  from: string;
  to: string;
}

export type RepresentationI18n = I18n<RepresentationStrings>;

/** The party that a sentence is about. */
export interface Holder {
  /** "Labour", "the Greens". */
  party: string;
  /** Whether English needs a plural verb. */
  isPlural: boolean;
}

/** Seats of a place at a date. */
export interface SeatsWords {
  date: string;
  place: string;
  /** Whether county councils are left out, so that it must be said whose councillors are counted. */
  withoutCounties: boolean;
}

/** Sentences about a nation other than England, and words of its figure and filters. */
export interface OfNation {
  /** The index, its year and its areas, that it does not compare with others, and what is not counted. */
  sentences: (words: { unplaced: number }) => readonly string[];
  /** Why a view shows nothing. */
  englandAlone: Readonly<Record<EnglandAlone['view'], string>>;
  showWards: string;
  figure: {
    readingGuide: Readonly<Record<'wards' | 'deciles', string>>;
    readingWithoutParties?: string;
    noNeighbourhoods?: string;
    chart?: Readonly<Record<'wards', string>>;
    showMore?: (words: Count) => string;
  };
  filters?: Partial<Omit<FiltersStrings, 'views'>> & { views: Partial<FiltersStrings['views']> };
}

export interface RepresentationStrings {
  heading: Readonly<Record<WordsView, (place: string) => string>>;
  /** The nation, alone and within a sentence: "England", "in England". */
  nation: string;
  inNation: string;
  /** What is said of another nation than England; it loads with its figures. */
  ofNation?: OfNation;
  /** Two or more councils named one by one: "3 councils". */
  councils: (words: Count) => string;
  /** Name of a region, as it stands in a sentence. */
  region: (name: string) => string;
  /** "A, B and C" of counts of parties. */
  partyList: (parties: readonly string[]) => string;

  headline: {
    /** "In late 2025 Manchester had 96 councillors: Labour 87, Green 5 and Liberal Democrats 4." */
    seats: (words: Count & SeatsWords & { parties: string }) => string;
    /** The same sentence before an election, when parties are left out. */
    seatsWithoutParties: (words: Count & SeatsWords & { wards: string }) => string;
    /** When a record is missing there is no total: "seats were on record for 29 of 63 wards". */
    seatsOnRecord: (words: Count & { date: string; place: string; of: string; parties: string }) => string;
    noSeats: Message<'place'>;
    /** When every seat of the place is vacant. */
    allVacant: (words: Count & { date: string; place: string }) => string;
    /** Who represents most of the neighbourhoods of the most deprived decile that has any. */
    deciles: (
      words: Holder &
        Count & { place: string; share: string; isPercentage: boolean; decile: number; inNation: string },
    ) => string;
    /** The same when none of their wards has a record. */
    decilesUnknown: (words: Count & { place: string; decile: number; inNation: string }) => string;
    /** The same when every seat of their wards is vacant. */
    decilesVacant: (words: Count & { place: string; decile: number; inNation: string }) => string;
    grid: (words: Holder & { date: string; share: string; count: string }) => string;
    turnout: (words: TurnoutRange & { lowWard: string; highWard: string }) => string;
    turnoutWithoutWards: (words: TurnoutRange) => string;
    turnoutOfOneWard: Message<'ward' | 'date' | 'turnout'>;
    overTime: (words: SeatChange & { place: string; next: SeatChange | undefined }) => string;
    overTimePartial: Message<'place' | 'year' | 'count' | 'of'>;
  };

  /** A party and its count: "Labour 87". */
  party: Message<'party' | 'count'>;
  /** The remaining parties together, after the largest have been named. */
  others: string;
  /** Sentences below the headline. */
  notes: {
    seatsDate: Message<'date'>;
    /** When councils have voted since the date of the seats. */
    seatsDateBeforeElections: (words: {
      date: string;
      elections: string;
      voted: number;
      of: number;
    }) => string;
    otherShares: Message<'parties'>;
    residents: Message<'count'>;
    vacancies: (words: Count) => string;
    /** Seats are on record for `count` of the wards. */
    withoutRecord: (words: Count & { of: string }) => string;
    neighbourhoodsWithoutRecord: (words: Count) => string;
    estimatedLsoas: (words: Count) => string;
    withoutCounties: string;
    /** Why a county council that was named beside other councils is not shown. */
    refusedCounty: Message<'name'>;
    otherWards: Message<'date'>;
    wardsDidNotVote: (words: Count & { date: string }) => string;
    seatChanges: Message<'parties'>;
    seatChange: Message<'party' | 'from' | 'to'>;
    /** In a year, seats are on record for `count` of the wards. */
    yearWithoutRecords: (words: Count & { year: string; of: string }) => string;
    yearVacancies: (words: Count & { year: string }) => string;
  };
  association: string;
  electionPeriod: string;
  /** How turnout was counted, by the column it was taken from. */
  turnoutDefinition: Readonly<Record<TurnoutMethod, Message<'year'>>>;
  /** A national decile, from 1: "Most deprived 10%", "10% to 20%". */
  decile: (decile: number) => string;
  unknown: string;
  /** Of a ward whose seats are all vacant. */
  allVacant: string;
  /** The same and no record together, which the grid does not tell apart. */
  vacantOrUnknown: string;
  noDominantParty: string;
  otherParties: string;
  othersAndIndependents: string;
  vacant: string;
  noRecord: string;
  /** In place of a total that is not whole. */
  seatsOnRecord: Message<'count' | 'of'>;
  /** "3 seats". */
  seatCount: (words: Count) => string;
  neighbourhoods: (words: Count) => string;
  table: {
    caption: Readonly<Record<WordsView, Message<'place'>>>;
    ward: string;
    council: string;
    councilCode: string;
    place: string;
    placeCode: string;
    formerNames: string;
    estimatedLsoas: string;
    population: string;
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
    /** Column for the percentages of the headline. */
    shareOfDecile: Message<'decile'>;
    withoutRecord: string;
    sort: Message<'column'>;
    cut: Message<'count' | 'of'>;
  };
  unknownCouncils: Message<'codes'>;
  noCouncils: Message<'asked'>;
  knownPlaces: Readonly<Record<KnownPlaces['kind'], Message<'list'>>>;
  /** Says that a county council has no wards, and offers its districts. */
  countyCouncil: Message<'name'>;
  showDistricts: (words: Count & { name: string }) => string;
  noElection: Message<'place' | 'date'>;
  /** Label of the button that shows another election. */
  showElection: Message<'date'>;
}
