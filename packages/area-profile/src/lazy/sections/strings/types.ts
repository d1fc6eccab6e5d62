import type { Message } from '@odm-widgets/core';
import type { AreaDomain, RuralUrbanClass } from '@odm-widgets/data/model';

/** What a rate is of, in front of its numbers: "Burglaries for every 1,000 properties". */
export interface RateWords {
  label: string;
  /** "per 1,000", "%" or nothing, in the table. */
  unit: string;
}

export interface SectionStrings {
  date: Readonly<Record<'census', string>>;
  /** Words of counts: what is counted, and the predicate of each group of columns. */
  base: Readonly<Record<'households' | 'adults', string>>;
  share: {
    compared: Message<'area' | 'share' | 'base' | 'predicate' | 'other' | 'place'>;
    alone: Message<'area' | 'share' | 'base' | 'predicate'>;
  };
  group: Readonly<Record<string, string>>;
  /** Heads of figures: "Households rented from …". */
  groupFigure: Message<'base' | 'predicate'>;
  groupCount: Message<'base' | 'predicate'>;
  /** Numbers of a rate where nothing else stands beside them. */
  rateOf: Readonly<Record<'least' | 'middle' | 'most', Message<'label'>>>;
  column: Readonly<Record<string, string>>;
  rate: Readonly<Record<string, RateWords>>;
  range: {
    compared: Message<'label' | 'least' | 'most' | 'middle' | 'area' | 'place' | 'other'>;
    alone: Message<'label' | 'least' | 'most' | 'middle' | 'area'>;
    single: Message<'label' | 'value' | 'area'>;
    text: Message<'least' | 'middle' | 'most'>;
  };
  count: {
    about: Message<'count' | 'who' | 'area'>;
    atLeast: Message<'count' | 'who' | 'area'>;
    withheld: Message<'who' | 'area'>;
  };
  who: Readonly<Record<string, string>>;
  table: {
    category: string;
    count: string;
    share: Message<'place'>;
    measure: string;
    least: string;
    middle: Message<'place'>;
    most: string;
    neighbourhood: string;
    code: string;
    people: string;
    ruralUrban: string;
    tenth: string;
    neighbourhoods: Message<'place'>;
    domain: string;
    ward: string;
    party: string;
    seats: string;
    year: string;
    turnout: string;
    electorate: string;
    withheld: string;
  };
  people: {
    sentence: (n: number, values: { people: string; area: string; count: string }) => string;
    figure: string;
    ruralFigure: string;
    rural: (values: { n: number; total: number; count: string; of: string; area: string }) => string;
    classes: Readonly<Record<RuralUrbanClass, string>>;
  };
  deprivation: {
    sentence: (values: {
      n: number;
      total: number;
      count: string;
      of: string;
      area: string;
      nation: string;
    }) => string;
    ranks: (values: { total: number; least: string; most: string; of: string; area: string }) => string;
    rank: Readonly<Record<'one' | 'least' | 'most', string>>;
    earlierFigure: string;
    earlier: (values: { n: number; total: number; count: string; of: string; area: string }) => string;
    noEarlier: (n: number, count: string) => string;
    noEarlierOfNation: string;
    tenth: (n: number) => string;
    domain: Readonly<Record<AreaDomain, string>>;
    standsOut: Message<'domain' | 'count' | 'of' | 'area' | 'nation'>;
    none: (values: { total: number; area: string; nation: string }) => string;
    inDomain: (values: {
      domain: string;
      n: number;
      total: number;
      count: string;
      of: string;
      area: string;
      nation: string;
    }) => string;
  };
  representation: {
    sentence: (values: { n: number; count: string; area: string; parties: string }) => string;
    electoralArea: (values: { count: string; area: string; parties: string }) => string;
    party: Message<'seats' | 'party'>;
    others: string;
    vacant: string;
    /** Label of a number of seats. */
    councillors: Message<'party'>;
    figure: Message<'party'>;
    unknown: Message<'wards'>;
  };
  turnout: {
    sentence: Message<'share' | 'ward' | 'date'>;
    range: Message<'least' | 'most' | 'date' | 'area'>;
    none: string;
    /** Beside the wards of a council. */
    compared: Message<'date' | 'count' | 'place' | 'least' | 'middle' | 'most'>;
    method: Readonly<Record<'valid-votes' | 'as-published', string>>;
    figure: Message<'date'>;
    /** How the figure is to be read. */
    guide: string;
    wards: Message<'place'>;
    least: Message<'wards'>;
    middle: Message<'wards'>;
    most: Message<'wards'>;
  };
  caveat: Readonly<
    Record<
      | 'census'
      | 'households'
      | 'counts'
      | 'denominator'
      | 'rates'
      | 'single'
      | 'relative'
      | 'release'
      | 'lookup'
      | 'crime'
      | 'broadband'
      | 'seats',
      string
    >
  >;
  /** Why a section has nothing to say of a nation, or of two. */
  refused: Readonly<Record<'england-only' | 'census-only' | 'two-nations', string>>;
  unavailable: string;
}
