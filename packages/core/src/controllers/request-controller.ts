import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OdmError, RenderError } from '@odm-widgets/data';
import { EmptyResult, modelOf, type LoadState } from '../element/states.js';

export interface RequestOptions<Q, M> {
  /** What to ask for now; undefined asks for nothing. May throw a ConfigError. */
  query: () => Q | undefined;
  load: (query: Q, signal: AbortSignal) => Promise<M>;
  /** Called once for every answer, failure or empty answer that is still wanted. */
  onSettled?: (state: LoadState<M>) => void;
}

type Host = ReactiveControllerHost & { isConnected: boolean };

/**
 * Asks for what the host's properties say, through Lit's Task, and closes its gaps: the last good answer
 * survives a failure, an abort is nobody's failure, a host that is moved keeps its request, one that is
 * removed drops it, and one that comes back asks again.
 */
export class RequestController<Q, M> implements ReactiveController {
  state: LoadState<M> = { status: 'idle' };
  readonly #host: Host;
  readonly #options: RequestOptions<Q, M>;
  readonly #task: Task<readonly [string | undefined], M>;
  #query: Q | undefined;
  #key: string | undefined;
  #again = false;

  constructor(host: Host, options: RequestOptions<Q, M>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#task = new Task(host, {
      autoRun: false,
      task: (_, { signal }) => this.#load(signal),
      args: () => [this.#key] as const,
    });
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    // A move disconnects and connects again in one task; only what stays away is gone.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.state.status !== 'loading') return;
      this.#again = true;
      this.#task.abort();
      this.#set(this.#rest());
    });
  }

  /** Runs with the host's update, after all properties of a tick have changed. */
  hostUpdate(): void {
    // What nobody sees is not asked for; coming back updates the host.
    if (!this.#host.isConnected) return;
    let query: Q | undefined;
    try {
      query = this.#options.query();
    } catch (error) {
      this.#fail(error, `config ${String(error)}`);
      return;
    }
    const key = query === undefined ? undefined : canonicalJson(query);
    if (key === this.#key && !this.#again) return;
    this.#query = query;
    this.#start(key);
  }

  /** Whoever was offline need not press a button when they are back. */
  readonly #online = (): void => {
    if (this.state.status === 'error' && this.state.error.retryable) this.retry();
  };

  /** Asks the same again. */
  retry(): void {
    this.#again = true;
    this.#host.requestUpdate();
  }

  #start(key: string | undefined): void {
    this.#key = key;
    this.#again = false;
    if (key === undefined) {
      this.#task.abort();
      this.#set({ status: 'idle' });
      return;
    }
    const stale = modelOf(this.state);
    this.#set(stale === undefined ? { status: 'loading' } : { status: 'loading', stale });
    void this.#task.run().catch(() => undefined);
  }

  async #load(signal: AbortSignal): Promise<M> {
    const query = this.#query as Q;
    try {
      const model = await this.#options.load(query, signal);
      if (!signal.aborted) this.#settle({ status: 'ready', model });
      return model;
    } catch (error) {
      if (!signal.aborted) this.#reject(error);
      throw error;
    }
  }

  #reject(error: unknown): void {
    if (error instanceof EmptyResult) this.#settle({ status: 'empty', answer: error.answer });
    else this.#settle(this.#failed(error));
  }

  #fail(error: unknown, key: string): void {
    if (key === this.#key && !this.#again) return;
    this.#key = key;
    this.#again = false;
    this.#task.abort();
    this.#settle(this.#failed(error));
  }

  #failed(cause: unknown): LoadState<M> {
    const error =
      cause instanceof OdmError ? cause : new RenderError('The answer could not be used.', { cause });
    const stale = modelOf(this.state);
    return stale === undefined ? { status: 'error', error } : { status: 'error', error, stale };
  }

  #rest(): LoadState<M> {
    const stale = modelOf(this.state);
    return stale === undefined ? { status: 'idle' } : { status: 'ready', model: stale };
  }

  #settle(state: LoadState<M>): void {
    this.#set(state);
    this.#options.onSettled?.(state);
  }

  #set(state: LoadState<M>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** JSON with keys in order, so that equal queries have equal keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
