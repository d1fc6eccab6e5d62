// @ts-check
/**
 * What newsletter services answer, as they document it or as public code shows them. The address that signs up
 * chooses: `already+1@example.org` is one that is on the list.
 *
 * @typedef {'ok' | 'optin' | 'already' | 'invalid' | 'refused' | 'visit' | 'hostile' | 'nonsense' | 'huge' | 'busy' | 'broken' | 'silent'} Wish
 * @typedef {{ status: number, type: string, body: string }} Answer
 * @typedef {{ path: RegExp, shared: 'everybody' | 'allowed' | 'nobody', json?: (wish: Wish) => [status: number, body: unknown] }} Service
 */

const WISHES = new Set(
  'ok optin already invalid refused visit hostile nonsense huge busy broken silent'.split(' '),
);
export const HOSTILE = '<img src=x onerror="globalThis.pwned = 1"><a href="javascript:pwned()">Click</a>';

/** @type {Record<string, Service>} */
export const SERVICES = {
  mailchimp: { path: /^\/subscribe\/post$/u, shared: 'nobody' },
  brevo: { path: /^\/serve\/[\w-]+$/u, shared: 'nobody' },
  mailerlite: { path: /^\/jsonp\/\d+\/forms\/\d+\/subscribe$/u, shared: 'nobody' },
  buttondown: { path: /^\/api\/emails\/embed-subscribe\/\w+$/u, shared: 'nobody' },
  'campaign-monitor': { path: /^\/t\/r\/s\/\w+\/$/u, shared: 'nobody' },
  civicrm: { path: /^\/civicrm\/profile\/create$/u, shared: 'nobody' },
  emailoctopus: {
    path: /^\/form\/[\da-f-]{36}$/u,
    shared: 'everybody',
    json: (wish) => {
      if (wish === 'already')
        return [400, failure('MEMBER_EXISTS_WITH_EMAIL_ADDRESS', 'This address is subscribed.')];
      if (wish === 'invalid') return [400, failure('INVALID_PARAMETERS', 'Your email address looks wrong.')];
      if (wish === 'refused') return [400, failure('BOT_SUBMISSION', 'Submission looks automated.')];
      if (wish === 'hostile') return [400, failure('INVALID_PARAMETERS', HOSTILE)];
      return [200, { success: true, message: 'Thanks for subscribing!' }];
    },
  },
  kit: {
    path: /^\/forms\/\d+\/subscriptions$/u,
    shared: 'everybody',
    json: (wish) => {
      if (wish === 'invalid') return [200, failed('Email address is invalid')];
      if (wish === 'refused') return [200, failed('This form is closed')];
      if (wish === 'hostile') return [200, failed(HOSTILE)];
      if (wish === 'visit') return [200, { status: 'quarantined', url: 'https://app.kit.com/guard/1' }];
      return [200, { status: 'success', consent: { enabled: false, url: null } }];
    },
  },
  listmonk: {
    path: /\/(?:subscription\/form|api\/public\/subscription)$/u,
    shared: 'allowed',
    json: (wish) => {
      if (wish === 'invalid') return [400, { message: 'Invalid e-mail' }];
      if (wish === 'refused') return [400, { message: 'No lists selected' }];
      if (wish === 'hostile') return [400, { message: HOSTILE }];
      return [200, { data: { has_optin: wish === 'optin' } }];
    },
  },
  mautic: {
    path: /\/form\/submit$/u,
    shared: 'allowed',
    json: (wish) => {
      if (wish === 'invalid')
        return [200, { success: 0, validationErrors: { email: '<em>Email</em> is not valid.' } }];
      if (wish === 'refused') return [200, { success: 0, errorMessage: 'This form is not available.' }];
      if (wish === 'hostile') return [200, { success: 0, errorMessage: HOSTILE }];
      return [200, { success: 1, successMessage: 'Thanks!', formName: 'news' }];
    },
  },
  generic: {
    path: /\/subscribe$/u,
    shared: 'allowed',
    json: (wish) => {
      if (wish === 'already') return [409, { message: 'You are already subscribed' }];
      if (wish === 'invalid') return [422, { error: 'That email address is not valid' }];
      if (wish === 'refused') return [403, { error: 'Sign-ups are closed' }];
      if (wish === 'hostile') return [422, { error: HOSTILE }];
      return [200, { ok: true }];
    },
  },
};

/** @returns {Wish} */
export function wishOf(/** @type {readonly (readonly [string, string])[]} */ fields) {
  const email = fields.map(([, value]) => value).find((value) => value.includes('@')) ?? '';
  const wish = email.split(/[+@]/u)[0] ?? '';
  return /** @type {Wish} */ (WISHES.has(wish) ? wish : 'ok');
}

/** @param {Service} service @param {Wish} wish @param {boolean} asScript @returns {Answer} */
export function answerOf(service, wish, asScript) {
  if (wish === 'busy') return page(429, 'Too many requests');
  if (wish === 'broken') return page(500, 'Server error');
  if (!asScript || !service.json) return page(200, `A page about: ${wish}`);
  if (wish === 'nonsense') return page(200, 'A page where JSON was expected');
  if (wish === 'huge') return { status: 200, type: 'application/json', body: `"${'x'.repeat(400_000)}"` };
  const [status, body] = service.json(wish);
  return { status, type: 'application/json', body: JSON.stringify(body) };
}

/** @returns {Answer} */
function page(/** @type {number} */ status, /** @type {string} */ words) {
  return {
    status,
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><title>${words}</title><p>${words}`,
  };
}

function failure(/** @type {string} */ code, /** @type {string} */ message) {
  return { success: false, error: { code, message } };
}

function failed(/** @type {string} */ message) {
  return { status: 'failed', errors: { fields: ['email_address'], messages: [message] } };
}
