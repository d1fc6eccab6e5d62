import { postForm } from '@odm-widgets/data/post';
import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Status } from '@odm-widgets/core';
import { readAnswer, type Outcome } from './provider-response.js';
import type { Standing } from '../../form-controller.js';
import { busy, mark } from './field-errors.js';
import { mistakesIn, type Problem } from './validation.js';
import { en } from './strings/en.js';
import { doneView, summaryView } from './submission.view.js';
import type { Control } from '../../signup-form.js';
import type { NewsletterStrings, Words } from '../../strings/types.js';

/** Two clicks within this time are one, in milliseconds. */
const DOUBLE_CLICK = 1000;
/** An answer is a line or two; a page that is longer than this is not one. */
const LONGEST_ANSWER = 200_000;

let conducts = 0;

/** What became of a sign-up that was taken. */
export type Done = Extract<Outcome['kind'], 'subscribed' | 'confirm' | 'already'>;

/** What a sign-up needs of the widget it happens in. */
export interface Stage {
  widget: LitElement;
  /** Words of the page's language: English without those that come with this. */
  strings: () => NewsletterStrings;
  announce: (text: string) => void;
  report: (error: Error) => void;
}

/** How a form behaves when somebody signs up: what is wrong is said, what is right is sent, once. */
export class Conduct {
  readonly #standing: Standing;
  readonly #stage: Stage;
  readonly #prefix = `odm-newsletter-${(conducts += 1)}-error`;
  #sending = false;
  #problems: readonly Problem[] = [];
  #done: { kind: Done; address: string } | undefined;
  #leftAt = -DOUBLE_CLICK;

  constructor(standing: Standing, stage: Stage) {
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
    const problems: Problem[] = navigator.onLine
      ? mistakesIn(form.controls, config)
      : [{ say: (s) => s.offline }];
    if (!problems.length && !config.endpoint) return this.#leave(event);
    event.preventDefault();
    void (problems.length ? this.#show(problems) : this.#send(config.endpoint!));
  }

  /** Lets the browser go to the service's page, once. */
  #leave(event: SubmitEvent): void {
    if (event.timeStamp - this.#leftAt < DOUBLE_CLICK) return event.preventDefault();
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
    const body = bodyOf(form.element);
    this.#stage.announce(this.#s.sending);
    void this.#set([], true);
    try {
      const answer = await postForm(endpoint, body, { headers, maxBytes: LONGEST_ANSWER });
      await this.#read(readAnswer(config.provider, answer), address);
    } catch (error) {
      this.#stage.report(error as Error);
      // Nobody knows whether it arrived. Signing up twice does no harm.
      await this.#show([{ say: (s) => s.unknown(this.#service), wayOn: true }]);
    }
  }

  async #read({ kind, message = '', url }: Outcome, address: string): Promise<void> {
    const { config } = this.#standing;
    if (kind === 'subscribed' || kind === 'confirm' || kind === 'already') {
      const outcome = kind === 'subscribed' && config.doubleOptIn ? 'confirm' : kind;
      this.#done = { kind: outcome, address };
      this.#stage.widget.dispatchEvent(
        new CustomEvent('odm-subscribe', { detail: { outcome }, bubbles: true, composed: true }),
      );
      return this.#show();
    }
    const say = (s: Words) => s[kind](this.#service, message);
    return this.#show([{ say, field: kind === 'invalid' ? this.#email : undefined, wayOn: url }]);
  }

  /** Shows what came of it, and goes there. */
  async #show(problems: readonly Problem[] = []): Promise<void> {
    this.#stage.announce('');
    await this.#set(problems);
    this.#stage.widget.renderRoot.querySelector<HTMLElement>('.summary, .done')?.focus();
  }

  #set(problems: readonly Problem[] = [], sending = false): Promise<unknown> {
    this.#problems = problems;
    this.#sending = sending;
    busy(this.#standing.form.element, sending);
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

  get #s(): Words {
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
    mark(this.#standing.form.controls, this.#problems, this.#prefix, ({ say }) => `${s.error} ${say(s)}`);
  }

  /** What stands above the form: what is wrong, or what came of it. */
  render(): TemplateResult | typeof nothing {
    const s = this.#s;
    if (this.#done) return doneView(s[this.#done.kind](this.#done.address), s, () => void this.#again());
    return summaryView(this.#problems, this.#service, s, () => {
      HTMLFormElement.prototype.submit.call(this.#standing.form.element);
    });
  }
}

/** What a browser would send. */
function bodyOf(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  return body;
}
