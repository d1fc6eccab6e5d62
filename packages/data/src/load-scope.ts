/** How a load ended. */
export type LoadOutcome = 'success' | 'failure' | 'abort';

/**
 * One load of a widget, from its first request until its model is complete. The HTTP client recognises it by its abort
 * signal, and caches responses only when every load that read them was successful: a response with status 200 may
 * still be malformed, and only the reader finds out.
 */
export class LoadScope {
  /** Whether to bypass every cache, after a request to load again. */
  readonly reload: boolean;
  readonly #listeners = new Set<(outcome: LoadOutcome) => void>();

  constructor(reload: boolean) {
    this.reload = reload;
  }

  /** Calls back once, when the load has ended. */
  onEnd(listener: (outcome: LoadOutcome) => void): void {
    this.#listeners.add(listener);
  }

  end(outcome: LoadOutcome): void {
    for (const listener of this.#listeners) listener(outcome);
    this.#listeners.clear();
  }
}

const scopes = new WeakMap<AbortSignal, LoadScope>();

/** Marks a signal as that of one load, whose end the caller reports with the returned function. */
export function beginLoad(
  signal: AbortSignal,
  { reload = false }: { reload?: boolean } = {},
): (outcome: LoadOutcome) => void {
  const scope = new LoadScope(reload);
  scopes.set(signal, scope);
  return (outcome) => {
    scopes.delete(signal);
    scope.end(outcome);
  };
}

/** The running load that a signal belongs to. */
export function loadScopeOf(signal: AbortSignal | undefined): LoadScope | undefined {
  return signal && scopes.get(signal);
}
