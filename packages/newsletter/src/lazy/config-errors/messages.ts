import type { IgnoredAttribute, ConfigErrorReason, InvalidConfig } from '../../newsletter.query.js';
import type { ConfigErrorStrings } from '../../strings/types.js';
import { FIELDS, PROVIDERS, type ProviderId } from '../../providers.js';

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

export const en: ConfigErrorStrings = {
  notReady:
    'This sign-up form is not ready, and sends nothing. The people who look after this page need to add:',
  reasons: {
    provider: 'the name of the newsletter service (provider)',
    consent: 'what people agree to when they sign up (consent)',
    privacy: 'a link to the privacy notice (privacy-href)',
    action: 'where the form sends what is typed (action)',
    insecure: 'a secure address for the form, beginning with https:// (action)',
    address: 'an address that belongs to the newsletter service (action)',
    list: 'which list people join (list)',
    field: 'a field for the email address, with the name that the service gives it',
  },
};

/** What an author should write, for each reason why there is no form. */
export function configErrorMessage({ reasons, id }: InvalidConfig): string {
  const name = providerName(id);
  const such = `such as ${EXAMPLE_ADDRESSES[id]}`;
  const advice: Readonly<Record<ConfigErrorReason, string>> = {
    provider: `provider is not known; use one of: ${Object.keys(PROVIDERS).join(', ')}.`,
    consent: 'Add consent="…", in straight quotes: what people agree to when they sign up.',
    privacy: 'Add privacy-href="…": the web address of your privacy notice, beginning with https:// or /.',
    list: `Add list="…": ${name} needs to know which list or form this is.`,
    action: `Add action="…": where the form posts to, ${such}.`,
    insecure: `action must begin with https://, in straight quotes, ${such}.`,
    address: `action is not an address of ${name}; use one ${such}.`,
    field: `The form inside the tag has no field for the email address by the name that ${name} gives it.`,
  };
  return `No form is drawn, and nothing is sent. ${reasons.map((reason) => advice[reason]).join(' ')}`;
}

/** What an author should know of something that has no effect. */
export function ignoredMessage([attribute, value]: IgnoredAttribute, id: ProviderId): string {
  const name = providerName(id);
  const known: readonly string[] = attribute === 'send' ? ['in-page', 'visit'] : FIELDS;
  const why: Readonly<Record<typeof attribute, string>> = {
    list: `${name} does not take it; its action says which list. Remove it.`,
    tags: `${name}'s forms do not take tags. Remove it.`,
    send: `${name} lets no other page read its answer. People go to its page to finish.`,
    fields: `${name} has no name for it. Write ${value}=NAME.`,
  };
  const unknown = (attribute === 'send' || attribute === 'fields') && !known.includes(value);
  return `${attribute}="${value}": ${unknown ? `not known. Use: ${known.join(', ')}.` : why[attribute]}`;
}

function providerName(id: ProviderId): string {
  return PROVIDERS[id].name || 'the service';
}
