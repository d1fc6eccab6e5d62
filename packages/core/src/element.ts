import {
  html,
  LitElement,
  nothing,
  type CSSResultArray,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import type { Provenance } from '@odm-widgets/data/model';
import { actionsView, type Action } from './actions-view.js';
import { apiBaseOf } from './api-base.js';
import { baseStyles } from './base-styles.js';
import { warnOnce } from './console.js';
import { OdmErrorEvent, OdmLoadEvent } from './events.js';
import type { Formatters, Locale } from './format.js';
import { headingView } from './heading-view.js';
import { LocaleController } from './locale-controller.js';
import { provenanceView } from './provenance-view.js';
import { RequestController } from './request-controller.js';
import { modelOf, STATUSES, toggleState, type LoadState, type Status } from './states.js';
import { errorText, errorView } from './state-views.js';
import type { CoreStrings, LocaleTable } from './strings.js';
import { tokens } from './tokens.js';

/** How long a page is left alone before it is told that figures are on their way, in milliseconds. */
const PATIENCE = 1000;

/**
 * What every widget is: a query from its properties, an answer in one of five states, a sentence, a table,
 * a chart, and the source below them. `Q` is the query, `M` the model shown, `S` the widget's words.
 *
 * @attr {'light' | 'dark' | 'auto'} theme - Sets the colours and a ground of their own; `auto` follows the visitor's system. Without it they follow the page's `color-scheme`.
 * @attr {'en' | 'cy'} lang - Language of the widget; without it the page's own.
 * @cssprop [--odm-color-place=#2F5D80] - What is about the place that was asked for.
 * @cssprop [--odm-color-context=#8A949C] - What it is compared with.
 * @cssprop [--odm-color-context-text=#5B6670] - Words about the comparison.
 * @cssprop [--odm-color-accent=#F0652F] - The most deprived tenth.
 * @cssprop [--odm-color-accent-text=#B8410F] - Words about it.
 * @cssprop [--odm-color-text=#231F20] - Words.
 * @cssprop [--odm-color-ground=#FFFFFF] - What lies behind.
 * @cssprop [--odm-color-line=#C9CFD4] - Lines of tables and scales.
 * @cssprop [--odm-color-band=#FCE9DF] - Band of the most deprived tenth in charts.
 * @cssprop [--odm-space=1rem] - Space between blocks.
 * @cssprop [--odm-radius=2px] - Roundness of corners.
 * @cssprop [--odm-font-size-heading=18px to 22px] - Size of the heading.
 * @cssprop [--odm-font-size-headline=20px to 28px] - Size of the sentence.
 * @cssprop [--odm-font-size-text=1rem, at least 16px] - Size of the text.
 * @cssprop [--odm-font-size-small=0.875rem, at least 14px] - Size of the source and of notes.
 * @cssprop [--odm-min-height=0] - Room that is kept while figures arrive.
 */
export abstract class OdmElement<Q, M, S extends object> extends LitElement {
  static override styles: CSSResultArray = [tokens, baseStyles];

  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    noHeading: { type: Boolean, attribute: 'no-heading' },
    noActions: { type: Boolean, attribute: 'no-actions' },
    apiBase: { attribute: 'api-base' },
    announcement: { state: true },
    slow: { state: true },
  };

  /** Replaces the words of the heading. */
  heading?: string;

  /** Level of the heading on the page, 2 to 6. */
  headingLevel = 2;

  /** Leaves out the heading; the page has its own. */
  noHeading = false;

  /** Leaves out the downloads and the citation. */
  noActions = false;

  /** Address of the dataset; taken from the nearest ancestor that has one, then from the script's own address. */
  apiBase?: string;

  private announcement = '';
  private slow = false;

  readonly #internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
  readonly #locale = new LocaleController<S>(this, () => this.localeTable);
  readonly #request = new RequestController<Q, M>(this, {
    query: () => this.toQuery(),
    load: (query, signal) => this.load(query, signal),
    onSettled: (settled) => this.#tell(settled),
  });
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Where the answer is: `idle`, `loading`, `ready`, `empty` or `error`. */
  get status(): Status {
    return this.#request.state.status;
  }

  /** What is shown, or was last. */
  get model(): M | undefined {
    return modelOf(this.#request.state);
  }

  /** Asks again for what is shown. */
  reload(): void {
    this.#request.retry();
  }

  protected abstract readonly localeTable: LocaleTable<S>;
  /** Properties to a query; undefined while there is nothing to ask. May throw a ConfigError. */
  protected abstract toQuery(): Q | undefined;
  /** The answer; may throw an EmptyResult for an answer with nothing to show. */
  protected abstract load(query: Q, signal: AbortSignal): Promise<M>;
  protected abstract headingText(model: M | undefined): string;
  protected abstract renderModel(model: M): unknown;
  protected abstract renderEmpty(answer: unknown): unknown;
  protected abstract provenanceOf(model: M): Provenance;
  /** Where the figures of an empty answer come from, when that is known. */
  protected provenanceOfEmpty(_answer: unknown): Provenance | undefined {
    return undefined;
  }
  /** Pickers, above the answer in every state. */
  protected renderControls(): unknown {
    return nothing;
  }
  /** What can be shown without an answer, after the words about the failure. */
  protected renderFailed(): unknown {
    return nothing;
  }
  protected actionsFor(_model: M): readonly Action[] {
    return [];
  }

  protected get s(): S {
    return this.#locale.strings;
  }
  protected get coreStrings(): CoreStrings {
    return this.#locale.core;
  }
  protected get locale(): Locale {
    return this.#locale.locale;
  }
  protected get format(): Formatters {
    return this.#locale.format;
  }
  protected resolveApiBase(): string {
    return apiBaseOf(this, this.apiBase);
  }
  protected warnOnce(message: string): void {
    warnOnce(this.localName, message);
  }

  /** Says something to a screen reader, politely. */
  announce(text: string): void {
    // The same words twice are no change, and would be heard once.
    this.announcement = text && text === this.announcement ? `${text}\u00A0` : text;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wait(false);
  }

  protected override updated(_changed: PropertyValues): void {
    for (const status of STATUSES) toggleState(this.#internals?.states, status, status === this.status);
    this.#wait(this.isConnected && this.status === 'loading');
  }

  protected override render(): unknown {
    const { status, model } = this;
    const current = this.#request.state;
    const shown = model !== undefined && status !== 'empty';
    return html`
      <section class="widget" lang=${this.locale} aria-busy=${status === 'loading' ? 'true' : 'false'}>
        <div ?hidden=${this.noHeading}>
          <slot name="heading"
            >${headingView(this.#level(), this.heading || this.headingText(shown ? model : undefined))}</slot
          >
        </div>
        ${this.renderControls()}
        <div class="fallback" ?hidden=${shown || status === 'empty'}><slot></slot></div>
        <div class="problem" ?hidden=${status !== 'error'}>
          ${this.#renderError(current.status === 'error' ? current.error : undefined, shown)}
          ${status === 'error' && !shown ? this.renderFailed() : nothing}
        </div>
        ${current.status === 'empty' ? this.renderEmpty(current.answer) : nothing}
        <div ?hidden=${status !== 'empty'}><slot name="empty"></slot></div>
        ${shown ? this.renderModel(model) : nothing} ${this.#renderProvenance(current, model, shown)}
        ${
          shown && !this.noActions
            ? actionsView(this.actionsFor(model), this.coreStrings, (text) => this.announce(text))
            : nothing
        }
        <slot name="footer"></slot>
        <p
          class=${status === 'error' ? 'visually-hidden' : 'status'}
          role="status"
          .textContent=${this.#statusText(current, shown)}
        ></p>
      </section>
    `;
  }

  #renderError(error: Error | undefined, shown: boolean): unknown {
    return errorView(error, { s: this.coreStrings, stale: shown, retry: () => this.reload() });
  }

  /** A failure is already on the page; the live region says it to those who do not see it arrive. */
  #statusText(current: LoadState<M>, stale: boolean): string {
    if (current.status === 'error') return errorText(current.error, this.coreStrings, stale);
    return this.slow && current.status === 'loading' ? this.coreStrings.loading : this.announcement;
  }

  /** Starts or ends the wait after which a reader is told; one wait per request. */
  #wait(on: boolean): void {
    if (on) {
      this.#timer ??= setTimeout(() => (this.slow = true), PATIENCE);
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.slow = false;
  }

  #renderProvenance(current: LoadState<M>, model: M | undefined, shown: boolean): unknown {
    const provenance = shown
      ? this.provenanceOf(model as M)
      : current.status === 'empty'
        ? this.provenanceOfEmpty(current.answer)
        : undefined;
    return provenance ? provenanceView(provenance, this.coreStrings, this.format) : nothing;
  }

  #level(): number {
    const level = this.headingLevel;
    if (Number.isInteger(level) && level >= 2 && level <= 6) return level;
    this.warnOnce(`heading-level="${level}": use a number from 2 to 6. Using 2.`);
    return 2;
  }

  #tell(settled: LoadState<M>): void {
    void this.updateComplete.then(() => {
      if (settled.status === 'ready') this.dispatchEvent(new OdmLoadEvent(settled.model));
      if (settled.status !== 'error') return;
      const { name, message, cause } = settled.error;
      console.error(`<${this.localName}> ${name}: ${message}`, ...(cause === undefined ? [] : [cause]));
      this.dispatchEvent(new OdmErrorEvent(settled.error));
    });
  }
}
