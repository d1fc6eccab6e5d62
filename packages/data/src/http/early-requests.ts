/**
 * Requests that are made before the code that needs the response has loaded. The loader makes them; the client takes
 * each once, as if it had made it itself, so that no address is requested twice. They are found under a registered
 * symbol, because the loader and the widgets are separate files.
 */
const REQUESTS = Symbol.for('odm-widgets.early-requests');

interface EarlyRequest {
  response: Promise<Response>;
  accept: string;
  abort: AbortController;
}

/** What every request for JSON has in common. */
export const JSON_REQUEST = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  headers: { accept: 'application/json' },
} as const;

/** By address; undefined for one that was taken. */
function requests(): Map<string, EarlyRequest | undefined> {
  const page = globalThis as { [REQUESTS]?: Map<string, EarlyRequest | undefined> };
  return (page[REQUESTS] ??= new Map());
}

/** Requests an address, unless it has been requested early before. */
export function requestEarly(url: string, accept: string = JSON_REQUEST.headers.accept): void {
  const known = requests();
  if (known.has(url)) return;
  const abort = new AbortController();
  const response = fetch(url, { ...JSON_REQUEST, headers: { accept }, signal: abort.signal });
  // Whoever takes the request reports its failure.
  response.catch(() => undefined);
  known.set(url, { response, accept, abort });
}

/** The response of an early request for the same address; undefined where there is none, or another has it. */
export function takeEarlyRequest(url: string, init: RequestInit): Promise<Response> | undefined {
  const early = requests().get(url);
  const { accept } = (init.headers ?? {}) as Record<string, string>;
  if (!early || init.method || init.cache || accept !== early.accept) return undefined;
  requests().set(url, undefined);
  const { response, abort } = early;
  init.signal?.addEventListener('abort', () => abort.abort(init.signal?.reason));
  return response;
}
