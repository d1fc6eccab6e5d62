import { ConfigError } from '@odm-widgets/data';
import { postForm } from '@odm-widgets/data/post';
import type { LitElement, nothing, TemplateResult } from 'lit';
import { withStrings, type I18n, type Status } from '@odm-widgets/core';
import type { MountedForm, Submission } from '../../mounted-form.js';
import type { Control } from '../../signup-form.js';
import type { NewsletterStrings } from '../../strings/types.js';
import { setBusy, showFieldErrors } from './field-errors.js';
import { blockedDirective, policyErrorMessage } from './page-policy.js';
import { parseProviderResponse, type SubmissionOutcome } from './provider-response.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { SubmissionStrings } from './strings/types.js';
import { errorSummaryView, successView } from './submission.view.js';
import { validateFields, type FormError } from './validation.js';

/** Two clicks within this time, in milliseconds, are a double click. */
const DOUBLE_CLICK_MS = 1000;
/** Responses are one line or two; a longer one is not the response of a sign-up. */
const MAX_RESPONSE_BYTES = 200_000;

let controllerCount = 0;

/** Outcomes of a sign-up that the service accepted. */
export type SubscribeOutcome = Extract<
  SubmissionOutcome['kind'],
  'subscribed' | 'confirmation-needed' | 'already-subscribed'
>;

/** The element that shows a submission. */
export interface SubmissionHost {
  widget: LitElement;
  i18n: () => I18n<NewsletterStrings>;
  announce: (text: string) => void;
  report: (error: Error) => void;
}

/** Validates and submits a form, shows errors and results, and prevents a second submission while one is on its way. */
export class SubmissionController implements Submission {
  readonly #mounted: MountedForm;
  readonly #host: SubmissionHost;
  readonly #errorIdPrefix = `odm-newsletter-${(controllerCount += 1)}-error`;
  #isSending = false;
  #errors: readonly FormError[] = [];
  #success: { outcome: SubscribeOutcome; address: string } | undefined;
  #leftAt = -DOUBLE_CLICK_MS;
  /** The last submission that was sent, and when. */
  #lastSent = { body: '', at: -DOUBLE_CLICK_MS };
  #page: Document | undefined;
  /** Whether the browser is on its way to the service's page. */
  #isLeaving = false;
  /** Whether the last submission got no response. */
  #hasFailed = false;
  /** The page's policy directive that blocked the last submission. */
  #blockedBy: string | undefined;

  constructor(mounted: MountedForm, host: SubmissionHost) {
    this.#mounted = mounted;
    this.#host = host;
    mounted.form.element.addEventListener('reset', () => {
      if (!this.#isSending) void this.#update();
    });
    this.connect();
  }

  get isDone(): boolean {
    return this.#success !== undefined;
  }

  get keepsForm(): boolean {
    return this.#isSending || this.isDone;
  }

  get status(): Status {
    if (this.#isSending) return 'loading';
    return this.#errors.some(({ field }) => !field) ? 'error' : 'ready';
  }

  submit(event: SubmitEvent): void {
    const { form, config } = this.#mounted;
    // The second click of a double click may come while the first is on its way, or after its answer.
    if (this.keepsForm || this.#isRepeated(event)) return event.preventDefault();
    const errors: FormError[] = navigator.onLine
      ? validateFields(form.controls, config)
      : [{ message: () => this.#host.i18n().strings.offline }];
    if (!errors.length && !config.endpoint) return this.#leavePage(event);
    event.preventDefault();
    if (errors.length) return void this.#showResult(errors);
    const body = serializeForm(form.element, event.submitter);
    this.#lastSent = { body: body.toString(), at: event.timeStamp };
    void this.#send(config.endpoint!, body);
  }

  /** Whether this is the second click of a double click whose first has been answered already. */
  #isRepeated({ timeStamp, submitter }: SubmitEvent): boolean {
    if (timeStamp - this.#lastSent.at >= DOUBLE_CLICK_MS) return false;
    return serializeForm(this.#mounted.form.element, submitter).toString() === this.#lastSent.body;
  }

  connect(): void {
    this.#page = this.#mounted.form.element.ownerDocument;
    this.#page.addEventListener('securitypolicyviolation', this.#onPolicyViolation);
  }

  disconnect(): void {
    this.#page?.removeEventListener('securitypolicyviolation', this.#onPolicyViolation);
  }

  showFieldErrors(): void {
    const { strings } = this.#i18n;
    showFieldErrors(
      this.#mounted.form.controls,
      this.#errors,
      this.#errorIdPrefix,
      ({ message }) => `${strings.error} ${message(strings)}`,
    );
  }

  render(): TemplateResult | typeof nothing {
    const i18n = this.#i18n;
    if (this.#success) {
      const { outcome, address } = this.#success;
      return successView(i18n.strings[outcome](address), i18n, () => void this.#startAgain());
    }
    return errorSummaryView(this.#errors, this.#serviceName, i18n, () => {
      this.#isLeaving = true;
      this.#mounted.form.submitNatively();
    });
  }

  get #i18n(): I18n<SubmissionStrings> {
    const i18n = this.#host.i18n();
    return withStrings(i18n, i18n.locale === 'cy' ? cy : en);
  }

  get #serviceName(): string {
    return this.#mounted.config.provider.name;
  }

  get #emailField(): Control | undefined {
    const { form, config } = this.#mounted;
    return form.control(config.fields[0]!.name);
  }

  /** Lets the browser go to the service's page, once for a double click. */
  #leavePage(event: SubmitEvent): void {
    if (event.timeStamp - this.#leftAt < DOUBLE_CLICK_MS) return event.preventDefault();
    this.#leftAt = event.timeStamp;
    this.#isLeaving = true;
    void this.#update();
    this.#host.announce(this.#i18n.strings.leaving(this.#serviceName));
    // Somebody who goes back may get this page from the back/forward cache, with the announcement still in it.
    const { defaultView } = this.#mounted.form.element.ownerDocument;
    const onReturn = () => {
      this.#isLeaving = false;
      this.#host.announce('');
    };
    defaultView?.addEventListener('pageshow', onReturn, { once: true });
  }

  /** The browser reports a blocked submission by this event alone: nothing else happens in the page. */
  readonly #onPolicyViolation = (event: SecurityPolicyViolationEvent): void => {
    const { action, endpoint } = this.#mounted.config;
    const directive = blockedDirective(event, {
      'form-action': this.#isLeaving ? action : undefined,
      'connect-src': this.#isSending || this.#hasFailed ? endpoint : undefined,
    });
    if (!directive) return;
    this.#isLeaving = false;
    this.#hasFailed = false;
    this.#leftAt = -DOUBLE_CLICK_MS;
    this.#lastSent = { body: '', at: -DOUBLE_CLICK_MS };
    this.#blockedBy = directive;
    this.#host.report(new ConfigError(policyErrorMessage(directive, action)));
    void this.#showBlocked();
  };

  #showBlocked(): Promise<void> {
    const isFormBlocked = this.#blockedBy === 'form-action';
    return this.#showResult([
      {
        message: (strings) => strings.blocked(this.#serviceName),
        alternative: isFormBlocked ? undefined : 'native-submit',
      },
    ]);
  }

  async #send(endpoint: string, body: URLSearchParams): Promise<void> {
    const { form, config } = this.#mounted;
    const address = form.valueOf('email').trim();
    this.#blockedBy = undefined;
    this.#hasFailed = false;
    this.#host.announce(this.#i18n.strings.sending);
    void this.#update([], true);
    try {
      const response = await postForm(endpoint, body, { maxBytes: MAX_RESPONSE_BYTES });
      await this.#showOutcome(parseProviderResponse(config.provider, response), address);
    } catch (error) {
      // A request that the page's policy blocks fails like any other; the event that tells the cause follows.
      await nextTask();
      if (this.#blockedBy) return;
      this.#hasFailed = true;
      this.#host.report(error as Error);
      // The sign-up may have arrived. A second one does no harm.
      await this.#showResult([
        { message: (strings) => strings.unknown(this.#serviceName), alternative: 'native-submit' },
      ]);
    }
  }

  async #showOutcome({ kind, message = '', url }: SubmissionOutcome, address: string): Promise<void> {
    if (kind === 'subscribed' || kind === 'confirmation-needed' || kind === 'already-subscribed') {
      const outcome =
        kind === 'subscribed' && this.#mounted.config.doubleOptIn ? 'confirmation-needed' : kind;
      this.#success = { outcome, address };
      this.#host.widget.dispatchEvent(
        new CustomEvent('odm-subscribe', { detail: { outcome }, bubbles: true, composed: true }),
      );
      return this.#showResult();
    }
    return this.#showResult([
      {
        message: (strings) => strings[kind](this.#serviceName, message),
        field: kind === 'invalid-email' ? this.#emailField : undefined,
        alternative: url === undefined ? undefined : { href: url },
      },
    ]);
  }

  /** Shows the errors, or the success, and focuses them. */
  async #showResult(errors: readonly FormError[] = []): Promise<void> {
    this.#host.announce('');
    await this.#update(errors);
    this.#host.widget.renderRoot.querySelector<HTMLElement>('.summary, .done')?.focus();
  }

  #update(errors: readonly FormError[] = [], isSending = false): Promise<unknown> {
    this.#errors = errors;
    this.#isSending = isSending;
    setBusy(this.#mounted.form.element, isSending);
    this.#host.widget.requestUpdate();
    return this.#host.widget.updateComplete;
  }

  async #startAgain(): Promise<void> {
    this.#success = undefined;
    await this.#update();
    this.#emailField?.focus();
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** The form's data as a browser submits it, with the name and value of the button. */
function serializeForm(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  const button = submitter?.getAttribute('name');
  if (button) body.append(button, submitter?.getAttribute('value') ?? '');
  return body;
}
