import type { I18n } from '@odm-widgets/core';
import type { SectionContent } from '../../section.js';
import type { LiveStrings } from './strings/types.js';

export type LiveI18n = I18n<LiveStrings>;

/** What a live section says and shows. */
export type LiveContent = SectionContent;

/** A place in the reader's language. */
export interface NamedPlace {
  code: string;
  name: string;
}
