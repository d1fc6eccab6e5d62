import { addStyles } from '../element/adopt-styles.js';
import { afterPaint } from './after-paint.js';
import type { CSSResult, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Pick<Element, 'shadowRoot'>;

interface LazyModuleOptions {
  /** Whether what reads it is useful without it: it is then fetched once that has been painted. */
  afterPaint?: boolean;
}

/**
 * A module that a widget needs later than its first content. Reading `value` fetches it; when it arrives, the host
 * adopts the `styles` it exports and renders again. A failed fetch is retried by the next read.
 */
export class LazyModule<T> {
  #value: T | undefined;
  #loading: Promise<T> | undefined;
  readonly #host: Host;
  readonly #fetch: () => Promise<T>;
  readonly #options: LazyModuleOptions;
  #waiting: Promise<void> | undefined;

  constructor(host: Host, fetch: () => Promise<T>, options: LazyModuleOptions = {}) {
    this.#host = host;
    this.#fetch = fetch;
    this.#options = options;
  }

  get value(): T | undefined {
    if (!this.#value) this.#request();
    return this.#value;
  }

  /** The module where it is there already; does not fetch it. */
  get loaded(): T | undefined {
    return this.#value;
  }

  #request(): void {
    if (this.#waiting) return;
    if (this.#options.afterPaint)
      this.#waiting = afterPaint().then(() => {
        this.#waiting = undefined;
        this.#load();
      });
    else this.#load();
  }

  #load(): void {
    this.load().catch((error: unknown) => console.error(error));
  }

  load(): Promise<T> {
    this.#loading ??= this.#fetch().then(
      (value) => {
        this.#value = value;
        addStyles(this.#host.shadowRoot!, (value as { styles?: readonly CSSResult[] }).styles ?? []);
        this.#host.requestUpdate();
        return value;
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }
}
