import { html, nothing, type TemplateResult } from 'lit';
import type { Locale, Status } from '@odm-widgets/core';
import type { Standing } from './newsletter.form-controller.js';
import { busy, mark } from './newsletter.marks.js';
import { mistakesIn } from './newsletter.mistakes.js';
import type { Phase, Problem } from './newsletter.model.js';
import { summaryView } from './newsletter.more.view.js';
import { moreStrings, type MoreStrings } from './newsletter.more.strings.js';
import { OFFLINE, unknownPhase } from './newsletter.outcome.js';
import { signUp } from './newsletter.sign-up.js';

const EMPTY: Phase = { kind: 'form', problems: [] };
/** Two clicks within this time are one, in milliseconds. */
const DOUBLE_CLICK = 1000;

/** What a sign-up needs of the widget it happens in. */
export interface Stage {
  locale: () => Locale;
  announce: (text: string) => void;
  report: (error: Error) => void;
  /** Draws again; settles when it is drawn. */
  draw: () => Promise<unknown>;
  /** Moves the focus into the widget. */
  focus: (selector: string) => void;
  taken: (outcome: string) => void;
}

/** How a form behaves when somebody signs up: what is wrong is said, what is right is sent, once. */
export class Conduct {
  phase: Phase = EMPTY;
  readonly #standing: Standing;
  readonly #stage: Stage;
  #leftAt = -DOUBLE_CLICK;

  constructor(standing: Standing, stage: Stage) {
    this.#standing = standing;
    this.#stage = stage;
  }

  submit(event: SubmitEvent): void {
    const { form, config } = this.#standing;
    if (this.phase.kind === 'sending') return event.preventDefault();
    const problems = navigator.onLine ? mistakesIn(form.controls, config) : [OFFLINE];
    if (problems.length) {
      event.preventDefault();
      void this.#show({ kind: 'form', problems });
    } else if (config.endpoint) {
      event.preventDefault();
      void this.#send();
    } else {
      this.#leave(event);
    }
  }

  /** Lets the browser go to the service's page, once. */
  #leave(event: SubmitEvent): void {
    if (event.timeStamp - this.#leftAt < DOUBLE_CLICK) return event.preventDefault();
    this.#leftAt = event.timeStamp;
    void this.#show(EMPTY);
    this.#stage.announce(this.#s.leaving(this.#standing.config.provider.name));
  }

  async #send(): Promise<void> {
    const { form, config } = this.#standing;
    const address = form.typed('email').trim();
    this.#stage.announce(this.#s.sending);
    void this.#set({ kind: 'sending' });
    const phase = await signUp(form.body, address, config).catch((error: Error) => {
      this.#stage.report(error);
      return unknownPhase(config);
    });
    if (phase.kind === 'done') this.#stage.taken(phase.outcome);
    await this.#show(phase);
  }

  /** Shows what came of it, and goes there. */
  async #show(phase: Phase): Promise<void> {
    this.#stage.announce('');
    await this.#set(phase);
    this.#stage.focus('.summary, .done');
  }

  #set(phase: Phase): Promise<unknown> {
    this.phase = phase;
    const { element } = this.#standing.form;
    busy(element, phase.kind === 'sending');
    return this.#stage.draw();
  }

  get done(): boolean {
    return this.phase.kind === 'done';
  }

  get status(): Status {
    if (this.phase.kind === 'sending') return 'loading';
    return this.#problems.some(({ field }) => !field) ? 'error' : 'ready';
  }

  get #s(): MoreStrings {
    return moreStrings(this.#stage.locale());
  }

  async #again(): Promise<void> {
    await this.#set(EMPTY);
    this.#standing.form.focus(this.#standing.config.fields[0]!.name);
  }

  /** Puts problems beside their fields, in the language of now. */
  mark(): void {
    const { form } = this.#standing;
    mark(form, this.#problems, (problem) => `${this.#s.error} ${problem.say(this.#s)}`);
  }

  get #problems(): readonly Problem[] {
    return this.phase.kind === 'form' ? this.phase.problems : [];
  }

  /** What stands above the form: what is wrong, or what came of it. */
  render(): TemplateResult | typeof nothing {
    const { phase } = this;
    const { form } = this.#standing;
    if (phase.kind === 'done')
      return html`<p part="headline" class="headline done" tabindex="-1">${phase.say(this.#s)}</p>
        <button type="button" class="another" @click=${() => this.#again()}>${this.#s.another}</button>`;
    return summaryView(this.#problems, this.#s, {
      focus: (field) => form.focus(field),
      submit: () => form.submitPlainly(),
    });
  }
}
