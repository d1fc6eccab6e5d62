import { ConfigError } from '@odm-widgets/data';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { adoptRootStyles, LazyModule, OdmWidget, type LocaleTable, type Status } from '@odm-widgets/core';
import type { SubscribeOutcome, SubmissionHost } from './lazy/submission/submission-controller.js';
import { FormController, type MountedForm } from './form-controller.js';
import { formStyles } from './form.styles.js';
import { missingNoticesView } from './form.view.js';
import type { NewsletterModel } from './newsletter.model.js';
import type { InvalidConfig } from './newsletter.query.js';
import { en } from './strings/en.js';
import type { NewsletterStrings } from './strings/types.js';
import { styles } from './newsletter.styles.js';
import { headline } from './newsletter.summary.js';

/**
 * A sign-up form for the newsletter service a site already uses. It is a plain form in the page, so that it works
 * without scripts, and browsers and password managers fill it in; with scripts, mistakes are said beside the
 * field, and the answer is read in the page where the service allows it. Nothing is sent before the visitor
 * signs up, and then only to that service.
 *
 * @tagname odm-newsletter
 *
 * @slot - The form as HTML, for visitors without scripts; it is used as it stands. Or other words, shown until the widget's own form is there.
 * @slot heading - Replaces the heading.
 * @slot error - Replaces the words shown when the form is not ready.
 * @slot footer - After the form.
 *
 * @fires {CustomEvent} odm-subscribe - The service took a sign-up; `event.detail.outcome` is `subscribed`, `confirm` or `already`. Nothing that was typed is in it.
 * @fires {OdmErrorEvent} odm-error - The form is not ready or could not be sent; `event.error` says why, for developers.
 *
 * @csspart heading - The heading.
 * @csspart headline - The sentence: what is asked for, then what came of it.
 * @csspart consent - What people agree to, and the privacy notice, where a form of the page's own does not say it.
 * @csspart summary - What is wrong, above the form.
 *
 * @cssState idle - Nothing is configured yet.
 * @cssState loading - A sign-up is on its way.
 * @cssState ready - The form stands, or is done.
 * @cssState error - The form is not ready or could not be sent.
 */
export class Newsletter extends OdmWidget<NewsletterStrings> {
  static override styles = [...OdmWidget.styles, styles];

  static override properties: PropertyDeclarations = {
    provider: {},
    action: {},
    list: {},
    fields: {},
    tags: {},
    consent: {},
    consentField: { attribute: 'consent-field' },
    privacyHref: { attribute: 'privacy-href' },
    send: {},
    doubleOptIn: { type: Boolean, attribute: 'double-opt-in' },
    newTab: { type: Boolean, attribute: 'new-tab' },
    told: { state: true },
  };

  /** `mailchimp`, `brevo`, `mailerlite`, `emailoctopus`, `buttondown`, `kit`, `campaign-monitor`, `listmonk`, `mautic`, `civicrm` or `generic`; known by the address when left out. */
  provider = '';

  /** Where the form posts to, as the service gives it; taken from the form inside the tag when left out. */
  action = '';

  /** Which lists, for listmonk and CiviCRM, with spaces between; for Mautic the name of the form. */
  list = '';

  /** Of `email`, `first-name`, `last-name` and `name`, with spaces between; `first-name=FNAME` gives a service's own name. */
  fields = 'email';

  /** Tags, as the service numbers or names them, with spaces between. */
  tags = '';

  /** What people agree to when they sign up; there is no form without it. */
  consent = '';

  /** Name of a field that keeps consent, such as `gdpr[1234]`: a box to tick. */
  consentField = '';

  /** Address of the privacy notice; there is no form without it. */
  privacyHref = '';

  /** `in-page` reads the answer here, where the service allows it; `visit` goes to its page. Left out, it is what the service allows everybody. */
  send = '';

  /** Says that an email comes with a link to follow. */
  doubleOptIn = false;

  /** Opens the service's page in a new tab. */
  newTab = false;

  private told: InvalidConfig | undefined;

  /** Set when the code for signing up cannot be had: the browser does all of it, as without scripts. */
  #native = false;
  readonly #page = new FormController(this, this, () => this.s);
  readonly #more = new LazyModule(this, () => import('./lazy/submission/submission-controller.js'));
  readonly #advice = new LazyModule(this, () => import('./lazy/config-errors/config-errors.view.js'));
  readonly #stage: SubmissionHost = {
    widget: this,
    strings: () => this.s,
    announce: (text) => this.announce(text),
    report: (error) => this.report(error),
  };

  protected override readonly localeTable: LocaleTable<NewsletterStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  constructor() {
    super();
    adoptRootStyles(this, formStyles);
    this.addEventListener('submit', (event) => this.#submit(event));
    // Who goes into the form may sign up; what that needs is there by then.
    this.addEventListener('focusin', () => void this.#more.load().catch(() => undefined), { once: true });
  }

  override get status(): Status {
    const { refusal, standing } = this.#page;
    if (refusal) return refusal === this.told ? 'error' : 'loading';
    return standing ? (standing.conduct?.status ?? 'ready') : 'idle';
  }

  /** The service, its address, and whether its answer is read in the page. */
  get model(): NewsletterModel | undefined {
    return this.#page.standing?.model;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { standing } = this.#page;
    standing?.reword?.(this.s);
    standing?.conduct?.mark();
    void this.#advise();
  }

  #submit(event: SubmitEvent): void {
    const { standing } = this.#page;
    if (event.defaultPrevented || (standing && this.#native)) return;
    const more = this.#more.value;
    if (standing && more) {
      standing.conduct ??= new more.SubmissionController(standing, this.#stage);
      standing.conduct.submit(event);
      return;
    }
    // What is not ready sends nothing, whoever wrote the form.
    event.preventDefault();
    if (standing) void this.#later(standing, event.submitter);
  }

  /** Signs up when the code for it is there; where it cannot be had, as without scripts. */
  async #later({ form }: MountedForm, submitter: HTMLElement | null): Promise<void> {
    try {
      await this.#more.load();
    } catch {
      if (!navigator.onLine) return this.announce(this.s.offline);
      this.#native = true;
      form.element.removeAttribute('novalidate');
    }
    form.submit(submitter);
  }

  /** Tells the author what is missing or has no effect; the words for it come when they are needed. */
  async #advise(): Promise<void> {
    const { refusal, standing } = this.#page;
    const { ignored = [], id } = standing?.config ?? {};
    if (refusal === this.told && !ignored.length) return;
    const advice = refusal || id ? await this.#advice.load().catch(() => undefined) : undefined;
    if (!this.isConnected) return;
    for (const one of ignored) this.warnOnce(advice?.ignoredMessage(one, id!) ?? one.join());
    if (refusal !== this.#page.refusal || refusal === this.told) return;
    this.told = refusal;
    if (refusal) this.report(new ConfigError(advice?.configErrorMessage(refusal) ?? refusal.reasons.join()));
  }

  protected override render(): TemplateResult {
    const { standing, refusal } = this.#page;
    const { conduct } = standing ?? {};
    const done = conduct?.done ?? false;
    const look = () => this.requestUpdate();
    return html`
      <section
        class="widget"
        lang=${this.locale}
        aria-busy=${conduct?.status === 'loading' ? 'true' : 'false'}
      >
        ${this.renderHeading(this.s.heading)}
        <div class="problem refused" ?hidden=${!refusal}>
          <slot name="error"
            >${refusal ? this.#advice.value?.configErrorsView(refusal, this.s) : nothing}</slot
          >
        </div>
        ${standing && !done ? this.#renderAsk(standing) : nothing} ${conduct?.render() ?? nothing}
        <div ?hidden=${done}><slot name="form" @slotchange=${look}></slot></div>
        <div class="fallback" ?hidden=${done || standing?.reword !== undefined}>
          <slot @slotchange=${look}></slot>
        </div>
        <slot name="footer"></slot>
        <p class="status" role="status" .textContent=${this.announcement}></p>
      </section>
    `;
  }

  /** What stands above a form that waits for somebody. */
  #renderAsk({ form, config }: MountedForm): TemplateResult {
    return html`<p part="headline" class="headline">${headline(form.asked, this.s, this.format.list)}</p>
      ${missingNoticesView(form.unsaid, config, this.s)}`;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'odm-subscribe': CustomEvent<{ outcome: SubscribeOutcome }>;
  }
}
