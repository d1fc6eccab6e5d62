import type { AskFile, PageHeaders } from '@odm-widgets/core/check.js';
import { inspect } from '@odm-widgets/data/inspect.js';
import type { Observations } from './observations.js';
import type { DebugStrings } from './strings/types.js';

/** Files of calendars are long. */
const MAX_FILE_BYTES = 20_000_000;

/** The headers of the page itself; empty where they cannot be asked for. */
export async function readHeaders(page: Document, signal: AbortSignal): Promise<PageHeaders> {
  try {
    const { headers } = await inspect(withoutHash(page.URL), { signal });
    return {
      policy: headers.get('content-security-policy') ?? '',
      integrityPolicy: headers.get('integrity-policy') ?? '',
    };
  } catch {
    signal.throwIfAborted();
    return { policy: '', integrityPolicy: '' };
  }
}

/** Asks for files as the widgets of the page do. */
export function asPage(
  page: Document,
  { refusals }: Observations,
  words: DebugStrings,
  signal: AbortSignal,
): AskFile {
  const { origin } = new URL(page.URL);
  return async (url) => {
    if (!/^https?:$/u.test(url.protocol)) return words.noWebAddress;
    const options = { signal, maxBytes: MAX_FILE_BYTES };
    try {
      const { status, headers } = await inspect(url.href, options);
      return { status, type: headers.get('content-type') ?? undefined, isReadable: true };
    } catch {
      signal.throwIfAborted();
    }
    if (refusals.some(({ address }) => address.startsWith(url.origin))) return undefined;
    if (url.origin === origin) return words.noAnswer;
    try {
      await inspect(url.href, { ...options, mode: 'no-cors' });
      // What it answers is for nobody to read, its status included.
      return { status: 200, type: undefined, isReadable: false };
    } catch {
      signal.throwIfAborted();
      return words.noAnswer;
    }
  };
}

export const withoutHash = (address: string) => address.split('#')[0]!;
