import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  LazyModule,
  sortedRows,
  standardActions,
  dispatchChange,
  type Action,
  type DataTable,
  type LocaleTable,
  VisibilityController,
} from '@odm-widgets/core';
import { oneOf } from '@odm-widgets/core/one-of.js';
import { filesAt } from '@odm-widgets/data/lamps';
import type { LampCouncil, Provenance } from '@odm-widgets/data/model';
import { noCouncilsView, tableView } from '../shared/councils.view.js';
import { CouncilsElement } from '../shared/councils-element.js';
import type { FilterState } from './lazy/figure/filters.view.js';
import { loadPoliticalControl } from './political-control-loader.js';
import {
  sortCouncils,
  MIN_COUNCILS_FOR_SEARCH,
  type PoliticalControlModel,
} from './political-control.model.js';
import { ORDERS, toQuery, type PoliticalControlQuery, type Order } from './political-control.query.js';
import { SeatsController } from './seats-controller.js';
import { en } from './strings/en.js';
import type { PoliticalControlStrings } from './strings/types.js';
import { exportable, placeName, type Voice } from './political-control.summary.js';
import { toTable } from './political-control.table.js';
import { politicalControlView } from './political-control.view.js';
import { splitCodes, type NoCouncils } from '../shared/scope.js';

/**
 * Shows who runs English councils beside how deprived their neighbourhoods are: a small shape for each council,
 * wide where many of its neighbourhoods stand in the national ranking, filled by who runs it.
 *
 * Figures: English Indices of Deprivation 2025 (MHCLG) by neighbourhood; control and seats of May 2025 from Open
 * Council Data UK; regions from mySociety. All from the published dataset.
 *
 * @tagname odm-political-control
 *
 * @slot - What shows before the figures arrive, without JavaScript, and when they cannot be had.
 * @slot heading - Replaces the heading.
 * @slot empty - Added when there is an answer but no figures.
 * @slot error - Replaces the words shown when the figures cannot be had.
 * @slot footer - After the source.
 *
 * @fires {OdmLoadEvent} odm-load - The figures are shown; `event.model` holds them.
 * @fires {OdmErrorEvent} odm-error - The figures could not be had; `event.error` says why, for developers.
 * @fires {CustomEvent} odm-change - The visitor picked a council or changed what is shown; `event.detail` holds what changed.
 *
 * @csspart heading - The heading.
 * @csspart headline - The sentence.
 * @csspart chart - The lamps.
 * @csspart table - The table and the summary that folds it.
 * @csspart provenance - Source, release, geography, licence and date.
 * @csspart actions - Downloads and citation.
 *
 * @cssprop [--odm-color-lamp-ground=#f7ecd9] - What lies behind the lamps.
 *
 * @cssState loading - Figures are on their way.
 * @cssState ready - Figures are shown.
 * @cssState empty - There is an answer but no figures.
 * @cssState error - The figures could not be had.
 */
export class PoliticalControl extends CouncilsElement<
  PoliticalControlQuery,
  PoliticalControlModel,
  PoliticalControlStrings
> {
  static override properties: PropertyDeclarations = {
    compare: {},
    domain: {},
    order: {},
    highlight: {},
    columns: { type: Number },
    layout: {},
    release: {},
    choice: { state: true },
  };

  /** Two to four codes of councils to draw large, side by side. */
  compare = '';

  /** `overall`, `income`, `employment`, `education`, `health`, `crime`, `barriers` or `environment`. */
  domain = 'overall';

  /** `deprivation` (the most deprived first), `name`, `control` or `region`. */
  order = 'deprivation';

  /** Codes of councils to point out. */
  highlight = '';

  /** Lamps in a row, 1 to 12; as many as there is room for when left out. */
  columns = 0;

  /** `grid`, or `hex` for a map with one hexagon a council. */
  layout = 'grid';

  /** Release of the indices; control is known for 2025 alone. */
  release = '2025';

  private choice: FilterState = { search: '', group: '', order: 'deprivation', scale: 'own' };

  // The sentence and the table come first; all that is drawn or chosen from is fetched meanwhile.
  readonly #figure = new LazyModule(this, async () => {
    const part = await import('./lazy/figure/figure.js');
    void new VisibilityController(this, { onVisible: () => (this.seen = true) });
    return part;
  });

  readonly #seats = new SeatsController(this);
  protected override readonly localeTable: LocaleTable<PoliticalControlStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override toQuery(): PoliticalControlQuery | undefined {
    return toQuery(this, this.resolveApiBase(), (message) => this.warnOnce(message));
  }

  protected override load(query: PoliticalControlQuery, signal: AbortSignal): Promise<PoliticalControlModel> {
    this.#figure.load().catch(() => undefined);
    return loadPoliticalControl(query, filesAt(query.base), signal);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('order')) {
      const order = oneOf<Order>('order', this.order, ORDERS, (message) => this.warnOnce(message));
      this.choice = { ...this.choice, order };
    }
  }

  protected override headingText(model: PoliticalControlModel | undefined): string {
    return this.s.heading(model ? placeName(model, this.s) : '');
  }

  protected override provenanceOf(model: PoliticalControlModel): Provenance {
    return model.provenance;
  }

  protected override renderModel(model: PoliticalControlModel): TemplateResult {
    const councils = this.#shown(model);
    return politicalControlView(model, councils, this.#voice, {
      controls: this.#renderControls(model, councils.length),
      figure: this.noChart ? nothing : this.#renderFigure(model, councils),
      table: this.noTable ? nothing : this.#renderTable(model, councils),
    });
  }

  protected override renderEmpty(answer: unknown): TemplateResult {
    return noCouncilsView(answer as NoCouncils, this.s, this.format);
  }

  protected override actionsFor(model: PoliticalControlModel): readonly Action[] {
    const councils = this.#shown(model);
    const what = exportable(model, this.headingText(model), this.#tableOf(model, councils), this.#voice);
    const chart = () => this.#figure.value?.exportFigure(councils, this.#voice, what.words) ?? null;
    return standardActions({ ...what, chart, hasChart: !this.noChart }, this.i18n);
  }

  get #voice(): Voice {
    return { s: this.s, locale: this.locale, format: this.format };
  }

  #shown(model: PoliticalControlModel): LampCouncil[] {
    const { choice } = this;
    if (model.compare) return [...model.councils];
    const fitting = this.#figure.value?.filterCouncils(model.councils, choice) ?? model.councils;
    return sortCouncils(fitting, choice.order);
  }

  #renderControls(model: PoliticalControlModel, shown: number): unknown {
    if (model.compare && this.noChart) return nothing;
    const part = this.#figure.value;
    if (!part)
      return model.councils.length > MIN_COUNCILS_FOR_SEARCH
        ? html`<div class="controls-room"></div>`
        : nothing;
    return part.filtersView(model, shown, this.choice, this.#voice, (choice) => {
      this.choice = { ...this.choice, ...choice };
      dispatchChange(this, choice);
    });
  }

  #renderFigure(model: PoliticalControlModel, councils: readonly LampCouncil[]): TemplateResult {
    const part = this.#figure.value;
    const tall = model.councils.length > MIN_COUNCILS_FOR_SEARCH;
    if (!part || !this.seen) return html`<div part="chart" class="chart-room ${tall ? 'tall' : ''}"></div>`;
    const selected = councils.find(({ code }) => code === this.selected);
    return part.figureView(model, {
      voice: this.#voice,
      councils,
      highlight: splitCodes(this.highlight),
      columns: this.columns,
      scale: this.choice.scale,
      selected: selected?.code,
      details:
        selected &&
        part.councilDetailsView(selected, model, this.#seats.state, this.#voice, () =>
          this.#select(undefined),
        ),
      current: this.current,
      select: (code) => this.#select(code === this.selected ? undefined : code),
      move: (code) => (this.current = code),
    });
  }

  #renderTable(model: PoliticalControlModel, councils: readonly LampCouncil[]): TemplateResult {
    const table = this.#tableOf(model, councils);
    return tableView(table, this.s.table, this.format, this.sorting, (sorting) => (this.sorting = sorting));
  }

  #tableOf(model: PoliticalControlModel, councils: readonly LampCouncil[]): DataTable {
    return sortedRows(toTable(model, councils, this.#voice), this.sorting);
  }

  #select(code: string | undefined): void {
    this.selected = code;
    dispatchChange(this, { authority: code });
    if (code) void this.#seats.load(this.resolveApiBase());
  }
}
