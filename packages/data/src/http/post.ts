import { NetworkError } from '../errors.js';
import { defaultEnvironment } from './environment.js';
import { redactUrl } from './redact-url.js';
import { sendRequest } from './transport.js';
import type { HttpEnvironment, RequestOptions } from './types.js';

/** A service's response, whatever its status: the body of a refusal says why. */
export interface PostAnswer {
  status: number;
  text: string;
}

export interface PostOptions extends Pick<RequestOptions, 'signal' | 'timeout' | 'maxBytes'> {
  headers?: Readonly<Record<string, string>>;
}

/**
 * Posts a form once, without retries: a request may have arrived although no response did.
 *
 * @param fields as a browser sends a form, `application/x-www-form-urlencoded`
 * @throws {NetworkError} when no answer could be read, or it was a redirect, {DataShapeError} when it was too long
 */
export type PostForm = (url: string, fields: URLSearchParams, options?: PostOptions) => Promise<PostAnswer>;

/** Sends forms with a `fetch` of its own, for servers and tests. */
export function createPost(environment: Pick<HttpEnvironment, 'fetch'>): PostForm {
  return async (url, fields, { headers = {}, signal = new AbortController().signal, ...options } = {}) => {
    signal.throwIfAborted();
    const init: RequestInit = { method: 'POST', body: fields, headers, redirect: 'manual' };
    return sendRequest(url, init, options, signal, environment, async ({ status, type }, body) => {
      // A redirect with status 307 or 308 would post the fields again, to whatever origin it names.
      if (type === 'opaqueredirect' || (status >= 300 && status < 400))
        throw new NetworkError(`${redactUrl(url)} redirected the form, and the redirect was not followed.`);
      return { status, text: await body() };
    });
  };
}

/** Sends a form; it is sent once, whatever the answer, and no redirect is followed. */
export const postForm = createPost(defaultEnvironment);
