import { withStrings, type I18n } from '@odm-widgets/core';
import type { AreaStrings, FirstStrings } from '../../strings/types.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

/** The words of the first content with those that come after it. */
export function detailsI18n(i18n: I18n<FirstStrings>): I18n<AreaStrings> {
  return withStrings(i18n, { ...i18n.strings, ...(i18n.locale === 'cy' ? cy : en) });
}
