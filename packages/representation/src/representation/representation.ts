import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  LazyModule,
  sortedRows,
  standardActions,
  dispatchChange,
  type Action,
  type DataTable,
  type LocaleTable,
  type Sorting,
  VisibilityController,
} from '@odm-widgets/core';
import { filesAt } from '@odm-widgets/data/councils';
import type { Provenance, RepresentedWard } from '@odm-widgets/data/model';
import { getOverallRanks } from '@odm-widgets/data/representation';
import { CouncilsElement } from '../shared/councils-element.js';
import type { FilterState } from './lazy/figure/filters.view.js';
import type { GridController } from './lazy/figure/grid-controller.js';
import { loadRepresentation } from './representation-loader.js';
import type { NoElection, RepresentationModel } from './representation.model.js';
import { WARDS_PER_PAGE, toQuery, type RepresentationQuery } from './representation.query.js';
import type { RepresentationStrings } from './strings/types.js';
import { en } from './strings/en.js';
import { exportable, placeName, type Voice } from './representation.summary.js';
import { toTable } from './representation.table.js';
import { emptyView, limitedTableView, representationView } from './representation.view.js';
import { splitCodes, type NoCouncils } from '../shared/scope.js';

/**
 * Shows who represents the wards of English councils beside how deprived their neighbourhoods are: seat by seat, by
 * national tenth, every neighbourhood of England as a square, turnout, or seats over time.
 *
 * Figures: English Indices of Deprivation 2025 (MHCLG) by neighbourhood; seats of May 2025 from Open Council Data UK;
 * results of May 2024 and 2025 from the House of Commons Library. All from the published dataset.
 *
 * @tagname odm-representation
 *
 * @slot - What shows before the figures arrive, without JavaScript, and when they cannot be had.
 * @slot heading - Replaces the heading.
 * @slot empty - Added when there is an answer but no figures.
 * @slot error - Replaces the words shown when the figures cannot be had.
 * @slot footer - After the source.
 *
 * @fires {OdmLoadEvent} odm-load - The figures are shown; `event.model` holds them.
 * @fires {OdmErrorEvent} odm-error - The figures could not be had; `event.error` says why, for developers.
 * @fires {CustomEvent} odm-change - The visitor picked a ward or changed what is shown; `event.detail` holds what changed.
 *
 * @csspart heading - The heading.
 * @csspart headline - The sentence.
 * @csspart chart - The picture.
 * @csspart table - The table and the summary that folds it.
 * @csspart provenance - Source, release, geography, licence and date.
 * @csspart actions - Downloads and citation.
 *
 * @cssState loading - Figures are on their way.
 * @cssState ready - Figures are shown.
 * @cssState empty - There is an answer but no figures.
 * @cssState error - The figures could not be had.
 */
export class Representation extends CouncilsElement<
  RepresentationQuery,
  RepresentationModel,
  RepresentationStrings
> {
  static override properties: PropertyDeclarations = {
    view: {},
    year: {},
    electionPeriod: { type: Boolean, attribute: 'election-period' },
    picker: { type: Boolean },
    choice: { state: true },
  };

  /** `wards`, `deciles`, `grid` (always all of England), `turnout` or `over-time`. */
  view = 'wards';

  /** Election of `turnout`, 2024 or 2025; the newest in which any of the wards voted when left out. */
  year = '';

  /** Leaves out which parties hold which seats, and says why: for the weeks before an election. */
  electionPeriod = false;

  /** Lets visitors choose the view and the election. */
  picker = false;

  private choice: FilterState = { search: '', who: '', most: WARDS_PER_PAGE };
  #grid: GridController | undefined;

  // The sentence and the table come first; all that is drawn or chosen from is fetched meanwhile.
  readonly #figure = new LazyModule(this, async () => {
    const part = await import('./lazy/figure/figure.js');
    void new VisibilityController(this, { onVisible: () => (this.seen = true) });
    this.#grid = new part.GridController(this, (code) =>
      getOverallRanks(filesAt(this.resolveApiBase()), code),
    );
    return part;
  });

  protected override readonly localeTable: LocaleTable<RepresentationStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override toQuery(): RepresentationQuery | undefined {
    return toQuery(this, this.resolveApiBase(), (message) => this.warnOnce(message));
  }

  protected override load(query: RepresentationQuery, signal: AbortSignal): Promise<RepresentationModel> {
    this.#figure.load().catch(() => undefined);
    return loadRepresentation(query, filesAt(query.base), signal);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.model?.grid) this.#grid?.updated(splitCodes(this.authorities));
  }

  protected override headingText(model: RepresentationModel | undefined): string {
    const title = this.s.heading[model?.view ?? 'wards'];
    return title(model && !model.grid ? placeName(model, this.#voice) : '');
  }

  protected override provenanceOf(model: RepresentationModel): Provenance {
    return model.provenance;
  }

  protected override provenanceOfEmpty(answer: unknown): Provenance | undefined {
    const { kind } = answer as NoCouncils | NoElection;
    return kind === 'no-election' ? (answer as NoElection).provenance : undefined;
  }

  protected override renderModel(model: RepresentationModel): TemplateResult {
    const wards = this.#shown(model);
    return representationView(model, this.#voice, {
      controls: this.#renderControls(
        model,
        this.noChart ? wards.length : Math.min(wards.length, this.choice.most),
      ),
      figure: this.noChart ? nothing : this.#renderFigure(model, wards),
      table: this.noTable ? nothing : this.#renderTable(model, wards),
    });
  }

  protected override renderEmpty(answer: unknown): TemplateResult {
    return emptyView(answer as NoCouncils | NoElection, this.#voice);
  }

  protected override actionsFor(model: RepresentationModel): readonly Action[] {
    const wards = this.#shown(model);
    const what = exportable(model, this.headingText(model), this.#tableOf(model, wards), this.#voice);
    const shown = wards.slice(0, this.choice.most);
    const chart = () =>
      this.#figure.value?.exportFigure(model, shown, this.#voice, what.words, this.#grid?.isHighlighted) ??
      null;
    return standardActions({ ...what, chart, hasChart: !this.noChart }, this.i18n);
  }

  get #voice(): Voice {
    return { s: this.s, locale: this.locale, format: this.format };
  }

  #shown(model: RepresentationModel): readonly RepresentedWard[] {
    return this.#figure.value?.filterWards(model, this.choice) ?? model.wards;
  }

  #renderControls(model: RepresentationModel, shown: number): unknown {
    const part = this.#figure.value;
    if (!part) return nothing;
    return part.filtersView(model, shown, this.choice, this.picker, this.#voice, {
      filter: (choice) =>
        this.#change(() => (this.choice = { ...this.choice, most: WARDS_PER_PAGE, ...choice }), choice),
      view: (view) => this.#change(() => (this.view = view), { view }),
      year: (year) => this.#change(() => (this.year = String(year)), { year }),
    });
  }

  #renderFigure(model: RepresentationModel, wards: readonly RepresentedWard[]): TemplateResult {
    const part = this.#figure.value;
    if (!part || !this.seen)
      return html`<div part="chart" class="chart-room ${model.grid ? 'tall' : ''}"></div>`;
    return part.figureView(model, wards, this.#voice, {
      grid: model.grid && this.#grid!.view(model, this.#voice),
      most: this.choice.most,
      more: () => (this.choice = { ...this.choice, most: this.choice.most + WARDS_PER_PAGE }),
      open: {
        selected: this.selected,
        current: this.current,
        select: (code) => {
          const ward = code === this.selected ? undefined : code;
          this.#change(() => (this.selected = ward), { ward });
        },
        move: (code) => (this.current = code),
      },
    });
  }

  #renderTable(model: RepresentationModel, wards: readonly RepresentedWard[]): TemplateResult {
    const change = (sorting: Sorting) => (this.sorting = sorting);
    return limitedTableView(this.#tableOf(model, wards), this.#voice, this.sorting, change);
  }

  #tableOf(model: RepresentationModel, wards: readonly RepresentedWard[]): DataTable {
    return sortedRows(toTable(model, wards, this.#voice), this.sorting);
  }

  #change(change: () => void, detail: object): void {
    change();
    dispatchChange(this, detail);
  }
}
