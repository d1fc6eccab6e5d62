import { FIELDS, type FieldKey, type NameValue, type Provider } from './providers.js';

export interface Field {
  key: FieldKey;
  /** The service's name for it. */
  name: string;
}

type AttributeValue = string | null | undefined;

/** The value of an attribute without spaces around it; empty when there is none. */
export const trimmed = (value: AttributeValue) => (value ?? '').trim();
/** Words separated by spaces, commas or semicolons. */
export const splitWords = (text: AttributeValue) =>
  trimmed(text)
    .split(/[\s,;]+/u)
    .filter(Boolean);

/** Replaces `{param}` by that query parameter of the address, and `{last}` by the last segment of its path. */
export function fillTemplate(template: string | undefined, { pathname, searchParams }: URL): string {
  return (template ?? '').replace(/\{(\w+)\}/gu, (_, name: string) =>
    name === 'last' ? pathname.split('/').filter(Boolean).at(-1)! : searchParams.get(name)!,
  );
}

/** Names and values of a query string. */
export function parsePairs(text: string | undefined): NameValue[] {
  return [...new URLSearchParams(text)];
}

/** Names and values of a template, once for each word in place of `{}`, or once for all words in place of `{,}`. */
function expandPairs(words: readonly string[], template: string | undefined): NameValue[] {
  const values = template?.includes('{,}') && words.length ? [words.join(',')] : words;
  const fill = (part: string, word: string) => part.replace(/\{,?\}/u, () => word);
  return values.flatMap((word) =>
    parsePairs(template).map(([name, value]): NameValue => [fill(name, word), fill(value, word)]),
  );
}

/** A name, and everything after its first equals sign. */
function splitAtEquals(text: string): NameValue {
  const [name = '', ...rest] = text.split('=');
  return [name, rest.join('=')];
}

/** The name that the `fields` attribute gives the email field; empty for the service's own. */
export function ownEmailName(fields: AttributeValue): string {
  const names = splitWords(fields).map((word) => splitAtEquals(word));
  return names.find(([key, name]) => key === 'email' && name)?.[1] ?? '';
}

/**
 * Fields of the form, and words of the attribute that are none.
 *
 * @param text the `fields` attribute
 */
export function toFields(
  text: AttributeValue,
  action: URL,
  provider: Provider,
): { fields: Field[]; unknown: string[] } {
  const names = fillTemplate(provider.fieldNames, action).split(' ');
  const known = new Map([['email', names[0]!]]);
  const unknown: string[] = [];
  for (const word of splitWords(text)) {
    const [key, ownName] = splitAtEquals(word);
    const index = FIELDS.indexOf(key as FieldKey);
    const name = ownName || names[index]?.replace(/^-$/u, '');
    if (index >= 0 && name) known.set(key, name);
    else unknown.push(word);
  }
  const fields = FIELDS.flatMap((key) => (known.has(key) ? [{ key, name: known.get(key)! }] : []));
  return { fields, unknown };
}

export function toHiddenFields(
  { list, tags }: { list?: AttributeValue; tags?: AttributeValue },
  action: URL,
  provider: Provider,
): NameValue[] {
  const fixed = parsePairs(provider.fixedFields);
  return [
    ...fixed.map(([name, value]): NameValue => [name, fillTemplate(value, action)]),
    ...expandPairs(splitWords(list), provider.listField),
    ...expandPairs(splitWords(tags), provider.tagField),
  ];
}

/** Name and value of the consent checkbox; undefined where the service stores no consent. */
export function toConsentField(text: string, { consentField = '=1' }: Provider): NameValue | undefined {
  const [ownName, ownValue] = splitAtEquals(text);
  const [name, value] = splitAtEquals(consentField);
  if (ownName) return [ownName, ownValue || value];
  return name ? [name, value] : undefined;
}
