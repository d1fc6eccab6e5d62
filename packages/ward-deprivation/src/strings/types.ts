import type { Message } from '@odm-widgets/core';
import type { Domain } from '@odm-widgets/data/model';

/** Words that arrive with the first content. Functions take numbers as they are written in the locale, and the number itself where the wording depends on it. */
export interface WardStrings {
  heading: (place: string | undefined) => string;
  domain: Readonly<Record<Domain, string>>;
  /** The end of a headline about one domain, from its name: " for crime". */
  domainPhrase: (domain: string) => string;
  /** The sentence people read; `phrase` is empty or a {@link WardStrings.domainPhrase}. */
  headline: {
    some: (a: {
      ward: string;
      count: string;
      of: string;
      n: number;
      total: number;
      phrase: string;
    }) => string;
    none: (a: { ward: string; of: string; total: number; phrase: string }) => string;
    all: (a: { ward: string; of: string; total: number; phrase: string }) => string;
    /** The ward's one neighbourhood is in the most deprived tenth, or in another. */
    singleInside: Message<'ward' | 'phrase'>;
    singleOutside: Message<'ward' | 'phrase' | 'tenth'>;
  };
  /** Shares that stand below the headline. */
  comparison: {
    authority: Message<'place' | 'count' | 'of'>;
    england: string;
    ward: (a: { ward: string; authority: string; count: string; of: string; n: number }) => string;
  };
  /** A national tenth in words: 1 is "the most deprived 10%". */
  tenth: (n: number) => string;
  caveat: string;
  whatIsNeighbourhood: string;
  populationLine: Message<'ward' | 'people'>;
  table: {
    caption: Message<'ward' | 'domain'>;
    captionDomains: Message<'ward'>;
    ward: string;
    name: string;
    code: string;
    rank: Message<'of'>;
    tenth: string;
    people: string;
    show: string;
  };
  chart: {
    most: string;
    least: string;
    band: string;
    england: string;
    point: Message<'name' | 'rank' | 'of' | 'tenth'>;
    pointInLane: Message<'lane' | 'point'>;
    laneCount: (a: { label: string; count: string; of: string; n: number }) => string;
  };
  actions: { explore: string };
}
