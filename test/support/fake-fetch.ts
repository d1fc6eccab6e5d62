/** The address a request asks for, however the caller gave it. */
export function requestUrl(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : input.toString();
}

/** Takes the place of `fetch`: answers some addresses itself, lets the rest through, remembers all. */
export function fakeFetch(answers: Readonly<Record<string, () => Response>>): {
  asked: string[];
  release: () => void;
} {
  const before = globalThis.fetch;
  const asked: string[] = [];
  globalThis.fetch = (input, init) => {
    const url = requestUrl(input);
    asked.push(url);
    const key = Object.keys(answers).find((part) => url.includes(part));
    if (key) return Promise.resolve(answers[key]!());
    return url.startsWith(location.origin)
      ? before(input, init)
      : Promise.reject(new TypeError('off origin'));
  };
  return { asked, release: () => (globalThis.fetch = before) };
}

/** An answer in JSON. */
export const jsonResponse =
  (body: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
