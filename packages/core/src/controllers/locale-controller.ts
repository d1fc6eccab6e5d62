import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestWithAttribute, enclosingRoots } from '../element/ancestors.js';
import { formattersOf, type Formatters, type Locale } from '../i18n/format.js';
import { createI18n, type I18n } from '../i18n/i18n.js';
import { toLocale, type CoreStrings, type LocaleTable } from '../strings/types.js';
import { en } from '../strings/en.js';

type Host = ReactiveControllerHost & Element;

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * One observer for every widget on the page; a page may switch language at any time. A shadow root hides its
 * changes from the document, so each root around the widget is watched; watching one twice is watching it once.
 */
function observeLanguage(host: Element, callback: () => void): void {
  listeners.add(callback);
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()));
  for (const root of enclosingRoots(host)) {
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
}

function unobserveLanguage(callback: () => void): void {
  listeners.delete(callback);
  if (listeners.size) return;
  observer?.disconnect();
  observer = undefined;
}

/** The words of the nearest `lang`. Welsh is fetched when it is first needed; English serves meanwhile and if that fails. */
export class LocaleController<S extends object> implements ReactiveController {
  locale: Locale = 'en';
  core: CoreStrings = en;
  /** Settles when the words of the current language are in use. */
  ready: Promise<void> = Promise.resolve();
  readonly #host: Host;
  readonly #table: () => LocaleTable<S>;
  #strings: S | undefined;
  #wanted: Locale = 'en';
  #asked = 0;
  #i18n: I18n<S> | undefined;

  constructor(host: Host, table: () => LocaleTable<S>) {
    this.#host = host;
    this.#table = table;
    host.addController(this);
  }

  /** The language in use; the same object until it changes. */
  get i18n(): I18n<S> {
    return (this.#i18n ??= createI18n(this.locale, this.strings, this.core));
  }

  get strings(): S {
    return this.#strings ?? this.#table().en;
  }

  get format(): Formatters {
    return formattersOf(this.core);
  }

  hostConnected(): void {
    observeLanguage(this.#host, this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    unobserveLanguage(this.#look);
  }

  readonly #look = (): void => {
    const wanted = toLocale(closestWithAttribute(this.#host, 'lang')?.getAttribute('lang'));
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.ready = this.#load(wanted);
  };

  async #load(wanted: Locale): Promise<void> {
    const asked = ++this.#asked;
    if (wanted === 'en') return this.#use('en', this.#table().en, en);
    try {
      const [strings, core] = await Promise.all([this.#table().cy(), import('../strings/cy.js')]);
      if (asked === this.#asked) this.#use(wanted, strings, core.cy);
    } catch {
      // The words did not arrive; English is better than nothing. The next change of language tries again.
      if (asked === this.#asked) this.#wanted = 'en';
    }
  }

  #use(locale: Locale, strings: S, core: CoreStrings): void {
    this.locale = locale;
    this.#strings = strings;
    this.core = core;
    this.#i18n = undefined;
    this.#host.requestUpdate();
  }
}
