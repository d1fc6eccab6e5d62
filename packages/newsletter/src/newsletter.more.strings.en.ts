import type { MoreStrings } from './newsletter.more.strings.js';

const named = (service: string) => service || 'the newsletter service';

export const en: MoreStrings = {
  sending: 'Sending…',
  leaving: (service) => `Going to ${service ? `${service}’s` : 'the next'} page to finish.`,
  problem: 'There is a problem',
  error: 'Error:',
  mistakes: {
    emailMissing: 'Enter your email address.',
    emailInvalid: 'Enter an email address in the form name@example.com.',
    consent: 'Tick the box if you agree. Without it we cannot sign you up.',
  },
  another: 'Use another address',
  failures: {
    offline: 'You are offline. What you typed is still here: sign up again when you are connected.',
    busy: 'The newsletter service is busy. Wait a few minutes, then sign up again.',
    broken: 'The newsletter service is not working at the moment. Try again later.',
    unknown: (service) =>
      `We could not find out whether that worked. Try again, or finish on ${service ? `${service}’s` : 'the service’s own'} page.`,
    invalid: (service, message) =>
      message
        ? `${capital(named(service))} does not take this address: “${message}”`
        : `${capital(named(service))} does not take this address. Check it for mistakes.`,
    refused: (service, message) =>
      message
        ? `${capital(named(service))} did not sign you up: “${message}”`
        : `${capital(named(service))} did not sign you up, and did not say why.`,
    visit: (service) => `${capital(named(service))} wants to check that you are a person.`,
  },
  finish: (service) => `Finish on ${service ? `${service}’s` : 'the service’s own'} page`,
  done: {
    subscribed: (address) => `${address} is signed up. Thank you.`,
    confirm: (address) =>
      `Check your email. We have sent a message to ${address}: follow the link in it to finish.`,
    already: (address) => `${address} is on the list already. There is nothing more to do.`,
  },
  refused:
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
