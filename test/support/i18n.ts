import { createI18n, type I18n, type Locale } from '@odm-widgets/core';
import { cy } from '../../packages/core/src/strings/cy.js';
import { en } from '../../packages/core/src/strings/en.js';

/** A widget's language context for tests of pure functions and views, without a page. */
export function i18nOf<S>(locale: Locale, strings: S): I18n<S> {
  return createI18n(locale, strings, { en, cy }[locale]);
}

/** English and the shared strings alone. */
export const ENGLISH: I18n = i18nOf('en', {});
