import {
  FIELDS,
  PROVIDERS,
  type FieldKey,
  type NameValue,
  type Provider,
  type ProviderId,
} from './providers.js';

/** What the tag says. An attribute that is taken away leaves null. */
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
  /** What the service calls it. */
  name: string;
}

/** A form, worked out. */
export interface NewsletterConfig {
  id: ProviderId;
  provider: Provider;
  action: string;
  /** Where the answer is read; undefined where the visitor goes to the service's page. */
  endpoint: string | undefined;
  fields: readonly Field[];
  /** Sent without being shown. */
  hidden: readonly NameValue[];
  honeypot: string;
  consent: string;
  /** A box to tick, where the service keeps consent in a field. */
  consentField: NameValue | undefined;
  privacyHref: string;
  doubleOptIn: boolean;
  newTab: boolean;
  /** What the author wrote that has no effect. */
  ignored: readonly IgnoredAttribute[];
}

/** An attribute and what it says, or the word of it, that has no effect; `newsletter.advice.ts` says why. */
export type IgnoredAttribute = readonly [attribute: 'list' | 'tags' | 'send' | 'fields', value: string];

/** What is missing or wrong; each has words for the page and for its developer. */
export type ConfigErrorReason =
  'provider' | 'consent' | 'privacy' | 'action' | 'insecure' | 'address' | 'list' | 'field';

/** Why a form is not drawn, all of it; `newsletter.advice.ts` has the words. */
export interface InvalidConfig {
  reasons: readonly ConfigErrorReason[];
  id: ProviderId;
}

/** An attribute, tidied. */
export const trimmed = (value: string | null | undefined) => (value ?? '').trim();
const splitWords = (text: string | null | undefined) =>
  trimmed(text)
    .split(/[\s,;]+/u)
    .filter(Boolean);
const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/**
 * Attributes to a form, or to everything that is missing, not only the first.
 *
 * @param address where the form posts to; a form that the author wrote may be the one that says it
 * @param base address of the page, for addresses that are relative to it
 */
export function toConfig(
  attributes: NewsletterAttributes,
  address: string,
  base: string,
): NewsletterConfig | InvalidConfig {
  const consent = trimmed(attributes.consent);
  const lists = splitWords(attributes.list);
  const tags = splitWords(attributes.tags);
  const send = trimmed(attributes.send).toLowerCase();
  const action = parseHttpUrl(address, base);
  const named = findProvider(trimmed(attributes.provider).toLowerCase(), action);
  const id = named ?? 'generic';
  const provider: Provider = PROVIDERS[id];
  const privacy = parseHttpUrl(trimmed(attributes.privacyHref), base);
  const wrong = {
    provider: !named,
    // In curly quotes it ends at its first space.
    consent: /^(?:“[^”]*)?$/u.test(consent),
    privacy: !privacy,
    list: provider.needsList && !lists.length,
    action: !address,
    insecure: address !== '' && !isSecure(action),
    address: isSecure(action) && !matchesProvider(provider, action),
  };
  const reasons = (Object.keys(wrong) as (keyof typeof wrong)[]).filter((reason) => wrong[reason]);
  if (!action || !privacy || reasons.length) return { reasons, id };

  const ignored: IgnoredAttribute[] = [];
  if (lists.length && !provider.list) ignored.push(['list', lists.join(' ')]);
  if (tags.length && !provider.tags) ignored.push(['tags', tags.join(' ')]);
  const how = toSendMode(send, provider);
  if (send && send !== how) ignored.push(['send', send]);
  return {
    id,
    provider,
    action: action.href,
    endpoint: how === 'in-page' ? (provider.endpoint?.(action.href) ?? action.href) : undefined,
    fields: toFields(attributes.fields, action, provider, ignored),
    hidden: [
      ...parsePairs(provider.fixed).map(([name, value]): NameValue => [name, fillTemplate(value, action)]),
      ...expandPairs(lists, provider.list),
      ...expandPairs(tags, provider.tags),
    ],
    honeypot: fillTemplate(provider.honeypot, action),
    consent,
    consentField: toConsentField(trimmed(attributes.consentField), provider),
    privacyHref: privacy.href,
    doubleOptIn: attributes.doubleOptIn === true,
    newTab: attributes.newTab === true,
    ignored,
  };
}

/** The provider that was named; where none was, the first that the address is of; undefined for an unknown name. */
function findProvider(wanted: string, action: URL | undefined): ProviderId | undefined {
  const ids = Object.keys(PROVIDERS) as ProviderId[];
  if (wanted) return ids.find((id) => id === wanted);
  return (action && ids.find((id) => matchesProvider(PROVIDERS[id], action))) || 'generic';
}

/** Whether an address is one at which a provider takes sign-ups. On a developer's own machine any host will do. */
function matchesProvider({ host, path, needs = [] }: Provider, action: URL): boolean {
  const { hostname, pathname, search, searchParams } = action;
  const hosted = !host || host.test(hostname) || LOOPBACK.test(hostname);
  return hosted && path.test(pathname + search) && needs.every((name) => searchParams.get(name));
}

function isSecure(action: URL | undefined): action is URL {
  return action?.protocol === 'https:' || LOOPBACK.test(action?.hostname ?? '');
}

/** What looks like an address, and would be read as a page beside this one: `“https://…”`, `www.example.org`. */
const NOT_A_URL = /^$|^www\.|[“”″\u200B]/iu;

/** An http address, made whole; undefined for anything else, such as a script. */
function parseHttpUrl(value: string, base: string): URL | undefined {
  try {
    const url = NOT_A_URL.test(value) ? undefined : new URL(value, base);
    return /^https?:$/u.test(url?.protocol ?? '') ? url : undefined;
  } catch {
    return undefined;
  }
}

/** As the author says, as far as the service allows it; else as it allows everybody. */
function toSendMode(wanted: string, { readable }: Provider): 'in-page' | 'visit' {
  const inPage = readable === 'yes' || (readable === 'if-allowed' && wanted === 'in-page');
  return inPage && wanted !== 'visit' ? 'in-page' : 'visit';
}

/** Parameters of an address, and the last part of its path, put into a text. */
function fillTemplate(text: string | undefined, { pathname, searchParams }: URL): string {
  return (text ?? '').replace(/\{(\w+)\}/gu, (_, name: string) =>
    name === 'last' ? pathname.split('/').filter(Boolean).at(-1)! : searchParams.get(name)!,
  );
}

/** Names and values that are written as in a query. */
export function parsePairs(text: string | undefined): NameValue[] {
  return [...new URLSearchParams(text)];
}

/** The same for each word in place of `{}`, or for all in place of `{,}`. */
function expandPairs(words: readonly string[], text: string | undefined): NameValue[] {
  const each = text?.includes('{,}') && words.length ? [words.join(',')] : words;
  const put = (part: string, word: string) => part.replace(/\{,?\}/u, () => word);
  return each.flatMap((word) =>
    parsePairs(text).map(([name, value]): NameValue => [put(name, word), put(value, word)]),
  );
}

/** A name, and what follows its first equals sign. */
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
  const names = fillTemplate(provider.fields, action).split(' ');
  const fields = new Map([['email', names[0]!]]);
  for (const word of splitWords(text)) {
    const [key, own] = splitAtEquals(word);
    const index = FIELDS.indexOf(key as FieldKey);
    const name = own || names[index]?.replace(/^-$/u, '');
    if (index >= 0 && name) fields.set(key, name);
    else ignored.push(['fields', word]);
  }
  return FIELDS.flatMap((key) => (fields.has(key) ? [{ key, name: fields.get(key)! }] : []));
}

function toConsentField(text: string, { consent = '=1' }: Provider): NameValue | undefined {
  const [name, value] = splitAtEquals(text);
  const [usual, yes] = splitAtEquals(consent);
  return name ? [name, value || yes] : usual ? [usual, yes] : undefined;
}
