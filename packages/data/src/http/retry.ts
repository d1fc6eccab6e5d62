import { HttpError } from '../errors.js';
import { exchange } from './transport.js';
import type { HttpSeams, RequestOptions } from './http.js';
import { where } from './redact-url.js';

const RETRIES = 2;
const FIRST_DELAY = 500;
/** Nobody reads a page for longer than this while a server asks us to come back. */
const LONGEST_DELAY = 10_000;

/** One request with its retries, to the text of its body. */
export async function attempts(
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
      await seams.wait(delayBefore(attempt, error, options, seams), signal);
    }
  }
}

/** Twice as long each time, with some chance so that many pages do not come back together. */
function delayBefore(
  attempt: number,
  error: unknown,
  { patience = LONGEST_DELAY }: RequestOptions,
  { random }: HttpSeams,
): number {
  const asked = error instanceof BusyError ? error.retryAfter : undefined;
  const own = FIRST_DELAY * 2 ** attempt * (0.5 + random());
  return Math.min(asked ?? own, patience);
}

/** An HTTP failure that may say when to come back. */
class BusyError extends HttpError {
  readonly retryAfter: number | undefined;
  constructor(message: string, status: number, retryAfter: number | undefined) {
    super(message, status);
    this.retryAfter = retryAfter;
  }
}

function once(url: string, options: RequestOptions, signal: AbortSignal, seams: HttpSeams): Promise<string> {
  const init = options.accept ? { headers: { accept: options.accept } } : {};
  return exchange(url, init, options, signal, seams, (response, body) => {
    if (response.ok) return body();
    throw new BusyError(
      `${where(url)} answered ${response.status}.`,
      response.status,
      retryAfter(response, seams),
    );
  });
}

function retryAfter(response: Response, { now }: HttpSeams): number | undefined {
  const header = response.headers.get('retry-after');
  if (!header) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
