import type { NewsletterStrings } from './newsletter.strings.js';

export const en: NewsletterStrings = {
  heading: 'Sign up for our newsletter',
  headline: (optional) =>
    optional
      ? `All we need is your email address. You can add ${optional}.`
      : 'All we ask for is your email address.',
  headlineOther: 'Fill in the form to get our newsletter.',
  fields: {
    email: 'Email address',
    'first-name': 'First name',
    'last-name': 'Last name',
    name: 'Name',
  },
  optionalFields: {
    'first-name': 'your first name',
    'last-name': 'your last name',
    name: 'your name',
  },
  optional: (label) => `${label} (optional)`,
  privacy: 'How we look after what you tell us (privacy notice)',
  doubleOptIn: 'After you sign up, we send you an email. Follow the link in it to finish.',
  visit: (service) =>
    `When you sign up, you will go to ${service ? `${service}’s` : 'another'} page to finish.`,
  visitNewTab: (service) =>
    `When you sign up, ${service ? `${service}’s` : 'another'} page opens in a new tab, where you finish.`,
  button: 'Sign up',
  honeypot: 'Leave this empty',
  offline: 'You are offline. What you typed is still here: sign up again when you are connected.',
};
