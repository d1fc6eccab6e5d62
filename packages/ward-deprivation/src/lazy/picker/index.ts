// What only some pages need: the picker, notices, and answers without figures.
import { withStrings, type I18n } from '@odm-widgets/core';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { PickerStrings } from './strings/types.js';

export { announceHeadline } from '@odm-widgets/core';
export { tellAuthorOfEmpty } from './author.js';
export { emptyView } from './empty.view.js';
export { noticeTexts } from './notices.summary.js';
export { styles } from './picker.styles.js';
export { pickerView } from './picker.view.js';

/** The widget's language with the words of this chunk. */
export function toPickerI18n(i18n: I18n): I18n<PickerStrings> {
  return withStrings(i18n, i18n.locale === 'cy' ? cy : en);
}
