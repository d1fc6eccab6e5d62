import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '@odm-widgets/core';
import { parsePairs, type Field } from './form-fields.js';
import type { NewsletterConfig } from './newsletter.query.js';
import type { FieldKey } from './providers.js';
import type { NewsletterStrings } from './strings/types.js';

/** The form's markup needs words only, so that it can be written without a page. */
type FormI18n = Pick<I18n<NewsletterStrings>, 'strings'>;

const AUTOCOMPLETE: Readonly<Record<FieldKey, string>> = {
  email: 'email',
  'first-name': 'given-name',
  'last-name': 'family-name',
  name: 'name',
};

/**
 * The whole form, as it works without scripts: a page may carry it as HTML, and the widget draws the same where
 * there is none.
 *
 * @param prefix start of every id, so that two forms on a page do not share any
 */
export function formView(config: NewsletterConfig, i18n: FormI18n, prefix: string): TemplateResult {
  const { honeypot, provider } = config;
  const { strings } = i18n;
  const [name, value] = parsePairs(provider.submitField)[0] ?? [nothing, nothing];
  return html`<form
    method="post"
    action=${config.action}
    accept-charset="utf-8"
    target=${config.newTab ? '_blank' : nothing}
  >
    ${config.fields.map((field) => fieldView(field, i18n, `${prefix}-${field.key}`))}
    ${config.hiddenFields.map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
    ${honeypot ? honeypotView(honeypot, i18n) : nothing} ${consentView(config, `${prefix}-consent`)}
    ${privacyView(config, i18n)} ${config.doubleOptIn ? html`<p>${strings.doubleOptIn}</p>` : nothing}
    ${visitView(config, i18n)}
    <button type="submit" name=${name} value=${value}>${strings.button}</button>
  </form>`;
}

function fieldView({ key, name }: Field, { strings }: FormI18n, id: string): TemplateResult {
  const label = strings.fields[key];
  const isEmail = key === 'email';
  return html`<div>
    <label for=${id}>${isEmail ? label : strings.optional(label)}</label>
    <input
      id=${id}
      name=${name}
      type=${isEmail ? 'email' : 'text'}
      autocomplete=${AUTOCOMPLETE[key]}
      autocapitalize=${isEmail ? 'none' : nothing}
      spellcheck=${isEmail ? 'false' : nothing}
      ?required=${isEmail}
    />
  </div>`;
}

/** `hidden` needs no style sheet: with or without scripts it is neither shown nor focusable, and browsers do not fill it in. */
function honeypotView(name: string, { strings }: FormI18n): TemplateResult {
  return html`<div hidden>
    <input type="text" name=${name} tabindex="-1" autocomplete="off" aria-label=${strings.honeypot} />
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

function privacyView({ privacyHref }: NewsletterConfig, { strings }: FormI18n): TemplateResult {
  return html`<p><a href=${privacyHref}>${strings.privacy}</a></p>`;
}

/** Hidden by script where the response is read in the page. */
function visitView({ newTab, provider }: NewsletterConfig, { strings }: FormI18n): TemplateResult {
  return html`<p data-odm="visit">${strings.visit(provider.name, newTab)}</p>`;
}

/** Notices that the author's own form leaves out, shown above it. */
export function missingNoticesView(
  { privacy, visit }: { privacy: boolean; visit: boolean },
  config: NewsletterConfig,
  i18n: FormI18n,
): TemplateResult | typeof nothing {
  if (!privacy && !visit) return nothing;
  return html`<div part="consent">
    ${privacy ? [html`<p>${config.consent}</p>`, privacyView(config, i18n)] : nothing}
    ${visit ? visitView(config, i18n) : nothing}
  </div>`;
}
