import { postForm } from '@odm-widgets/data/post';
import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Status } from '@odm-widgets/core';
import { parseProviderResponse, type SubmissionOutcome } from './provider-response.js';
import type { MountedForm } from '../../form-controller.js';
import { setBusy, showFieldErrors } from './field-errors.js';
import { validateFields, type FormError } from './validation.js';
import { en } from './strings/en.js';
import { successView, errorSummaryView } from './submission.view.js';
import type { Control } from '../../signup-form.js';
import type { NewsletterStrings, FormStrings } from '../../strings/types.js';

/** Two clicks within this time are one, in milliseconds. */
const DOUBLE_CLICK_MS = 1000;
/** An answer is a line or two; a page that is longer than this is not one. */
const MAX_RESPONSE_BYTES = 200_000;

let controllerCount = 0;

/** What became of a sign-up that was taken. */
export type SubscribeOutcome = Extract<SubmissionOutcome['kind'], 'subscribed' | 'confirm' | 'already'>;

/** What a sign-up needs of the widget it happens in. */
export interface SubmissionHost {
  widget: LitElement;
  /** Words of the page's language: English without those that come with this. */
  strings: () => NewsletterStrings;
  announce: (text: string) => void;
  report: (error: Error) => void;
}

/** How a form behaves when somebody signs up: what is wrong is said, what is right is sent, once. */
export class SubmissionController {
  readonly #standing: MountedForm;
  readonly #stage: SubmissionHost;
  readonly #prefix = `odm-newsletter-${(controllerCount += 1)}-error`;
  #sending = false;
  #problems: readonly FormError[] = [];
  #done: { kind: SubscribeOutcome; address: string } | undefined;
  #leftAt = -DOUBLE_CLICK_MS;

  constructor(standing: MountedForm, stage: SubmissionHost) {
    this.#standing = standing;
    this.#stage = stage;
    // A form that is emptied is no longer wrong.
    standing.form.element.addEventListener('reset', () => !this.#sending && void this.#set());
  }

  get done(): boolean {
    return this.#done !== undefined;
  }

  /** Whether somebody waits for an answer, or reads it. */
  get held(): boolean {
    return this.#sending || this.done;
  }

  get status(): Status {
    if (this.#sending) return 'loading';
    return this.#problems.some(({ field }) => !field) ? 'error' : 'ready';
  }

  submit(event: SubmitEvent): void {
    const { form, config } = this.#standing;
    if (this.#sending) return event.preventDefault();
    const problems: FormError[] = navigator.onLine
      ? validateFields(form.controls, config)
      : [{ say: (s) => s.offline }];
    if (!problems.length && !config.endpoint) return this.#leave(event);
    event.preventDefault();
    void (problems.length ? this.#show(problems) : this.#send(config.endpoint!));
  }

  /** Lets the browser go to the service's page, once. */
  #leave(event: SubmitEvent): void {
    if (event.timeStamp - this.#leftAt < DOUBLE_CLICK_MS) return event.preventDefault();
    this.#leftAt = event.timeStamp;
    void this.#set();
    this.#stage.announce(this.#s.leaving(this.#service));
    // Who comes back to the page as it was left is not going anywhere.
    const { defaultView } = this.#standing.form.element.ownerDocument;
    defaultView?.addEventListener('pageshow', () => this.#stage.announce(''), { once: true });
  }

  async #send(endpoint: string): Promise<void> {
    const { form, config } = this.#standing;
    const { headers = {} } = config.provider;
    const address = form.typed('email').trim();
    const body = serializeForm(form.element);
    this.#stage.announce(this.#s.sending);
    void this.#set([], true);
    try {
      const answer = await postForm(endpoint, body, { headers, maxBytes: MAX_RESPONSE_BYTES });
      await this.#read(parseProviderResponse(config.provider, answer), address);
    } catch (error) {
      this.#stage.report(error as Error);
      // Nobody knows whether it arrived. Signing up twice does no harm.
      await this.#show([{ say: (s) => s.unknown(this.#service), wayOn: true }]);
    }
  }

  async #read({ kind, message = '', url }: SubmissionOutcome, address: string): Promise<void> {
    const { config } = this.#standing;
    if (kind === 'subscribed' || kind === 'confirm' || kind === 'already') {
      const outcome = kind === 'subscribed' && config.doubleOptIn ? 'confirm' : kind;
      this.#done = { kind: outcome, address };
      this.#stage.widget.dispatchEvent(
        new CustomEvent('odm-subscribe', { detail: { outcome }, bubbles: true, composed: true }),
      );
      return this.#show();
    }
    const say = (s: FormStrings) => s[kind](this.#service, message);
    return this.#show([{ say, field: kind === 'invalid' ? this.#email : undefined, wayOn: url }]);
  }

  /** Shows what came of it, and goes there. */
  async #show(problems: readonly FormError[] = []): Promise<void> {
    this.#stage.announce('');
    await this.#set(problems);
    this.#stage.widget.renderRoot.querySelector<HTMLElement>('.summary, .done')?.focus();
  }

  #set(problems: readonly FormError[] = [], sending = false): Promise<unknown> {
    this.#problems = problems;
    this.#sending = sending;
    setBusy(this.#standing.form.element, sending);
    this.#stage.widget.requestUpdate();
    return this.#stage.widget.updateComplete;
  }

  get #service(): string {
    return this.#standing.config.provider.name;
  }

  get #email(): Control | undefined {
    const { form, config } = this.#standing;
    return form.control(config.fields[0]!.name);
  }

  get #s(): FormStrings {
    return { ...en, ...this.#stage.strings() };
  }

  async #again(): Promise<void> {
    this.#done = undefined;
    await this.#set();
    this.#email?.focus();
  }

  /** Puts problems beside their fields, in the language of now. */
  mark(): void {
    const s = this.#s;
    showFieldErrors(
      this.#standing.form.controls,
      this.#problems,
      this.#prefix,
      ({ say }) => `${s.error} ${say(s)}`,
    );
  }

  /** What stands above the form: what is wrong, or what came of it. */
  render(): TemplateResult | typeof nothing {
    const s = this.#s;
    if (this.#done) return successView(s[this.#done.kind](this.#done.address), s, () => void this.#again());
    return errorSummaryView(this.#problems, this.#service, s, () => {
      HTMLFormElement.prototype.submit.call(this.#standing.form.element);
    });
  }
}

/** What a browser would send. */
function serializeForm(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  return body;
}
