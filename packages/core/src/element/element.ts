import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Provenance } from '@odm-widgets/data/model';
import { actionsView, type Action } from '../views/actions-view.js';
import { apiBaseOf } from '../api-base.js';
import { OdmLoadEvent } from './events.js';
import { provenanceView } from '../views/provenance-view.js';
import { RequestController } from '../controllers/request-controller.js';
import { modelOf, type LoadState, type Status } from './states.js';
import { errorText, errorView } from '../views/error-view.js';
import { standardActions, type Exportable } from '../views/standard-actions.js';
import { OdmWidget } from './widget.js';

/** How long a page is left alone before it is told that figures are on their way, in milliseconds. */
const LOADING_TEXT_DELAY = 1000;

/**
 * What every widget with figures is: a query from its properties, an answer in one of five states, a sentence, a
 * table, a chart, and the source below them. `Q` is the query, `M` the model shown, `S` the widget's words.
 *
 * @cssprop [--odm-min-height=0] - Room that is kept while figures arrive.
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
    onSettled: (settled) => this.#tell(settled),
  });
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Where the answer is: `idle`, `loading`, `ready`, `empty` or `error`. */
  override get status(): Status {
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

  /** Properties to a query; undefined while there is nothing to ask. May throw a ConfigError. */
  protected abstract toQuery(): Q | undefined;
  /** The answer; may throw an EmptyResult for an answer with nothing to show. */
  protected abstract load(query: Q, signal: AbortSignal): Promise<M>;
  protected abstract headingText(model: M | undefined): string;
  protected abstract renderModel(model: M): unknown;
  protected abstract renderEmpty(answer: unknown): unknown;
  /** Where the figures come from, or what says where entries come from that are no figures. */
  protected abstract provenanceOf(model: M): Provenance | TemplateResult;
  /** Where the figures of an empty answer come from, when that is known. */
  protected provenanceOfEmpty(_answer: unknown): Provenance | TemplateResult | undefined {
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
  /** What of a model can be saved and cited; undefined where nothing can. */
  protected exportable(_model: M): Exportable | undefined {
    return undefined;
  }
  /** Buttons below the answer; downloads and citation of what `exportable` returns, unless a widget adds its own. */
  protected actionsFor(model: M): readonly Action[] {
    const exportable = this.exportable(model);
    return exportable ? standardActions(exportable, this.i18n) : [];
  }

  protected resolveApiBase(): string {
    return apiBaseOf(this, this.apiBase);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wait(false);
  }

  protected override update(changed: PropertyValues): void {
    // Before it draws: a state that changed afterwards would have it drawn twice.
    this.#wait(this.isConnected && this.status === 'loading');
    const focused = this.shadowRoot!.activeElement as HTMLInputElement | null;
    super.update(changed);
    // Where what had the keyboard goes away, the keyboard stays in the widget: browsers put it at the top of the page.
    if (focused?.disabled || focused?.getClientRects().length === 0)
      Object.assign(this.shadowRoot!.querySelector('section')!, { tabIndex: -1 }).focus();
  }

  protected override render(): unknown {
    const { status, model } = this;
    const current = this.#request.state;
    const shown = model !== undefined && status !== 'empty';
    return html`
      <section class="widget" lang=${this.i18n.locale} aria-busy=${status === 'loading' ? 'true' : 'false'}>
        ${this.renderHeading(this.headingText(shown ? model : undefined))} ${this.renderControls()}
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
            ? actionsView(this.actionsFor(model), this.i18n, (text) => this.announce(text))
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
    return errorView(error, this.i18n, { stale: shown, retry: () => this.reload() });
  }

  /** A failure is already on the page; the live region says it to those who do not see it arrive. */
  #statusText(current: LoadState<M>, stale: boolean): string {
    if (current.status === 'error') return errorText(current.error, this.i18n, stale);
    return this.slow && current.status === 'loading' ? this.i18n.core.loading : this.announcement;
  }

  /** Starts or ends the wait after which a reader is told; one wait per request. */
  #wait(on: boolean): void {
    if (on) {
      this.#timer ??= setTimeout(() => (this.slow = true), LOADING_TEXT_DELAY);
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
    if (!provenance) return nothing;
    return 'sources' in provenance ? provenanceView(provenance, this.i18n) : provenance;
  }

  #tell(settled: LoadState<M>): void {
    void this.updateComplete.then(() => {
      if (settled.status === 'ready') this.dispatchEvent(new OdmLoadEvent(settled.model));
      if (settled.status === 'error') this.report(settled.error);
      // A tag that nothing closes holds what follows it, to the end of whatever it stands in.
      else if (this.children[1] && !this.nextSibling)
        void import('../lazy/unclosed-tag/unclosed-tag.js').then(({ releaseTrappedChildren }) =>
          releaseTrappedChildren(this),
        );
    });
  }
}
