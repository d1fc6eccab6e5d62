import { html, nothing, type TemplateResult } from 'lit';
import { parsePairs, type Field, type NewsletterConfig } from './newsletter.query.js';
import type { NewsletterStrings } from './strings/types.js';
import type { FieldKey } from './providers.js';

const AUTOCOMPLETE: Readonly<Record<FieldKey, string>> = {
  email: 'email',
  'first-name': 'given-name',
  'last-name': 'family-name',
  name: 'name',
};

/**
 * The whole form, as it works without scripts: a page may carry it as HTML, and the widget makes the same where
 * there is none.
 *
 * @param prefix what ids begin with, so that two forms on a page keep apart
 */
export function formView(config: NewsletterConfig, s: NewsletterStrings, prefix: string): TemplateResult {
  const { honeypot, provider } = config;
  const [name, value] = parsePairs(provider.button)[0] ?? [nothing, nothing];
  return html`<form
    method="post"
    action=${config.action}
    accept-charset="utf-8"
    target=${config.newTab ? '_blank' : nothing}
  >
    ${config.fields.map((field) => fieldView(field, s, `${prefix}-${field.key}`))}
    ${config.hidden.map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
    ${honeypot ? honeypotView(honeypot, s) : nothing} ${consentView(config, `${prefix}-consent`)}
    ${privacyView(config, s)} ${config.doubleOptIn ? html`<p>${s.doubleOptIn}</p>` : nothing}
    ${visitView(config, s)}
    <button type="submit" name=${name} value=${value}>${s.button}</button>
  </form>`;
}

function fieldView({ key, name }: Field, s: NewsletterStrings, id: string): TemplateResult {
  const label = s.fields[key];
  const email = key === 'email';
  return html`<div>
    <label for=${id}>${email ? label : s.optional(label)}</label>
    <input
      id=${id}
      name=${name}
      type=${email ? 'email' : 'text'}
      autocomplete=${AUTOCOMPLETE[key]}
      autocapitalize=${email ? 'none' : nothing}
      spellcheck=${email ? 'false' : nothing}
      ?required=${email}
    />
  </div>`;
}

/** `hidden` needs no style sheet: people do not meet it, with scripts or without, and browsers do not fill it in. */
function honeypotView(name: string, s: NewsletterStrings): TemplateResult {
  return html`<div hidden>
    <input type="text" name=${name} tabindex="-1" autocomplete="off" aria-label=${s.honeypot} />
  </div>`;
}

function consentView({ consent, consentField }: NewsletterConfig, id: string): TemplateResult {
  if (!consentField) return html`<p>${consent}</p>`;
  const [name, value] = consentField;
  return html`<div data-check>
    <input id=${id} name=${name} value=${value} type="checkbox" required />
    <label for=${id}>${consent}</label>
  </div>`;
}

function privacyView({ privacyHref }: NewsletterConfig, s: NewsletterStrings): TemplateResult {
  return html`<p><a href=${privacyHref}>${s.privacy}</a></p>`;
}

/** Where scripts let the answer be read in the page, they put this away. */
function visitView({ newTab, provider }: NewsletterConfig, s: NewsletterStrings): TemplateResult {
  return html`<p data-odm="visit">${s.visit(provider.name, newTab)}</p>`;
}

/** What a form of the page's own leaves unsaid, before anything is typed into it. */
export function missingNoticesView(
  { privacy, visit }: { privacy: boolean; visit: boolean },
  config: NewsletterConfig,
  s: NewsletterStrings,
): TemplateResult | typeof nothing {
  if (!privacy && !visit) return nothing;
  return html`<div part="consent">
    ${privacy ? [html`<p>${config.consent}</p>`, privacyView(config, s)] : nothing}
    ${visit ? visitView(config, s) : nothing}
  </div>`;
}
