import type { ConfigErrorStrings } from './types.js';

export const en: ConfigErrorStrings = {
  notReady:
    'This sign-up form is not ready, and sends nothing. The people who look after this page need to add:',
  reasons: {
    'unknown-provider': 'the name of the newsletter service (provider)',
    'missing-provider': 'the name of the newsletter service (provider)',
    consent: 'what people agree to when they sign up (consent)',
    privacy: 'a link to the privacy notice (privacy-href)',
    action: 'where the form sends what is typed (action)',
    insecure: 'a secure address for the form, beginning with https:// (action)',
    credentials: 'an address for the form without a user name in it (action)',
    shortened: 'the whole address for the form, not a short link (action)',
    address: 'an address that belongs to the newsletter service (action)',
    list: 'which list people join (list)',
    field: 'a field for the email address, with the name that the service gives it',
  },
};
