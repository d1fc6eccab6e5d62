import type { SubmissionStrings } from './types.js';

const page = (service: string) => `${service ? `${service}’s` : 'the service’s own'} page`;
const subject = (service: string) => service || 'The newsletter service';
const quoted = (message: string, otherwise: string) => (message ? `: “${message}”` : otherwise);

export const en: SubmissionStrings = {
  sending: 'Sending…',
  leaving: (service) => `Going to ${page(service)} to finish.`,
  problem: 'There is a problem',
  error: 'Error:',
  emailMissing: 'Enter your email address.',
  emailInvalid: 'Enter an email address in the form name@example.com.',
  consentMissing: 'Tick the box if you agree. Without it we cannot sign you up.',
  'rate-limited': () => 'The newsletter service is busy. Wait a few minutes, then sign up again.',
  'server-error': () => 'The newsletter service is not working at the moment. Try again later.',
  unknown: (service) =>
    `We could not find out whether that worked. Try again, or finish on ${page(service)}.`,
  blocked: (service) =>
    `This website stopped its form on the way to ${service || 'the newsletter service'}, so you may not be signed up. What you typed is still here. Please tell the people who look after this website.`,
  'invalid-email': (service, message) =>
    `${subject(service)} does not take this address${quoted(message, '. Check it for mistakes.')}`,
  rejected: (service, message) =>
    `${subject(service)} did not sign you up${quoted(message, ', and did not say why.')}`,
  challenge: (service) => `${subject(service)} wants to check that you are a person.`,
  finish: (service) => `Finish on ${page(service)}`,
  subscribed: (address) => `${address} is signed up. Thank you.`,
  'confirmation-needed': (address) =>
    `Check your email. We have sent a message to ${address}: follow the link in it to finish.`,
  'already-subscribed': (address) => `${address} is on the list already. There is nothing more to do.`,
  another: 'Use another address',
};
