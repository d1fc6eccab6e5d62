import { defaultEnvironment } from './environment.js';
import { sendRequest } from './transport.js';
import type { HttpEnvironment, RequestOptions } from './types.js';

/** What a server says of an address, whatever its status. */
export interface Inspection {
  /** After redirects. */
  url: string;
  status: number;
  headers: Headers;
  text: string;
}

export interface InspectOptions extends Pick<RequestOptions, 'signal' | 'timeout' | 'maxBytes'> {
  headers?: Readonly<Record<string, string>>;
  /** In a browser, `no-cors` tells whether a server answers that lets no script read what it sends. */
  mode?: 'cors' | 'no-cors';
}

/**
 * Asks for an address once, for whoever wants to know how it is served.
 *
 * @throws {NetworkError} when no answer could be read, {DataShapeError} when it was too long
 */
export async function inspect(
  url: string,
  { headers = {}, mode = 'cors', signal = new AbortController().signal, ...options }: InspectOptions = {},
  environment: Pick<HttpEnvironment, 'fetch'> = defaultEnvironment,
): Promise<Inspection> {
  signal.throwIfAborted();
  const init: RequestInit = { mode, headers: { accept: '*/*', ...headers } };
  return sendRequest(url, init, options, signal, environment, async (response, body) => ({
    url: response.url || url,
    status: response.status,
    headers: response.headers,
    text: await body(),
  }));
}
