import { loadScopeOf, type LoadScope } from '../load-scope.js';
import { defaultEnvironment } from './environment.js';
import { parseJson } from './parse-json.js';
import { ResponseCache } from './response-cache.js';
import { fetchWithRetry } from './retry.js';
import type { HttpEnvironment, RequestOptions } from './types.js';

export { defaultEnvironment } from './environment.js';
export type { HttpEnvironment, RequestOptions } from './types.js';

export interface Http {
  /** The parsed JSON body. */
  getJson(url: string, options?: RequestOptions): Promise<unknown>;
  /** The body as text. */
  getText(url: string, options?: RequestOptions): Promise<string>;
  /** Forgets the response of an address that its reader could not use. */
  discardResponse(url: string): void;
}

/** A request in flight, the number of callers that wait for it, and the loads they belong to. */
interface SharedRequest {
  body: Promise<string>;
  abort: AbortController;
  callers: number;
  loads: Set<LoadScope>;
}

/**
 * An HTTP client for third-party pages: a time limit, retries with back-off, a size limit, and one
 * request for all callers of the same address. Responses are cached when the load they belong to (`beginLoad`) is
 * successful, or when `validate` accepts them; nothing else is cached.
 */
export function createHttp(environment: HttpEnvironment, cache: ResponseCache = new ResponseCache()): Http {
  const inFlight = new Map<string, SharedRequest>();

  async function getText(url: string, options: RequestOptions = {}): Promise<string> {
    options.signal?.throwIfAborted();
    const load = loadScopeOf(options.signal);
    const known = cache.find(url, load);
    if (known !== undefined) return known;
    const isReload = load?.reload === true;
    // A reload must not be answered by a request that a cache may answer.
    const key = isReload ? `reload ${url}` : url;
    const shared = inFlight.get(key) ?? start(key, url, isReload ? { ...options, cache: 'reload' } : options);
    if (load) shared.loads.add(load);
    return waitForShared(shared, options.signal);
  }

  function start(key: string, url: string, options: RequestOptions): SharedRequest {
    const abort = new AbortController();
    const body = fetchWithRetry(url, options, abort.signal, environment);
    const shared: SharedRequest = { body, abort, callers: 0, loads: new Set() };
    inFlight.set(key, shared);
    const finish = () => inFlight.get(key) === shared && inFlight.delete(key);
    body.then(
      (text) => {
        finish();
        for (const load of shared.loads) cache.hold(url, text, load);
      },
      () => finish(),
    );
    abort.signal.addEventListener('abort', finish);
    return shared;
  }

  async function getJson(url: string, options: RequestOptions = {}): Promise<unknown> {
    const text = await getText(url, options);
    try {
      const json = parseJson(text, url);
      options.validate?.(json);
      if (options.validate && !loadScopeOf(options.signal)) cache.store(url, text);
      return json;
    } catch (error) {
      cache.discard(url);
      throw error;
    }
  }

  return { getJson, getText, discardResponse: (url) => cache.discard(url) };
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

export const { getJson, getText, discardResponse } = http;
