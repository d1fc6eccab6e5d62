/** A request that a test answers by hand. */
export interface PendingRequest {
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  json(body: unknown, init?: ResponseInit): void;
  fail(error?: Error): void;
}

export interface DeferredFetch {
  /** Requests without an answer, oldest first. */
  readonly pending: PendingRequest[];
  /** URLs of all requests. */
  readonly requests: string[];
  readonly fetch: typeof fetch;
}

/** A `fetch` whose responses arrive when the test provides them, in any order. */
export function deferredFetch(): DeferredFetch {
  const pending: PendingRequest[] = [];
  const requests: string[] = [];
  const fake = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
    new Promise((resolve, reject) => {
      const url = input instanceof Request ? input.url : String(input);
      const signal = init?.signal ?? undefined;
      requests.push(url);
      const request: PendingRequest = {
        url,
        signal,
        json(body, options) {
          leave();
          resolve(
            new Response(JSON.stringify(body), {
              headers: { 'content-type': 'application/json' },
              ...options,
            }),
          );
        },
        fail(error = new TypeError('Failed to fetch')) {
          leave();
          reject(error);
        },
      };
      const leave = (): void => void pending.splice(pending.indexOf(request), 1);
      pending.push(request);
      signal?.addEventListener('abort', () => request.fail(signal.reason as Error), { once: true });
    });
  return { pending, requests, fetch: fake };
}
