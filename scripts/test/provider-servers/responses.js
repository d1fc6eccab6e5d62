// @ts-check
/**
 * Responses of newsletter services, as they document them or as public code shows them. The local part of the email
 * address selects the scenario: `already+1@example.org` is on the list already.
 *
 * @typedef {'ok' | 'optin' | 'already' | 'invalid' | 'refused' | 'visit' | 'hostile' | 'nonsense' | 'huge' | 'busy' | 'broken' | 'silent'} Scenario
 * @typedef {{ status: number, type: string, body: string }} ProviderResponse
 * @typedef {{ path: RegExp, cors: 'always' | 'configurable' | 'never', json?: (scenario: Scenario) => [status: number, body: unknown] }} Service
 */

const SCENARIOS = new Set(
  'ok optin already invalid refused visit hostile nonsense huge busy broken silent'.split(' '),
);
export const HOSTILE = '<img src=x onerror="globalThis.pwned = 1"><a href="javascript:pwned()">Click</a>';

/** @type {Record<string, Service>} */
export const SERVICES = {
  mailchimp: { path: /^\/subscribe\/post$/u, cors: 'never' },
  brevo: { path: /^\/serve\/[\w-]+$/u, cors: 'never' },
  mailerlite: { path: /^\/jsonp\/\d+\/forms\/\d+\/subscribe$/u, cors: 'never' },
  buttondown: { path: /^\/api\/emails\/embed-subscribe\/\w+$/u, cors: 'never' },
  'campaign-monitor': { path: /^\/t\/r\/s\/\w+\/$/u, cors: 'never' },
  civicrm: { path: /^\/civicrm\/profile\/create$/u, cors: 'never' },
  emailoctopus: {
    path: /^\/form\/[\da-f-]{36}$/u,
    cors: 'always',
    json: (scenario) => {
      if (scenario === 'already')
        return [400, failure('MEMBER_EXISTS_WITH_EMAIL_ADDRESS', 'This address is subscribed.')];
      if (scenario === 'invalid')
        return [400, failure('INVALID_PARAMETERS', 'Your email address looks wrong.')];
      if (scenario === 'refused') return [400, failure('BOT_SUBMISSION', 'Submission looks automated.')];
      if (scenario === 'hostile') return [400, failure('INVALID_PARAMETERS', HOSTILE)];
      return [200, { success: true, message: 'Thanks for subscribing!' }];
    },
  },
  kit: {
    path: /^\/forms\/\d+\/subscriptions$/u,
    cors: 'always',
    json: (scenario) => {
      if (scenario === 'invalid') return [200, failed('Email address is invalid')];
      if (scenario === 'refused') return [200, failed('This form is closed')];
      if (scenario === 'hostile') return [200, failed(HOSTILE)];
      if (scenario === 'visit') return [200, { status: 'quarantined', url: 'https://app.kit.com/guard/1' }];
      return [200, { status: 'success', consent: { enabled: false, url: null } }];
    },
  },
  listmonk: {
    path: /\/(?:subscription\/form|api\/public\/subscription)$/u,
    cors: 'configurable',
    json: (scenario) => {
      if (scenario === 'invalid') return [400, { message: 'Invalid e-mail' }];
      if (scenario === 'refused') return [400, { message: 'No lists selected' }];
      if (scenario === 'hostile') return [400, { message: HOSTILE }];
      return [200, { data: { has_optin: scenario === 'optin' } }];
    },
  },
  mautic: {
    path: /\/form\/submit$/u,
    cors: 'configurable',
    json: (scenario) => {
      if (scenario === 'invalid')
        return [200, { success: 0, validationErrors: { email: '<em>Email</em> is not valid.' } }];
      if (scenario === 'refused') return [200, { success: 0, errorMessage: 'This form is not available.' }];
      if (scenario === 'hostile') return [200, { success: 0, errorMessage: HOSTILE }];
      return [200, { success: 1, successMessage: 'Thanks!', formName: 'news' }];
    },
  },
  generic: {
    path: /\/subscribe$/u,
    cors: 'configurable',
    json: (scenario) => {
      if (scenario === 'already') return [409, { message: 'You are already subscribed' }];
      if (scenario === 'invalid') return [422, { error: 'That email address is not valid' }];
      if (scenario === 'refused') return [403, { error: 'Sign-ups are closed' }];
      if (scenario === 'hostile') return [422, { error: HOSTILE }];
      return [200, { ok: true }];
    },
  },
};

/** @returns {Scenario} */
export function requestedScenario(/** @type {readonly (readonly [string, string])[]} */ fields) {
  const email = fields.map(([, value]) => value).find((value) => value.includes('@')) ?? '';
  const scenario = email.split(/[+@]/u)[0] ?? '';
  return /** @type {Scenario} */ (SCENARIOS.has(scenario) ? scenario : 'ok');
}

/** @param {Service} service @param {Scenario} scenario @param {boolean} acceptsJson @returns {ProviderResponse} */
export function responseOf(service, scenario, acceptsJson) {
  if (scenario === 'busy') return page(429, 'Too many requests');
  if (scenario === 'broken') return page(500, 'Server error');
  if (!acceptsJson || !service.json) return page(200, `A page about: ${scenario}`);
  if (scenario === 'nonsense') return page(200, 'A page where JSON was expected');
  if (scenario === 'huge') return { status: 200, type: 'application/json', body: `"${'x'.repeat(400_000)}"` };
  const [status, body] = service.json(scenario);
  return { status, type: 'application/json', body: JSON.stringify(body) };
}

/** @returns {ProviderResponse} */
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
