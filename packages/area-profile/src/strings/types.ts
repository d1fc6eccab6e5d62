import type { Message } from '@odm-widgets/core';
import type { UkNation } from '@odm-widgets/data/model';
import type { DetailStrings } from '../lazy/details/strings/types.js';

/** Words that arrive with the first content. */
export interface FirstStrings {
  heading: (area: string | undefined) => string;
  /** What an area without a name is called. */
  areaOf: {
    wards: (n: number, count: string) => string;
    patch: (n: number, count: string) => string;
  };
  nation: Readonly<Record<UkNation, string>>;
  /** A place in the reader’s language, where it has a name there. */
  placeName: (place: { name: string; welshName?: string }) => string;
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
  /** What the share of the figure is. */
  figure: Readonly<Record<'households' | 'deprivation', string>>;
  point: Message<'place' | 'value'>;
  guide: string;
  lineBelow: {
    households: Message<'count' | 'of'>;
    neighbourhoods: (n: number, count: string) => string;
  };
  caveat: Readonly<Record<'households' | 'deprivation', string>>;
}

/** All words of the widget, once its details are there. */
export type AreaStrings = FirstStrings & DetailStrings;
