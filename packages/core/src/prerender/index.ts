/** What prerendering needs of the widgets’ base: runs in Node, without a page. */
import { createI18n, type I18n } from '../i18n/i18n.js';
import type { Locale, LocaleTable } from '../i18n/locale.js';

export type { I18n } from '../i18n/i18n.js';
export { toLocale, type Locale } from '../i18n/locale.js';
export { VERSION } from '../element/version.js';
export { EmptyResult } from '../element/states.js';
export { isCurrent, keyOf, PRERENDERED, stampOf, CONTROL } from './stamp.js';
export { createOnce, type Once } from './once.js';
export { escapeHtml, inlineHtml, staticHtml } from './static-html.js';
export {
  attributesOf,
  NotNeeded,
  type PlacePages,
  type Prerender,
  type PrerenderModule,
  type PrerenderTag,
  type StaticContent,
  type StaticItem,
  type StaticLine,
  type StaticLink,
} from './static-content.js';

/** The language of a tag, with the strings of its widget. */
export async function prerenderI18n<S>(locale: Locale, table: LocaleTable<S>): Promise<I18n<S>> {
  if (locale === 'en') return createI18n('en', table.en, (await import('../strings/en.js')).en);
  const [strings, core] = await Promise.all([table.cy(), import('../strings/cy.js')]);
  return createI18n('cy', strings, core.cy);
}
