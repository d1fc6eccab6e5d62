import type { I18n } from '@odm-widgets/core';
import type { AreaModel } from '../../area-profile.model.js';
import { firstCaveat, subjectOf } from '../../area-profile.summary.js';
import type { AreaStrings } from '../../strings/types.js';

/** How the figures are to be read; these go wherever the figures go. */
export function caveats(model: AreaModel, i18n: I18n<AreaStrings>): string[] {
  const first = firstCaveat(model, i18n);
  return subjectOf(model) === 'households' ? [first, i18n.strings.censusCaveat] : [first];
}
