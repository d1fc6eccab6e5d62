import { createI18n } from '@odm-widgets/core';
import { cy as coreCy } from '../../packages/core/src/strings/cy.js';
import { en as coreEn } from '../../packages/core/src/strings/en.js';
import { cy as pickerCy } from '../../packages/ward-deprivation/src/lazy/picker/strings/cy.js';
import { en as pickerEn } from '../../packages/ward-deprivation/src/lazy/picker/strings/en.js';
import { cy } from '../../packages/ward-deprivation/src/strings/cy.js';
import { en } from '../../packages/ward-deprivation/src/strings/en.js';

/** Words of the first content. */
export const ENGLISH = createI18n('en', en, coreEn);
export const WELSH = createI18n('cy', cy, coreCy);

/** Words of the picker, of notices and of answers without figures. */
export const PICKER_ENGLISH = createI18n('en', pickerEn, coreEn);
export const PICKER_WELSH = createI18n('cy', pickerCy, coreCy);
