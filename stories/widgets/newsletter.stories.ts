import type { Meta } from '@storybook/web-components-vite';
import '@odm-widgets/newsletter/define.js';
import { playground } from '../support/playground.js';

const meta: Meta = { title: 'Widgets/Newsletter', component: 'odm-newsletter' };
export default meta;

const MAILCHIMP = 'https://example.us1.list-manage.com/subscribe/post?u=0a1b2c3d4e&id=5f60718293';
const BUTTONDOWN = 'https://buttondown.com/api/emails/embed-subscribe/example';
const LISTMONK = 'https://lists.example.org/subscription/form';

export const Playground = playground('odm-newsletter', {
  args: {
    action: 'https://app.kit.com/forms/1234567/subscriptions',
    consent: 'We will email you about once a month. You can stop at any time, from a link in every email.',
    'privacy-href': 'https://example.org/privacy',
  },
  // A form has no marks, tables or parts that are pointed out.
  hidden: ['--odm-color-context', '--odm-color-accent-text', '--odm-color-line', '--odm-color-band'],
  changes: {
    action: { value: MAILCHIMP },
    list: { value: '3c3bf41a-cda3-43b6-af42-452424b022df', with: { action: LISTMONK } },
    'new-tab': { value: true, with: { action: MAILCHIMP } },
    fields: { value: 'email first-name last-name' },
    tags: { value: 'arts', with: { action: BUTTONDOWN } },
    consent: { value: 'We write when there is something to say.' },
    'consent-field': { value: 'gdpr[1234]', with: { action: MAILCHIMP } },
    'privacy-href': { value: 'https://example.org/how-we-use-data' },
    send: { value: 'visit' },
    heading: { value: 'Our news' },
  },
});
