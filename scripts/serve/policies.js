// @ts-check
/** The strictest policy the widgets promise to work under. */
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html";

/** Pages that are served with a policy, to be tried and tested. @type {Record<string, string>} */
const POLICIES = {
  '/examples/strict-policy.html': STRICT,
  '/examples/strict-policy-declaration.html': `${STRICT}; ${TRUSTED_TYPES}`,
  '/examples/strict-policy-lamps.html': `${STRICT}; ${TRUSTED_TYPES}`,
  '/examples/strict-policy-representation.html': `${STRICT}; ${TRUSTED_TYPES}`,
  '/examples/strict-policy-newsletter.html': `${STRICT}; form-action https://*.list-manage.com; ${TRUSTED_TYPES}`,
  '/examples/strict-policy-events.html': `${STRICT}; ${TRUSTED_TYPES}`,
  '/examples/strict-policy-trusted-types.html': `${STRICT}; ${TRUSTED_TYPES}`,
};

/** @param {string} path @returns {string | undefined} */
export function policyFor(path) {
  return POLICIES[path];
}
