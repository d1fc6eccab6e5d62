import type { Asked } from './newsletter.model.js';
import type { NewsletterConfig } from './newsletter.query.js';
import type { FieldKey, Pair } from './providers.js';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

let forms = 0;

/**
 * A form in the page: the author's own, taken as it stands with all that has been typed into it, or one that the
 * widget made. A form's own properties are not to be trusted, as a field called `action` or `submit` takes their
 * place.
 */
export class SignupForm {
  readonly element: HTMLFormElement;
  readonly #config: NewsletterConfig;
  /** What ids of its parts begin with; no other form's do. */
  readonly prefix = `odm-newsletter-${(forms += 1)}`;

  constructor(element: HTMLFormElement, config: NewsletterConfig) {
    this.element = element;
    this.#config = config;
    const { hidden, honeypot, endpoint, newTab } = config;
    element.setAttribute('method', 'post');
    element.setAttribute('action', config.action);
    if (newTab && !element.hasAttribute('target')) element.setAttribute('target', '_blank');
    // Our words stand beside the fields, in the language of the widget.
    element.setAttribute('novalidate', '');
    const unseen: Pair[] = [...hidden, ...(honeypot ? [[honeypot, ''] as const] : [])];
    const missing = unseen.filter(([name]) => !this.#control(name));
    for (const [name, value] of missing) this.#addHidden(name, value);
    const note = this.#note();
    if (note) note.hidden = endpoint !== undefined;
  }

  /** The author's form; undefined when it has no field for the address by the service's name: what was typed would be lost. */
  static adopt(element: HTMLFormElement, config: NewsletterConfig): SignupForm | undefined {
    const { name } = config.fields[0]!;
    const taken = [...element.querySelectorAll('input')].some((input) => input.name === name);
    return taken ? new SignupForm(element, config) : undefined;
  }

  /** Whether it says itself that people go to another page. */
  get saysVisit(): boolean {
    return this.#note() !== null;
  }

  /** Whether it links to the privacy notice itself; then it says what people agree to, too. */
  get saysPrivacy(): boolean {
    return [...this.element.querySelectorAll('a')].some(({ href }) => href === this.#config.privacyHref);
  }

  /** Everything that can be filled in. */
  get controls(): Control[] {
    return [...this.element.querySelectorAll<Control>('input, select, textarea')].filter(
      ({ type }) => !/^(?:submit|button|image|reset)$/u.test(type),
    );
  }

  get asked(): Asked {
    const { fields, consentField, honeypot } = this.#config;
    const known = new Map(fields.map(({ key, name }) => [name, key]));
    const shown = this.controls.filter(
      ({ name, type }) => type !== 'hidden' && name !== honeypot && name !== consentField?.[0],
    );
    const optional = (control: Control) => known.get(control.name) === 'email' || !control.required;
    return shown.every((control) => known.has(control.name) && optional(control))
      ? shown.map(({ name }) => known.get(name)!)
      : undefined;
  }

  /** What a browser would send. */
  get body(): URLSearchParams {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.element))
      if (typeof value === 'string') body.append(name, value);
    return body;
  }

  typed(key: FieldKey): string {
    const field = this.#config.fields.find((one) => one.key === key);
    return (field && this.#control(field.name)?.value) ?? '';
  }

  focus(name: string): void {
    this.#control(name)?.focus();
  }

  /** Signs up as a press of its button does. */
  submit(submitter: HTMLElement | null): void {
    HTMLFormElement.prototype.requestSubmit.call(this.element, submitter);
  }

  /** Goes to the service's page, as without scripts. */
  submitPlainly(): void {
    HTMLFormElement.prototype.submit.call(this.element);
  }

  /** Whether the browser finds everything right; it says so itself where not. */
  isValid(): boolean {
    return HTMLFormElement.prototype.reportValidity.call(this.element);
  }

  #addHidden(name: string, value: string): void {
    const input = this.element.ownerDocument.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    this.element.append(input);
  }

  #note(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>('[data-odm="visit"]');
  }

  #control(name: string): Control | undefined {
    return this.controls.find((control) => control.name === name);
  }
}
