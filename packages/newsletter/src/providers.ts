/** What may be asked of a person. */
export const FIELDS = ['email', 'first-name', 'last-name', 'name'] as const;
export type FieldKey = (typeof FIELDS)[number];
type FieldNames = Partial<Record<FieldKey, string | undefined>>;

/** Name and value of a field. */
export type Pair = readonly [name: string, value: string];

/** All that differs between one newsletter service and another. */
export interface Provider {
  /** As people know it; empty where the service has no name we know. */
  name: string;
  /** Its hosts; any where people host it themselves. */
  host?: RegExp;
  /** Path and query of an address that takes sign-ups. */
  path: RegExp;
  /** Query parameters that must be in it. */
  needs?: readonly string[];
  fields: FieldNames | ((action: URL) => FieldNames);
  /** Sent with every sign-up. */
  fixed?: (action: URL, list: readonly string[]) => readonly Pair[];
  /** How it is told the lists; `needed` where it takes nothing without one. */
  list?: { needed?: boolean; pairs: (list: readonly string[]) => readonly Pair[] };
  tags?: (tags: readonly string[]) => readonly Pair[];
  /** A field that people leave empty, and programs that fill in everything do not. */
  honeypot?: (action: URL) => string;
  /** A box to tick: its value, and its name where that is the same for everybody. */
  consent?: { name?: string; value: string };
  button?: Pair;
  /** Whether a page of another origin may read the answer: for everybody, where its operator allows that page, or not. */
  readable: 'yes' | 'if-allowed' | 'no';
  /** Where a page posts to read the answer, if not where a form posts. */
  endpoint?: (action: URL) => string;
  headers?: Readonly<Record<string, string>>;
}

const names = (...all: (string | undefined)[]): FieldNames =>
  Object.fromEntries(FIELDS.map((key, index) => [key, all[index]]));
const each = (name: string) => (values: readonly string[]) => values.map((value): Pair => [name, value]);
const at = (path: string) => new RegExp(`${path}/?(?:\\?|$)`, 'iu');
const parameter = (action: URL, name: string) => action.searchParams.get(name) ?? '';

/** The list's id is the last part of the address, and makes the name of the e-mail field. */
const campaignMonitorList = ({ pathname }: URL) => pathname.split('/').filter(Boolean).at(-1) ?? '';

export const PROVIDERS = {
  mailchimp: {
    name: 'Mailchimp',
    host: /^(?:[\w-]+\.)?us\d+\.list-manage\d?\.com$/u,
    path: at('^/subscribe/post'),
    needs: ['u', 'id'],
    fields: names('EMAIL', 'FNAME', 'LNAME'),
    tags: (tags) => [['tags', tags.join(',')]],
    honeypot: (action) => `b_${parameter(action, 'u')}_${parameter(action, 'id')}`,
    consent: { value: 'Y' },
    button: ['subscribe', 'Subscribe'],
    readable: 'no',
  },
  brevo: {
    name: 'Brevo',
    host: /^[\w-]+\.sibforms\.com$/u,
    path: at('^/serve/[\\w-]+'),
    fields: names('EMAIL', 'FIRSTNAME', 'LASTNAME'),
    fixed: () => [
      ['locale', 'en'],
      ['html_type', 'simple'],
    ],
    honeypot: () => 'email_address_check',
    consent: { name: 'OPT_IN', value: '1' },
    readable: 'no',
  },
  mailerlite: {
    name: 'MailerLite',
    host: /^assets\.mailerlite\.com$/u,
    path: at('^/jsonp/\\d+/forms/\\d+/subscribe'),
    fields: names('fields[email]', 'fields[name]', 'fields[last_name]'),
    fixed: () => [
      ['ml-submit', '1'],
      ['anticsrf', 'true'],
    ],
    consent: { value: '1' },
    readable: 'no',
  },
  emailoctopus: {
    name: 'EmailOctopus',
    host: /^(?:eocampaign|eomail)\d+\.com$/u,
    path: at('^/form/[\\da-f-]{36}'),
    // In the order of the form; a form in another order is told by fields="email=field_0 first-name=field_2".
    fields: names('field_0', 'field_1', 'field_2'),
    honeypot: () => 'hpc4b27b6e-eb38-11e9-be00-06b4694bee2a',
    readable: 'yes',
  },
  buttondown: {
    name: 'Buttondown',
    host: /^buttondown\.(?:com|email)$/u,
    path: at('^/api/emails/embed-subscribe/[\\w.-]+'),
    fields: names('email', 'metadata__first-name', 'metadata__last-name', 'metadata__name'),
    fixed: () => [['embed', '1']],
    tags: each('tag'),
    readable: 'no',
  },
  kit: {
    name: 'Kit',
    host: /^app\.(?:kit|convertkit)\.com$/u,
    path: at('^/forms/\\d+/subscriptions'),
    fields: names('email_address', 'fields[first_name]', 'fields[last_name]'),
    tags: each('tags[]'),
    readable: 'yes',
  },
  'campaign-monitor': {
    name: 'Campaign Monitor',
    host: /^[\w-]+\.createsend\d*\.com$/u,
    path: at('^/t/\\w/s/\\w+'),
    fields: (action) => {
      const list = campaignMonitorList(action);
      return names(`cm-${list}-${list}`, undefined, undefined, 'cm-name');
    },
    consent: { value: 'true' },
    readable: 'no',
  },
  listmonk: {
    name: 'listmonk',
    path: at('/subscription/form'),
    fields: names('email', undefined, undefined, 'name'),
    list: { needed: true, pairs: each('l') },
    honeypot: () => 'nonce',
    readable: 'if-allowed',
    endpoint: ({ href }) => href.replace(/\/subscription\/form\/?(?=[?#]|$)/u, '/api/public/subscription'),
  },
  mautic: {
    name: 'Mautic',
    path: at('/form/submit'),
    needs: ['formId'],
    fields: names('mauticform[email]', 'mauticform[first_name]', 'mauticform[last_name]'),
    fixed: (action, [formName = '']) => [
      ['mauticform[formId]', parameter(action, 'formId')],
      ['mauticform[return]', ''],
      ['mauticform[formName]', formName],
    ],
    list: { needed: true, pairs: () => [] },
    readable: 'if-allowed',
    headers: { 'x-requested-with': 'XMLHttpRequest' },
  },
  civicrm: {
    name: 'CiviCRM',
    path: /civicrm(?:\/|%2F)profile(?:\/|%2F)create/iu,
    needs: ['gid'],
    fields: names('email-Primary', 'first_name', 'last_name'),
    fixed: () => [
      ['postURL', ''],
      ['cancelURL', ''],
      ['_qf_default', 'Edit:cancel'],
    ],
    list: { pairs: (list) => list.map((id): Pair => [`group[${id}]`, '1']) },
    button: ['_qf_Edit_next', 'Save'],
    readable: 'no',
  },
  generic: {
    name: '',
    path: /./u,
    fields: names('email', 'first_name', 'last_name', 'name'),
    list: { pairs: each('list') },
    tags: each('tags'),
    consent: { value: '1' },
    readable: 'if-allowed',
  },
} as const satisfies Record<string, Provider>;

export type ProviderId = keyof typeof PROVIDERS;
