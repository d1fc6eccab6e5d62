/**
 * Prefixes by which this parser knows the elements of a namespace; feeds themselves have none. Without the scheme and
 * the sign at the end, which feeds often get wrong.
 */
const CANONICAL_PREFIXES: Readonly<Record<string, string>> = {
  '//purl.org/rss/1.0/modules/event': 'ev',
  'urn:ietf:params:xml:ns:xcal': 'xcal',
  'urn:ietf:params:xml:ns:icalendar-2.0': 'xcal',
  '//schemas.google.com/g/2005': 'gd',
  '//www.w3.org/2002/12/cal/ical': 'cal',
  '//www.w3.org/2002/12/cal': 'cal',
  '//purl.org/rss/1.0/modules/content': 'content',
  '//www.w3.org/2005/atom': '',
  '//purl.org/atom/ns': '',
  '//purl.org/rss/1.0': '',
  '//www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
};

const CANONICAL = new Set(Object.values(CANONICAL_PREFIXES).filter(Boolean));

/** Deepest nesting of elements that is followed. */
const MAX_DEPTH = 200;

/**
 * Gives elements the same name whichever prefix a feed declares for their namespace. The prefix itself is kept where it
 * is not declared, or its namespace is not known, unless this parser has that prefix for another namespace.
 */
export class NamespaceScope {
  /** The open elements, each with the canonical prefixes by those declared. */
  readonly #open: { tag: string; prefixes: ReadonlyMap<string, string> }[] = [];

  /** Canonical name of an element that opens, in lower case. */
  enter(tag: string, attributes: Readonly<Record<string, string>>): string {
    if (this.#open.length < MAX_DEPTH) {
      const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/u.test(name));
      const outer = this.#prefixes;
      this.#open.push({ tag, prefixes: declared.length ? withDeclared(outer, declared) : outer });
    }
    return this.#canonical(tag);
  }

  /** Canonical name of an element that closes. Elements in it that were never closed end with it. */
  leave(tag: string): string {
    const name = this.#canonical(tag);
    const index = this.#open.map((element) => element.tag).lastIndexOf(tag);
    if (index >= 0) this.#open.length = index;
    return name;
  }

  get #prefixes(): ReadonlyMap<string, string> {
    return this.#open.at(-1)?.prefixes ?? new Map<string, string>();
  }

  #canonical(tag: string): string {
    const colon = tag.indexOf(':');
    const [prefix, local] = colon < 0 ? ['', tag] : [tag.slice(0, colon), tag.slice(colon + 1)];
    const canonical = this.#prefixes.get(prefix);
    if (canonical === undefined) return tag;
    return canonical ? `${canonical}:${local}` : local;
  }
}

function withDeclared(
  outer: ReadonlyMap<string, string>,
  declared: readonly [string, string][],
): ReadonlyMap<string, string> {
  const prefixes = new Map(outer);
  for (const [name, uri] of declared) {
    const prefix = name.slice('xmlns:'.length);
    const key = uri
      .trim()
      .toLowerCase()
      .replace(/^https?:|[/#]$/gu, '');
    if (Object.hasOwn(CANONICAL_PREFIXES, key)) prefixes.set(prefix, CANONICAL_PREFIXES[key]!);
    else if (CANONICAL.has(prefix)) prefixes.set(prefix, 'other');
    else prefixes.delete(prefix);
  }
  return prefixes;
}
