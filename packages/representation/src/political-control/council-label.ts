import type { LampCouncil } from '@odm-widgets/data/model';
import { hasOtherMayor } from './political-control.model.js';

/** A council's name, with an asterisk where the note about elected mayors applies. */
export const councilLabel = (council: LampCouncil) => council.name + (hasOtherMayor(council) ? '*' : '');

/** Allows a line break, and shows as a hyphen only where the line breaks. */
export const SOFT_HYPHEN = '\u00AD';

/** Common endings of long English place names, and of the Welsh name of a party; those of Southampton and Northampton begin after the point of the compass. */
const NAME_ENDINGS =
  /(?:Sout|Nort)h(?=ampton$)|.(?=(?:shire|(?<!Sout|Nort)hampton|chester|cester|borough|brough|land|mouth|ford|dale|ham|smith|stone|field|worth|minster|iaid)$)/u;

/** Beginnings of long names of Northern Ireland. */
const NAME_BEGINNINGS = /\b(?:Castle(?=reagh)|Newtown(?=abbey))/gu;

/** Allows words of eleven letters or more to break before their ending: "South-ampton", "Newtown-abbey". */
export const hyphenate = (name: string) =>
  name
    .replace(/[a-z]{11,}/giu, (word) => word.replace(NAME_ENDINGS, `$&${SOFT_HYPHEN}`))
    .replace(NAME_BEGINNINGS, `$&${SOFT_HYPHEN}`);
