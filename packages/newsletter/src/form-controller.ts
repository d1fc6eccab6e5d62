import { render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { SubmissionController } from './lazy/submission/submission-controller.js';
import { formView } from './form.view.js';
import { toModel, type NewsletterModel } from './newsletter.model.js';
import {
  toConfig,
  trimmed,
  type NewsletterAttributes,
  type NewsletterConfig,
  type InvalidConfig,
} from './newsletter.query.js';
import { SignupForm } from './signup-form.js';
import type { NewsletterStrings } from './strings/types.js';

type FormHost = ReactiveControllerHost & HTMLElement;

let formCount = 0;

/** A form that stands, with all it was made of. */
export interface MountedForm {
  form: SignupForm;
  config: NewsletterConfig;
  model: NewsletterModel;
  /** Puts a form of the widget's own into other words; an author's keeps its own. */
  reword?: (s: NewsletterStrings) => void;
  /** How it behaves, once somebody has signed up with it. */
  conduct?: SubmissionController;
}

/** Keeps a form in the page that is what the attributes say: the author's where there is one, else the widget's. */
export class FormController implements ReactiveController {
  standing: MountedForm | undefined;
  refusal: InvalidConfig | undefined;
  readonly #host: FormHost;
  readonly #attributes: NewsletterAttributes;
  readonly #strings: () => NewsletterStrings;
  #key: string | undefined;
  #authored: HTMLFormElement | null = null;

  constructor(host: FormHost, attributes: NewsletterAttributes, strings: () => NewsletterStrings) {
    this.#host = host;
    this.#attributes = attributes;
    this.#strings = strings;
    host.addController(this);
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument;
    const look = () => this.#host.requestUpdate();
    // While the page is still being read, the form inside the tag may be yet to come.
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', look, { once: true });
    look();
  }

  /** Runs with the host's update, after all properties of a tick have changed. */
  hostUpdate(): void {
    const { ownerDocument: page, isConnected } = this.#host;
    // Whoever signs up is told what came of it before anything else happens to the form.
    if (this.standing?.conduct?.held) return;
    const authored = this.#host.querySelector<HTMLFormElement>('form:not([slot="form"])');
    if (!isConnected || (!authored && page.readyState === 'loading')) return;
    const next = this.#next(authored);
    const key = JSON.stringify(next);
    if (key === this.#key && authored === this.#authored && this.#isThere()) return;
    this.#key = key;
    this.#authored = authored;
    this.#change(next);
  }

  /** What the attributes ask for; undefined where they ask for nothing. */
  #next(authored: HTMLFormElement | null): NewsletterConfig | InvalidConfig | undefined {
    const { action, provider, consent, privacyHref } = this.#attributes;
    const address = trimmed(action) || trimmed(authored?.getAttribute('action'));
    if (!authored && !address && !trimmed(provider || consent || privacyHref)) return undefined;
    const next = toConfig(this.#attributes, address, this.#host.ownerDocument.baseURI);
    if (!authored || 'reasons' in next) return next;
    // What is typed into a form without a field for the address by the service's name would be lost.
    const taken = [...authored.querySelectorAll('input')].some(({ name }) => name === next.fields[0]!.name);
    return taken ? next : { reasons: ['field'], id: next.id };
  }

  /** A page that empties the tag takes the widget's form with it. */
  #isThere(): boolean {
    return !this.standing || this.#host.contains(this.standing.form.element);
  }

  #change(next: NewsletterConfig | InvalidConfig | undefined): void {
    // The one before, or one that came with a copy of the tag: a page that is cached or saved carries it along.
    for (const made of this.#host.querySelectorAll('form[slot="form"]')) made.remove();
    this.refusal = next && 'reasons' in next ? next : undefined;
    this.standing = next && 'provider' in next ? this.#stand(next) : undefined;
  }

  #stand(config: NewsletterConfig): MountedForm {
    const model = toModel(config);
    if (this.#authored) return { form: new SignupForm(this.#authored, config), config, model };
    formCount += 1;
    const prefix = `odm-newsletter-${formCount}`;
    const box = this.#host.ownerDocument.createElement('div');
    const reword = (s: NewsletterStrings) => render(formView(config, s, prefix), box);
    reword(this.#strings());
    const form = new SignupForm(box.querySelector('form')!, config);
    // What was typed into the form before it is not lost.
    for (const { key, name } of config.fields)
      form.control(name)!.value = this.standing?.form.typed(key) ?? '';
    form.element.slot = 'form';
    this.#host.append(form.element);
    return { form, config, model, reword };
  }
}
