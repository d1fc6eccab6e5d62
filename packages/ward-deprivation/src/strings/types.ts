import type { Message } from '@odm-widgets/core';
import type { Domain, PopulationSource } from '@odm-widgets/data/model';

/** Values of a headline; `n` of `total` neighbourhoods, and both as they are written in the locale. */
export interface HeadlineValues {
  /** Name of the ward. */
  ward: string;
  count: string;
  of: string;
  n: number;
  total: number;
  /** Empty, or the end of a sentence about one domain: " for crime". */
  phrase: string;
  /** Year of an earlier release, which is told in the past tense; undefined for the present one. */
  year: string | undefined;
}

/** The share of a place that a headline is compared with. */
export interface ShareValues {
  place: string;
  count: string;
  of: string;
  n: number;
  total: number;
  year: string | undefined;
}

/** Words that arrive with the first content. */
export interface WardStrings {
  heading: (ward: string | undefined) => string;
  domain: Readonly<Record<Domain, string>>;
  /** The end of a headline about one domain; empty for the overall index. */
  domainPhrase: Readonly<Record<Domain, string>>;
  /** The sentence people read. */
  headline: {
    some: (values: HeadlineValues) => string;
    none: (values: HeadlineValues) => string;
    all: (values: HeadlineValues) => string;
    /** The ward's one neighbourhood is in the most deprived tenth, or in another. */
    singleInside: (values: HeadlineValues) => string;
    singleOutside: (values: HeadlineValues & { tenth: string }) => string;
  };
  /** Shares that stand below the headline. */
  comparison: {
    /** Continues a headline about the most deprived tenth. */
    authority: (values: ShareValues) => string;
    /** Stands alone, below a headline about another tenth. */
    authorityAlone: (values: ShareValues) => string;
    england: string;
    ward: Message<'ward' | 'authority' | 'count' | 'of'>;
    /** The release the figures are from. */
    release: Message<'year'>;
  };
  /** A national tenth in words: 1 is "the most deprived 10%". */
  tenth: (n: number) => string;
  caveat: string;
  whatIsNeighbourhood: string;
  /** Residents, with the date of the count that each release uses. */
  populationLine: Readonly<Record<PopulationSource, Message<'ward' | 'people'>>>;
  table: {
    caption: Message<'ward' | 'domain'>;
    captionDomains: Message<'ward'>;
    authority: string;
    authorityCode: string;
    ward: string;
    wardCode: string;
    name: string;
    /** The neighbourhood of the postcode. */
    marked: Message<'name'>;
    code: string;
    rank: Message<'of'>;
    tenth: string;
    people: Readonly<Record<PopulationSource, string>>;
    show: string;
  };
  chart: {
    /** Under the first and the last of ten columns. */
    most: string;
    least: string;
    england: string;
    /** What a dot and a column are, and what the outline is. */
    guide: string;
    guideOutline: Message<'place'>;
    point: Message<'name' | 'rank' | 'of' | 'tenth'>;
    /** The neighbourhood of the postcode. */
    pointMarked: Message<'point'>;
    pointInLane: Message<'lane' | 'point'>;
    laneCount: Message<'count' | 'of'>;
  };
}
