import { isRecord, type Json } from '../../json-values.js';

/** How deep lists and graphs are followed. */
const MAX_DEPTH = 12;
const MAX_NODES = 100_000;

/** Reads values of JSON-LD without a context: references, typed and translated values, and IRIs in any spelling. */
export class JsonLdGraph {
  readonly #byId = new Map<string, Json>();
  readonly #language: string;
  #count = 0;

  /** @param language preferred for values in several languages, BCP 47 */
  constructor(root: unknown, language: string) {
    this.#language = language.toLowerCase();
    this.#index(root, 0);
  }

  /** Nodes of a list, or a single one, with references resolved. */
  nodes(value: unknown): Json[] {
    return toList(value)
      .filter(isRecord)
      .map((node) => this.#resolve(node));
  }

  node(value: unknown): Json {
    return this.nodes(value)[0] ?? {};
  }

  /** Strings and numbers of a list, or a single one, in the preferred language where there are several. */
  texts(value: unknown): string[] {
    const values = toList(value).flatMap((one) => this.#toText(one));
    const isTranslated = values.some(({ language }) => language !== undefined);
    if (!isTranslated) return values.map(({ text }) => text);
    const matching =
      values.find(({ language }) => language === this.#language) ??
      values.find(({ language }) => language?.split('-')[0] === this.#language.split('-')[0]) ??
      values.find(({ language }) => language === undefined) ??
      values[0];
    return matching ? [matching.text] : [];
  }

  text(value: unknown): string | undefined {
    return this.texts(value)[0];
  }

  /** Texts, or the addresses of objects such as ImageObject, in order. */
  addresses(value: unknown): string[] {
    return toList(value).flatMap((one) => {
      if (typeof one === 'string') return [one];
      if (!isRecord(one)) return [];
      const node = this.#resolve(one);
      const address = [node['url'], node['contentUrl'], node['@value']].flatMap((url) => this.texts(url))[0];
      // The id of a blank node, or of a part of the document, is no address.
      const id = node['@id'];
      return address ?? (typeof id === 'string' && !/^(?:_:|#)/u.test(id) ? id : []);
    });
  }

  /** Types, or other values of an enumeration, without their vocabulary: "EventCancelled". */
  names(value: unknown): string[] {
    return toList(value).flatMap((one) => {
      const iri = isRecord(one) ? (one['@id'] ?? one['@value'] ?? one['name'] ?? one['@type']) : one;
      return typeof iri === 'string' ? [iri.trim().split(/[/#:]/u).at(-1)!] : [];
    });
  }

  types(node: Json): string[] {
    return this.names(node['@type']);
  }

  isTrue(value: unknown): boolean {
    return toList(value).some((one) => {
      const inner = isRecord(one) ? (one['@value'] ?? one['@id']) : one;
      return inner === true || (typeof inner === 'string' && /(?:^|[/#:])true$/iu.test(inner.slice(-60)));
    });
  }

  /** A reference has an id and says nothing else of its node. */
  #resolve(node: Json): Json {
    const id = node['@id'];
    return (typeof id === 'string' && this.#byId.get(id)) || node;
  }

  /** Collects nodes by id; what several places say about one node is put together. */
  #index(value: unknown, depth: number): void {
    if (depth > MAX_DEPTH || this.#count > MAX_NODES) return;
    if (Array.isArray(value)) {
      for (const one of value) this.#index(one, depth + 1);
      return;
    }
    if (!isRecord(value)) return;
    this.#count += 1;
    const id = value['@id'];
    if (typeof id === 'string') {
      const known = this.#byId.get(id);
      if (known) for (const [key, one] of Object.entries(value)) known[key] ??= one;
      else this.#byId.set(id, Object.assign(Object.create(null) as Json, value));
    }
    for (const one of Object.values(value)) this.#index(one, depth + 1);
  }

  #toText(value: unknown): { text: string; language: string | undefined }[] {
    if (typeof value === 'string' || typeof value === 'number')
      return [{ text: String(value), language: undefined }];
    if (!isRecord(value)) return [];
    const [inner, language] = [value['@value'], value['@language']];
    if (typeof inner === 'string' || typeof inner === 'number')
      return [
        { text: String(inner), language: typeof language === 'string' ? language.toLowerCase() : undefined },
      ];
    const node = this.#resolve(value);
    const name = node['name'] ?? node['value'];
    if (typeof name === 'string') return [{ text: name, language: undefined }];
    // A map of languages: { "en": "Night", "cy": "Noson" }.
    return Object.entries(value).flatMap(([key, text]) =>
      typeof text === 'string' && /^[a-z]{2}(?:-|$)/iu.test(key) ? { text, language: key.toLowerCase() } : [],
    );
  }
}

function toList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flat(2);
  if (isRecord(value)) {
    const list = value['@list'] ?? value['@set'];
    if (Array.isArray(list)) return list;
  }
  return value === undefined || value === null ? [] : [value];
}
