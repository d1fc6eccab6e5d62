import type { Message } from '@odm-widgets/core';
import type { AgeGroup, BandOfAge, CategoryOfCrime, KindOfActivity, WorkGroup } from '../categories.js';

/** A share of the residents of an area. */
type ShareMessage = Message<'area' | 'count' | 'total' | 'percent'>;

/** Values of a sentence about a month; `n` chooses singular and plural. */
interface MonthValues {
  area: string;
  month: string;
  n: number;
  count: string;
}

export interface LiveStrings {
  /** Ends a sentence: how it is elsewhere. */
  beside: Message<'place' | 'percent'>;
  age: {
    sentence: Readonly<Record<AgeGroup, ShareMessage>>;
    group: Readonly<Record<AgeGroup, string>>;
    band: Readonly<Record<BandOfAge, string>>;
    caption: Message<'area'>;
    /** What the share of the figure is. */
    figure: string;
    residents: string;
  };
  work: {
    sentence: Readonly<Record<WorkGroup, ShareMessage>>;
    group: Readonly<Record<WorkGroup, string>>;
    activity: Readonly<Record<KindOfActivity, string>>;
    caption: Message<'area'>;
    /** What the share of the figure is. */
    figure: string;
    residents: string;
  };
  /** What is compared where it is no places. */
  month: string;
  year: string;
  /** Of a table: the first column, and those of each place. */
  category: string;
  countIn: Message<'place'>;
  shareIn: Message<'place'>;
  census: {
    /** Why small counts may differ from other tables. */
    disclosure: string;
    pandemic: string;
    inactive: string;
    none: string;
    otherNation: string;
  };
  crimes: {
    total: (values: MonthValues) => string;
    /** A clause for the total, and for incidents, of a year before. */
    earlier: Message<'month' | 'count'>;
    antiSocial: (values: MonthValues) => string;
    largest: Message<'area' | 'month' | 'category' | 'count'>;
    category: Readonly<Record<CategoryOfCrime, string>>;
    all: string;
    caption: Message<'area'>;
    /** How the figure is read. */
    guide: string;
    /** Caveats. */
    places: string;
    railways: Message<'since'>;
    noEarlier: Message<'month'>;
    /** Reasons for no count. */
    gapOpen: Message<'force' | 'since' | 'month'>;
    gapClosed: Message<'force' | 'since' | 'until' | 'month'>;
    farBelow: Message<'month'>;
    notListed: Message<'month'>;
    nothing: Message<'month'>;
    instead: string;
    /** The area is many islands. */
    tooManyParts: string;
    refused: string;
    otherNation: string;
  };
  grants: {
    sum: (values: {
      area: string;
      n: number;
      count: string;
      amount: string;
      from: string;
      to: string;
    }) => string;
    largest: Message<'area' | 'amount' | 'recipient' | 'day'>;
    toSomebody: string;
    amount: Message<'currency'>;
    number: string;
    caption: Message<'area'>;
    figure: {
      byYear: string;
      guideYears: string;
      /** Of grants of one year. */
      amounts: string;
      guideAmounts: string;
      of: Readonly<Record<'least' | 'middle' | 'most', string>>;
    };
    columns: Readonly<Record<'day' | 'title' | 'funder' | 'recipient' | 'amount' | 'currency', string>>;
    /** Caveats. */
    provided: Message<'site'>;
    unusable: (n: number, count: string) => string;
    none: string;
    noSearch: string;
    grantNav: Message<'area'>;
  };
}
