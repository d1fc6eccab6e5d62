import { ConfigError } from '@odm-widgets/data';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  adoptRootStyles,
  LazyModule,
  OdmWidget,
  pageAddress,
  type LocaleTable,
  type Status,
} from '@odm-widgets/core';
import { FormController } from './form-controller.js';
import { formStyles } from './form.styles.js';
import { missingNoticesView } from './form.view.js';
import type { SubmissionHost, SubscribeOutcome } from './lazy/submission/submission-controller.js';
import type { MountedForm } from './mounted-form.js';
import type { NewsletterModel } from './newsletter.model.js';
import type { InvalidConfig } from './newsletter.query.js';
import { styles } from './newsletter.styles.js';
import { headline } from './newsletter.summary.js';
import { en } from './strings/en.js';
import type { NewsletterStrings } from './strings/types.js';

export type { OdmErrorEvent } from '@odm-widgets/core';
export type { NewsletterModel } from './newsletter.model.js';

/**
 * A sign-up form for the newsletter service a site already uses. It is a plain form in the page, so that it works
 * without scripts, and browsers and password managers fill it in; with scripts, errors are shown beside
 * the field, and the response is read in the page where the service allows it. Nothing is sent before the visitor
 * signs up, and then only to that service.
 *
 * @tagname odm-newsletter
 * @summary A newsletter sign-up
 *
 * @slot - The form as HTML, for visitors without scripts; it is used as it stands. Or other words, shown until the widget's own form is there.
 * @slot heading - Replaces the heading.
 * @slot error - Replaces the words shown when the form is not ready.
 * @slot footer - After the form.
 *
 * @fires {CustomEvent} odm-subscribe - The service took a sign-up; `event.detail.outcome` is `subscribed`, `confirmation-needed` or `already-subscribed`. Nothing that was typed is in it.
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
    reportedConfig: { state: true },
  };

  /** `mailchimp`, `brevo`, `mailerlite`, `emailoctopus`, `buttondown`, `kit`, `campaign-monitor`, `listmonk`, `mautic`, `civicrm` or `generic`. May be left out where `action` is an address of one of them; any other address needs `generic`. */
  provider:
    | ''
    | 'mailchimp'
    | 'brevo'
    | 'mailerlite'
    | 'emailoctopus'
    | 'buttondown'
    | 'kit'
    | 'campaign-monitor'
    | 'listmonk'
    | 'mautic'
    | 'civicrm'
    | 'generic' = '';

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
  send: '' | 'in-page' | 'visit' = '';

  /** Says that an email comes with a link to follow. */
  doubleOptIn = false;

  /** Opens the service's page in a new tab. */
  newTab = false;

  // The configuration error that was reported last.
  private reportedConfig: InvalidConfig | undefined;

  /** Set when the code for submissions cannot be loaded: the browser then validates and submits, as without scripts. */
  #submitsNatively = false;
  readonly #form = new FormController(this, this, () => this.i18n);
  readonly #submission = new LazyModule(this, () => import('./lazy/submission/index.js'));
  readonly #configErrors = new LazyModule(this, () => import('./lazy/config-errors/index.js'));
  readonly #submissionHost: SubmissionHost = {
    widget: this,
    i18n: () => this.i18n,
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
    this.addEventListener('submit', (event) => this.#onSubmit(event));
    // Loads the code for submissions while the visitor types.
    this.addEventListener('focusin', () => void this.#submission.load().catch(() => undefined), {
      once: true,
    });
  }

  override get status(): Status {
    const { invalidConfig, mounted } = this.#form;
    if (invalidConfig) return invalidConfig === this.reportedConfig ? 'error' : 'loading';
    return mounted ? (mounted.submission?.status ?? 'ready') : 'idle';
  }

  /** The service, its address, and whether its answer is read in the page. */
  get model(): NewsletterModel | undefined {
    return this.#form.mounted?.model;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { mounted } = this.#form;
    mounted?.translate?.(this.i18n);
    mounted?.submission?.showFieldErrors();
    void this.#reportConfig();
  }

  #onSubmit(event: SubmitEvent): void {
    const { element, mounted } = this.#form;
    if (event.target !== element || event.defaultPrevented) return;
    mounted?.form.enforceConfig(event.submitter);
    if (mounted && this.#submitsNatively) return;
    const submissionModule = this.#submission.value;
    if (mounted && submissionModule) {
      mounted.submission ??= new submissionModule.SubmissionController(mounted, this.#submissionHost);
      mounted.submission.submit(event);
      return;
    }
    // A form with a configuration error is never sent, the author's own included.
    event.preventDefault();
    if (mounted) void this.#submitWhenLoaded(mounted, event.submitter);
  }

  /** Submits when the code for it has loaded; natively when it cannot be loaded. */
  async #submitWhenLoaded({ form }: MountedForm, submitter: HTMLElement | null): Promise<void> {
    try {
      await this.#submission.load();
    } catch {
      if (!navigator.onLine) return this.announce(this.i18n.strings.offline);
      this.#submitsNatively = true;
      form.element.removeAttribute('novalidate');
    }
    form.requestSubmit(submitter);
  }

  /** Tells developers about configuration errors and attributes without effect; the messages load only then. */
  async #reportConfig(): Promise<void> {
    const { invalidConfig, mounted } = this.#form;
    const { ignored = [], providerId } = mounted?.config ?? {};
    if (invalidConfig === this.reportedConfig && !ignored.length) return;
    const messages =
      invalidConfig || providerId ? await this.#configErrors.load().catch(() => undefined) : undefined;
    if (!this.isConnected) return;
    for (const attribute of ignored)
      this.warnOnce(messages?.ignoredMessage(attribute, providerId!) ?? attribute.join());
    // Another update may have reported it, or changed it, while the messages loaded.
    if (invalidConfig === this.reportedConfig || invalidConfig !== this.#form.invalidConfig) return;
    this.reportedConfig = invalidConfig;
    if (invalidConfig) {
      const message = messages?.configErrorMessage(invalidConfig) ?? invalidConfig.reasons.join();
      const unknown = messages?.unknownProvider(invalidConfig, this.provider);
      this.report(new ConfigError(message, { unknown }));
    }
  }

  protected override render(): TemplateResult {
    const { mounted, invalidConfig } = this.#form;
    const { i18n } = this;
    const submission = mounted?.submission;
    const isDone = submission?.isDone ?? false;
    const update = () => this.requestUpdate();
    return html`
      <section
        class="widget"
        lang=${i18n.locale}
        aria-busy=${submission?.status === 'loading' ? 'true' : 'false'}
      >
        ${this.renderHeading(i18n.strings.heading)}
        <div class="problem config-errors" ?hidden=${!invalidConfig}>
          <slot name="error"
            >${invalidConfig ? this.#configErrors.value?.configErrorsView(invalidConfig, i18n) : nothing}</slot
          >
        </div>
        ${mounted && !isDone ? this.#renderIntroduction(mounted) : nothing} ${submission?.render() ?? nothing}
        <div ?hidden=${isDone}><slot name="form" @slotchange=${update}></slot></div>
        <div class="fallback" ?hidden=${isDone || mounted?.translate !== undefined}>
          <slot @slotchange=${update}></slot>
        </div>
        <slot name="footer"></slot>
        <p class="status" role="status" .textContent=${this.announcement}></p>
      </section>
    `;
  }

  /** The sentence above the form, for paper the address of the page, and the notices that an author's form leaves out. */
  #renderIntroduction({ form, config }: MountedForm): TemplateResult {
    return html`<p part="headline" class="headline">${headline(form.requestedFields, this.i18n)}</p>
      <p class="print-address">${this.i18n.strings.printed(pageAddress(this.ownerDocument))}</p>
      ${missingNoticesView(form.missingNotices, config, this.i18n)}`;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'odm-subscribe': CustomEvent<{ outcome: SubscribeOutcome }>;
  }
}
