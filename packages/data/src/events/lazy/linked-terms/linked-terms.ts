import { asRecord, isRecord, type Json } from '../../json-values.js';

/** How deep JSON is followed; deeper parts stay as they are. */
const MAX_DEPTH = 40;

/**
 * JSON-LD with each term as schema.org writes it, whichever way the document writes it: `schema:name` and
 * `https://schema.org/name` as `name`, and `type` and `id`, which schema.org's context defines, as keywords. Nodes in
 * `@included`, and those that point at another by `@reverse`, are in its `@graph`, and values are not objects.
 * Source: JSON-LD 1.1, https://www.w3.org/TR/json-ld11/
 */
export function toPlainTerms(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((one) => toPlainTerms(one, depth + 1));
  if (!isRecord(value)) return value;
  // Text in one language stays an object, so that the language of the page can be chosen.
  if ('@value' in value && !('@language' in value)) return value['@value'];
  const isTyped = '@type' in value;
  const entries = Object.entries(value).map(([key, one]) => {
    return [plainTerm(key, isTyped), toPlainTerms(one, depth + 1)] as const;
  });
  return withoutReverse(Object.fromEntries(entries));
}

function plainTerm(key: string, isTyped: boolean): string {
  if (!isTyped && (key === 'type' || key === 'id')) return `@${key}`;
  if (key === '@included') return '@graph';
  return key.replace(/^(?:schema:|https?:\/\/schema\.org\/)/u, '');
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
