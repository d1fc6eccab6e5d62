import type { RequestedFields } from './newsletter.model.js';
import type { NewsletterConfig } from './newsletter.query.js';
import type { FieldKey, NameValue } from './providers.js';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Elements of a form, those outside it that refer to it by `form` included. */
function elementsOf(form: HTMLFormElement): Control[] {
  // Read past the form's own properties: a control named `elements` hides the property.
  return [...(Reflect.get(HTMLFormElement.prototype, 'elements', form) as Iterable<Control>)];
}

const isButton = ({ type }: Control) => /^(?:submit|button|image|reset)$/u.test(type);

/** All controls of a form but buttons. */
export function controlsOf(form: HTMLFormElement): Control[] {
  return elementsOf(form).filter(
    (element) => /^(?:input|select|textarea)$/u.test(element.localName) && !isButton(element),
  );
}

/** The buttons of a form. */
export function buttonsOf(form: HTMLFormElement): Element[] {
  return elementsOf(form).filter(isButton);
}

/**
 * A form in the page: the author's own, used unchanged with everything that was typed into it, or one that the
 * widget drew. Attributes are read and set instead of the form's properties: a control named `action` or `submit`
 * hides the property of that name.
 */
export class SignupForm {
  readonly element: HTMLFormElement;
  readonly #config: NewsletterConfig;
  /** The notice that people go to another page, where the form has one. */
  readonly #visitNotice: HTMLElement | null;

  constructor(element: HTMLFormElement, config: NewsletterConfig) {
    this.element = element;
    this.#config = config;
    const { hiddenFields, honeypot, endpoint, newTab } = config;
    element.setAttribute('method', 'post');
    element.setAttribute('action', config.action);
    if (newTab && !element.hasAttribute('target')) element.setAttribute('target', '_blank');
    // The widget shows errors itself, beside the fields and in its own language.
    element.setAttribute('novalidate', '');
    const unseen: NameValue[] = honeypot ? [...hiddenFields, [honeypot, '']] : [...hiddenFields];
    const missing = unseen.filter(([name]) => !this.control(name));
    for (const [name, value] of missing) {
      const input = element.ownerDocument.createElement('input');
      element.append(Object.assign(input, { type: 'hidden', name, value }));
    }
    this.#hideHoneypot();
    this.#visitNotice = element.querySelector<HTMLElement>('[data-odm="visit"]');
    if (this.#visitNotice) this.#visitNotice.hidden = endpoint !== undefined;
  }

  get controls(): Control[] {
    return controlsOf(this.element);
  }

  /** Notices the form lacks: consent with a link to the privacy notice, and where people go to finish. */
  get missingNotices(): { privacy: boolean; visit: boolean } {
    const { endpoint, privacyHref } = this.#config;
    const links = [...this.element.querySelectorAll('a')];
    return {
      privacy: !links.some(({ href }) => href === privacyHref),
      visit: !endpoint && !this.#visitNotice,
    };
  }

  get requestedFields(): RequestedFields {
    const { fields, consentField, honeypot } = this.#config;
    const shown = this.controls.filter(
      ({ name, type }) => type !== 'hidden' && name !== honeypot && name !== consentField?.[0],
    );
    const keys = shown.map(({ name, required }) => {
      const key = fields.find((field) => field.name === name)?.key;
      return key === 'email' || !required ? key : undefined;
    });
    return keys.includes(undefined) ? undefined : (keys as FieldKey[]);
  }

  /** What was typed into a field; empty when the form does not have it. */
  valueOf(key: FieldKey): string {
    const name = this.#config.fields.find((field) => field.key === key)?.name;
    return (name && this.control(name)?.value) || '';
  }

  control(name: string): Control | undefined {
    return this.controls.find((control) => control.name === name);
  }

  /**
   * Makes the next submission follow the configuration: a button's `formaction` and `formmethod` override the form,
   * and scripts of the page may have changed its attributes.
   */
  enforceConfig(submitter: HTMLElement | null = null): void {
    this.element.setAttribute('method', 'post');
    this.element.setAttribute('action', this.#config.action);
    for (const name of ['formaction', 'formmethod', 'formenctype']) submitter?.removeAttribute(name);
  }

  /** Submits the form natively, without validation and without a submit event. */
  submitNatively(): void {
    this.enforceConfig();
    HTMLFormElement.prototype.submit.call(this.element);
  }

  /** Submits the form as a click on its button does. */
  requestSubmit(submitter?: HTMLElement | null): void {
    HTMLFormElement.prototype.requestSubmit.call(this.element, submitter);
  }

  /** Services hide the honeypot of their own forms by a style sheet that may be missing, or blocked by a policy. */
  #hideHoneypot(): void {
    const honeypot = this.#config.honeypot && this.control(this.#config.honeypot);
    if (!honeypot || honeypot.type === 'hidden') return;
    honeypot.setAttribute('hidden', '');
    honeypot.setAttribute('tabindex', '-1');
    honeypot.setAttribute('autocomplete', 'off');
  }
}
