import type { LoadScope } from '../load-scope.js';

/** Memory for cached responses of one page, in bytes. */
export const MAX_CACHE_BYTES = 8_000_000;

/** Strings take two bytes for each UTF-16 code unit. */
const bytesOf = (text: string) => text.length * 2;

interface Provisional {
  text: string;
  loads: Set<LoadScope>;
}

/**
 * Responses by address. A response is provisional, and available to running loads alone, until a load that read it
 * ends. A successful load moves it to the cache; a failed one removes everything it read, whoever cached it. The cache
 * holds a limited number of bytes; the response that was not used for longest goes first.
 */
export class ResponseCache {
  readonly #maxBytes: number;
  readonly #cached = new Map<string, string>();
  readonly #provisional = new Map<string, Provisional>();
  /** Addresses that each running load has read. */
  readonly #addresses = new Map<LoadScope, Set<string>>();
  #bytes = 0;

  constructor(maxBytes: number = MAX_CACHE_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /** A response that a load may read. A reload finds only what it has fetched itself. */
  find(url: string, load: LoadScope | undefined): string | undefined {
    const provisional = load && this.#provisional.get(url);
    if (load?.reload) return provisional?.loads.has(load) ? provisional.text : undefined;
    const text = provisional?.text ?? this.#touch(url);
    if (text !== undefined && load) this.hold(url, text, load);
    return text;
  }

  /** Keeps a response for as long as a load runs, and in the cache when it is successful. */
  hold(url: string, text: string, load: LoadScope): void {
    const known = this.#provisional.get(url);
    if (known?.text === text) known.loads.add(load);
    else this.#provisional.set(url, { text, loads: new Set([load]) });
    this.#addressesOf(load).add(url);
  }

  /** Caches a response that its reader has checked. */
  store(url: string, text: string): void {
    this.#remove(url);
    if (bytesOf(text) > this.#maxBytes) return;
    this.#cached.set(url, text);
    this.#bytes += bytesOf(text);
    while (this.#bytes > this.#maxBytes) this.#remove(this.#cached.keys().next().value!);
  }

  /** Removes a response that turned out to be unusable. */
  discard(url: string): void {
    this.#provisional.delete(url);
    this.#remove(url);
  }

  #addressesOf(load: LoadScope): Set<string> {
    const known = this.#addresses.get(load);
    if (known) return known;
    const addresses = new Set<string>();
    this.#addresses.set(load, addresses);
    load.onEnd((outcome) => {
      this.#addresses.delete(load);
      for (const url of addresses) {
        if (outcome === 'failure') this.discard(url);
        else this.#release(url, load, outcome === 'success');
      }
    });
    return addresses;
  }

  #release(url: string, load: LoadScope, isGood: boolean): void {
    const provisional = this.#provisional.get(url);
    if (!provisional?.loads.delete(load)) return;
    if (isGood) this.store(url, provisional.text);
    if (isGood || provisional.loads.size === 0) this.#provisional.delete(url);
  }

  #touch(url: string): string | undefined {
    const text = this.#cached.get(url);
    if (text === undefined) return undefined;
    this.#cached.delete(url);
    this.#cached.set(url, text);
    return text;
  }

  #remove(url: string): void {
    const text = this.#cached.get(url);
    if (text === undefined) return;
    this.#cached.delete(url);
    this.#bytes -= bytesOf(text);
  }
}
