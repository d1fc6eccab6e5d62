import type { CoreStrings } from '../strings/types.js';
import { formattersOf, type Formatters } from './format.js';
import type { Locale } from './locale.js';

/**
 * The language of one widget: its strings, and numbers, lists and dates as readers of that language write them.
 * Every pure function and view that writes text takes this object. It is replaced when the language changes, so a
 * cache may use it as a key.
 */
export interface I18n<S = unknown> {
  readonly locale: Locale;
  /** Strings of the widget. */
  readonly strings: S;
  /** Strings that all widgets share. */
  readonly core: CoreStrings;
  readonly format: Formatters;
}

/** Strings of a widget that words some of the shared strings differently, in `core`. */
interface Overrides {
  readonly core?: Partial<CoreStrings>;
}

/**
 * The language of a widget, from its strings and those that all widgets share.
 *
 * @param strings their `core`, where there is one, replaces shared strings of the same name
 */
export function createI18n<S>(locale: Locale, strings: S, core: CoreStrings): I18n<S> {
  const overrides = (strings as Overrides | undefined)?.core;
  return { locale, strings, core: overrides ? { ...core, ...overrides } : core, format: formattersOf(core) };
}

/** The same language with other strings, as a module that loads later brings them. */
export function withStrings<S>(i18n: I18n, strings: S): I18n<S> {
  return { ...i18n, strings };
}
