import { ConfigError, DataShapeError, HttpError, NetworkError } from './errors.js';
import type { HttpSeams, RequestOptions } from './http.js';
import { where } from './where.js';

const TIMEOUT = 15_000;
const RETRIES = 2;
const MAX_BYTES = 5_000_000;
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
    const response = await ask(url, options.accept ?? 'application/json', timeout.signal, seams);
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

async function ask(url: string, accept: string, signal: AbortSignal, seams: HttpSeams): Promise<Response> {
  try {
    const { fetch: request } = seams;
    return await request(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept },
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

function retryAfter(response: Response, { now }: HttpSeams): number | undefined {
  const header = response.headers.get('retry-after');
  if (!header) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
