import type { Source } from '@odm-widgets/data/model';
import type { SectionId } from './section-ids.js';

/** What a number of a fact counts or measures. */
export type FactUnit =
  'people' | 'households' | 'neighbourhoods' | 'seats' | 'percent' | 'rank' | 'rate' | 'score' | 'count';

/** One number of a fact, under its label. */
export interface FactValue {
  /** What the number is of, also where nothing else stands beside it. */
  label: string;
  /** The place it is about, where that is not the area of the fact. */
  place?: string;
  /** As it is in the table; null where it is withheld or missing. A percentage is from 0 to 100. */
  value: number | null;
  unit: FactUnit;
  /** What a count is out of. */
  of?: number;
  /** The value is a lower bound: a part of it is withheld by the publisher. */
  atLeast?: true;
}

/**
 * Something that may be said of an area, with all that has to stand beside it. Sections, figures, tables, downloads and
 * the evidence statement read the same facts.
 */
export interface Fact {
  /** Unique within a profile and the same in every language, such as "tenure.social-rented". */
  id: string;
  section: SectionId;
  /** One plain sentence of at most 25 words, in the page's language, ending in a full stop. */
  sentence: string;
  values: readonly FactValue[];
  /** Name of the area it is about. */
  area: string;
  /** The areas that are counted, with their year, as "LSOAs of 2021". */
  geography: string;
  /** What the figures are of: the date of a census or a release. */
  date: string;
  source: Source;
  caveats: readonly string[];
}
