import { defaultEnvironment } from './environment.js';
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
 * @throws {NetworkError} when no answer could be read, {DataShapeError} when it was too long
 */
export type PostForm = (url: string, fields: URLSearchParams, options?: PostOptions) => Promise<PostAnswer>;

export function createPost(environment: Pick<HttpEnvironment, 'fetch'>): PostForm {
  return async (url, fields, { headers = {}, signal = new AbortController().signal, ...options } = {}) => {
    signal.throwIfAborted();
    const init = { method: 'POST', body: fields, headers };
    return sendRequest(url, init, options, signal, environment, async ({ status }, body) => ({
      status,
      text: await body(),
    }));
  };
}

export const postForm = createPost(defaultEnvironment);
