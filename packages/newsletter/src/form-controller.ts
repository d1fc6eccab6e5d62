import { render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { I18n } from '@odm-widgets/core';
import { describeForm, findAuthoredForm } from './authored-form.js';
import { trimmed } from './form-fields.js';
import { formView } from './form.view.js';
import type { MountedForm } from './mounted-form.js';
import { toModel } from './newsletter.model.js';
import {
  toConfig,
  type InvalidConfig,
  type NewsletterAttributes,
  type NewsletterConfig,
} from './newsletter.query.js';
import { SignupForm } from './signup-form.js';
import type { NewsletterStrings } from './strings/types.js';

type FormHost = ReactiveControllerHost & HTMLElement;

let formCount = 0;

/** Keeps a form in the page that follows the attributes: the author's where there is one, otherwise the widget's own. */
export class FormController implements ReactiveController {
  mounted: MountedForm | undefined;
  invalidConfig: InvalidConfig | undefined;
  readonly #host: FormHost;
  readonly #attributes: NewsletterAttributes;
  readonly #i18n: () => I18n<NewsletterStrings>;
  /** The configuration of the mounted form as JSON. */
  #configKey: string | undefined;
  #authoredForm: HTMLFormElement | null = null;

  constructor(host: FormHost, attributes: NewsletterAttributes, i18n: () => I18n<NewsletterStrings>) {
    this.#host = host;
    this.#attributes = attributes;
    this.#i18n = i18n;
    host.addController(this);
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument;
    const update = () => this.#host.requestUpdate();
    // While the page is being parsed, the form inside the tag may not have arrived.
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', update, { once: true });
    this.mounted?.submission?.connect();
    update();
  }

  hostDisconnected(): void {
    this.mounted?.submission?.disconnect();
  }

  /** The form that signs people up; undefined where there is none. Other forms inside the element are the page's. */
  get element(): HTMLFormElement | undefined {
    return this.mounted?.form.element ?? this.#authoredForm ?? undefined;
  }

  /** Runs with the host's update, when all properties set together have changed. */
  hostUpdate(): void {
    const { ownerDocument: page, isConnected } = this.#host;
    // The form does not change before the visitor has read the result of a submission.
    if (this.mounted?.submission?.keepsForm) return;
    const authoredForm = findAuthoredForm(this.#host, trimmed(this.#attributes.action));
    if (!isConnected || (!authoredForm && page.readyState === 'loading')) return;
    const config = this.#readConfig(authoredForm);
    const configKey = JSON.stringify(config);
    if (configKey === this.#configKey && authoredForm === this.#authoredForm && this.#isInPage()) return;
    this.#configKey = configKey;
    this.#authoredForm = authoredForm;
    this.#replaceForm(config);
  }

  /** The configuration of the attributes; undefined when none is set. */
  #readConfig(authoredForm: HTMLFormElement | null): NewsletterConfig | InvalidConfig | undefined {
    const { action, provider, consent, privacyHref } = this.#attributes;
    const address = trimmed(action) || trimmed(authoredForm?.getAttribute('action'));
    if (!authoredForm && !address && !trimmed(provider || consent || privacyHref)) return undefined;
    const form = authoredForm ? describeForm(authoredForm) : undefined;
    return toConfig(this.#attributes, address, this.#host.ownerDocument.baseURI, form);
  }

  /** False when the page has emptied the tag, and the widget's form with it. */
  #isInPage(): boolean {
    return !this.mounted || this.#host.contains(this.mounted.form.element);
  }

  #replaceForm(config: NewsletterConfig | InvalidConfig | undefined): void {
    this.mounted?.submission?.disconnect();
    // The last form, or one that came with a copy of the tag, as a cached or saved page has.
    for (const form of this.#host.querySelectorAll('form[slot="form"]')) form.remove();
    this.invalidConfig = config && 'reasons' in config ? config : undefined;
    this.mounted = config && 'provider' in config ? this.#mount(config) : undefined;
  }

  #mount(config: NewsletterConfig): MountedForm {
    const model = toModel(config);
    if (this.#authoredForm) return { form: new SignupForm(this.#authoredForm, config), config, model };
    formCount += 1;
    const prefix = `odm-newsletter-${formCount}`;
    const container = this.#host.ownerDocument.createElement('div');
    const translate = (i18n: I18n<NewsletterStrings>) => render(formView(config, i18n, prefix), container);
    translate(this.#i18n());
    const form = new SignupForm(container.querySelector('form')!, config);
    // Keeps what was typed into the last form.
    for (const { key, name } of config.fields)
      form.control(name)!.value = this.mounted?.form.valueOf(key) ?? '';
    form.element.slot = 'form';
    this.#host.append(form.element);
    return { form, config, model, translate };
  }
}
