/** Longest time that work blocks the page, in milliseconds. */
const SLICE_MS = 12;

/** Divides long work into slices, so that the page stays responsive, and stops it when its signal aborts. */
export class TimeSlicer {
  #sliceStart = performance.now();
  readonly #signal: AbortSignal | undefined;

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Yields to the page when the slice is used up. Call it between steps. Rejects with the reason of an aborted signal. */
  async yieldIfDue(): Promise<void> {
    if (performance.now() - this.#sliceStart < SLICE_MS) return;
    await nextTask();
    this.#signal?.throwIfAborted();
    this.#sliceStart = performance.now();
  }
}

/** Resolves in a new task. Unlike timers, messages are not throttled in hidden tabs. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
