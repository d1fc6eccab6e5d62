import { HttpError } from '../errors.js';
import { sendRequest } from './transport.js';
import type { HttpEnvironment, RequestOptions } from './http.js';
import { redactUrl } from './redact-url.js';

const DEFAULT_RETRIES = 2;
const BASE_DELAY = 500;
/** Nobody reads a page for longer than this while a server asks us to come back. */
const MAX_RETRY_DELAY = 10_000;

/** One request with its retries, to the text of its body. */
export async function fetchWithRetry(
  url: string,
  options: RequestOptions,
  signal: AbortSignal,
  seams: HttpEnvironment,
): Promise<string> {
  const retries = options.retries ?? DEFAULT_RETRIES;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await fetchOnce(url, options, signal, seams);
    } catch (error) {
      signal.throwIfAborted();
      const retryable = (error as { retryable?: boolean }).retryable === true;
      if (!retryable || attempt >= retries) throw error;
      await seams.delay(retryDelay(attempt, error, options, seams), signal);
    }
  }
}

/** Twice as long each time, with some chance so that many pages do not come back together. */
function retryDelay(
  attempt: number,
  error: unknown,
  { maxRetryDelay = MAX_RETRY_DELAY }: RequestOptions,
  { random }: HttpEnvironment,
): number {
  const asked = error instanceof RetryAfterError ? error.retryAfter : undefined;
  const own = BASE_DELAY * 2 ** attempt * (0.5 + random());
  return Math.min(asked ?? own, maxRetryDelay);
}

/** An HTTP failure that may say when to come back. */
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
  seams: HttpEnvironment,
): Promise<string> {
  const init = options.accept ? { headers: { accept: options.accept } } : {};
  return sendRequest(url, init, options, signal, seams, (response, body) => {
    if (response.ok) return body();
    throw new RetryAfterError(
      `${redactUrl(url)} answered ${response.status}.`,
      response.status,
      parseRetryAfter(response, seams),
    );
  });
}

function parseRetryAfter(response: Response, { now }: HttpEnvironment): number | undefined {
  const header = response.headers.get('retry-after');
  if (!header) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
