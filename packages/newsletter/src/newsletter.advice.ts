import type { Ignored, Reason, Refusal } from './newsletter.query.js';
import { FIELDS, PROVIDERS, type ProviderId } from './providers.js';

/** An address as each service gives it. */
const EXAMPLES: Readonly<Record<ProviderId, string>> = {
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

/** What an author should write, for each reason why there is no form. */
export function adviceFor({ reasons, provider }: Refusal): string {
  const name = PROVIDERS[provider].name || 'the service';
  const such = `such as ${EXAMPLES[provider]}`;
  const advice: Readonly<Record<Reason, string>> = {
    provider: `provider is not known; use one of: ${Object.keys(PROVIDERS).join(', ')}.`,
    consent: 'Add consent="…": what people agree to when they sign up.',
    privacy: 'Add privacy-href="…": the web address of your privacy notice.',
    list: `Add list="…": ${name} needs to know which list or form this is.`,
    action: `Add action="…": where the form posts to, ${such}.`,
    insecure: `action must begin with https://, ${such}.`,
    address: `action is not an address of ${name}; use one ${such}.`,
    field: `The form inside the tag has no field for the email address by the name that ${name} gives it.`,
  };
  return `No form is drawn, and nothing is sent. ${reasons.map((reason) => advice[reason]).join(' ')}`;
}

/** What an author should know of something that has no effect. */
export function warningFor({ attribute, value, why }: Ignored, provider: ProviderId): string {
  const name = PROVIDERS[provider].name || 'the service';
  const unsupported: Readonly<Record<Ignored['attribute'], string>> = {
    list: `${name} does not take it; its action says which list. Remove it.`,
    tags: `${name}'s forms do not take tags. Remove it.`,
    send: `${name} lets no other page read its answer. People go to its page to finish.`,
    fields: `${name} has no name for it. Write ${value}=NAME.`,
  };
  const known = attribute === 'send' ? 'in-page, visit' : FIELDS.join(', ');
  return `${attribute}="${value}": ${why === 'unknown' ? `not known. Use: ${known}.` : unsupported[attribute]}`;
}
