/** What only some pages need, in one piece that is fetched then. */
import type { Locale } from '@odm-widgets/core';
import { cy } from './ward-deprivation.more.strings.cy.js';
import { en } from './ward-deprivation.more.strings.en.js';
import type { MoreStrings } from './ward-deprivation.more.strings.js';

export { controlsView } from './ward-deprivation.controls.js';
export { emptyView } from './ward-deprivation.empty.js';
export { styles } from './ward-deprivation.more-styles.js';
export { noticeTexts } from './ward-deprivation.notice.js';

export function moreStrings(locale: Locale): MoreStrings {
  return locale === 'cy' ? cy : en;
}
