import type { RequestedFields } from './newsletter.model.js';
import type { NewsletterConfig } from './newsletter.query.js';
import type { FieldKey, NameValue } from './providers.js';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * A form in the page: the author's own, used as it stands with everything that was typed into it, or one that the
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
    this.#visitNotice = element.querySelector<HTMLElement>('[data-odm="visit"]');
    if (this.#visitNotice) this.#visitNotice.hidden = endpoint !== undefined;
  }

  /** All controls but buttons. */
  get controls(): Control[] {
    return [...this.element.querySelectorAll<Control>('input, select, textarea')].filter(
      ({ type }) => !/^(?:submit|button|image|reset)$/u.test(type),
    );
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

  /** Submits the form as a click on its button does. */
  requestSubmit(submitter?: HTMLElement | null): void {
    HTMLFormElement.prototype.requestSubmit.call(this.element, submitter);
  }
}
