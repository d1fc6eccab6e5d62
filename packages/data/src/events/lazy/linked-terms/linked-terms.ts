import { asRecord, isRecord, objectsIn, type Json } from '../../json-values.js';

/** How deep JSON is followed; deeper parts stay as they are. */
const MAX_DEPTH = 40;

/**
 * JSON-LD with each term as schema.org writes it, whichever way the document writes it: `schema:name` and
 * `https://schema.org/name` as `name`, prefixes of the document alike, and `type` and `id`, which schema.org's context defines, as keywords. Nodes in
 * `@included`, and those that point at another by `@reverse`, are in its `@graph`, and values are not objects.
 * Source: JSON-LD 1.1, https://www.w3.org/TR/json-ld11/
 */
export function toPlainTerms(json: unknown): unknown {
  return withPlainTerms(json, prefixesIn(json), 0);
}

const isSchemaOrg = (value: unknown) =>
  typeof value === 'string' && /^https?:\/\/schema\.org\/?$/u.test(value);

/** Prefixes that a context of the document gives to schema.org: `"s": "https://schema.org/"`. */
function prefixesIn(json: unknown): ReadonlySet<string> {
  const contexts = objectsIn(json).flatMap((root) => objectsIn(root['@context']));
  const found = contexts.flatMap((context) =>
    Object.keys(context).filter((prefix) => isSchemaOrg(context[prefix])),
  );
  return new Set(['schema', ...found]);
}

function withPlainTerms(value: unknown, prefixes: ReadonlySet<string>, depth: number): unknown {
  if (depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((one) => withPlainTerms(one, prefixes, depth + 1));
  if (!isRecord(value)) return value;
  // Text in one language stays an object, so that the language of the page can be chosen.
  if ('@value' in value && !('@language' in value)) return value['@value'];
  const isTyped = '@type' in value;
  const entries = Object.entries(value).map(([key, one]) => {
    return [plainTerm(key, prefixes, isTyped), withPlainTerms(one, prefixes, depth + 1)] as const;
  });
  return withoutReverse(Object.fromEntries(entries));
}

function plainTerm(key: string, prefixes: ReadonlySet<string>, isTyped: boolean): string {
  if (!isTyped && (key === 'type' || key === 'id')) return `@${key}`;
  if (key === '@included') return '@graph';
  const [prefix = '', term] = key.split(':', 2);
  if (term !== undefined && prefixes.has(prefix)) return term;
  return key.replace(/^https?:\/\/schema\.org\//u, '');
}

/** A place to which events point by `location` has them in `@reverse`. */
function withoutReverse(node: Json): Json {
  if (!isRecord(node['@reverse'])) return node;
  const { '@reverse': reverse, '@graph': graph, ...target } = node;
  const pointing = Object.entries(asRecord(reverse)).flatMap(([property, nodes]) =>
    [nodes]
      .flat()
      .filter(isRecord)
      .map((one) => ({ ...one, [property]: target })),
  );
  return { ...target, '@graph': [...[graph ?? []].flat(), ...pointing] };
}
