import type { Message } from '@odm-widgets/core';
import type { SectionId } from '../../../section-ids.js';

/** Words that arrive after the first content. */
export interface DetailStrings {
  /** How a figure with ranges is read. */
  guideRange: string;
  /** Beside the caveat that stands in the open. */
  censusCaveat: string;
  table: {
    caption: Message<'area'>;
    place: string;
    code: string;
    neighbourhoods: string;
    people: string;
    households: string;
    deprived: string;
    share: string;
    inMostDeprived10: string;
    shareInMostDeprived10: string;
    /** Ends of a range of neighbourhoods. */
    least: string;
    most: string;
  };
  section: Readonly<Record<SectionId, string>>;
  sections: string;
  statement: string;
  questions: string;
  loading: string;
  failed: string;
  retry: string;
}
