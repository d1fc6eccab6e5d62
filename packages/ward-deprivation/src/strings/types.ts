import type { Domain } from '@odm-widgets/data/model';

/** What the widget says first, of any ward. Functions get numbers already written for the locale, and the raw count to agree with. */
export interface WardStrings {
  heading: (place: string | undefined) => string;
  domain: Readonly<Record<Domain, string>>;
  /** A phrase that ends the headline: "" for the overall index, " for crime" for a domain. */
  /** " for crime", from the domain's name. */
  domainPhrase: (domain: string) => string;
  /** Headlines; `ward` is a name, numbers are written for the locale. */
  headlineSome: (a: {
    ward: string;
    count: string;
    of: string;
    n: number;
    total: number;
    phrase: string;
  }) => string;
  headlineNone: (a: { ward: string; of: string; total: number; phrase: string }) => string;
  headlineAll: (a: { ward: string; of: string; total: number; phrase: string }) => string;
  headlineSingleInside: (a: { ward: string; phrase: string }) => string;
  headlineSingleOutside: (a: { ward: string; phrase: string; decile: string }) => string;
  /** The council's share, beside the headline. */
  authorityShare: (a: { place: string; count: string; of: string }) => string;
  englandShare: string;
  comparedWardShare: (a: { ward: string; authority: string; count: string; of: string; n: number }) => string;
  /** A national tenth in words: 1 is "the most deprived 10%". */
  tenth: (n: number) => string;
  caveat: string;
  whatIsNeighbourhood: string;
  populationLine: (a: { ward: string; people: string }) => string;
  table: {
    caption: (a: { ward: string; domain: string }) => string;
    captionDomains: (a: { ward: string }) => string;
    ward: string;
    name: string;
    code: string;
    rank: (a: { of: string }) => string;
    tenth: string;
    people: string;
    show: string;
  };
  chart: {
    most: string;
    least: string;
    band: string;
    england: string;
    point: (a: { name: string; rank: string; of: string; tenth: string }) => string;
    pointInLane: (a: { lane: string; point: string }) => string;
    laneCount: (a: { label: string; count: string; of: string; n: number }) => string;
  };
  actions: { explore: string };
}
