import type { I18n, Message } from '@odm-widgets/core';
import type { AreaDomain, LampCouncil } from '@odm-widgets/data/model';
import type { PoliticalControlModel, SeatsDrawing } from '../political-control.model.js';
import type { KnownPlaces } from '../../shared/scope.js';

export type PoliticalControlI18n = I18n<PoliticalControlStrings>;

/** A number of councils under one kind of control: one part of the headline. */
export interface Tally {
  kind:
    'majority' | 'other-majority' | 'minority' | 'independents' | 'noc' | 'no-parties' | 'unknown' | 'other';
  n: number;
  /** The number as it is written. */
  count: string;
  /** The party's adjective, for a majority. */
  party: string;
  /** Whether it is the first part of the sentence, which carries the verb. */
  first: boolean;
}

/** Neighbourhoods of a council among the most deprived: a count of few, a percentage of many. */
export interface ComparedShare {
  name: string;
  share: string;
  /** Neighbourhoods among the most deprived, and all of them: for the verb. */
  n: number;
  total: number;
  of: string;
}

/** Words of councils that share power among parties. */
export interface SharedPowerWords {
  headline: (words: {
    date: string;
    /** '' for several councils that were named one by one. */
    place: string;
    councils: string;
    n: number;
    count: string;
    parties: string;
  }) => string;
  seats: string;
  key: string;
  total: (words: { n: number; count: string }) => string;
  others: string;
}

/** Sentences about a nation other than England, and words of its figure. */
export interface OfNation {
  /** The index, its year, its areas, and that it does not compare with others. */
  notes: readonly string[];
  /** In which order councils stand, where no rank is published. */
  order: string;
  figure: { readingGuide: string };
  /** Where councils share power among parties, and seats take the place of control. */
  sharedPower?: {
    note: string;
    words: SharedPowerWords;
    headline: (model: PoliticalControlModel, place: string, i18n: PoliticalControlI18n) => string;
    /** Seats of all councils shown, party by party. */
    inFull: (model: PoliticalControlModel, i18n: PoliticalControlI18n) => string[];
    /** Seats of one council, in place of who runs it. */
    seats: (council: LampCouncil, i18n: PoliticalControlI18n) => string;
    /** Seats of all councils shown as squares, for pictures. */
    drawing: SeatsDrawing;
  };
}

export interface PoliticalControlStrings {
  heading: (place: string) => string;
  /** Names of domains as labels, and as they stand within a sentence. */
  domain: Readonly<Record<AreaDomain, string>>;
  domainPhrase: Readonly<Record<AreaDomain, string>>;
  /** The nation, alone and within a sentence: "England", "in England". */
  nation: string;
  inNation: string;
  /** What is said of another nation than England; it loads with its figures. */
  ofNation?: OfNation;
  /** Name of a region, as it stands in a sentence. */
  region: (name: string) => string;
  /** "Devon County Council", apart from the county and from other councils of that name. */
  countyCouncil: (name: string) => string;
  /** "In late 2025, of Greater Manchester's 10 councils, …" */
  headline: (words: {
    date: string;
    place: string;
    n: number;
    count: string;
    /** Whether county councils are left out, so that it must be said which councils are counted. */
    withoutCounties: boolean;
    tallies: readonly string[];
  }) => string;
  tally: (tally: Tally) => string;
  /** How one council was run, as a sentence without its full stop. */
  council: {
    majority: Message<'date' | 'place' | 'party'>;
    minority: Message<'date' | 'place' | 'party'>;
    /** A minority of several parties. */
    jointMinority: Message<'date' | 'place' | 'parties'>;
    shared: Message<'date' | 'place' | 'parties'>;
    /** Parties together, of which one holds a majority. */
    together: Message<'date' | 'place' | 'parties'>;
    independents: Message<'date' | 'place'>;
    none: Message<'date' | 'place'>;
    noParties: Message<'date' | 'place'>;
    unknown: Message<'place'>;
  };
  /** "41% of Manchester's 295 neighbourhoods are …": the first council compared, and those after it. */
  comparedFirst: (words: ComparedShare & { phrase: string; inNation: string }) => string;
  comparedNext: (words: ComparedShare) => string;
  /** Sentences below the headline. */
  notes: {
    controlDate: Message<'date'>;
    /** When councils have voted since the date of the record. */
    controlDateBeforeElections: (words: {
      date: string;
      elections: string;
      voted: number;
      of: number;
    }) => string;
    /** All that was too long for the headline. */
    allTallies: (words: { tallies: readonly string[] }) => string;
    allCompared: (words: { councils: readonly string[]; phrase: string }) => string;
    extremes: Message<'most' | 'least' | 'phrase'>;
    /** The lamp of a county council has all neighbourhoods of its districts. */
    countyDistricts: (words: { n: number; count: string; name: string }) => string;
    /** Why a county council that was named beside other councils is not shown. */
    refusedCounty: Message<'name'>;
  };
  /** Parties that run a council together. */
  partners: (parties: readonly string[]) => string;
  control: {
    majority: Message<'party'>;
    minority: Message<'party'>;
    jointMinority: Message<'parties'>;
    shared: Message<'parties'>;
    together: Message<'parties'>;
    none: string;
    independents: string;
    noParties: string;
    unknown: string;
    mayor: Message<'party'>;
  };
  short: {
    majority: Message<'party'>;
    minority: Message<'party'>;
    shared: Message<'parties'>;
    none: string;
    independents: string;
    noParties: string;
    unknown: string;
  };
  mayorNote: string;
  association: string;
  table: {
    caption: Message<'place' | 'domain'>;
    council: string;
    code: string;
    region: string;
    control: string;
    mayor: string;
    rank: string;
    neighbourhoods: string;
    mostDeprived10: string;
    mostDeprived20: string;
    /** Share of a column of counts: "Among the most deprived 10%: share, %". */
    shareOf: Message<'column'>;
    sort: Message<'column'>;
  };
  unknownCouncils: Message<'codes'>;
  noCouncils: Message<'asked'>;
  knownPlaces: Readonly<Record<KnownPlaces['kind'], Message<'list'>>>;
}
