/** Prefixes by which this parser knows the elements of a namespace; feeds themselves have none. */
const CANONICAL_PREFIXES: Readonly<Record<string, string>> = {
  'http://purl.org/rss/1.0/modules/event/': 'ev',
  'urn:ietf:params:xml:ns:xcal': 'xcal',
  'urn:ietf:params:xml:ns:icalendar-2.0': 'xcal',
  'http://schemas.google.com/g/2005': 'gd',
  'http://www.w3.org/2002/12/cal/ical#': 'cal',
  'http://www.w3.org/2002/12/cal#': 'cal',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://www.w3.org/2005/atom': '',
  'http://purl.org/atom/ns#': '',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
};

const CANONICAL = new Set(Object.values(CANONICAL_PREFIXES).filter(Boolean));

/** Deepest nesting of declarations that is followed. */
const MAX_DEPTH = 200;

/**
 * Gives elements the same name whichever prefix a feed declares for their namespace. The prefix itself is kept where it
 * is not declared, or its namespace is not known, unless this parser has that prefix for another namespace.
 */
export class NamespaceScope {
  /** Canonical prefixes by the declared ones, for each open element that declares any. */
  readonly #scopes: { tag: string; depth: number; prefixes: ReadonlyMap<string, string> }[] = [];
  #prefixes: ReadonlyMap<string, string> = new Map();
  #depth = 0;

  /** Canonical name of an element that opens, in lower case. */
  enter(tag: string, attributes: Readonly<Record<string, string>>): string {
    this.#depth += 1;
    const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/u.test(name));
    if (declared.length && this.#scopes.length < MAX_DEPTH) {
      this.#scopes.push({ tag, depth: this.#depth, prefixes: this.#prefixes });
      const prefixes = new Map(this.#prefixes);
      for (const [name, uri] of declared) {
        const prefix = name.slice('xmlns:'.length);
        const key = uri.trim().toLowerCase();
        if (Object.hasOwn(CANONICAL_PREFIXES, key)) prefixes.set(prefix, CANONICAL_PREFIXES[key]!);
        else if (CANONICAL.has(prefix)) prefixes.set(prefix, 'other');
        else prefixes.delete(prefix);
      }
      this.#prefixes = prefixes;
    }
    return this.#canonical(tag);
  }

  /** Canonical name of an element that closes. */
  leave(tag: string): string {
    const name = this.#canonical(tag);
    const last = this.#scopes.at(-1);
    if (last && last.tag === tag && last.depth >= this.#depth) {
      this.#prefixes = last.prefixes;
      this.#scopes.pop();
    }
    this.#depth = Math.max(0, this.#depth - 1);
    return name;
  }

  #canonical(tag: string): string {
    const colon = tag.indexOf(':');
    const [prefix, local] = colon < 0 ? ['', tag] : [tag.slice(0, colon), tag.slice(colon + 1)];
    const canonical = this.#prefixes.get(prefix);
    if (canonical === undefined) return tag;
    return canonical ? `${canonical}:${local}` : local;
  }
}
