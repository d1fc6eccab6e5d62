/** How long work goes on before the page may do something else, in milliseconds. */
const SLICE_MS = 12;

/** Work in slices, so that a page with a calendar of thousands still scrolls; and stops when nobody waits for it. */
export class TimeSlicer {
  #from = performance.now();
  readonly #signal: AbortSignal | undefined;

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Call it between one piece of work and the next; rejects with the signal's reason. */
  async yieldIfDue(): Promise<void> {
    if (performance.now() - this.#from < SLICE_MS) return;
    await nextTask();
    this.#signal?.throwIfAborted();
    this.#from = performance.now();
  }
}

/** A task of its own. Timers are slowed down after a few and in hidden tabs; messages are not. */
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
