import type { RequestOptions } from '../http/types.js';
import { throwShapeError, expectArray, expectObject } from '../shape.js';

/** A day with elections in every council has about fifty pages of two hundred. */
const MAX_PAGES = 200;
const MAX_BYTES = 30_000_000;
/** The server allows ten requests a minute, so `Retry-After` may ask for most of a minute. */
const MAX_RETRY_DELAY = 90_000;
const RETRIES = 5;

/**
 * Every entry of a paginated list, by its `next` links. A link is followed only to the same list on the same server,
 * and never twice.
 *
 * @throws {DataShapeError}
 */
export async function getAllPages(
  first: string,
  get: (url: string, options?: RequestOptions) => Promise<unknown>,
  signal?: AbortSignal,
): Promise<unknown[]> {
  const entries: unknown[] = [];
  const seen = new Set<string>();
  const options: RequestOptions = {
    maxBytes: MAX_BYTES,
    retries: RETRIES,
    maxRetryDelay: MAX_RETRY_DELAY,
    ...(signal ? { signal } : {}),
  };
  for (let url: string | undefined = first; url !== undefined;) {
    if (seen.has(url) || seen.size === MAX_PAGES)
      throwShapeError('next', `to another of at most ${MAX_PAGES} pages`);
    seen.add(url);
    const page = expectObject(await get(url, options), 'The page');
    entries.push(...expectArray(page['results'], 'results', (entry) => entry));
    url = page['next'] === null ? undefined : nextPageUrl(page['next'], first);
  }
  return entries;
}

/** The address of the next page; the server writes http: in its links. */
function nextPageUrl(next: unknown, first: string): string {
  const from = new URL(first);
  if (typeof next !== 'string' || !URL.canParse(next))
    throwShapeError('next', 'an address, or null at the end');
  const to = new URL(next);
  if (from.protocol === 'https:') to.protocol = 'https:';
  if (to.origin !== from.origin || to.pathname !== from.pathname)
    throwShapeError('next', `an address of the same list at ${from.origin}`);
  return to.href;
}
