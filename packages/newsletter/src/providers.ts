/** Fields a form may have. */
export const FIELDS = ['email', 'first-name', 'last-name', 'name'] as const;
export type FieldKey = (typeof FIELDS)[number];

/** Name and value of a form control. */
export type NameValue = readonly [name: string, value: string];

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Everything that differs between newsletter services. Names and values of controls are written as a query string,
 * `name=value`; `{param}` stands for that query parameter of the form's address, `{last}` for the last segment of
 * its path.
 */
export interface Provider {
  /** The service's name; empty for a service that is not known. */
  name: string;
  /** Host names that take sign-ups; any host when left out, for software that people host themselves. */
  hosts?: RegExp;
  /** Domains of the service. An address there that takes no sign-ups is an error, never another provider's. */
  domains?: readonly string[];
  /** Path or query string that no other software has, for a service that people host themselves. */
  ownPath?: RegExp;
  /** Path and query string of an address that takes sign-ups. */
  path: RegExp;
  /** Query parameters with which a script requests another response; they are removed from the address of the form. */
  scriptParams?: readonly string[];
  /** Query parameters the address must have. */
  requiredParams?: readonly string[];
  /** Its names for `FIELDS`, in that order, with spaces between; `-` where it has none. */
  fieldNames: string;
  /** Other names the email field may have in the service's own forms. */
  emailNames?: RegExp;
  /** Controls sent with every sign-up. */
  fixedFields?: string;
  /** Control that names a list, with `{}` for the list; left out where the address names it. */
  listField?: string;
  /** Whether a sign-up without a list is rejected. */
  requiresList?: boolean;
  /** Control for one tag, with `{}` for it, or for all tags separated by commas, with `{,}`. */
  tagField?: string;
  /** Honeypot: a control that people leave empty and that spam programs fill in. */
  honeypot?: string;
  /** Value of the consent checkbox, and its name where every form has the same one. */
  consentField?: string;
  /** Name and value of the submit button. */
  submitField?: string;
  /** Whether another origin may read the response (CORS): always, where the operator configures it, or never. */
  cors: 'always' | 'configurable' | 'never';
  /** Address to post to from a script, where it is not the address of the form. */
  scriptEndpoint?: (address: string) => string;
  /** Whether a JSON response confirms a sign-up; left out where the HTTP status alone says so. */
  isAccepted?: (response: JsonObject) => boolean;
}

const pathPattern = (path: string) => new RegExp(`${path}/?(?:\\?|$)`, 'iu');

export const PROVIDERS = {
  mailchimp: {
    name: 'Mailchimp',
    hosts: /^(?:[\w-]+\.)?us\d{1,3}\.list-manage[12]?\.com$/u,
    domains: [
      'list-manage.com',
      'list-manage1.com',
      'list-manage2.com',
      'mailchimp.com',
      'mailchi.mp',
      'eepurl.com',
      'campaign-archive.com',
    ],
    path: pathPattern('^/subscribe/post'),
    requiredParams: ['u', 'id'],
    fieldNames: 'EMAIL FNAME LNAME',
    tagField: 'tags={,}',
    honeypot: 'b_{u}_{id}',
    consentField: '=Y',
    submitField: 'subscribe=Subscribe',
    cors: 'never',
  },
  brevo: {
    name: 'Brevo',
    hosts: /^(?:[\w-]+\.)?sibforms\.com$/u,
    domains: ['sibforms.com', 'brevo.com', 'sendinblue.com', 'sibautomation.com'],
    // The token is base64 and may end with its padding.
    path: pathPattern('^(?:/v2)?/serve/[\\w-]+(?:=|%3D){0,2}'),
    scriptParams: ['isAjax'],
    fieldNames: 'EMAIL FIRSTNAME LASTNAME',
    fixedFields: 'locale=en&html_type=simple',
    honeypot: 'email_address_check',
    consentField: 'OPT_IN=1',
    cors: 'never',
  },
  mailerlite: {
    name: 'MailerLite',
    hosts: /^assets\.mailerlite\.com$/u,
    domains: ['mailerlite.com', 'mailerlite.io', 'mlsend.com', 'subscribepage.com', 'subscribepage.io'],
    path: pathPattern('^/jsonp/\\d+/forms/\\d+/subscribe'),
    fieldNames: 'fields[email] fields[name] fields[last_name]',
    fixedFields: 'ml-submit=1&anticsrf=true',
    cors: 'never',
  },
  emailoctopus: {
    name: 'EmailOctopus',
    hosts: /^(?:[\w-]+\.)?(?:eocampaign1|eomail[1-8])\.com$/u,
    domains: [
      'emailoctopus.com',
      'eo.page',
      'eocampaign1.com',
      'eomail1.com',
      'eomail2.com',
      'eomail3.com',
      'eomail4.com',
      'eomail5.com',
      'eomail6.com',
      'eomail7.com',
      'eomail8.com',
    ],
    path: pathPattern('^/form/[\\da-f-]{36}'),
    // Numbered in the order of the form; fields="email=field_0 first-name=field_2" describes another order.
    fieldNames: 'field_0 field_1 field_2',
    emailNames: /^field_\d+$/u,
    honeypot: 'hpc4b27b6e-eb38-11e9-be00-06b4694bee2a',
    cors: 'always',
    isAccepted: ({ success }) => success === true,
  },
  buttondown: {
    name: 'Buttondown',
    hosts: /^buttondown\.(?:com|email)$/u,
    domains: ['buttondown.com', 'buttondown.email'],
    path: pathPattern('^/api/emails/embed-subscribe/[\\w.-]+'),
    // Emails can only use metadata whose keys have no hyphen.
    fieldNames: 'email metadata__first_name metadata__last_name metadata__name',
    fixedFields: 'embed=1',
    tagField: 'tag={}',
    cors: 'never',
  },
  kit: {
    name: 'Kit',
    hosts: /^app\.(?:kit|convertkit)\.com$/u,
    domains: ['kit.com', 'convertkit.com', 'ck.page'],
    path: pathPattern('^/forms/\\d+/subscriptions'),
    fieldNames: 'email_address fields[first_name] fields[last_name]',
    tagField: 'tags[]={}',
    cors: 'always',
    isAccepted: ({ status }) => status === 'success',
  },
  'campaign-monitor': {
    name: 'Campaign Monitor',
    hosts: /^[\w-]+\.createsend[1457]?\.com$/u,
    domains: [
      'createsend.com',
      'createsend1.com',
      'createsend4.com',
      'createsend5.com',
      'createsend7.com',
      'campaignmonitor.com',
      'confirmsubscription.com',
    ],
    path: pathPattern('^/t/\\w/s/\\w+'),
    // The list's id is the last segment of the address, and part of the name of the email field.
    fieldNames: 'cm-{last}-{last} - - cm-name',
    emailNames: /^cm-(\w+)-\1$/u,
    consentField: '=true',
    cors: 'never',
  },
  listmonk: {
    name: 'listmonk',
    path: pathPattern('/subscription/form'),
    fieldNames: 'email - - name',
    listField: 'l={}',
    requiresList: true,
    honeypot: 'nonce',
    cors: 'configurable',
    scriptEndpoint: (address) =>
      address.replace(/\/subscription\/form\/?(?=[?#]|$)/u, '/api/public/subscription'),
    isAccepted: ({ data }) => data !== undefined,
  },
  mautic: {
    name: 'Mautic',
    path: pathPattern('/form/submit'),
    requiredParams: ['formId'],
    scriptParams: ['ajax'],
    fieldNames: 'mauticform[email] mauticform[first_name] mauticform[last_name]',
    emailNames: /^mauticform\[\w+\]$/u,
    fixedFields: 'mauticform[formId]={formId}&mauticform[return]=',
    listField: 'mauticform[formName]={}',
    requiresList: true,
    cors: 'configurable',
    // Without this parameter the response is a redirect to a page.
    scriptEndpoint: (address) => {
      const url = new URL(address);
      url.searchParams.set('ajax', '1');
      return url.href;
    },
    isAccepted: ({ success }) => success === 1 || success === '1' || success === true,
  },
  civicrm: {
    name: 'CiviCRM',
    ownPath: /civicrm(?:\/|%2F)profile/iu,
    path: /civicrm(?:\/|%2F)profile(?:\/|%2F)create/iu,
    requiredParams: ['gid'],
    fieldNames: 'email-Primary first_name last_name',
    emailNames: /^email-\w+$/u,
    fixedFields: 'postURL=&cancelURL=&_qf_default=Edit:cancel',
    listField: 'group[{}]=1',
    submitField: '_qf_Edit_next=Save',
    cors: 'never',
  },
  generic: {
    name: '',
    path: /./u,
    fieldNames: 'email first_name last_name name',
    emailNames: /./u,
    listField: 'list={}',
    tagField: 'tags={}',
    cors: 'configurable',
  },
} as const satisfies Record<string, Provider>;

export type ProviderId = keyof typeof PROVIDERS;
export const PROVIDER_IDS = Object.keys(PROVIDERS) as ProviderId[];

/** Link shorteners: they redirect, and a redirected form arrives without its data. */
export const LINK_SHORTENERS: readonly string[] = [
  'bit.ly',
  'bitly.com',
  'buff.ly',
  'cutt.ly',
  'dub.sh',
  'fb.me',
  'goo.gl',
  'is.gd',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  'short.io',
  'shorturl.at',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'v.gd',
];
