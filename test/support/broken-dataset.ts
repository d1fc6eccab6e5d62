import { requestUrl } from './fake-fetch.js';

let count = 0;

/** What becomes of a published file on its way; undefined leaves it as it is. */
export type FileFault = (path: string, text: string) => Response | Promise<Response> | undefined;

/**
 * The dataset at an address of its own, where nothing is remembered from other tests, with some files broken.
 *
 * @returns the address, what was asked for below it, and a way to mend everything
 */
export function brokenDataset(broken: FileFault): {
  base: string;
  asked: string[];
  mend: () => void;
  release: () => void;
} {
  count += 1;
  const base = `${location.origin}/broken-${count}/`;
  const before = globalThis.fetch;
  const asked: string[] = [];
  let isBroken = true;
  globalThis.fetch = async (input, init) => {
    const url = requestUrl(input);
    if (!url.startsWith(base)) return before(input, init);
    const path = url.slice(base.length);
    asked.push(path);
    const answer = await before(`/packages/dataset/${path}`, init);
    const text = await answer.text();
    return (isBroken && (await broken(path, text))) || new Response(text, { status: answer.status });
  };
  return {
    base,
    asked,
    mend: () => (isBroken = false),
    release: () => (globalThis.fetch = before),
  };
}

const html = '<!doctype html><html><body><h1>Please sign in</h1></body></html>';

/** Ways in which a file goes wrong between a server and a page, by what people call them. */
export const UNREADABLE: Readonly<Record<string, (text: string) => Response>> = {
  'a sign-in page instead': () => new Response(html, { headers: { 'content-type': 'text/html' } }),
  'cut short': (text) => new Response(text.slice(0, text.length / 2)),
  'nothing at all': () => new Response(''),
  'not there': () => new Response(html, { status: 404 }),
};

/** Answers that can be read and are none of ours. */
export const WRONG_SHAPE: typeof UNREADABLE = {
  'an empty object': () => new Response('{}'),
  'a list': () => new Response('[]'),
  null: () => new Response('null'),
};
