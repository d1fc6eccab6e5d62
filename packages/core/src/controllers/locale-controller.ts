import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestWithAttribute, enclosingRoots } from '../element/ancestors.js';
import { createI18n, type I18n } from '../i18n/i18n.js';
import { toLocale, type Locale, type LocaleTable } from '../i18n/locale.js';
import { en } from '../strings/en.js';

type Host = ReactiveControllerHost & Element;

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` attribute changes anywhere around the host. One observer serves all widgets of a page.
 * Changes inside a shadow root are not visible from the document, so every enclosing root is observed; observing a
 * root twice has no effect.
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

/**
 * Follows the nearest `lang` attribute. Welsh is fetched when it is first needed; English is shown until it arrives,
 * and stays when it cannot be fetched.
 */
export class LocaleController<S extends object> implements ReactiveController {
  /** Settles when the strings of the current language are in use. */
  ready: Promise<void> = Promise.resolve();
  readonly #host: Host;
  readonly #table: () => LocaleTable<S>;
  #i18n: I18n<S> | undefined;
  #requested: Locale = 'en';
  #requestCount = 0;

  constructor(host: Host, table: () => LocaleTable<S>) {
    this.#host = host;
    this.#table = table;
    host.addController(this);
  }

  /** The language in use; the same object until it changes. */
  get i18n(): I18n<S> {
    return (this.#i18n ??= createI18n('en', this.#table().en, en));
  }

  /** The language that the page asks for; its strings may still be on their way. */
  get language(): Locale {
    return this.#requested;
  }

  /** Settles when the strings of the page's language are in use. */
  hostConnected(): Promise<void> {
    observeLanguage(this.#host, this.#update);
    this.#update();
    return this.ready;
  }

  hostDisconnected(): void {
    unobserveLanguage(this.#update);
  }

  readonly #update = (): void => {
    const locale = toLocale(closestWithAttribute(this.#host, 'lang')?.getAttribute('lang'));
    if (locale === this.#requested) return;
    this.#requested = locale;
    this.ready = this.#load(locale);
  };

  async #load(locale: Locale): Promise<void> {
    const request = ++this.#requestCount;
    if (locale === 'en') return this.#use(createI18n('en', this.#table().en, en));
    try {
      const [strings, { cy }] = await Promise.all([this.#table().cy(), import('../strings/cy.js')]);
      if (request === this.#requestCount) this.#use(createI18n(locale, strings, cy));
    } catch {
      // English stays; the next change of language tries again.
      if (request === this.#requestCount) this.#requested = 'en';
    }
  }

  #use(i18n: I18n<S>): void {
    this.#i18n = i18n;
    this.#host.requestUpdate();
  }
}
