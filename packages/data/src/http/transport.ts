import { ConfigError, DataShapeError, NetworkError } from '../errors.js';
import { JSON_REQUEST } from './early-requests.js';
import { redactUrl } from './redact-url.js';
import type { HttpEnvironment, RequestOptions } from './types.js';

const DEFAULT_TIMEOUT = 15_000;
const DEFAULT_MAX_BYTES = 5_000_000;

/** Turns a response into a result; `body` reads it as text, within the size limit. */
type ResponseHandler<T> = (response: Response, body: () => Promise<string>) => Promise<T>;

/**
 * One request and its answer, within a time limit and a size limit, without cookies and referrer.
 *
 * @throws {NetworkError} when no answer came, {DataShapeError} when it was too long, or what `handle` throws
 */
export async function sendRequest<T>(
  url: string,
  init: RequestInit,
  options: RequestOptions,
  signal: AbortSignal,
  environment: Pick<HttpEnvironment, 'fetch'>,
  handle: ResponseHandler<T>,
): Promise<T> {
  const timeout = new AbortController();
  const limit = options.timeout ?? DEFAULT_TIMEOUT;
  const timer = setTimeout(
    () => timeout.abort(new NetworkError(`${redactUrl(url)} did not answer within ${limit} ms.`)),
    limit,
  );
  const stop = () => timeout.abort(signal.reason);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetchResponse(url, init, timeout.signal, environment);
    return await handle(response, () => readBody(response, url, options, timeout.signal));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function fetchResponse(
  url: string,
  init: RequestInit,
  signal: AbortSignal,
  { fetch: request }: Pick<HttpEnvironment, 'fetch'>,
): Promise<Response> {
  try {
    return await request(url, {
      ...init,
      ...JSON_REQUEST,
      signal,
      headers: { ...JSON_REQUEST.headers, ...init.headers },
    });
  } catch (cause) {
    throw toRequestError(cause, url, signal);
  }
}

/** Reads a body in chunks, so that an endless one is refused before it fills the memory. */
async function readBody(
  response: Response,
  url: string,
  { maxBytes = DEFAULT_MAX_BYTES, decode }: RequestOptions,
  signal: AbortSignal,
): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const chunks: Uint8Array[] = [];
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done && decode)
        return await decode(concatenate(chunks, size), response.headers.get('content-type'));
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > maxBytes) {
        throw new DataShapeError(`${redactUrl(url)} sent more than the ${maxBytes} bytes expected.`);
      }
      if (decode) chunks.push(value);
      else text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    void reader.cancel().catch(() => undefined);
    throw toRequestError(cause, url, signal);
  }
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function toRequestError(cause: unknown, url: string, signal: AbortSignal): unknown {
  if (cause instanceof DataShapeError || cause instanceof ConfigError) return cause;
  if (signal.aborted) return signal.reason;
  return new NetworkError(`${redactUrl(url)} could not be reached.`, { cause });
}
