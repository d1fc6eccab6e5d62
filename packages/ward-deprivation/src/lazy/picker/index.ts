/** What only some pages need, in one piece that is fetched then. */
import type { Locale } from '@odm-widgets/core';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { PickerStrings } from './strings/types.js';

export { pickerView } from './picker.view.js';
export { emptyView } from './empty.view.js';
export { styles } from './picker.styles.js';
export { noticeTexts } from './notices.summary.js';

export function pickerStrings(locale: Locale): PickerStrings {
  return locale === 'cy' ? cy : en;
}
