/** What only some pages need, in one piece that is fetched then. */
import type { Locale } from '@odm-widgets/core';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { MoreStrings } from './strings/types.js';

export { controlsView } from './picker.view.js';
export { emptyView } from './empty.view.js';
export { styles } from './picker.styles.js';
export { noticeTexts } from './notices.summary.js';

export function moreStrings(locale: Locale): MoreStrings {
  return locale === 'cy' ? cy : en;
}
