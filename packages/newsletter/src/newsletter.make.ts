import { formMarkup } from './newsletter.form.js';
import { nodeOf, reword } from './newsletter.nodes.js';
import type { NewsletterConfig } from './newsletter.query.js';
import { SignupForm } from './newsletter.signup-form.js';
import type { NewsletterStrings } from './newsletter.strings.js';

let made = 0;

/** A form of the widget's own. */
export interface Made {
  form: SignupForm;
  /** Puts it into other words. */
  reword: (s: NewsletterStrings) => void;
}

/** Makes a form in the page, with what was typed into the one before it. */
export function make(
  host: HTMLElement,
  config: NewsletterConfig,
  s: NewsletterStrings,
  before: SignupForm | undefined,
): Made {
  made += 1;
  const prefix = `odm-newsletter-made-${made}`;
  const element = nodeOf(formMarkup(config, s, prefix), host.ownerDocument) as HTMLFormElement;
  element.slot = 'form';
  for (const { key } of config.fields) {
    const input = element.querySelector<HTMLInputElement>(`#${prefix}-${key}`);
    if (input) input.value = before?.typed(key) ?? '';
  }
  host.append(element);
  return {
    form: new SignupForm(element, config),
    reword: (words) => reword(element, formMarkup(config, words, prefix)),
  };
}
