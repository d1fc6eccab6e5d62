import type { LampCouncil } from '@odm-widgets/data/model';
import { hasOtherMayor } from '../../political-control.model.js';

/** A council's name on its lamp, with an asterisk where the note about mayors is meant. */
export const councilLabel = (council: LampCouncil) => council.name + (hasOtherMayor(council) ? '*' : '');

/** With this a name may be broken, and shows a hyphen only where it is. */
export const SOFT_HYPHEN = '\u00AD';

/** Ends of English place names that make long words. */
const NAME_ENDINGS = /.(?=(?:shire|hampton|chester|cester|borough|brough|land|mouth|ford|dale|ham)$)/u;

/** A name whose longest words break where a reader would break them, "Wolver-hampton", in room too narrow for them. */
export const hyphenate = (name: string) =>
  name.replace(/[a-z]{12,}/giu, (word) => word.replace(NAME_ENDINGS, `$&${SOFT_HYPHEN}`));
