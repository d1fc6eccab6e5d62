import { requestUrl } from './fake-fetch.js';

let count = 0;

/** Response in place of a published file; undefined leaves the file as it is. */
export type FileFault = (path: string, text: string) => Response | Promise<Response> | undefined;

/**
 * The dataset at an address of its own, which no other test has cached, with some files broken.
 *
 * @returns the address, the requested paths, and a function that repairs all files
 */
export function brokenDataset(broken: FileFault): {
  base: string;
  requests: string[];
  repair: () => void;
  release: () => void;
} {
  count += 1;
  const base = `${location.origin}/broken-${count}/`;
  const before = globalThis.fetch;
  const requests: string[] = [];
  let isBroken = true;
  globalThis.fetch = async (input, init) => {
    const url = requestUrl(input);
    if (!url.startsWith(base)) return before(input, init);
    const path = url.slice(base.length);
    requests.push(path);
    const answer = await before(`/packages/dataset/${path}`, init);
    const text = await answer.text();
    return (isBroken && (await broken(path, text))) || new Response(text, { status: answer.status });
  };
  return {
    base,
    requests,
    repair: () => (isBroken = false),
    release: () => (globalThis.fetch = before),
  };
}

const html = '<!doctype html><html><body><h1>Please sign in</h1></body></html>';

/** Responses that cannot be parsed, by what went wrong. */
export const UNREADABLE: Readonly<Record<string, (text: string) => Response>> = {
  'a sign-in page instead': () => new Response(html, { headers: { 'content-type': 'text/html' } }),
  'cut short': (text) => new Response(text.slice(0, text.length / 2)),
  'nothing at all': () => new Response(''),
  'not there': () => new Response(html, { status: 404 }),
};

/** Valid JSON that is not a published file. */
export const WRONG_SHAPE: typeof UNREADABLE = {
  'an empty object': () => new Response('{}'),
  'a list': () => new Response('[]'),
  null: () => new Response('null'),
};
