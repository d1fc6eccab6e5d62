import {
  FIELDS,
  PROVIDERS,
  type FieldKey,
  type NameValue,
  type Provider,
  type ProviderId,
} from './providers.js';

/** Attributes of the tag. A removed attribute leaves null. */
export interface NewsletterAttributes {
  provider?: string | null;
  action?: string | null;
  list?: string | null;
  fields?: string | null;
  tags?: string | null;
  consent?: string | null;
  consentField?: string | null;
  privacyHref?: string | null;
  send?: string | null;
  doubleOptIn?: boolean;
  newTab?: boolean;
}

export interface Field {
  key: FieldKey;
  /** The service's name for it. */
  name: string;
}

/** Everything that is needed to draw and to submit a form. */
export interface NewsletterConfig {
  providerId: ProviderId;
  provider: Provider;
  action: string;
  /** Where the form is posted by script, to read the response; undefined where the visitor goes to the service's page. */
  endpoint: string | undefined;
  fields: readonly Field[];
  hiddenFields: readonly NameValue[];
  honeypot: string;
  consent: string;
  /** Name and value of the consent checkbox, where the service stores consent. */
  consentField: NameValue | undefined;
  privacyHref: string;
  doubleOptIn: boolean;
  newTab: boolean;
  /** Attributes, or words of them, that have no effect. */
  ignored: readonly IgnoredAttribute[];
}

/** An attribute and the value, or the word of it, that has no effect. */
export type IgnoredAttribute = readonly [attribute: 'list' | 'tags' | 'send' | 'fields', value: string];

/** What is missing or wrong; each has a text for visitors and one for developers. */
export type ConfigErrorReason =
  'provider' | 'consent' | 'privacy' | 'action' | 'insecure' | 'address' | 'list' | 'field';

/** Attributes that make no form, with every reason. */
export interface InvalidConfig {
  reasons: readonly ConfigErrorReason[];
  providerId: ProviderId;
}

/** The value of an attribute without spaces around it; empty when there is none. */
export const trimmed = (value: string | null | undefined) => (value ?? '').trim();
const splitWords = (text: string | null | undefined) =>
  trimmed(text)
    .split(/[\s,;]+/u)
    .filter(Boolean);
const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/**
 * Attributes to a form, or to everything that is missing, not only the first.
 *
 * @param address where the form posts to: the attribute, or the `action` of the author's own form
 * @param base address of the page, to resolve relative addresses
 */
export function toConfig(
  attributes: NewsletterAttributes,
  address: string,
  base: string,
): NewsletterConfig | InvalidConfig {
  const consent = trimmed(attributes.consent);
  const lists = splitWords(attributes.list);
  const tags = splitWords(attributes.tags);
  const action = parseHttpUrl(address, base);
  const privacyUrl = parseHttpUrl(trimmed(attributes.privacyHref), base);
  const found = findProvider(trimmed(attributes.provider).toLowerCase(), action);
  const providerId = found ?? 'generic';
  const provider: Provider = PROVIDERS[providerId];
  const isWrong: Partial<Record<ConfigErrorReason, boolean>> = {
    provider: !found,
    // A value in curly quotes ends at its first space.
    consent: /^(?:“[^”]*)?$/u.test(consent),
    privacy: !privacyUrl,
    list: provider.requiresList === true && !lists.length,
    action: !address,
    insecure: address !== '' && !isSecure(action),
    address: isSecure(action) && !matchesProvider(provider, action),
  };
  const reasons = (Object.keys(isWrong) as ConfigErrorReason[]).filter((reason) => isWrong[reason]);
  if (!action || !privacyUrl || reasons.length) return { reasons, providerId };

  const ignored: IgnoredAttribute[] = [];
  if (lists.length && !provider.listField) ignored.push(['list', lists.join(' ')]);
  if (tags.length && !provider.tagField) ignored.push(['tags', tags.join(' ')]);
  const wantedMode = trimmed(attributes.send).toLowerCase();
  const mode = toSendMode(wantedMode, provider);
  if (wantedMode && wantedMode !== mode) ignored.push(['send', wantedMode]);
  return {
    providerId,
    provider,
    action: action.href,
    endpoint: mode === 'in-page' ? (provider.scriptEndpoint?.(action.href) ?? action.href) : undefined,
    fields: toFields(attributes.fields, action, provider, ignored),
    hiddenFields: [
      ...parsePairs(provider.fixedFields).map(([name, value]): NameValue => [
        name,
        fillTemplate(value, action),
      ]),
      ...expandPairs(lists, provider.listField),
      ...expandPairs(tags, provider.tagField),
    ],
    honeypot: fillTemplate(provider.honeypot, action),
    consent,
    consentField: toConsentField(trimmed(attributes.consentField), provider),
    privacyHref: privacyUrl.href,
    doubleOptIn: attributes.doubleOptIn === true,
    newTab: attributes.newTab === true,
    ignored,
  };
}

/** The named provider; without a name, the first whose addresses the action matches; undefined for an unknown name. */
function findProvider(name: string, action: URL | undefined): ProviderId | undefined {
  const ids = Object.keys(PROVIDERS) as ProviderId[];
  if (name) return ids.find((id) => id === name);
  return (action && ids.find((id) => matchesProvider(PROVIDERS[id], action))) || 'generic';
}

/** Whether a provider takes sign-ups at an address. Any host of the developer's own machine is accepted. */
function matchesProvider({ hosts, path, requiredParams = [] }: Provider, action: URL): boolean {
  const { hostname, pathname, search, searchParams } = action;
  const hostMatches = !hosts || hosts.test(hostname) || LOOPBACK.test(hostname);
  return (
    hostMatches && path.test(pathname + search) && requiredParams.every((name) => searchParams.get(name))
  );
}

function isSecure(action: URL | undefined): action is URL {
  return action?.protocol === 'https:' || LOOPBACK.test(action?.hostname ?? '');
}

/** Values that would resolve to a page of the site itself: `“https://…”`, `www.example.org`. */
const NOT_A_URL = /^$|^www\.|[“”″\u200B]/iu;

/** The absolute http or https address; undefined for any other value. */
function parseHttpUrl(value: string, base: string): URL | undefined {
  try {
    const url = NOT_A_URL.test(value) ? undefined : new URL(value, base);
    return /^https?:$/u.test(url?.protocol ?? '') ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The author's choice, where the service supports it; otherwise what the service supports for everybody. */
function toSendMode(wanted: string, { cors }: Provider): 'in-page' | 'visit' {
  const inPage = cors === 'always' || (cors === 'configurable' && wanted === 'in-page');
  return inPage && wanted !== 'visit' ? 'in-page' : 'visit';
}

/** Replaces `{param}` by that query parameter of the address, and `{last}` by the last segment of its path. */
function fillTemplate(template: string | undefined, { pathname, searchParams }: URL): string {
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

function toFields(
  text: string | null | undefined,
  action: URL,
  provider: Provider,
  ignored: IgnoredAttribute[],
): Field[] {
  const names = fillTemplate(provider.fieldNames, action).split(' ');
  const fields = new Map([['email', names[0]!]]);
  for (const word of splitWords(text)) {
    const [key, ownName] = splitAtEquals(word);
    const index = FIELDS.indexOf(key as FieldKey);
    const name = ownName || names[index]?.replace(/^-$/u, '');
    if (index >= 0 && name) fields.set(key, name);
    else ignored.push(['fields', word]);
  }
  return FIELDS.flatMap((key) => (fields.has(key) ? [{ key, name: fields.get(key)! }] : []));
}

function toConsentField(text: string, { consentField = '=1' }: Provider): NameValue | undefined {
  const [ownName, ownValue] = splitAtEquals(text);
  const [name, value] = splitAtEquals(consentField);
  if (ownName) return [ownName, ownValue || value];
  return name ? [name, value] : undefined;
}
