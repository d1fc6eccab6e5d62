import { addStyles } from '../element/adopt-styles.js';
import type { CSSResult, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Pick<Element, 'shadowRoot'>;

/**
 * A module that a widget needs later than its first content. Reading `value` fetches it; when it arrives, the host
 * adopts the `styles` it exports and renders again. A failed fetch is retried by the next read.
 */
export class LazyModule<T> {
  #value: T | undefined;
  #loading: Promise<T> | undefined;
  readonly #host: Host;
  readonly #fetch: () => Promise<T>;

  constructor(host: Host, fetch: () => Promise<T>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  get value(): T | undefined {
    if (!this.#value) this.load().catch((error: unknown) => console.error(error));
    return this.#value;
  }

  /** The module where it is there already; does not fetch it. */
  get loaded(): T | undefined {
    return this.#value;
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
