import { DataShapeError } from '../errors.js';
import { defaultEnvironment } from './environment.js';
import { redactUrl } from './redact-url.js';
import { fetchWithRetry } from './retry.js';
import type { HttpEnvironment, RequestOptions } from './types.js';

export { defaultEnvironment } from './environment.js';
export type { HttpEnvironment, RequestOptions } from './types.js';

export interface Http {
  /** The parsed JSON body. */
  getJson(url: string, options?: RequestOptions): Promise<unknown>;
  /** The body as text. */
  getText(url: string, options?: RequestOptions): Promise<string>;
}

/** A request in flight and the number of callers that wait for it. */
interface SharedRequest {
  body: Promise<string>;
  abort: AbortController;
  callers: number;
}

const MAX_CACHED_RESPONSES = 64;

/**
 * An HTTP client for pages that belong to somebody else: a time limit, retries with back-off, a size limit, one
 * request for all callers of the same address, and a cache of successful responses.
 */
export function createHttp(environment: HttpEnvironment): Http {
  const cache = new Map<string, string>();
  const inFlight = new Map<string, SharedRequest>();

  async function getText(url: string, options: RequestOptions = {}): Promise<string> {
    options.signal?.throwIfAborted();
    const cached = cache.get(url);
    if (cached !== undefined) return cached;
    const shared = inFlight.get(url) ?? start(url, options);
    return waitForShared(shared, options.signal);
  }

  function start(url: string, options: RequestOptions): SharedRequest {
    const abort = new AbortController();
    const body = fetchWithRetry(url, options, abort.signal, environment);
    const shared: SharedRequest = { body, abort, callers: 0 };
    inFlight.set(url, shared);
    const finish = () => inFlight.get(url) === shared && inFlight.delete(url);
    body.then(
      (text) => {
        finish();
        store(url, text);
      },
      () => finish(),
    );
    abort.signal.addEventListener('abort', finish);
    return shared;
  }

  function store(url: string, text: string): void {
    cache.set(url, text);
    if (cache.size > MAX_CACHED_RESPONSES) cache.delete(cache.keys().next().value!);
  }

  async function getJson(url: string, options?: RequestOptions): Promise<unknown> {
    const text = await getText(url, options);
    try {
      const json = parseJson(text, url);
      options?.validate?.(json);
      return json;
    } catch (error) {
      cache.delete(url);
      throw error;
    }
  }

  return { getJson, getText };
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    const found = /^\s*</u.test(text) ? 'an HTML page' : 'something else';
    throw new DataShapeError(`${redactUrl(url)} answered with ${found} where JSON was expected.`, { cause });
  }
}

/** Waits for a shared response until this caller's own signal aborts. */
function waitForShared(shared: SharedRequest, signal: AbortSignal | undefined): Promise<string> {
  shared.callers += 1;
  return new Promise((resolve, reject) => {
    const leave = () => {
      shared.callers -= 1;
      if (shared.callers === 0) shared.abort.abort(signal?.reason);
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', leave, { once: true });
    shared.body.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
  });
}

const http = createHttp(defaultEnvironment);

export const { getJson, getText } = http;
