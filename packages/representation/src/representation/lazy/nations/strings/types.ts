import type { IndexOfNation } from '../../../../shared/lazy/nations/index-of-nation.js';
import type { OfNation, RepresentationStrings } from '../../../strings/types.js';

/** What is said otherwise of a nation. */
export type NationStrings = (of: IndexOfNation) => OfNation &
  Pick<RepresentationStrings, 'unknownCouncils'> & {
    heading?: Partial<RepresentationStrings['heading']>;
    headline?: Partial<RepresentationStrings['headline']>;
    notes: Partial<RepresentationStrings['notes']>;
    table: Partial<RepresentationStrings['table']>;
    caption?: Partial<RepresentationStrings['table']['caption']>;
  };

/** Words of a language that has a file of its own: those about nations too. In English they come with the figures. */
export interface StringsWithNations {
  nations: NationStrings;
}
