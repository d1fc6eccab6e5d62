import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyPart } from '@odm-widgets/core';
import { toModel, type NewsletterModel } from './newsletter.model.js';
import {
  Refusal,
  toConfig,
  written,
  type NewsletterAttributes,
  type NewsletterConfig,
} from './newsletter.query.js';
import { SignupForm } from './newsletter.signup-form.js';
import type { NewsletterStrings } from './newsletter.strings.js';

type Host = ReactiveControllerHost & HTMLElement;

interface Options {
  attributes: NewsletterAttributes;
  strings: () => NewsletterStrings;
  /** Told when there is a form, and when there is none. */
  onChange: (change: Standing | Refusal | undefined) => void;
}

/** A form that stands, with all it was made of. */
export interface Standing {
  form: SignupForm;
  config: NewsletterConfig;
  model: NewsletterModel;
  /** Puts a form of the widget's own into other words; an author's keeps its own. */
  reword?: (s: NewsletterStrings) => void;
}

/** Keeps a form in the page that is what the attributes say: the author's where there is one, else the widget's. */
export class FormController implements ReactiveController {
  standing: Standing | undefined;
  refusal: Refusal | undefined;
  /** What is to be made when the code for it is there. */
  #wanted: NewsletterConfig | undefined;
  readonly #host: Host;
  readonly #options: Options;
  readonly #maker: LazyPart<typeof import('./newsletter.make.js')>;
  #key = '';
  #authored: HTMLFormElement | null = null;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    this.#maker = new LazyPart(host, () => import('./newsletter.make.js'));
    host.addController(this);
  }

  /** Whether a form is on its way. */
  get making(): boolean {
    return this.#wanted !== undefined;
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument;
    // While the page is still being read, the form inside the tag may be yet to come.
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', this.#look, { once: true });
    this.#look();
  }

  /** Runs with the host's update, after all properties of a tick have changed. */
  hostUpdate(): void {
    const { ownerDocument: page, isConnected } = this.#host;
    const authored = this.#host.querySelector<HTMLFormElement>('form:not([slot="form"])');
    if (!isConnected || (!authored && page.readyState === 'loading')) return;
    const next = this.#next(authored);
    const key = JSON.stringify(next);
    if (key !== this.#key || authored !== this.#authored || !this.#isThere()) {
      this.#key = key;
      this.#authored = authored;
      this.#change(next);
    }
    this.#make();
  }

  /** What the attributes ask for; undefined where they ask for nothing. */
  #next(authored: HTMLFormElement | null): NewsletterConfig | Refusal | undefined {
    const { attributes } = this.#options;
    const action = written(attributes.action) || written(authored?.getAttribute('action'));
    if (!authored && !written(attributes.provider) && !action) return undefined;
    try {
      return toConfig(attributes, action, this.#host.ownerDocument.baseURI);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  readonly #look = (): void => this.#host.requestUpdate();

  /** A page that empties the tag takes the widget's form with it. */
  #isThere(): boolean {
    return !this.standing || this.#host.contains(this.standing.form.element);
  }

  #change(next: NewsletterConfig | Refusal | undefined): void {
    this.#wanted = undefined;
    if (!next || next instanceof Refusal) this.#stand(undefined, next);
    else if (this.#authored) this.#adopt(this.#authored, next);
    else this.#wanted = next;
  }

  #adopt(element: HTMLFormElement, config: NewsletterConfig): void {
    const form = SignupForm.adopt(element, config);
    if (form) this.#stand({ form, config, model: toModel(config) });
    else this.#stand(undefined, new Refusal(['field'], config.id));
  }

  #make(): void {
    const config = this.#wanted;
    const part = config && this.#maker.value;
    if (!part) return;
    this.#wanted = undefined;
    const made = part.make(this.#host, config, this.#options.strings(), this.standing?.form);
    this.#stand({ ...made, config, model: toModel(config) });
  }

  #stand(standing: Standing | undefined, refusal?: Refusal): void {
    const before = this.standing;
    this.standing = standing;
    this.refusal = refusal;
    if (before?.reword) before.form.element.remove();
    this.#options.onChange(standing ?? refusal);
  }
}
