import { ConfigError } from '@odm-widgets/data';
import { FIELDS, PROVIDERS, type FieldKey, type Pair, type Provider, type ProviderId } from './providers.js';

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
  hidden: readonly Pair[];
  honeypot: string | undefined;
  consent: string;
  /** A box to tick, where the service keeps consent in a field. */
  consentField: Pair | undefined;
  privacyHref: string;
  doubleOptIn: boolean;
  newTab: boolean;
  /** What the author wrote that has no effect. */
  ignored: readonly Ignored[];
}

/** An attribute, or a word of it, and why it has no effect; `newsletter.advice.ts` has the words. */
export interface Ignored {
  attribute: 'list' | 'tags' | 'send' | 'fields';
  value: string;
  why: 'unknown' | 'unsupported';
}

/** What is missing or wrong; each has words for the page and for its developer. */
export type Reason =
  'provider' | 'consent' | 'privacy' | 'action' | 'insecure' | 'address' | 'list' | 'field';

/** A form that is not drawn, and all the reasons why; `newsletter.advice.ts` has the words. */
export class Refusal extends ConfigError {
  readonly reasons: readonly Reason[];
  readonly provider: ProviderId;
  constructor(reasons: readonly Reason[], provider: ProviderId) {
    super(`No form is drawn: ${reasons.join(', ')}.`);
    this.reasons = reasons;
    this.provider = provider;
  }
}

/** An attribute, tidied. */
export const written = (value: string | null | undefined) => (value ?? '').trim();
const wordsIn = (text: string) => text.split(/[\s,;]+/u).filter(Boolean);
const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/**
 * Attributes to a form.
 *
 * @param address where the form posts to; a form that the author wrote may be the one that says it
 * @param base address of the page, for addresses that are relative to it
 * @throws {Refusal} naming everything that is missing, not only the first
 */
export function toConfig(attributes: NewsletterAttributes, address: string, base: string): NewsletterConfig {
  const consent = written(attributes.consent);
  const list = written(attributes.list);
  const tags = written(attributes.tags);
  const action = webAddress(address, base);
  const named = providerOf(written(attributes.provider).toLowerCase(), action);
  const id = named ?? 'generic';
  const provider: Provider = PROVIDERS[id];
  const lists = wordsIn(list);
  const privacy = webAddress(written(attributes.privacyHref), base);
  const wrong: readonly (readonly [Reason, boolean])[] = [
    ['provider', !named],
    ['consent', !consent],
    ['privacy', !privacy],
    ['list', provider.list?.needed === true && !lists.length],
    ['action', !address],
    ['insecure', address !== '' && !isSafe(action)],
    ['address', isSafe(action) && !isOf(provider, action)],
  ];
  const reasons = wrong.flatMap(([reason, is]) => (is ? [reason] : []));
  if (!action || !privacy || reasons.length) throw new Refusal(reasons, id);

  const ignored: Ignored[] = [];
  if (lists.length && !provider.list) ignored.push({ attribute: 'list', value: list, why: 'unsupported' });
  if (tags && !provider.tags) ignored.push({ attribute: 'tags', value: tags, why: 'unsupported' });
  return {
    id,
    provider,
    action: action.href,
    endpoint: endpointOf(written(attributes.send).toLowerCase(), action, provider, ignored),
    fields: fieldsOf(written(attributes.fields), action, provider, ignored),
    hidden: [
      ...(provider.fixed?.(action, lists) ?? []),
      ...(provider.list?.pairs(lists) ?? []),
      ...(tags ? (provider.tags?.(wordsIn(tags)) ?? []) : []),
    ],
    honeypot: provider.honeypot?.(action),
    consent,
    consentField: consentFieldOf(written(attributes.consentField), provider),
    privacyHref: privacy.href,
    doubleOptIn: attributes.doubleOptIn === true,
    newTab: attributes.newTab === true,
    ignored,
  };
}

/** The provider that was named; where none was, the first that the address is of; undefined for an unknown name. */
function providerOf(wanted: string, action: URL | undefined): ProviderId | undefined {
  const ids = Object.keys(PROVIDERS) as ProviderId[];
  if (wanted) return ids.find((id) => id === wanted);
  return (action && ids.find((id) => isOf(PROVIDERS[id], action))) || 'generic';
}

/** Whether an address is one at which a provider takes sign-ups. On a developer's own machine any host will do. */
function isOf({ host, path, needs = [] }: Provider, action: URL): boolean {
  const { hostname, pathname, search, searchParams } = action;
  const hosted = !host || host.test(hostname) || LOOPBACK.test(hostname);
  return hosted && path.test(pathname + search) && needs.every((name) => searchParams.get(name));
}

function isSafe(action: URL | undefined): action is URL {
  return action?.protocol === 'https:' || LOOPBACK.test(action?.hostname ?? '');
}

/** An http address, made whole; undefined for anything else, such as a script. */
function webAddress(value: string, base: string): URL | undefined {
  if (!value) return undefined;
  try {
    const url = new URL(value, base);
    return /^https?:$/u.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function endpointOf(
  value: string,
  action: URL,
  { readable, endpoint }: Provider,
  ignored: Ignored[],
): string | undefined {
  const known = value === 'in-page' || value === 'visit';
  if (value && !known) ignored.push({ attribute: 'send', value, why: 'unknown' });
  if (value === 'in-page' && readable === 'no')
    ignored.push({ attribute: 'send', value, why: 'unsupported' });
  const inPage = known ? value === 'in-page' && readable !== 'no' : readable === 'yes';
  return inPage ? (endpoint?.(action) ?? action.href) : undefined;
}

function fieldsOf(value: string, action: URL, provider: Provider, ignored: Ignored[]): Field[] {
  const names = typeof provider.fields === 'function' ? provider.fields(action) : provider.fields;
  const fields = new Map<FieldKey, string>([['email', names.email ?? 'email']]);
  for (const word of wordsIn(value)) {
    const [key = '', ...rest] = word.split('=');
    const known = FIELDS.find((field) => field === key);
    const name = rest.join('=') || (known && names[known]);
    if (known && name) fields.set(known, name);
    else ignored.push({ attribute: 'fields', value: word, why: known ? 'unsupported' : 'unknown' });
  }
  return FIELDS.flatMap((key) => (fields.has(key) ? [{ key, name: fields.get(key)! }] : []));
}

function consentFieldOf(value: string, { consent }: Provider): Pair | undefined {
  const [name = '', ...rest] = value.split('=');
  if (name) return [name, rest.join('=') || (consent?.value ?? '1')];
  return consent?.name ? [consent.name, consent.value] : undefined;
}
