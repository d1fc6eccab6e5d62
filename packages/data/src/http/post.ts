import { sendRequest } from './transport.js';
import { defaultEnvironment, type HttpEnvironment, type RequestOptions } from './http.js';

/** What a service answered, whatever its status: a refusal says why in its body. */
export interface PostAnswer {
  status: number;
  text: string;
}

export interface PostOptions extends Pick<RequestOptions, 'signal' | 'timeout' | 'maxBytes'> {
  headers?: Readonly<Record<string, string>>;
}

/**
 * Posts a form once. Never again by itself: who asked may have been heard although no answer came.
 *
 * @param fields as a browser sends a form, `application/x-www-form-urlencoded`
 * @throws {NetworkError} when no answer could be read, {DataShapeError} when it was too long
 */
export type PostForm = (url: string, fields: URLSearchParams, options?: PostOptions) => Promise<PostAnswer>;

export function createPost(seams: Pick<HttpEnvironment, 'fetch'>): PostForm {
  return async (url, fields, { headers = {}, signal = new AbortController().signal, ...options } = {}) => {
    signal.throwIfAborted();
    const init = { method: 'POST', body: fields, headers };
    return sendRequest(url, init, options, signal, seams, async ({ status }, body) => ({
      status,
      text: await body(),
    }));
  };
}

export const postForm = createPost(defaultEnvironment);
