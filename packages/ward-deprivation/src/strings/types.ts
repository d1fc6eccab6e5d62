import type { Message } from '@odm-widgets/core';
import type { AreaDomain } from '@odm-widgets/data/model';

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

/** What is said otherwise about each nation and its index. */
export interface NationPhrases {
  /** Its name as a place on a chart. */
  name: string;
  /** "in England" */
  inside: string;
  /** Its index, as in "Figures of the Indices of Deprivation". */
  index: string;
  /** Its word for one area as a heading, and what such an area is; `year` is that of its boundaries; left out for England. */
  area: string;
  whatIsNeighbourhood?: Message<'year'>;
  /** What is said where areas are placed in wards, or cut into tenths, by the project and not by the publisher. */
  ours?: { lookup: string; tenths: string };
  /** Names of its domains. */
  domain: Readonly<Partial<Record<AreaDomain, string>>>;
}

/** Words that arrive with the first content. */
export interface WardStrings {
  /** What they say otherwise about other nations. */
  nation: NationPhrases;
  /** The same words about another nation. */
  forNation: (nation: NationPhrases) => WardStrings;
  heading: (ward: string | undefined) => string;
  domain: Readonly<Record<AreaDomain, string>>;
  /** The end of a headline about one domain; empty for the overall index. */
  domainPhrase: Readonly<Record<AreaDomain, string>>;
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
    nation: string;
    ward: Message<'ward' | 'authority' | 'count' | 'of'>;
    /** The release the figures are from. */
    release: Message<'year'>;
  };
  /** A national tenth in words: 1 is "the most deprived 10%". */
  tenth: (n: number) => string;
  caveat: string;
  chart: {
    /** Under the first and the last of ten columns. */
    most: string;
    least: string;
    nation: string;
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
