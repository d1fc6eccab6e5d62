import type { NewsletterConfig } from './newsletter.query.js';
import type { NewsletterStrings } from './newsletter.strings.js';
import type { FieldKey, Pair } from './providers.js';

/** An element as it is written: its words or its children. `of` names it, for what finds it later. */
export interface Markup {
  tag: string;
  of?: string;
  attributes?: Readonly<Record<string, string>>;
  text?: string;
  children?: readonly Markup[];
}

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
export function formMarkup(config: NewsletterConfig, s: NewsletterStrings, prefix: string): Markup {
  const { provider, button } = { ...config, button: config.provider.button };
  return {
    tag: 'form',
    attributes: {
      method: 'post',
      action: config.action,
      'accept-charset': 'utf-8',
      ...(config.newTab ? { target: '_blank' } : {}),
    },
    children: [
      ...config.fields.map(({ key, name }) => fieldMarkup(key, name, s, `${prefix}-${key}`)),
      ...config.hidden.map(hiddenMarkup),
      ...(config.honeypot ? [honeypotMarkup(config.honeypot, s)] : []),
      consentMarkup(config, `${prefix}-consent`),
      {
        tag: 'p',
        children: [{ tag: 'a', of: 'privacy', attributes: { href: config.privacyHref }, text: s.privacy }],
      },
      ...(config.doubleOptIn ? [{ tag: 'p', of: 'double-opt-in', text: s.doubleOptIn }] : []),
      // Where scripts let the answer be read in the page, they put this away.
      {
        tag: 'p',
        of: 'visit',
        text: (config.newTab ? s.visitNewTab : s.visit)(provider.name),
      },
      {
        tag: 'button',
        of: 'button',
        attributes: { type: 'submit', ...(button ? { name: button[0], value: button[1] } : {}) },
        text: s.button,
      },
    ],
  };
}

function fieldMarkup(key: FieldKey, name: string, s: NewsletterStrings, id: string): Markup {
  const email = key === 'email';
  return {
    tag: 'div',
    children: [
      {
        tag: 'label',
        of: `label-${key}`,
        attributes: { for: id },
        text: email ? s.fields.email : s.optional(s.fields[key]),
      },
      {
        tag: 'input',
        attributes: {
          id,
          name,
          type: email ? 'email' : 'text',
          autocomplete: AUTOCOMPLETE[key],
          ...(email ? { autocapitalize: 'none', spellcheck: 'false', required: '' } : {}),
        },
      },
    ],
  };
}

function hiddenMarkup([name, value]: Pair): Markup {
  return { tag: 'input', attributes: { type: 'hidden', name, value } };
}

/** `hidden` needs no style sheet: people do not meet it, with scripts or without, and browsers do not fill it in. */
function honeypotMarkup(name: string, s: NewsletterStrings): Markup {
  return {
    tag: 'div',
    attributes: { hidden: '' },
    children: [
      {
        tag: 'input',
        of: 'honeypot',
        attributes: { type: 'text', name, tabindex: '-1', autocomplete: 'off', 'aria-label': s.honeypot },
      },
    ],
  };
}

function consentMarkup({ consent, consentField }: NewsletterConfig, id: string): Markup {
  if (!consentField) return { tag: 'p', of: 'consent', text: consent };
  const [name, value] = consentField;
  return {
    tag: 'div',
    attributes: { 'data-check': '' },
    children: [
      { tag: 'input', attributes: { id, name, value, type: 'checkbox', required: '' } },
      { tag: 'label', of: 'consent', attributes: { for: id }, text: consent },
    ],
  };
}
