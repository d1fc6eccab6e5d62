import type { I18n, Message } from '@odm-widgets/core';
import type { Domain } from '@odm-widgets/data/model';

export type PoliticalControlI18n = I18n<PoliticalControlStrings>;

/** A number of councils under one kind of control: one part of the headline. */
export interface Tally {
  kind: 'majority' | 'other-majority' | 'minority' | 'noc' | 'no-parties' | 'unknown' | 'other';
  n: number;
  /** The number as it is written. */
  count: string;
  /** The party's adjective, for a majority. */
  party: string;
  /** Whether it is the first part of the sentence, which carries the verb. */
  first: boolean;
}

export interface PoliticalControlStrings {
  heading: (place: string) => string;
  /** Names of domains as labels, and as they stand within a sentence. */
  domain: Readonly<Record<Domain, string>>;
  domainPhrase: Readonly<Record<Domain, string>>;
  england: string;
  /** "late 2025", from a text such as "late 2025" in a file. */
  late: (year: string) => string;
  /** "Of the 10 councils of Greater Manchester, …" */
  headline: (words: { place: string; n: number; count: string; tallies: readonly string[] }) => string;
  tally: (tally: Tally) => string;
  oneCouncil: Message<'name' | 'control'>;
  /** "120 of Manchester's 295 neighbourhoods are …": the first council compared, and those after it. */
  comparedFirst: Message<'name' | 'count' | 'of' | 'phrase'>;
  comparedNext: Message<'name' | 'count' | 'of'>;
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
  };
  /** Parties that run a council together. */
  partners: (parties: readonly string[]) => string;
  control: {
    majority: Message<'party'>;
    minority: Message<'party'>;
    shared: Message<'parties'>;
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
    show: string;
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
    sort: Message<'column'>;
  };
  unknownCouncils: Message<'codes'>;
  noCouncils: Message<'asked'>;
  knownPlaces: Message<'list'>;
}
