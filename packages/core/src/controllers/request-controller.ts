import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { beginLoad, OdmError, RenderError } from '@odm-widgets/data';
import { EmptyResult, modelOf, type LoadState } from '../element/states.js';

export interface RequestOptions<Q, M> {
  /** The current query; undefined while there is nothing to load. May throw a ConfigError. */
  query: () => Q | undefined;
  load: (query: Q, signal: AbortSignal) => Promise<M>;
  /** Called once for every model, empty answer or failure of the current query. */
  onSettled?: (state: LoadState<M>) => void;
}

type Host = ReactiveControllerHost & { isConnected: boolean };

/**
 * Loads the model for the host's query: the newest query wins, the last good model survives a retryable failure of the
 * same query, an abort is not an error, moving the host keeps its request, removing it aborts the request, and
 * reconnecting it starts again.
 */
export class RequestController<Q, M> implements ReactiveController {
  state: LoadState<M> = { status: 'idle' };
  readonly #host: Host;
  readonly #options: RequestOptions<Q, M>;
  /** Of the request that runs. */
  #abortController: AbortController | undefined;
  #query: Q | undefined;
  #key: string | undefined;
  /** Key of the query that the last good model answers. */
  #modelKey: string | undefined;
  #forced = false;
  #reload = false;

  constructor(host: Host, options: RequestOptions<Q, M>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    // A move disconnects and reconnects in one task; by the microtask a moved host is connected again.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.state.status !== 'loading') return;
      this.#forced = true;
      this.#abort();
      this.#set(this.#settledState());
    });
  }

  /** Runs with the host's update, when all properties that change together have changed. */
  hostUpdate(): void {
    // A host that is not connected loads nothing; connecting it requests an update.
    if (!this.#host.isConnected) return;
    let query: Q | undefined;
    try {
      query = this.#options.query();
    } catch (error) {
      this.#failQuery(error, `config ${String(error)}`);
      return;
    }
    const key = query === undefined ? undefined : canonicalJson(query);
    if (key === this.#key && !this.#forced) return;
    this.#query = query;
    this.#start(key);
  }

  /** Retries a failed request when the browser is online again. */
  readonly #onOnline = (): void => {
    if (this.state.status === 'error' && this.state.error.retryable) this.retry();
  };

  /** Loads the current query again, past every cache. */
  retry(): void {
    this.#forced = true;
    this.#reload = true;
    this.#host.requestUpdate();
  }

  #start(key: string | undefined): void {
    this.#key = key;
    this.#forced = false;
    if (key === undefined) {
      this.#reload = false;
      this.#abort();
      this.#set({ status: 'idle' });
      return;
    }
    const stale = modelOf(this.state);
    this.#set(stale === undefined ? { status: 'loading' } : { status: 'loading', stale });
    this.#abort();
    this.#abortController = new AbortController();
    void this.#load(this.#abortController.signal);
  }

  #abort(): void {
    this.#abortController?.abort();
    this.#abortController = undefined;
  }

  /** Never rejects: a failure is a state. */
  async #load(signal: AbortSignal): Promise<void> {
    const query = this.#query as Q;
    const key = this.#key;
    const endLoad = beginLoad(signal, { reload: this.#reload });
    this.#reload = false;
    try {
      const model = await this.#options.load(query, signal);
      endLoad(signal.aborted ? 'abort' : 'success');
      if (!signal.aborted) {
        this.#modelKey = key;
        this.#settle({ status: 'ready', model });
      }
    } catch (error) {
      if (signal.aborted) endLoad('abort');
      else endLoad(error instanceof EmptyResult ? 'success' : 'failure');
      if (!signal.aborted) this.#reject(error);
    }
  }

  #reject(error: unknown): void {
    if (error instanceof EmptyResult) this.#settle({ status: 'empty', answer: error.answer });
    else this.#settle(this.#errorState(error));
  }

  #failQuery(error: unknown, key: string): void {
    if (key === this.#key && !this.#forced) return;
    this.#key = key;
    this.#forced = false;
    this.#abort();
    this.#settle(this.#errorState(error));
  }

  #errorState(cause: unknown): LoadState<M> {
    const error =
      cause instanceof OdmError ? cause : new RenderError('The answer could not be used.', { cause });
    const keepsModel = error.retryable && this.#key === this.#modelKey;
    const stale = keepsModel ? modelOf(this.state) : undefined;
    return stale === undefined ? { status: 'error', error } : { status: 'error', error, stale };
  }

  /** The state before the aborted request. */
  #settledState(): LoadState<M> {
    const stale = modelOf(this.state);
    return stale === undefined ? { status: 'idle' } : { status: 'ready', model: stale };
  }

  #settle(state: LoadState<M>): void {
    this.#abortController = undefined;
    this.#set(state);
    this.#options.onSettled?.(state);
  }

  #set(state: LoadState<M>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** JSON with object keys sorted, so that equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
