import type { RequestedFields } from './newsletter.model.js';
import type { NewsletterConfig } from './newsletter.query.js';
import type { FieldKey, NameValue } from './providers.js';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * A form in the page: the author's own, taken as it stands with all that has been typed into it, or one that the
 * widget made. A form's own properties are not to be trusted, as a field called `action` or `submit` takes their
 * place.
 */
export class SignupForm {
  readonly element: HTMLFormElement;
  readonly #config: NewsletterConfig;
  /** Says that people go to another page. */
  readonly #note: HTMLElement | null;

  constructor(element: HTMLFormElement, config: NewsletterConfig) {
    this.element = element;
    this.#config = config;
    const { hidden, honeypot, endpoint, newTab } = config;
    element.setAttribute('method', 'post');
    element.setAttribute('action', config.action);
    if (newTab && !element.hasAttribute('target')) element.setAttribute('target', '_blank');
    // Our words stand beside the fields, in the language of the widget.
    element.setAttribute('novalidate', '');
    const unseen: NameValue[] = honeypot ? [...hidden, [honeypot, '']] : [...hidden];
    const missing = unseen.filter(([name]) => !this.control(name));
    for (const [name, value] of missing) {
      const input = element.ownerDocument.createElement('input');
      element.append(Object.assign(input, { type: 'hidden', name, value }));
    }
    this.#note = element.querySelector<HTMLElement>('[data-odm="visit"]');
    if (this.#note) this.#note.hidden = endpoint !== undefined;
  }

  /** Everything that can be filled in. */
  get controls(): Control[] {
    return [...this.element.querySelectorAll<Control>('input, select, textarea')].filter(
      ({ type }) => !/^(?:submit|button|image|reset)$/u.test(type),
    );
  }

  /** What it does not say itself: what people agree to, with a link to the privacy notice, and where they go. */
  get unsaid(): { privacy: boolean; visit: boolean } {
    const { endpoint, privacyHref } = this.#config;
    const links = [...this.element.querySelectorAll('a')];
    return { privacy: !links.some(({ href }) => href === privacyHref), visit: !endpoint && !this.#note };
  }

  get asked(): RequestedFields {
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

  /** What was typed into a field of ours. */
  typed(key: FieldKey): string {
    const name = this.#config.fields.find((field) => field.key === key)?.name;
    return (name && this.control(name)?.value) || '';
  }

  control(name: string): Control | undefined {
    return this.controls.find((control) => control.name === name);
  }

  /** Signs up as a press of its button does. */
  submit(submitter?: HTMLElement | null): void {
    HTMLFormElement.prototype.requestSubmit.call(this.element, submitter);
  }
}
