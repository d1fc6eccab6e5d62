import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** By the ending of a file, where a reader of calendars and feeds decides by it. */
const TYPES: Readonly<Record<string, string>> = {
  '.ics': 'text/calendar',
  '.json': 'application/json',
  '.html': 'text/html',
  '.xml': 'application/xml',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
};

/** Folders by the origin they are read under. */
const folders = new Map<string, string>();
let count = 0;
let fetchOfPlatform: typeof fetch | undefined;

/**
 * Runs an action for which the files of a folder have addresses of the web, so that clients read them as they read a
 * server. No name below `.invalid` can belong to a host, so nothing else is intercepted, and nothing of it reaches the
 * network.
 *
 * @param action called with the address of the folder, with a slash at its end
 */
export async function withFolder<T>(folder: string, action: (base: string) => Promise<T>): Promise<T> {
  count += 1;
  const origin = `https://folder-${count}.invalid`;
  if (folders.size === 0) {
    fetchOfPlatform = globalThis.fetch;
    globalThis.fetch = respond;
  }
  folders.set(origin, folder);
  try {
    return await action(`${origin}/`);
  } finally {
    folders.delete(origin);
    // Somebody else may have replaced it in the meantime.
    if (folders.size === 0 && fetchOfPlatform && globalThis.fetch === respond)
      globalThis.fetch = fetchOfPlatform;
  }
}

/** Whether an address is that of a folder. */
export function isFolder(base: string): boolean {
  return folders.has(new URL(base).origin);
}

const respond: typeof fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  const folder = folders.get(url.origin);
  return folder === undefined ? fetchOfPlatform!(input, init) : readFrom(folder, url.pathname);
};

async function readFrom(folder: string, pathname: string): Promise<Response> {
  const path = join(folder, decodeURIComponent(pathname));
  // An encoded slash or dots lead out of a folder that its owner named.
  if (path !== folder && !path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    return new Response('', { status: 404 });
  try {
    const type = TYPES[extname(path).toLowerCase()] ?? 'text/plain';
    return new Response(await readFile(path), { headers: { 'content-type': type } });
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return new Response('', { status: 404 });
    throw error;
  }
}
