// @ts-check
/** What newsletter services require of a sign-up and how they respond, each by its own documentation or source. */

/** @typedef {import('./types.d.ts').ProviderServer} ProviderServer */
/** @typedef {import('./types.d.ts').PostedForm} PostedForm */

export const HOSTILE = '<img src=x onerror="globalThis.pwned = 1"><a href="javascript:pwned()">Click</a>';
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** @param {PostedForm} form @param {string} name @returns {string[]} */
const valuesOf = ({ fields }, name) => fields.filter(([key]) => key === name).map(([, value]) => value);

/** @param {PostedForm} form @param {string} name @returns {string | undefined} */
function missingEmail(form, name) {
  return EMAIL.test(valuesOf(form, name)[0] ?? '') ? undefined : `${name} is not an email address`;
}

/** @param {PostedForm} form @param {string} name @returns {string | undefined} */
function filledHoneypot(form, name) {
  return valuesOf(form, name).some((value) => value !== '') ? `${name} is filled in` : undefined;
}

/** @param {PostedForm} form @param {string} name @param {string} value @returns {string | undefined} */
function missingValue(form, name, value) {
  return valuesOf(form, name).includes(value) ? undefined : `${name} is not ${value}`;
}

/** @type {Record<string, ProviderServer>} */
export const PROVIDER_SERVERS = {
  mailchimp: {
    // A form as Mailchimp hands it out, with the names and parameters that this server checks; those in other
    // repositories, such as OpJePl44tsm4n/takecare and Carawebs/wp-custom-widgets, have the same.
    documentation:
      'https://github.com/cagov/engaged.ca.gov/blob/main/scripts/lambdas/MailChimp-Sign-Up-Form-Post/README.md',
    path: /^\/subscribe\/post$/u,
    cors: 'never',
    problemWith(form) {
      const { searchParams } = form.url;
      const [user, list] = [searchParams.get('u'), searchParams.get('id')];
      if (!user || !list) return 'the address names no list';
      return filledHoneypot(form, `b_${user}_${list}`) ?? missingEmail(form, 'EMAIL');
    },
  },
  brevo: {
    documentation: 'https://github.com/Servosity/msp-skills/pull/108',
    path: /^(?:\/v2)?\/serve\/[\w-]+={0,2}$/u,
    cors: 'never',
    problemWith: (form) => filledHoneypot(form, 'email_address_check') ?? missingEmail(form, 'EMAIL'),
    isJson: ({ url }) => url.searchParams.get('isAjax') === '1',
    json: (_, problem) => (problem ? [400, { success: false, message: problem }] : [200, { success: true }]),
  },
  mailerlite: {
    // A form as MailerLite hands it out; that of denliedesign/align_boutique has the same names.
    documentation:
      'https://github.com/jwrobbs/WPMB-Custom-Theme/blob/main/template-parts/mailerlite-form.php',
    path: /^\/jsonp\/\d+\/forms\/\d+\/subscribe$/u,
    cors: 'never',
    problemWith: (form) =>
      missingValue(form, 'ml-submit', '1') ??
      missingValue(form, 'anticsrf', 'true') ??
      missingEmail(form, 'fields[email]'),
  },
  buttondown: {
    documentation: 'https://github.com/buttondown/docs/blob/main/pages/advanced-features/metadata.mdx',
    path: /^\/api\/emails\/embed-subscribe\/[\w.-]+$/u,
    cors: 'never',
    problemWith(form) {
      // Stored all the same, but no email can use it.
      const unusable = form.fields.find(([name]) => /^metadata__.*[^\w]/u.test(name));
      return unusable ? `${unusable[0]} cannot be used in an email` : missingEmail(form, 'email');
    },
  },
  'campaign-monitor': {
    documentation: 'https://github.com/zeroesapps/ladenfreude/issues/23',
    path: /^\/t\/\w\/s\/\w+\/$/u,
    cors: 'never',
    problemWith(form) {
      const list = form.url.pathname.split('/').at(-2);
      return missingEmail(form, `cm-${list}-${list}`);
    },
  },
  civicrm: {
    // The snippet is made in CRM/UF/Page/Group.php, its address in modifyStandaloneProfile of each content system.
    documentation: 'https://github.com/civicrm/civicrm-core/blob/master/CRM/Profile/Form/Edit.php',
    path: /^\/civicrm\/profile\/create$/u,
    cors: 'never',
    problemWith(form) {
      if (!form.url.searchParams.get('gid')) return 'the address names no profile';
      // A profile with a field for files names its button differently.
      const buttons = ['_qf_Edit_next', '_qf_Edit_upload'].flatMap((name) => valuesOf(form, name));
      if (buttons.length === 0) return 'the button was not sent';
      return missingEmail(form, 'email-Primary');
    },
  },
  emailoctopus: {
    documentation: 'https://help.emailoctopus.com/article/251-how-to-add-the-form-code-to-my-website',
    path: /^\/form\/[\da-f-]{36}$/u,
    cors: 'always',
    problemWith(form) {
      const honeypot = 'hpc4b27b6e-eb38-11e9-be00-06b4694bee2a';
      if (valuesOf(form, honeypot).length === 0) return 'the honeypot is missing';
      const emails = form.fields.filter(([name, value]) => /^field_\d+$/u.test(name) && EMAIL.test(value));
      return (
        filledHoneypot(form, honeypot) ?? (emails.length === 1 ? undefined : 'no field is an email address')
      );
    },
    isJson: () => true,
    json(scenario, problem) {
      const failure = (/** @type {string} */ code, /** @type {string} */ message) => ({
        success: false,
        error: { code, message },
      });
      if (problem || scenario === 'refused')
        return [400, failure('BOT_SUBMISSION', 'Submission looks automated.')];
      if (scenario === 'already')
        return [400, failure('MEMBER_EXISTS_WITH_EMAIL_ADDRESS', 'This address is subscribed.')];
      if (scenario === 'invalid')
        return [400, failure('INVALID_PARAMETERS', 'Your email address looks wrong.')];
      if (scenario === 'hostile') return [400, failure('INVALID_PARAMETERS', HOSTILE)];
      return [200, { success: true, message: 'Thanks for subscribing!' }];
    },
  },
  kit: {
    documentation: 'https://help.kit.com/en/articles/4009572-form-embedding-basics',
    path: /^\/forms\/\d+\/subscriptions$/u,
    cors: 'always',
    problemWith: (form) => missingEmail(form, 'email_address'),
    isJson: ({ acceptsJson }) => acceptsJson,
    json(scenario, problem) {
      const failed = (/** @type {string} */ message) => ({
        status: 'failed',
        errors: { fields: ['email_address'], messages: [message] },
      });
      if (problem || scenario === 'invalid') return [200, failed('Email address is invalid')];
      if (scenario === 'refused') return [200, failed('This form is closed')];
      if (scenario === 'hostile') return [200, failed(HOSTILE)];
      if (scenario === 'visit') return [200, { status: 'quarantined', url: 'https://app.kit.com/guard/1' }];
      return [200, { status: 'success', consent: { enabled: false, url: null } }];
    },
  },
  listmonk: {
    documentation: 'https://github.com/knadh/listmonk/blob/master/cmd/public.go',
    path: /\/(?:subscription\/form|api\/public\/subscription)$/u,
    cors: 'configurable',
    problemWith(form) {
      if (valuesOf(form, 'l').filter(Boolean).length === 0) return 'No lists selected';
      return filledHoneypot(form, 'nonce') ?? missingEmail(form, 'email');
    },
    isJson: ({ url }) => url.pathname.endsWith('/api/public/subscription'),
    json(scenario, problem) {
      if (problem) return [400, { message: problem }];
      if (scenario === 'invalid') return [400, { message: 'Invalid e-mail' }];
      if (scenario === 'refused') return [400, { message: 'No lists selected' }];
      if (scenario === 'hostile') return [400, { message: HOSTILE }];
      return [200, { data: { has_optin: scenario === 'optin' } }];
    },
  },
  mautic: {
    documentation:
      'https://github.com/mautic/mautic/blob/5.x/app/bundles/FormBundle/Controller/PublicController.php',
    path: /\/form\/submit$/u,
    cors: 'configurable',
    problemWith(form) {
      if (valuesOf(form, 'mauticform[formId]').length === 0) return 'This form is not available.';
      const emails = form.fields.filter(
        ([name, value]) => /^mauticform\[\w+\]$/u.test(name) && EMAIL.test(value),
      );
      return emails.length === 1 ? undefined : 'email: This is required.';
    },
    // PHP takes "0" for false.
    isJson: ({ url }) => !['', '0'].includes(url.searchParams.get('ajax') ?? ''),
    json(scenario, problem) {
      if (problem) return [200, { success: 0, errorMessage: problem }];
      if (scenario === 'invalid')
        return [200, { success: 0, validationErrors: { email: '<em>Email</em> is not valid.' } }];
      if (scenario === 'refused') return [200, { success: 0, errorMessage: 'This form is not available.' }];
      if (scenario === 'hostile') return [200, { success: 0, errorMessage: HOSTILE }];
      return [200, { success: 1, results: {}, successMessage: 'Thanks!', formName: 'news' }];
    },
    redirectTo: '/form/message',
  },
  generic: {
    documentation: 'A service of the operator’s own, which reads the fields the README names.',
    path: /\/subscribe$/u,
    cors: 'configurable',
    problemWith: (form) => missingEmail(form, 'email'),
    isJson: ({ acceptsJson }) => acceptsJson,
    json(scenario, problem) {
      if (scenario === 'already') return [409, { message: 'You are already subscribed' }];
      if (problem || scenario === 'invalid') return [422, { error: 'That email address is not valid' }];
      if (scenario === 'refused') return [403, { error: 'Sign-ups are closed' }];
      if (scenario === 'hostile') return [422, { error: HOSTILE }];
      return [200, { ok: true }];
    },
  },
};
