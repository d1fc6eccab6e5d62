import { ConfigError, DataShapeError, HttpError, NetworkError } from './errors.js';

/** What one request may ask for. */
export interface RequestOptions {
  /** Gives this caller up; the request itself stops when nobody waits for it any more. */
  signal?: AbortSignal;
  /** Milliseconds until an attempt counts as failed. */
  timeout?: number;
  /** Further attempts after 429, 5xx and network failures. */
  retries?: number;
  /** Throws for an answer that says it failed although its status does not; such an answer is not remembered. */
  validate?: (json: unknown) => void;
  /** Largest body accepted, in bytes after decompression. */
  maxBytes?: number;
}

/** The outside world, replaced in tests. */
export interface HttpSeams {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Resolves after some milliseconds, rejects when the signal aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  now: () => number;
  random: () => number;
}

export interface Http {
  /** The parsed JSON body. */
  getJson(url: string, options?: RequestOptions): Promise<unknown>;
  /** The body as text. */
  getText(url: string, options?: RequestOptions): Promise<string>;
}

interface Shared {
  body: Promise<string>;
  abort: AbortController;
  waiting: number;
}

const TIMEOUT = 15_000;
const RETRIES = 2;
const MAX_BYTES = 5_000_000;
const FIRST_DELAY = 500;
/** Nobody reads a page for longer than this while a server asks us to come back. */
const LONGEST_DELAY = 10_000;
const REMEMBERED = 64;

/**
 * An http client with what a widget on somebody else's page needs: a time limit, patience with busy
 * servers, a size limit, one request for all who ask for the same address at the same time, and answers
 * remembered while failures never are.
 */
export function createHttp(seams: HttpSeams): Http {
  const answers = new Map<string, string>();
  const running = new Map<string, Shared>();

  async function getText(url: string, options: RequestOptions = {}): Promise<string> {
    options.signal?.throwIfAborted();
    const known = answers.get(url);
    if (known !== undefined) return known;
    const shared = running.get(url) ?? start(url, options);
    return join(shared, options.signal);
  }

  function start(url: string, options: RequestOptions): Shared {
    const abort = new AbortController();
    const body = attempts(url, options, abort.signal, seams);
    const shared: Shared = { body, abort, waiting: 0 };
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
    if (answers.size > REMEMBERED) answers.delete(answers.keys().next().value!);
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
    throw new DataShapeError(`${where(url)} answered with ${what} where JSON was expected.`, { cause });
  }
}

/** Waits for a shared answer until this caller's own signal gives up. */
function join(shared: Shared, signal: AbortSignal | undefined): Promise<string> {
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

async function attempts(
  url: string,
  options: RequestOptions,
  signal: AbortSignal,
  seams: HttpSeams,
): Promise<string> {
  const retries = options.retries ?? RETRIES;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once(url, options, signal, seams);
    } catch (error) {
      signal.throwIfAborted();
      const retryable = (error as { retryable?: boolean }).retryable === true;
      if (!retryable || attempt >= retries) throw error;
      await seams.wait(delayBefore(attempt, error, seams), signal);
    }
  }
}

/** Twice as long each time, with some chance so that many pages do not come back together. */
function delayBefore(attempt: number, error: unknown, { random }: HttpSeams): number {
  const asked = error instanceof BusyError ? error.retryAfter : undefined;
  const own = FIRST_DELAY * 2 ** attempt * (0.5 + random());
  return Math.min(asked ?? own, LONGEST_DELAY);
}

/** An HTTP failure that may say when to come back. */
class BusyError extends HttpError {
  readonly retryAfter: number | undefined;
  constructor(message: string, status: number, retryAfter: number | undefined) {
    super(message, status);
    this.retryAfter = retryAfter;
  }
}

async function once(
  url: string,
  options: RequestOptions,
  signal: AbortSignal,
  seams: HttpSeams,
): Promise<string> {
  const timeout = new AbortController();
  const limit = options.timeout ?? TIMEOUT;
  const timer = setTimeout(
    () => timeout.abort(new NetworkError(`${where(url)} did not answer within ${limit} ms.`)),
    limit,
  );
  const stop = () => timeout.abort(signal.reason);
  signal.addEventListener('abort', stop);
  try {
    const response = await ask(url, timeout.signal, seams);
    if (!response.ok) {
      throw new BusyError(
        `${where(url)} answered ${response.status}.`,
        response.status,
        retryAfter(response, seams),
      );
    }
    return await read(response, url, options.maxBytes ?? MAX_BYTES, timeout.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function ask(url: string, signal: AbortSignal, { fetch }: HttpSeams): Promise<Response> {
  try {
    return await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
    });
  } catch (cause) {
    throw failure(cause, url, signal);
  }
}

/** Reads a body piece by piece, so that an endless one is refused before it fills the memory. */
async function read(response: Response, url: string, maxBytes: number, signal: AbortSignal): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > maxBytes) {
        throw new DataShapeError(`${where(url)} sent more than the ${maxBytes} bytes expected.`);
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    void reader.cancel().catch(() => undefined);
    throw failure(cause, url, signal);
  }
}

function failure(cause: unknown, url: string, signal: AbortSignal): unknown {
  if (cause instanceof DataShapeError || cause instanceof ConfigError) return cause;
  if (signal.aborted) return signal.reason;
  return new NetworkError(`${where(url)} could not be reached.`, { cause });
}

/** An address without what a visitor may have typed into it. */
function where(url: string): string {
  try {
    const { origin, pathname } = new URL(url, 'https://this-site');
    return pathname.startsWith('/postcodes') || pathname.startsWith('/terminated_postcodes')
      ? origin
      : origin + pathname;
  } catch {
    return 'The address';
  }
}

function retryAfter(response: Response, { now }: HttpSeams): number | undefined {
  const header = response.headers.get('retry-after');
  if (!header) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
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

const http = createHttp({
  fetch: (url, init) => fetch(url, init),
  wait,
  now: () => Date.now(),
  random: () => Math.random(),
});

export const { getJson, getText } = http;
