import { cy as detailsCy } from '../../packages/area-profile/src/lazy/details/strings/cy.js';
import { en as detailsEn } from '../../packages/area-profile/src/lazy/details/strings/en.js';
import { mapStrings } from '../../packages/area-profile/src/lazy/map/strings/index.js';
import { cy as messagesCy } from '../../packages/area-profile/src/lazy/messages/strings/cy.js';
import { en as messagesEn } from '../../packages/area-profile/src/lazy/messages/strings/en.js';
import { pickerStrings } from '../../packages/area-profile/src/lazy/picker/strings/index.js';
import { cy as sectionsCy } from '../../packages/area-profile/src/lazy/sections/strings/cy.js';
import { en as sectionsEn } from '../../packages/area-profile/src/lazy/sections/strings/en.js';
import { cy } from '../../packages/area-profile/src/strings/cy.js';
import { en } from '../../packages/area-profile/src/strings/en.js';
import { i18nOf } from '../support/i18n.js';

/** Words of the first content, and of what follows it at once. */
export const ENGLISH = i18nOf('en', { ...en, ...detailsEn });
export const WELSH = i18nOf('cy', { ...cy, ...detailsCy });

/** Words that come later, in both languages. */
export const LATER = [
  { en: messagesEn, cy: messagesCy },
  { en: sectionsEn, cy: sectionsCy },
  mapStrings,
  pickerStrings,
] as const;
