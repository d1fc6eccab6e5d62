import type { CoreStrings } from '../strings/types.js';
import { formattersOf, type Formatters, type Locale } from './format.js';

/**
 * One language of one widget: its words, and numbers, lists and dates as readers of that language write them.
 * Every pure function and view that writes text takes this object. It is replaced when the language changes, so a
 * cache may be keyed by it.
 */
export interface I18n<S = unknown> {
  readonly locale: Locale;
  /** Words of the widget. */
  readonly strings: S;
  /** Words that all widgets share. */
  readonly core: CoreStrings;
  readonly format: Formatters;
}

export function createI18n<S>(locale: Locale, strings: S, core: CoreStrings): I18n<S> {
  return { locale, strings, core, format: formattersOf(core) };
}

/** The same language with other words, as a part that loads later brings them. */
export function withStrings<S>(i18n: I18n, strings: S): I18n<S> {
  return { ...i18n, strings };
}
