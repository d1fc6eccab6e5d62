import { fetchWithRetry } from './retry.js';
import { DataShapeError } from '../errors.js';
import { redactUrl } from './redact-url.js';

/** What one request may ask for. */
export interface RequestOptions {
  /** Gives this caller up; the request itself stops when nobody waits for it any more. */
  signal?: AbortSignal;
  /** Milliseconds until an attempt counts as failed. */
  timeout?: number;
  /** Further attempts after 429, 5xx and network failures. */
  retries?: number;
  /** Longest wait, in milliseconds, for a busy server that says when to come back. */
  maxRetryDelay?: number;
  /** Throws for an answer that says it failed although its status does not; such an answer is not remembered. */
  validate?: (json: unknown) => void;
  /** Largest body accepted, in bytes after decompression. */
  maxBytes?: number;
  /** What is asked for in the `accept` header; JSON unless told otherwise. */
  accept?: string;
}

/** The outside world, replaced in tests. */
export interface HttpEnvironment {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Resolves after some milliseconds, rejects when the signal aborts. */
  delay: (ms: number, signal: AbortSignal) => Promise<void>;
  now: () => number;
  random: () => number;
}

export interface Http {
  /** The parsed JSON body. */
  getJson(url: string, options?: RequestOptions): Promise<unknown>;
  /** The body as text. */
  getText(url: string, options?: RequestOptions): Promise<string>;
}

interface SharedRequest {
  body: Promise<string>;
  abort: AbortController;
  waiting: number;
}

const MAX_CACHED_RESPONSES = 64;

/**
 * An http client with what a widget on somebody else's page needs: a time limit, patience with busy
 * servers, a size limit, one request for all who ask for the same address at the same time, and answers
 * remembered while failures never are.
 */
export function createHttp(seams: HttpEnvironment): Http {
  const answers = new Map<string, string>();
  const running = new Map<string, SharedRequest>();

  async function getText(url: string, options: RequestOptions = {}): Promise<string> {
    options.signal?.throwIfAborted();
    const known = answers.get(url);
    if (known !== undefined) return known;
    const shared = running.get(url) ?? start(url, options);
    return waitForShared(shared, options.signal);
  }

  function start(url: string, options: RequestOptions): SharedRequest {
    const abort = new AbortController();
    const body = fetchWithRetry(url, options, abort.signal, seams);
    const shared: SharedRequest = { body, abort, waiting: 0 };
    running.set(url, shared);
    const forget = () => running.get(url) === shared && running.delete(url);
    body.then(
      (text) => {
        forget();
        remember(url, text);
      },
      () => forget(),
    );
    abort.signal.addEventListener('abort', forget);
    return shared;
  }

  function remember(url: string, text: string): void {
    answers.set(url, text);
    if (answers.size > MAX_CACHED_RESPONSES) answers.delete(answers.keys().next().value!);
  }

  async function getJson(url: string, options?: RequestOptions): Promise<unknown> {
    const text = await getText(url, options);
    try {
      const json = parseJson(text, url);
      options?.validate?.(json);
      return json;
    } catch (error) {
      answers.delete(url);
      throw error;
    }
  }

  return { getJson, getText };
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    const what = /^\s*</u.test(text) ? 'an HTML page' : 'something else';
    throw new DataShapeError(`${redactUrl(url)} answered with ${what} where JSON was expected.`, { cause });
  }
}

/** Waits for a shared answer until this caller's own signal gives up. */
function waitForShared(shared: SharedRequest, signal: AbortSignal | undefined): Promise<string> {
  shared.waiting += 1;
  return new Promise((resolve, reject) => {
    const leave = () => {
      shared.waiting -= 1;
      if (shared.waiting === 0) shared.abort.abort(signal?.reason);
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', leave, { once: true });
    shared.body.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
  });
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms);
    function done() {
      signal.removeEventListener('abort', give);
      resolve();
    }
    function give() {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }
    signal.addEventListener('abort', give, { once: true });
  });
}

/** The real world. */
export const defaultEnvironment: HttpEnvironment = {
  fetch: (url, init) => fetch(url, init),
  delay,
  now: () => Date.now(),
  random: () => Math.random(),
};

const http = createHttp(defaultEnvironment);

export const { getJson, getText } = http;
