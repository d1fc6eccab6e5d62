/** The URL of a request, in any form that `fetch` accepts. */
export function requestUrl(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : input.toString();
}

/** Replaces `fetch`: answers URLs that contain a key, passes requests to this origin on, and records every URL. */
export function fakeFetch(answers: Readonly<Record<string, () => Response | Promise<Response>>>): {
  requests: string[];
  release: () => void;
} {
  const before = globalThis.fetch;
  const requests: string[] = [];
  globalThis.fetch = (input, init) => {
    const url = requestUrl(input);
    requests.push(url);
    const key = Object.keys(answers).find((part) => url.includes(part));
    if (key) return Promise.resolve(answers[key]!());
    return url.startsWith(location.origin)
      ? before(input, init)
      : Promise.reject(new TypeError('request to another origin'));
  };
  return { requests, release: () => (globalThis.fetch = before) };
}

/** A JSON response. */
export const jsonResponse =
  (body: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
