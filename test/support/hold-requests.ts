import { requestUrl } from './fake-fetch.js';

/**
 * Keeps requests to these hosts waiting until they are aborted: a section that is opened shows that it is loading, and
 * nothing leaves the machine.
 *
 * @returns a function that sets `fetch` back
 */
export function holdRequests(hosts: readonly string[]): () => void {
  const before = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    if (!hosts.includes(new URL(requestUrl(input), location.href).host)) return before(input, init);
    return new Promise((_, reject) => {
      const { signal } = init ?? {};
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
  };
  return () => {
    globalThis.fetch = before;
  };
}
