/** What may be asked of a person. */
export const FIELDS = ['email', 'first-name', 'last-name', 'name'] as const;
export type FieldKey = (typeof FIELDS)[number];

/** Name and value of a field. */
export type NameValue = readonly [name: string, value: string];

/** An answer in JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * All that differs between one newsletter service and another. Fields that are sent are written as in a query,
 * `name=value`; `{name}` in them stands for a parameter of the address, `{last}` for the last part of its path.
 */
export interface Provider {
  /** As people know it; empty where the service has no name we know. */
  name: string;
  /** Its hosts; any where people host it themselves. */
  host?: RegExp;
  /** Path and query of an address that takes sign-ups. */
  path: RegExp;
  /** Query parameters that must be in it. */
  needs?: readonly string[];
  /** What it calls each of `FIELDS`, with spaces between; `-` for one it does not know. */
  fields: string;
  /** Sent with every sign-up. */
  fixed?: string;
  /** How it is told a list, in place of `{}`; empty where that is in the address. */
  list?: string;
  /** It takes nothing without a list. */
  needsList?: boolean;
  /** How it is told a tag, in place of `{}`, or all tags with commas between, in place of `{,}`. */
  tags?: string;
  /** A field that people leave empty, and programs that fill in everything do not. */
  honeypot?: string;
  /** A box to tick: its value, and its name where that is the same for everybody. */
  consent?: string;
  /** What its button sends. */
  button?: string;
  /** Whether a page of another origin may read the answer: for everybody, where its operator allows that page, or not. */
  readable: 'yes' | 'if-allowed' | 'no';
  /** Where a page posts to read the answer, if not where a form posts. */
  endpoint?: (address: string) => string;
  headers?: Readonly<Record<string, string>>;
  /** Whether an answer in JSON says that a sign-up was taken; a service without one says it by its status. */
  taken?: (answer: JsonObject) => boolean;
}

const pathPattern = (path: string) => new RegExp(`${path}/?(?:\\?|$)`, 'iu');

export const PROVIDERS = {
  mailchimp: {
    name: 'Mailchimp',
    host: /^(?:[\w-]+\.)?us\d+\.list-manage\d?\.com$/u,
    path: pathPattern('^/subscribe/post'),
    needs: ['u', 'id'],
    fields: 'EMAIL FNAME LNAME',
    tags: 'tags={,}',
    honeypot: 'b_{u}_{id}',
    consent: '=Y',
    button: 'subscribe=Subscribe',
    readable: 'no',
  },
  brevo: {
    name: 'Brevo',
    host: /^[\w-]+\.sibforms\.com$/u,
    path: pathPattern('^/serve/[\\w-]+'),
    fields: 'EMAIL FIRSTNAME LASTNAME',
    fixed: 'locale=en&html_type=simple',
    honeypot: 'email_address_check',
    consent: 'OPT_IN=1',
    readable: 'no',
  },
  mailerlite: {
    name: 'MailerLite',
    host: /^assets\.mailerlite\.com$/u,
    path: pathPattern('^/jsonp/\\d+/forms/\\d+/subscribe'),
    fields: 'fields[email] fields[name] fields[last_name]',
    fixed: 'ml-submit=1&anticsrf=true',
    readable: 'no',
  },
  emailoctopus: {
    name: 'EmailOctopus',
    host: /^(?:eocampaign|eomail)\d+\.com$/u,
    path: pathPattern('^/form/[\\da-f-]{36}'),
    // In the order of the form; a form in another order is told by fields="email=field_0 first-name=field_2".
    fields: 'field_0 field_1 field_2',
    honeypot: 'hpc4b27b6e-eb38-11e9-be00-06b4694bee2a',
    readable: 'yes',
    taken: ({ success }) => success === true,
  },
  buttondown: {
    name: 'Buttondown',
    host: /^buttondown\.(?:com|email)$/u,
    path: pathPattern('^/api/emails/embed-subscribe/[\\w.-]+'),
    fields: 'email metadata__first-name metadata__last-name metadata__name',
    fixed: 'embed=1',
    tags: 'tag={}',
    readable: 'no',
  },
  kit: {
    name: 'Kit',
    host: /^app\.(?:kit|convertkit)\.com$/u,
    path: pathPattern('^/forms/\\d+/subscriptions'),
    fields: 'email_address fields[first_name] fields[last_name]',
    tags: 'tags[]={}',
    readable: 'yes',
    taken: ({ status }) => status === 'success',
  },
  'campaign-monitor': {
    name: 'Campaign Monitor',
    host: /^[\w-]+\.createsend\d*\.com$/u,
    path: pathPattern('^/t/\\w/s/\\w+'),
    // The list's id is the last part of the address, and makes the name of the e-mail field.
    fields: 'cm-{last}-{last} - - cm-name',
    consent: '=true',
    readable: 'no',
  },
  listmonk: {
    name: 'listmonk',
    path: pathPattern('/subscription/form'),
    fields: 'email - - name',
    list: 'l={}',
    needsList: true,
    honeypot: 'nonce',
    readable: 'if-allowed',
    endpoint: (address) => address.replace(/\/subscription\/form\/?(?=[?#]|$)/u, '/api/public/subscription'),
    taken: ({ data }) => data !== undefined,
  },
  mautic: {
    name: 'Mautic',
    path: pathPattern('/form/submit'),
    needs: ['formId'],
    fields: 'mauticform[email] mauticform[first_name] mauticform[last_name]',
    fixed: 'mauticform[formId]={formId}&mauticform[return]=',
    list: 'mauticform[formName]={}',
    needsList: true,
    readable: 'if-allowed',
    headers: { 'x-requested-with': 'XMLHttpRequest' },
    taken: ({ success }) => Number(success) === 1,
  },
  civicrm: {
    name: 'CiviCRM',
    path: /civicrm(?:\/|%2F)profile(?:\/|%2F)create/iu,
    needs: ['gid'],
    fields: 'email-Primary first_name last_name',
    fixed: 'postURL=&cancelURL=&_qf_default=Edit:cancel',
    list: 'group[{}]=1',
    button: '_qf_Edit_next=Save',
    readable: 'no',
  },
  generic: {
    name: '',
    path: /./u,
    fields: 'email first_name last_name name',
    list: 'list={}',
    tags: 'tags={}',
    readable: 'if-allowed',
  },
} as const satisfies Record<string, Provider>;

export type ProviderId = keyof typeof PROVIDERS;
