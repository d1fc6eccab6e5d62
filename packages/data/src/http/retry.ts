import { HttpError } from '../errors.js';
import { redactUrl } from './redact-url.js';
import { sendRequest } from './transport.js';
import type { HttpEnvironment, RequestOptions } from './types.js';

const DEFAULT_RETRIES = 2;
const BASE_DELAY = 500;
/** Longest delay before a retry, whatever `Retry-After` requests. */
const MAX_RETRY_DELAY = 10_000;

/** A request and its retries; resolves to the text of the body. */
export async function fetchWithRetry(
  url: string,
  options: RequestOptions,
  signal: AbortSignal,
  environment: HttpEnvironment,
): Promise<string> {
  const retries = options.retries ?? DEFAULT_RETRIES;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await fetchOnce(url, options, signal, environment);
    } catch (error) {
      signal.throwIfAborted();
      const retryable = (error as { retryable?: boolean }).retryable === true;
      if (!retryable || attempt >= retries) throw error;
      await environment.delay(retryDelay(attempt, error, options, environment), signal);
    }
  }
}

/** Exponential back-off with jitter, so that many pages do not retry at the same moment. */
function retryDelay(
  attempt: number,
  error: unknown,
  { maxRetryDelay = MAX_RETRY_DELAY }: RequestOptions,
  { random }: HttpEnvironment,
): number {
  const requested = error instanceof RetryAfterError ? error.retryAfter : undefined;
  const backOff = BASE_DELAY * 2 ** attempt * (0.5 + random());
  return Math.min(requested ?? backOff, maxRetryDelay);
}

/** An HTTP failure that may carry a `Retry-After` header. */
class RetryAfterError extends HttpError {
  readonly retryAfter: number | undefined;
  constructor(message: string, status: number, retryAfter: number | undefined) {
    super(message, status);
    this.retryAfter = retryAfter;
  }
}

function fetchOnce(
  url: string,
  options: RequestOptions,
  signal: AbortSignal,
  environment: HttpEnvironment,
): Promise<string> {
  const init = {
    ...(options.accept ? { headers: { accept: options.accept } } : {}),
    ...(options.cache ? { cache: options.cache } : {}),
  };
  return sendRequest(url, init, options, signal, environment, (response, body) => {
    if (response.ok) return body();
    throw new RetryAfterError(
      `${redactUrl(url)} answered ${response.status}.`,
      response.status,
      parseRetryAfter(response, environment),
    );
  });
}

/**
 * Milliseconds of a `Retry-After` header: whole seconds or an HTTP date. Undefined for anything else, such as a negative
 * number, which would otherwise cause a retry without any delay.
 */
function parseRetryAfter(response: Response, { now }: HttpEnvironment): number | undefined {
  const header = response.headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/u.test(header)) return Number(header) * 1000;
  // HTTP dates begin with a day's name; `Date.parse` alone reads "-5" as a date too.
  const ms = /^[a-z]{3,9},? /iu.test(header) ? Date.parse(header) - now() : Number.NaN;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
