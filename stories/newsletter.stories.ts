import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@odm-widgets/newsletter/define.js';

/** The tag's attributes. */
interface Args {
  provider?: string;
  action?: string;
  list?: string;
  fields?: string;
  tags?: string;
  consent?: string;
  consentField?: string;
  privacyHref?: string;
  send?: string;
  doubleOptIn?: boolean;
  newTab?: boolean;
  heading?: string;
  headingLevel?: number;
  noHeading?: boolean;
  lang?: string;
  dir?: string;
  theme?: string;
  inner?: TemplateResult;
}

function widget(args: Args): TemplateResult {
  return html`<odm-newsletter
    provider=${args.provider ?? nothing}
    action=${args.action ?? nothing}
    list=${args.list ?? nothing}
    fields=${args.fields ?? nothing}
    tags=${args.tags ?? nothing}
    consent=${args.consent ?? nothing}
    consent-field=${args.consentField ?? nothing}
    privacy-href=${args.privacyHref ?? nothing}
    send=${args.send ?? nothing}
    ?double-opt-in=${args.doubleOptIn}
    ?new-tab=${args.newTab}
    heading=${args.heading ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    ?no-heading=${args.noHeading}
    lang=${args.lang ?? nothing}
    dir=${args.dir ?? nothing}
    theme=${args.theme ?? nothing}
    >${args.inner ?? html`<p><a href="https://example.org/newsletter">Sign up for our newsletter</a></p>`}</odm-newsletter
  >`;
}

const meta: Meta<Args> = {
  title: 'Widgets/All states/Newsletter',
  component: 'odm-newsletter',
  render: widget,
};
export default meta;

type Story = StoryObj<Args>;
const required: Args = {
  consent: 'We will email you about once a month. You can stop at any time.',
  privacyHref: 'https://example.org/privacy',
};
const story = (args: Args, parameters: { logs?: boolean } = {}): Story => ({
  args: { ...required, ...args },
  parameters,
});

const MAILCHIMP = 'https://example.us1.list-manage.com/subscribe/post?u=0a1b2c3d4e&id=5f60718293';
const KIT = 'https://app.kit.com/forms/1234567/subscriptions';
const LISTMONK = 'https://lists.example.org/subscription/form';
const UUID = '3c3bf41a-cda3-43b6-af42-452424b022df';

export const Mailchimp = story({ action: MAILCHIMP });
export const MailchimpWithConsentCheckbox = story({ action: MAILCHIMP, consentField: 'gdpr[1234]' });
export const Brevo = story({ action: 'https://0a1b2c3d.sibforms.com/serve/MUIEAAjHV8' });
export const MailerLite = story({ action: 'https://assets.mailerlite.com/jsonp/1/forms/2/subscribe' });
export const EmailOctopus = story({
  action: 'https://eocampaign1.com/form/0a1b2c3d-4e5f-11f1-8a6b-0c1d2e3f4a5b',
});
export const Buttondown = story({ action: 'https://buttondown.com/api/emails/embed-subscribe/example' });
export const Kit = story({ action: KIT });
export const CampaignMonitor = story({ action: 'https://example.createsend.com/t/r/s/abcdef/' });
export const Listmonk = story({ action: LISTMONK, list: UUID });
export const ListmonkSubmittedInPage = story({ action: LISTMONK, list: UUID, send: 'in-page' });
export const Mautic = story({ action: 'https://mautic.example.org/form/submit?formId=3', list: 'news' });
export const CiviCRM = story({
  action: 'https://crm.example.org/civicrm/profile/create?gid=7&reset=1',
  list: '4',
});
export const AnyOtherService = story({ provider: 'generic', action: 'https://example.org/subscribe' });

export const WithNames = story({ action: KIT, fields: 'email first-name last-name' });
export const WithTags = story({
  action: 'https://buttondown.com/api/emails/embed-subscribe/example',
  tags: 'arts',
});
export const WithDoubleOptIn = story({ action: KIT, doubleOptIn: true });
export const InANewTab = story({ action: MAILCHIMP, newTab: true });
export const OwnForm = story({
  action: MAILCHIMP,
  inner: html`<form method="post" action=${MAILCHIMP}>
    <label>Your address <input type="email" name="EMAIL" autocomplete="email" required /></label>
    <button>Join us</button>
  </form>`,
});

export const OwnFormOfBrevo = story({
  inner: html`<form id="sib-form" method="post" action="https://0a1b2c3d.sibforms.com/v2/serve/MUIEAAjHV8==">
    <label>Email <input type="text" name="EMAIL" autocomplete="email" required /></label>
    <input
      type="text"
      name="email_address_check"
      value=""
      class="input--hidden"
      aria-label="Leave this empty"
    />
    <input type="hidden" name="locale" value="en" />
    <button>Subscribe</button>
  </form>`,
});

export const WithoutAttributes: Story = { args: {} };
export const MissingConsent: Story = { args: { action: KIT }, parameters: { logs: true } };
export const AddressOfAnotherService = story({ provider: 'mailchimp', action: KIT }, { logs: true });
export const AddressOverHttp = story(
  { provider: 'generic', action: 'http://example.org/subscribe' },
  { logs: true },
);
export const AddressOfALandingPage = story({ action: 'https://mailchi.mp/example/news' }, { logs: true });
export const ShortLink = story({ action: 'https://bit.ly/3abcdef' }, { logs: true });
export const UnknownService = story({ action: 'https://example.org/subscribe' }, { logs: true });

export const Welsh = story({ action: MAILCHIMP, fields: 'email first-name last-name', lang: 'cy' });
export const WelshMissingConsent: Story = { args: { action: KIT, lang: 'cy' }, parameters: { logs: true } };
export const Dark = story({ action: MAILCHIMP, consentField: 'gdpr[1234]', theme: 'dark' });
export const RightToLeft = story({ action: MAILCHIMP, consentField: 'gdpr[1234]', dir: 'rtl' });
export const OwnHeading = story({ action: KIT, heading: 'News from Open Data Manchester', headingLevel: 3 });
export const WithoutHeading = story({ action: KIT, noHeading: true });
