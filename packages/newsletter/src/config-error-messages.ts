import type { ConfigErrorReason, IgnoredAttribute, InvalidConfig } from './newsletter.query.js';
import { FIELDS, PROVIDERS, type ProviderId } from './providers.js';

// Messages for developers, in English. The widget loads them with `lazy/config-errors`; `formHtml` needs them too.

/** An address as each service gives it. */
const EXAMPLE_ADDRESSES: Readonly<Record<ProviderId, string>> = {
  mailchimp: 'https://example.us1.list-manage.com/subscribe/post?u=…&id=…',
  brevo: 'https://0a1b2c3d.sibforms.com/serve/…',
  mailerlite: 'https://assets.mailerlite.com/jsonp/…/forms/…/subscribe',
  emailoctopus: 'https://eocampaign1.com/form/…',
  buttondown: 'https://buttondown.com/api/emails/embed-subscribe/…',
  kit: 'https://app.kit.com/forms/…/subscriptions',
  'campaign-monitor': 'https://example.createsend.com/t/r/s/…/',
  listmonk: 'https://lists.example.org/subscription/form',
  mautic: 'https://mautic.example.org/form/submit?formId=1',
  civicrm: 'https://example.org/civicrm/profile/create?gid=1&reset=1',
  generic: 'https://example.org/subscribe',
};

/** What the page's author should write, for each reason why there is no form. */
export function configErrorMessage({ reasons, providerId }: InvalidConfig): string {
  const service = providerName(providerId);
  const example = `such as ${EXAMPLE_ADDRESSES[providerId]}`;
  const messages: Readonly<Record<ConfigErrorReason, string>> = {
    provider: `provider is not known; use one of: ${Object.keys(PROVIDERS).join(', ')}.`,
    consent: 'Add consent="…", in straight quotes: what people agree to when they sign up.',
    privacy: 'Add privacy-href="…": the web address of your privacy notice, beginning with https:// or /.',
    list: `Add list="…": ${service} needs to know which list or form this is.`,
    action: `Add action="…": where the form posts to, ${example}.`,
    insecure: `action must begin with https://, in straight quotes, ${example}.`,
    address: `action is not an address of ${service}; use one ${example}.`,
    field: `The form inside the tag has no field for the email address by the name that ${service} gives it.`,
  };
  return `No form is drawn, and nothing is sent. ${reasons.map((reason) => messages[reason]).join(' ')}`;
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
