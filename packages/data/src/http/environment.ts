import { takeEarlyRequest } from './early-requests.js';
import type { HttpEnvironment } from './types.js';

/** The platform's own network, clock and random numbers. */
export const defaultEnvironment: HttpEnvironment = {
  fetch: (url, init) => takeEarlyRequest(url, init) ?? fetch(url, init),
  delay,
  now: () => Date.now(),
  random: () => Math.random(),
};

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms);
    function done() {
      signal.removeEventListener('abort', abort);
      resolve();
    }
    function abort() {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }
    signal.addEventListener('abort', abort, { once: true });
  });
}
