// @ts-check
/**
 * @typedef {import('./types.d.ts').Scenario} Scenario
 * @typedef {import('./types.d.ts').PostedForm} PostedForm
 * @typedef {import('./types.d.ts').ProviderServer} ProviderServer
 * @typedef {import('./types.d.ts').ProviderResponse} ProviderResponse
 */

const SCENARIOS = new Set(
  'ok optin already invalid refused visit hostile nonsense huge busy broken silent moved'.split(' '),
);

/**
 * The scenario that the local part of the email address names.
 *
 * @param {PostedForm['fields']} fields
 * @returns {Scenario}
 */
export function requestedScenario(fields) {
  const email = fields.map(([, value]) => value).find((value) => value.includes('@')) ?? '';
  const scenario = email.split(/[+@]/u)[0] ?? '';
  return /** @type {Scenario} */ (SCENARIOS.has(scenario) ? scenario : 'ok');
}

/**
 * @param {ProviderServer} provider
 * @param {Scenario} scenario
 * @param {PostedForm} form
 * @returns {ProviderResponse}
 */
export function responseOf(provider, scenario, form) {
  if (scenario === 'busy') return page(429, 'Too many requests');
  if (scenario === 'broken') return page(500, 'Server error');
  if (scenario === 'moved') return redirect(307, `http://localhost:${form.url.port}/elsewhere`);
  const problem = provider.problemWith(form);
  if (!provider.json || !provider.isJson?.(form)) {
    if (problem) return page(400, problem);
    return provider.redirectTo ? redirect(302, provider.redirectTo) : page(200, `A page about: ${scenario}`);
  }
  if (scenario === 'nonsense') return page(200, 'A page where JSON was expected');
  if (scenario === 'huge') return json(200, 'x'.repeat(400_000));
  return json(...provider.json(scenario, problem));
}

/** @returns {ProviderResponse} */
function json(/** @type {number} */ status, /** @type {unknown} */ body) {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** @returns {ProviderResponse} */
function redirect(/** @type {number} */ status, /** @type {string} */ location) {
  return { status, headers: { location }, body: '' };
}

/** @returns {ProviderResponse} */
export function page(/** @type {number} */ status, /** @type {string} */ text) {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><title>${text}</title><p>${text}`,
  };
}
