import type { UnknownValue } from '@odm-widgets/data';
import type { ConfigErrorReason, IgnoredAttribute, InvalidConfig } from './newsletter.query.js';
import { FIELDS, PROVIDERS, type ProviderId } from './providers.js';

// Messages for developers, in English. The widget loads them with `lazy/config-errors`; `formHtml` needs them too.

/** An address as each service gives it, and where in the service it is found. */
const ADDRESSES: Readonly<Record<ProviderId, readonly [example: string, whereToFind: string]>> = {
  mailchimp: [
    'https://example.us1.list-manage.com/subscribe/post?u=…&id=…',
    'In Mailchimp, open Audience, Signup forms, Embedded forms: it is the action of the form in that code. Short links and hosted forms do not take sign-ups from another page.',
  ],
  brevo: [
    'https://0a1b2c3d.sibforms.com/serve/…',
    'In Brevo, open Contacts, Forms, your form, Share: it is the address of the form in the HTML code.',
  ],
  mailerlite: [
    'https://assets.mailerlite.com/jsonp/…/forms/…/subscribe',
    'In MailerLite, open Forms, Embedded forms, your form, HTML code: it is the action of the form. Landing pages and forms of MailerLite Classic have no such address.',
  ],
  emailoctopus: [
    'https://eocampaign1.com/form/…',
    'In EmailOctopus, open Forms, your form, Embed: it is the address of the script without .js. Addresses with /lists/ belong to older forms: create a new form.',
  ],
  buttondown: [
    'https://buttondown.com/api/emails/embed-subscribe/…',
    'It ends with your Buttondown user name.',
  ],
  kit: [
    'https://app.kit.com/forms/…/subscriptions',
    'In Kit, open Grow, Landing pages & forms, your form, Publish, HTML: it is the action of the form. Landing pages have no such address.',
  ],
  'campaign-monitor': [
    'https://example.createsend.com/t/r/s/…/',
    'A form whose action contains subscribeerror works only with a script of Campaign Monitor, which this widget does not load: in place of the widget, link to the subscribe page of your list.',
  ],
  listmonk: [
    'https://lists.example.org/subscription/form',
    'In listmonk, open Lists, Forms: it is the action of the form.',
  ],
  mautic: [
    'https://mautic.example.org/form/submit?formId=1',
    'In Mautic, open Components, Forms, your form, Manual copy: it is the action of the form.',
  ],
  civicrm: [
    'https://example.org/civicrm/profile/create?gid=1&reset=1',
    'In CiviCRM, open Administer, Profiles, HTML form snippet: it is the action of the form.',
  ],
  generic: ['https://example.org/subscribe', 'Ask your service where its form posts to.'],
};

/** The provider that was written, where it is none of those known here. */
export function unknownProvider({ reasons }: InvalidConfig, provider: string): UnknownValue | undefined {
  if (!reasons.includes('unknown-provider')) return undefined;
  return { value: provider.trim(), known: Object.keys(PROVIDERS) };
}

/** What the page's author should write, for each reason why there is no form. */
export function configErrorMessage(config: InvalidConfig): string {
  const { reasons, providerId } = config;
  const service = providerName(providerId);
  const example = `such as ${ADDRESSES[providerId][0]}`;
  const providers = Object.keys(PROVIDERS).join(', ');
  const messages: Readonly<Record<ConfigErrorReason, string>> = {
    'unknown-provider': `provider is not known; use one of: ${providers}.`,
    'missing-provider': `Add provider="…": action is not an address of a service known here. Use one of: ${providers}.`,
    consent: 'Add consent="…", in straight quotes: what people agree to when they sign up.',
    privacy: 'Add privacy-href="…": the web address of your privacy notice, beginning with https:// or /.',
    list: `Add list="…": ${service} needs to know which list or form this is.`,
    action: `Add action="…": where the form posts to, ${example}.`,
    insecure: `action must begin with https://, in straight quotes, ${example}.`,
    credentials: 'action must have no user name and no password: remove what is before the @.',
    shortened:
      'action is a short link, which loses what people type. Follow it, and use the address it leads to.',
    address: addressMessage(config),
    field: `The form inside the tag has no field for the email address by the name that ${service} gives it. Add one, or write fields="email=NAME".`,
  };
  return `No form is drawn, and nothing is sent. ${reasons.map((reason) => messages[reason]).join(' ')}`;
}

function addressMessage({ providerId, address, owner }: InvalidConfig): string {
  if (owner) return `action is an address of ${providerName(owner)}. Write provider="${owner}".`;
  const [example, whereToFind] = ADDRESSES[providerId];
  const suggestion = suggestAddress(providerId, address);
  const use = suggestion ? `write action="${suggestion}"` : `use one such as ${example}`;
  return `action is not an address at which ${providerName(providerId)} takes sign-ups; ${use}. ${whereToFind}`;
}

/** The address that takes sign-ups, where it follows from another address of the same form. */
function suggestAddress(providerId: ProviderId, address: string): string | undefined {
  // As it stands in the source of a page: a script or a content system that inserts it does not decode it.
  const url = parseUrl(address.replaceAll('&amp;', '&'));
  if (!url) return undefined;
  const { origin, hostname, pathname, searchParams } = url;
  const [u, id, formId] = ['u', 'id', 'f_id'].map((name) => searchParams.get(name));
  const userName = /^\/([\w.-]+)\/?$/u.exec(pathname)?.[1];
  if (providerId === 'mailchimp' && /\.list-manage[12]?\.com$/u.test(hostname) && u && id)
    return `${origin}/subscribe/post?${new URLSearchParams({ u, id, ...(formId ? { f_id: formId } : {}) }).toString()}`;
  if (providerId === 'emailoctopus' && /^\/form\/[\da-f-]{36}\.js$/iu.test(pathname))
    return `${origin}${pathname.slice(0, -3)}`;
  if (providerId === 'buttondown' && userName)
    return `https://buttondown.com/api/emails/embed-subscribe/${userName}`;
  if (providerId === 'kit' && /^\/forms\/\d+\/?$/u.test(pathname))
    return `${origin}${pathname.replace(/\/$/u, '')}/subscriptions`;
  if (providerId === 'listmonk' && pathname.endsWith('/api/public/subscription'))
    return `${origin}${pathname.replace('/api/public/subscription', '/subscription/form')}`;
  // As CiviCRM writes it where it is not part of another content system.
  const profile = /^(.*\/civicrm\/profile\/create)&(gid=.+)$/u.exec(pathname);
  if (providerId === 'civicrm' && profile) return `${origin}${profile[1]}?${profile[2]}`;
  const mauticForm = /^(.*)\/form\/(?:generate\.js|embed)$/u.exec(pathname);
  if (providerId === 'mautic' && mauticForm && id)
    return `${origin}${mauticForm[1]}/form/submit?${new URLSearchParams({ formId: id }).toString()}`;
  return undefined;
}

function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** Why an attribute, or a word of it, has no effect. */
export function ignoredMessage([attribute, value]: IgnoredAttribute, providerId: ProviderId): string {
  const service = providerName(providerId);
  const known: readonly string[] = attribute === 'send' ? ['in-page', 'visit'] : FIELDS;
  const why: Readonly<Record<typeof attribute, string>> = {
    list: `${service} does not take it; its action says which list. Remove it.`,
    tags: `${service}'s forms do not take tags. Remove it.`,
    send: `${service} lets no other page read its answer. People go to its page to finish.`,
    fields: `${service} has no name for it. Write ${value}=NAME.`,
  };
  const isUnknown = (attribute === 'send' || attribute === 'fields') && !known.includes(value);
  return `${attribute}="${value}": ${isUnknown ? `not known. Use: ${known.join(', ')}.` : why[attribute]}`;
}

function providerName(id: ProviderId): string {
  return PROVIDERS[id].name || 'the service';
}
