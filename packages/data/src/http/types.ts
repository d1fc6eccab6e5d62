/** What a request may ask for. */
export interface RequestOptions {
  /** Aborts for this caller; the request itself stops when no caller is left. */
  signal?: AbortSignal;
  /** Milliseconds until an attempt counts as failed. */
  timeout?: number;
  /** Further attempts after 429, 5xx and network failures. */
  retries?: number;
  /** Longest delay, in milliseconds, before a retry, whatever the server's `Retry-After` requests. */
  maxRetryDelay?: number;
  /** Throws for a response that cannot be used. Without a load (`beginLoad`), only what it accepts is cached. */
  validate?: (json: unknown) => void;
  /** Use of the browser's own cache, as `fetch` takes it. */
  cache?: 'default' | 'reload' | 'no-store' | 'no-cache';
  /** Largest body accepted, in bytes after decompression. */
  maxBytes?: number;
  /** Value of the `accept` header; JSON by default. */
  accept?: string;
  /** Decodes the body; as UTF-8 by default. */
  decode?: (bytes: Uint8Array, contentType: string | null) => string | Promise<string>;
}

/** What the client needs of the platform; tests replace it. */
export interface HttpEnvironment {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Resolves after some milliseconds, rejects when the signal aborts. */
  delay: (ms: number, signal: AbortSignal) => Promise<void>;
  now: () => number;
  random: () => number;
}
