import {
  fillTemplate,
  ownEmailName,
  parsePairs,
  splitWords,
  toConsentField,
  toFields,
  toHiddenFields,
  trimmed,
  type Field,
} from './form-fields.js';
import {
  hasCredentials,
  isSecure,
  isShortened,
  matchesProvider,
  ownerOf,
  parseHttpUrl,
  recogniseProvider,
} from './provider-address.js';
import { PROVIDER_IDS, PROVIDERS, type NameValue, type Provider, type ProviderId } from './providers.js';

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
  | 'unknown-provider'
  | 'missing-provider'
  | 'consent'
  | 'privacy'
  | 'list'
  | 'action'
  | 'insecure'
  | 'credentials'
  | 'shortened'
  | 'address'
  | 'field';

/** Attributes that make no form, with every reason. */
export interface InvalidConfig {
  reasons: readonly ConfigErrorReason[];
  providerId: ProviderId;
  /** Where the form was to be posted. */
  address: string;
  /** The service that the address belongs to, where it is another than the provider. */
  owner?: ProviderId | undefined;
}

/** The author's own form, as far as the configuration depends on it. */
export interface AuthoredForm {
  /** Names of all its controls but buttons. */
  names: readonly string[];
  /** Names of its controls of type `email`. */
  emailNames: readonly string[];
}

/** Where a form is to be posted, and by which provider's rules. */
interface Target {
  address: string;
  action: URL | undefined;
  /** The `provider` attribute. */
  name: string;
  providerId: ProviderId;
  provider: Provider;
  /** Whether the provider was named correctly, or left out. */
  isKnown: boolean;
  /** The known service whose domain the address is in. */
  owner: ProviderId | undefined;
}

/**
 * Attributes to a form, or to everything that is missing, not only the first.
 *
 * @param address where the form posts to: the attribute, or the `action` of the author's own form
 * @param base address of the page, to resolve relative addresses
 * @param form the author's own form, where there is one
 */
export function toConfig(
  attributes: NewsletterAttributes,
  address: string,
  base: string,
  form?: AuthoredForm,
): NewsletterConfig | InvalidConfig {
  const target = toTarget(attributes, address, base);
  const { action, provider, providerId, name } = target;
  const privacyUrl = parseHttpUrl(trimmed(attributes.privacyHref), base);
  const owner = target.owner !== providerId || name === 'generic' ? target.owner : undefined;
  const invalid = (reasons: readonly ConfigErrorReason[]) => ({ reasons, providerId, address, owner });
  const reasons = findErrors(attributes, target, privacyUrl, form);
  if (!action || !privacyUrl || reasons.length) return invalid(reasons);

  const { fields, unknown } = toFields(attributes.fields, action, provider);
  const emailName = form ? emailNameIn(form, fields[0]!.name, attributes, provider) : fields[0]!.name;
  if (!emailName) return invalid(['field']);
  for (const param of provider.scriptParams ?? []) action.searchParams.delete(param);
  const mode = toSendMode(trimmed(attributes.send).toLowerCase(), provider);
  return {
    providerId,
    provider,
    action: action.href,
    endpoint: mode === 'in-page' ? (provider.scriptEndpoint?.(action.href) ?? action.href) : undefined,
    fields: [
      { key: 'email', name: emailName },
      ...fields.filter(({ key, name: fieldName }) => key !== 'email' && fieldName !== emailName),
    ],
    hiddenFields: toHiddenFields(attributes, action, provider),
    honeypot: fillTemplate(provider.honeypot, action),
    consent: trimmed(attributes.consent),
    consentField: toConsentField(trimmed(attributes.consentField), provider),
    privacyHref: privacyUrl.href,
    doubleOptIn: attributes.doubleOptIn === true,
    newTab: attributes.newTab === true,
    ignored: [
      ...toIgnored(attributes, provider, mode),
      ...unknown.map((word): IgnoredAttribute => ['fields', word]),
    ],
  };
}

function toTarget(attributes: NewsletterAttributes, address: string, base: string): Target {
  const action = parseHttpUrl(address, base);
  const name = trimmed(attributes.provider).toLowerCase();
  const owner = action && ownerOf(action);
  // Posted with another form's field names, sign-ups at a known service would be lost.
  const isGenericAllowed = !owner || ownEmailName(attributes.fields) !== '';
  const named = PROVIDER_IDS.find((id) => id === name && (id !== 'generic' || isGenericAllowed));
  const providerId = named ?? (action && recogniseProvider(action)) ?? owner ?? 'generic';
  const isKnown = name === '' || named !== undefined;
  return { address, action, name, providerId, provider: PROVIDERS[providerId], isKnown, owner };
}

function findErrors(
  attributes: NewsletterAttributes,
  { address, action, name, provider, providerId, isKnown }: Target,
  privacyUrl: URL | undefined,
  form: AuthoredForm | undefined,
): ConfigErrorReason[] {
  const isPostable = isSecure(action) && !hasCredentials(action) && !isShortened(action);
  const isUnnamed = name === '' && providerId === 'generic';
  const isWrong: Readonly<Record<Exclude<ConfigErrorReason, 'field'>, boolean>> = {
    'unknown-provider': !isKnown && name !== 'generic',
    'missing-provider': isPostable && isUnnamed,
    // A value in curly quotes ends at its first space.
    consent: /^(?:“[^”]*)?$/u.test(trimmed(attributes.consent)),
    privacy: !privacyUrl || hasCredentials(privacyUrl),
    list: provider.requiresList === true && !trimmed(attributes.list) && !hasListField(provider, form),
    action: address === '',
    insecure: address !== '' && !isSecure(action),
    credentials: isSecure(action) && hasCredentials(action),
    shortened: isSecure(action) && isShortened(action),
    address: isPostable && (isKnown ? !matchesProvider(provider, action) : name === 'generic'),
  };
  return (Object.keys(isWrong) as (keyof typeof isWrong)[]).filter((reason) => isWrong[reason]);
}

/** Whether the author's own form says itself which list people join. */
function hasListField({ listField = '' }: Provider, form: AuthoredForm | undefined): boolean {
  const names = parsePairs(listField).map(([name]) => name);
  return form !== undefined && names.some((name) => form.names.includes(name));
}

/**
 * The name of the email field in the author's own form: as the author says, or the only one of type `email` with a
 * name that the service gives email fields, or the expected one. Undefined where sign-ups would be lost.
 */
function emailNameIn(
  { names, emailNames }: AuthoredForm,
  expected: string,
  attributes: NewsletterAttributes,
  { emailNames: pattern }: Provider,
): string | undefined {
  const isExpected = names.includes(expected);
  if (ownEmailName(attributes.fields)) return isExpected ? expected : undefined;
  const possible = (candidates: readonly string[]) => {
    const matching = new Set(candidates.filter((name) => pattern?.test(name)));
    return matching.size === 1 ? [...matching][0] : undefined;
  };
  const typed = possible(emailNames);
  if (typed) return typed;
  return isExpected ? expected : possible(names.filter((name) => /e-?mail/iu.test(name)));
}

/** The author's choice, where the service supports it; otherwise what the service supports for everybody. */
function toSendMode(wanted: string, { cors }: Provider): 'in-page' | 'visit' {
  const inPage = cors === 'always' || (cors === 'configurable' && wanted === 'in-page');
  return inPage && wanted !== 'visit' ? 'in-page' : 'visit';
}

/** Values of `list`, `tags` and `send` that the service does not support. */
function toIgnored(
  attributes: NewsletterAttributes,
  { listField, tagField }: Provider,
  mode: 'in-page' | 'visit',
): IgnoredAttribute[] {
  const list = splitWords(attributes.list).join(' ');
  const tags = splitWords(attributes.tags).join(' ');
  const send = trimmed(attributes.send).toLowerCase();
  const ignored: (IgnoredAttribute | false)[] = [
    !listField && ['list', list],
    !tagField && ['tags', tags],
    send !== mode && ['send', send],
  ];
  return ignored.filter((entry): entry is IgnoredAttribute => entry !== false && entry[1] !== '');
}
