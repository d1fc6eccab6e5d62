import type { NewsletterStrings } from './types.js';

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
  yours: (label) => `your ${label.toLowerCase()}`,
  optional: (label) => `${label} (optional)`,
  privacy: 'How we look after what you tell us (privacy notice)',
  doubleOptIn: 'After you sign up, we send you an email. Follow the link in it to finish.',
  visit: (service, newTab) => {
    const page = `${service ? `${service}’s` : 'another'} page`;
    return newTab
      ? `When you sign up, ${page} opens in a new tab, where you finish.`
      : `When you sign up, you will go to ${page} to finish.`;
  },
  button: 'Sign up',
  printed: (address) => `Sign up at: ${address}`,
  honeypot: 'Leave this empty',
  offline: 'You are offline. What you typed is still here: sign up again when you are connected.',
};
