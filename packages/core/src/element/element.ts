import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Provenance } from '@odm-widgets/data/model';
import type { Action } from '../views/actions-view.js';
import { apiBaseOf } from '../api-base.js';
import { tellAuthorOf } from './author.js';
import { OdmLoadEvent, type ModelEventMap } from './events.js';
import { prerenderedIn } from './prerendered-content.js';
import { markEnglish } from '../views/mark-english.js';
import { LazyModule } from '../controllers/lazy-module.js';
import { RequestController } from '../controllers/request-controller.js';
import { modelOf, type LoadState, type Status } from './states.js';
import { errorText, errorView } from '../views/error-view.js';
import { figureFooterView } from '../views/figure-footer.js';
import type { TableDisclosure } from '../views/data-table.js';
import { OdmWidget } from './widget.js';

/** Delay before a loading message is shown, in milliseconds. */
const LOADING_TEXT_DELAY = 1000;

// Overloads that know the model. A member of the class would replace the methods of elements.
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging, no-unused-vars
export interface OdmElement<Q, M, S extends object> {
  addEventListener<E extends keyof ModelEventMap<M>>(
    type: E,
    listener: (this: this, event: ModelEventMap<M>[E]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<E extends keyof ModelEventMap<M>>(
    type: E,
    listener: (this: this, event: ModelEventMap<M>[E]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/**
 * Base of every widget with figures: a query from its properties, a request in one of five states, a sentence, a
 * table, a chart, and the source below them. `Q` is the query, `M` the model shown, `S` the widget's strings.
 *
 * @cssprop [--odm-min-height=0] - Height reserved while figures load.
 */
export abstract class OdmElement<Q, M, S extends object> extends OdmWidget<S> {
  static override properties: PropertyDeclarations = {
    noActions: { type: Boolean, attribute: 'no-actions' },
    apiBase: { attribute: 'api-base' },
    slow: { state: true },
  };

  /** Leaves out the downloads and the citation. */
  noActions = false;

  /** Address of the dataset; taken from the nearest ancestor that has one, then from the script's own address. */
  apiBase?: string;

  private slow = false;

  readonly #request = new RequestController<Q, M>(this, {
    query: () => this.toQuery(),
    load: (query, signal) => this.load(query, signal),
    onSettled: (state) => this.#notify(state),
  });
  /** Requested when there are figures, and used once it is there. */
  readonly #disclosures = new LazyModule(this, () => import('../lazy/disclosures/disclosures.js'), {
    afterPaint: true,
  });
  #loadingTimer: ReturnType<typeof setTimeout> | undefined;

  /** State of the request: `idle`, `loading`, `ready`, `empty` or `error`. */
  override get status(): Status {
    return this.#request.state.status;
  }

  /** The model that is shown, or was last shown. */
  get model(): M | undefined {
    return modelOf(this.#request.state);
  }

  /** Loads what is shown again. */
  reload(): void {
    this.#request.retry();
  }

  /** The query for the current properties; undefined while there is nothing to load. May throw a ConfigError. */
  protected abstract toQuery(): Q | undefined;
  /** Loads the model; throws an EmptyResult for a valid answer with nothing to show. */
  protected abstract load(query: Q, signal: AbortSignal): Promise<M>;
  protected abstract headingText(model: M | undefined): string;
  protected abstract renderModel(model: M): unknown;
  protected abstract renderEmpty(answer: unknown): unknown;
  /** Source of the figures, or a template that names the sources of entries that are not figures. */
  protected abstract provenanceOf(model: M): Provenance | TemplateResult;
  /** Source of an empty answer, where it is known. */
  protected provenanceOfEmpty(_answer: unknown): Provenance | TemplateResult | undefined {
    return undefined;
  }
  /** Pickers, above the answer in every state. */
  protected renderControls(): unknown {
    return nothing;
  }
  /** What can be shown without a model, after the text about the failure. */
  protected renderFailed(): unknown {
    return nothing;
  }
  /** The figures as a table, in a disclosure; undefined where there is none. */
  protected tableOf(_model: M): TableDisclosure | undefined {
    return undefined;
  }
  /** Sentences that change how the figures are read; the first one stands in the open, the others in a disclosure. */
  protected caveatsOf(_model: M): readonly unknown[] {
    return [];
  }
  /** What follows the source: parts that have sources of their own, or none. */
  protected renderMore(_model: M): unknown {
    return nothing;
  }
  /** Buttons below the figures, such as downloads and a citation. */
  protected actionsFor(_model: M): readonly Action[] {
    return [];
  }

  /** Names in its texts that are English in every language, such as those of places and parties. */
  protected englishNames(_model: M): readonly string[] {
    return [];
  }

  protected resolveApiBase(): string {
    return apiBaseOf(this, this.apiBase);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopLoadingTimer();
  }

  protected override update(changed: PropertyValues): void {
    // Before rendering, so that a change of `slow` does not render twice.
    if (this.isConnected && this.status === 'loading') this.#startLoadingTimer();
    else this.#stopLoadingTimer();
    const focused = this.shadowRoot!.activeElement as HTMLInputElement | null;
    super.update(changed);
    const { state } = this.#request;
    // Again after each change: the note goes when an attribute changes.
    if (state.status === 'error') tellAuthorOf(this, state.error);
    // When the focused control is removed, browsers move focus to the top of the page; keep it in the widget. Whether
    // it has a box is not asked: that would lay the page out in the task of each key.
    if (focused && (focused.disabled || !focused.isConnected || focused.closest('[hidden]')))
      this.#focusSection();
  }

  protected override render(): unknown {
    const { status, model, i18n } = this;
    const { state } = this.#request;
    const shown = model !== undefined && status !== 'empty';
    // What was written into the page has a heading of its own.
    const hasPrerendered = !this.isContentUnknown && !shown && prerenderedIn(this) !== null;
    const isEmpty = status === 'empty';
    const isPrerendered = hasPrerendered && !isEmpty;
    return html`
      <section
        class="widget"
        lang=${i18n.locale}
        aria-busy=${status === 'loading' && !isPrerendered ? 'true' : 'false'}
      >
        <div ?hidden=${isPrerendered}>
          ${this.renderHeading(this.#heading(shown ? model : undefined))} ${this.renderControls()}
        </div>
        <div class="fallback" ?hidden=${shown || (isEmpty && hasPrerendered)}><slot></slot></div>
        <div class="problem" ?hidden=${status !== 'error'}>
          ${errorView(state.status === 'error' ? state.error : undefined, i18n, {
            stale: shown,
            retry: () => this.reload(),
          })}
          ${status === 'error' && !shown ? this.renderFailed() : nothing}
        </div>
        ${state.status === 'empty' ? this.renderEmpty(state.answer) : nothing}
        <div ?hidden=${status !== 'empty'}><slot name="empty"></slot></div>
        ${shown ? this.renderModel(model) : nothing} ${this.#renderFooter(state, shown ? model : undefined)}
        ${shown ? this.renderMore(model) : nothing}
        <slot name="footer"></slot>
        <p
          class=${status === 'error' ? 'visually-hidden' : 'status'}
          role="status"
          .textContent=${this.#statusText(state, shown)}
        ></p>
      </section>
    `;
  }

  #heading(model: M | undefined): unknown {
    return markEnglish(
      this.headingText(model),
      model === undefined ? [] : this.englishNames(model),
      this.i18n,
    );
  }

  /** A failure is visible on the page already; the live region announces it. */
  #statusText(state: LoadState<M>, stale: boolean): string {
    if (state.status === 'error') return errorText(state.error, this.i18n, stale);
    return this.slow && state.status === 'loading' ? this.i18n.core.loading : this.announcement;
  }

  #renderFooter(state: LoadState<M>, model: M | undefined): unknown {
    const shown = model !== undefined;
    const footer = {
      caveats: shown ? this.caveatsOf(model) : [],
      provenance: shown ? this.provenanceOf(model) : this.#provenanceWithoutModel(state),
      table: shown ? this.tableOf(model) : undefined,
      actions: shown && !this.noActions ? this.actionsFor(model) : [],
    };
    const hasSources = footer.provenance !== undefined && 'sources' in footer.provenance;
    return figureFooterView(footer, {
      views: hasSources ? this.#disclosures.value : undefined,
      i18n: this.i18n,
      announce: (text) => this.announce(text),
      onIncomplete: () => this.requestUpdate(),
    });
  }

  #provenanceWithoutModel(state: LoadState<M>): Provenance | TemplateResult | undefined {
    return state.status === 'empty' ? this.provenanceOfEmpty(state.answer) : undefined;
  }

  #startLoadingTimer(): void {
    this.#loadingTimer ??= setTimeout(() => (this.slow = true), LOADING_TEXT_DELAY);
  }

  #stopLoadingTimer(): void {
    clearTimeout(this.#loadingTimer);
    this.#loadingTimer = undefined;
    this.slow = false;
  }

  #focusSection(): void {
    const section = this.shadowRoot!.querySelector('section')!;
    section.tabIndex = -1;
    section.focus();
  }

  /** Tells the page about a settled request, once it is rendered. */
  #notify(state: LoadState<M>): void {
    void this.updateComplete.then(() => {
      if (state.status === 'ready') this.dispatchEvent(new OdmLoadEvent(state.model));
      if (state.status === 'error') this.report(state.error);
      else this.#checkEndTag();
    });
  }

  /** A tag without an end tag contains everything that follows it in its parent. */
  #checkEndTag(): void {
    if (!this.children[1] || this.nextSibling) return;
    void import('../lazy/unclosed-tag/unclosed-tag.js').then(({ slotFollowingContent }) =>
      slotFollowingContent(this),
    );
  }
}
