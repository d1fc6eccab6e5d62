import type { Domain } from '@odm-widgets/data/model';
import type { Order, Scale } from '../political-control.query.js';

type Words<K extends string> = (words: Readonly<Record<K, string>>) => string;

/** How many councils are run in a way, in words that can follow each other. */
export interface Tally {
  kind: 'majority' | 'other-majority' | 'minority' | 'noc' | 'no-parties' | 'unknown';
  /** Number as it is written. */
  count: string;
  n: number;
  /** The party's adjective, for a majority. */
  party: string;
  first: boolean;
}

export interface PoliticalControlStrings {
  heading: (place: string) => string;
  domain: Readonly<Record<Domain, string>>;
  domainPhrase: Readonly<Record<Domain, string>>;
  england: string;
  /** "Of the 10 councils of Greater Manchester, …" */
  headline: (words: { place: string; count: string; tallies: readonly string[] }) => string;
  tally: (tally: Tally) => string;
  oneCouncil: Words<'name' | 'control'>;
  /** "120 of Manchester's 295 neighbourhoods". */
  comparedFirst: Words<'name' | 'count' | 'of' | 'phrase'>;
  comparedNext: Words<'name' | 'count' | 'of'>;
  extremes: Words<'most' | 'least' | 'phrase'>;
  control: {
    majority: Words<'party'>;
    minority: Words<'party'>;
    shared: Words<'parties'>;
    none: string;
    noParties: string;
    unknown: string;
    mayor: Words<'party'>;
  };
  short: {
    majority: Words<'party'>;
    minority: Words<'party'>;
    shared: Words<'parties'>;
    none: string;
    noParties: string;
    unknown: string;
  };
  /** What height and width mean, in one line; and that lamps are scaled to themselves. */
  readingGuide: string;
  readingGuideSharedScale: Words<'count'>;
  asAt: Words<'date'>;
  mayorNote: string;
  association: string;
  legend: {
    label: string;
    bottom: string;
    top: string;
    hourglass: string;
    minority: string;
    noc: string;
  };
  mostDeprived: string;
  leastDeprived: string;
  lamps: string;
  map: string;
  filters: {
    legend: string;
    search: string;
    control: string;
    anyControl: string;
    group: (group: string, party: string) => string;
    order: string;
    orders: Readonly<Record<Order, string>>;
    scale: string;
    scales: Readonly<Record<Scale, string>>;
    shown: Words<'count' | 'of'>;
    nothing: string;
  };
  details: {
    close: string;
    control: string;
    rank: Words<'rank' | 'phrase'>;
    tenth: Words<'count' | 'of' | 'phrase'>;
    fifth: Words<'count' | 'of' | 'phrase'>;
    seats: Words<'list' | 'total'>;
    seat: Words<'party' | 'count'>;
    seatsLoading: string;
    seatsFailed: string;
    twentieths: string;
    twentieth: string;
    neighbourhoods: string;
    asAt: Words<'date'>;
  };
  table: {
    show: string;
    caption: Words<'place' | 'domain'>;
    council: string;
    code: string;
    region: string;
    control: string;
    mayor: string;
    rank: string;
    neighbourhoods: string;
    tenth: string;
    fifth: string;
    sort: Words<'column'>;
  };
  unknownCodes: Words<'codes'>;
  noCouncils: Words<'asked'>;
  knownPlaces: Words<'list'>;
}
