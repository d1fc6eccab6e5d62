import type { IndexOfNation } from '../../../../shared/lazy/nations/index-of-nation.js';
import type { OfNation, PoliticalControlStrings, SharedPowerWords } from '../../../strings/types.js';

/** What is said otherwise of a nation. */
export type NationStrings = (
  of: IndexOfNation,
) => Omit<OfNation, 'sharedPower'> & { sharedPower?: SharedPowerWords & { note: string } } & Pick<
    PoliticalControlStrings,
    'unknownCouncils'
  > & { table: Partial<PoliticalControlStrings['table']> };

/** Words of a language that has a file of its own: those about nations too. In English they come with the figures. */
export interface StringsWithNations {
  nations: NationStrings;
}
