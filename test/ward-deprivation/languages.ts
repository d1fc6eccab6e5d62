import { cy as pickerCy } from '../../packages/ward-deprivation/src/lazy/picker/strings/cy.js';
import { en as pickerEn } from '../../packages/ward-deprivation/src/lazy/picker/strings/en.js';
import { cy } from '../../packages/ward-deprivation/src/strings/cy.js';
import { en } from '../../packages/ward-deprivation/src/strings/en.js';
import { i18nOf } from '../support/i18n.js';

/** Words of the first content. */
export const ENGLISH = i18nOf('en', en);
export const WELSH = i18nOf('cy', cy);

/** Words of the picker, of notices and of answers without figures. */
export const PICKER_ENGLISH = i18nOf('en', pickerEn);
export const PICKER_WELSH = i18nOf('cy', pickerCy);
