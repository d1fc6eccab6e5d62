// @ts-check
/** The strictest policy the widgets promise to work under. */
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html";

/** Where the form of a page may be sent. @type {Record<string, string>} */
const FORM_ACTIONS = { newsletter: 'https://*.list-manage.com', lexicon: 'https://example.org' };

/**
 * Examples called `strict-policy.html` or `strict-policy-NAME.html` are served with a policy, to be tried and tested;
 * those with a name with trusted types as well.
 *
 * @param {string} path
 * @returns {string | undefined}
 */
export function policyFor(path) {
  const found = /^\/examples\/strict-policy(?:-([\w-]+))?\.html$/u.exec(path);
  if (!found) return undefined;
  const [, name] = found;
  const action = name && FORM_ACTIONS[name];
  return [STRICT, action && `form-action ${action}`, name && TRUSTED_TYPES].filter(Boolean).join('; ');
}

/**
 * Pages of widgets and places have the strictest policy. Those for frames may be shown by every site, and no others.
 *
 * @param {boolean} isFrame
 */
export function policyForPage(isFrame) {
  return `${STRICT}; frame-ancestors ${isFrame ? '*' : "'self'"}`;
}
