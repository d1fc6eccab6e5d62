import type { Message } from '@odm-widgets/core';
import type { UkNation } from '@odm-widgets/data/model';
import type { SectionId } from '../section-ids.js';

/** Words that arrive with the first content. */
export interface AreaStrings {
  heading: (area: string | undefined) => string;
  /** What an area without a name is called. */
  areaOf: {
    wards: (n: number, count: string) => string;
    patch: (n: number, count: string) => string;
  };
  nation: Readonly<Record<UkNation, string>>;
  /** England and Wales together. */
  englandAndWales: string;
  headline: {
    /** People, and the share of households, beside a place. */
    compared: Message<'area' | 'people' | 'share' | 'other' | 'place'>;
    alone: Message<'area' | 'people' | 'share'>;
    /** Neighbourhoods among the most deprived tenth, where there is no census. */
    deprived: (values: {
      area: string;
      nation: UkNation;
      n: number;
      total: number;
      count: string;
      of: string;
    }) => string;
  };
  percent: Message<'value'>;
  /** What the share of the figure is. */
  figure: Readonly<Record<'households' | 'deprivation', string>>;
  point: Message<'place' | 'value'>;
  guide: string;
  guideRange: string;
  lineBelow: {
    households: Message<'count' | 'of'>;
    neighbourhoods: (n: number, count: string) => string;
  };
  caveat: Readonly<Record<'households' | 'census' | 'deprivation', string>>;
  table: {
    caption: Message<'area'>;
    show: string;
    place: string;
    code: string;
    neighbourhoods: string;
    people: string;
    households: string;
    deprived: string;
    share: string;
    inMostDeprived10: string;
    shareInMostDeprived10: string;
  };
  section: Readonly<Record<SectionId, string>>;
  sections: string;
  statement: string;
  questions: string;
  loading: string;
  failed: string;
  retry: string;
}
