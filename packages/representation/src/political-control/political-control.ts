import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  dispatchChange,
  LazyModule,
  memoizeLast,
  standardActions,
  VisibilityController,
  type Action,
  type LocaleTable,
  type TableDisclosure,
} from '@odm-widgets/core';
import { oneOf } from '@odm-widgets/core/one-of.js';
import { exploreAction } from '@odm-widgets/charts';
import { filesAt } from '@odm-widgets/data/lamps';
import { splitCouncils, type LampCouncil, type Provenance } from '@odm-widgets/data/model';
import { CouncilsElement } from '../shared/councils-element.js';
import type { Sorting } from '../shared/lazy/details/table-sort.js';
import { NationController } from '../shared/nation-controller.js';
import { noCouncilsView } from '../shared/councils.view.js';
import { resolveAuthorityCode } from '@odm-widgets/data/councils';
import type { MixedNations } from '../shared/nations.js';
import { placeLanguage } from '../shared/place-names.js';
import type { NoCouncils } from '../shared/scope.js';
import type { ShownCouncils } from './lazy/details/export-controller.js';
import type { SeatsController, SeatState } from './lazy/figure/seats-controller.js';
import type { FilterState } from './lazy/filters/filters.js';
import { loadPoliticalControl } from './political-control-loader.js';
import { SHORT_LIST, sortCouncils, type PoliticalControlModel } from './political-control.model.js';
import { ORDERS, toQuery, type Order, type PoliticalControlQuery } from './political-control.query.js';
import { englishNames, headline, placeName } from './political-control.summary.js';
import { politicalControlView } from './political-control.view.js';
import { en } from './strings/en.js';
import type { PoliticalControlI18n, PoliticalControlStrings } from './strings/types.js';

type Filters = typeof import('./lazy/filters/filters.js');
type Nations = typeof import('./lazy/nations/index.js');

/** Councils that match the filters, in the order chosen; those that are compared keep theirs. */
function filterAndSort(
  model: PoliticalControlModel,
  state: FilterState,
  filters: Filters | undefined,
): readonly LampCouncil[] {
  if (model.compare) return model.councils;
  return sortCouncils(filters?.filterCouncils(model.councils, state) ?? model.councils, state.order);
}

export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { PoliticalControlModel } from './political-control.model.js';

/**
 * Shows who runs councils and how deprived their neighbourhoods are: a lamp for each council, wide where many of its
 * neighbourhoods are in the ranking of its nation, filled by who runs it; in Northern Ireland, seats by party.
 *
 * Figures: English Indices of Deprivation 2025 (MHCLG) by neighbourhood, or those of Wales (2025), Scotland (2020) or
 * Northern Ireland (2017), each by itself; control and seats of late 2025 from Open Council Data UK; regions from
 * mySociety. All from the published dataset.
 *
 * @tagname odm-political-control
 * @summary Who runs the councils?
 *
 * @slot - Shown before the figures arrive, without JavaScript, and when they cannot be fetched.
 * @slot heading - Replaces the heading.
 * @slot empty - Shown after the sentence when there are no figures.
 * @slot error - Replaces the message shown when the figures cannot be fetched.
 * @slot footer - After the source.
 *
 * @fires {OdmLoadEvent<PoliticalControlModel>} odm-load - The figures are shown; `event.model` holds them.
 * @fires {OdmErrorEvent} odm-error - The figures could not be fetched; `event.error` says why, for developers.
 * @fires {CustomEvent} odm-change - The visitor selected a council or changed what is shown; `event.detail` holds what changed.
 *
 * @csspart heading - The heading.
 * @csspart headline - The sentence.
 * @csspart chart - The lamps.
 * @csspart table - The table in its disclosure.
 * @csspart provenance - The line of source: every source, licence and areas.
 * @csspart about - Caveats, method and sources in full, and the summary that opens them.
 * @csspart actions - Downloads and citation.
 *
 * @cssprop [--odm-color-lamp-ground=#f7ecd9] - Background of the lamps.
 *
 * @cssState loading - Figures are being fetched.
 * @cssState ready - Figures are shown.
 * @cssState empty - There are no figures to show.
 * @cssState error - The figures could not be fetched.
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
    filterState: { state: true },
  };

  /** Two to four councils to draw large, side by side: codes or names, with commas or semicolons between them. */
  compare = '';

  /** `overall`, `income`, `employment`, `education`, `health`, `crime`, `barriers` or `environment`; outside England also `access` and `housing`, where the nation’s index has them. */
  domain:
    | 'overall'
    | 'income'
    | 'employment'
    | 'education'
    | 'health'
    | 'crime'
    | 'barriers'
    | 'environment'
    | 'access'
    | 'housing' = 'overall';

  /** `deprivation` (the most deprived first), `name`, `control` or `region`. */
  order: 'deprivation' | 'name' | 'control' | 'region' = 'deprivation';

  /** Councils to point out among those shown: codes or names, with commas or semicolons between them. */
  highlight = '';

  /** Lamps in a row, 1 to 12; as many as there is room for when left out. */
  columns = 0;

  /** `grid`, or `hex` for a map of England with one hexagon for each council. */
  layout: 'grid' | 'hex' = 'grid';

  /** Release of the indices; control is known for one of each nation. */
  release = '2025';

  private filterState: FilterState = { search: '', group: '', order: 'deprivation', scale: 'own' };
  #seats: SeatsController | undefined;
  readonly #councils = memoizeLast(filterAndSort);
  readonly #headline = memoizeLast(headline);

  readonly #details = new LazyModule(
    this,
    async () => {
      const module = await import('./lazy/details/index.js');
      return { ...module, tables: new module.Tables() };
    },
    { afterPaint: true },
  );

  // The sentence comes first; the code that draws loads in the meantime.
  readonly #figure = new LazyModule(this, async () => {
    const module = await import('./lazy/figure/figure.js');
    void new VisibilityController(this, { onVisible: () => (this.isFigureNear = true) });
    this.#seats = new module.SeatsController(this);
    void new module.MapPosition(this);
    return module;
  });

  readonly #filters = new LazyModule(this, () => import('./lazy/filters/filters.js'));

  readonly #nations = new NationController<PoliticalControlModel, PoliticalControlStrings, Nations>(
    this,
    () => import('./lazy/nations/index.js'),
  );

  protected override readonly localeTable: LocaleTable<PoliticalControlStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override toQuery(): PoliticalControlQuery | undefined {
    return toQuery(this, this.resolveApiBase(), this.warnOnce);
  }

  protected override async load(
    query: PoliticalControlQuery,
    signal: AbortSignal,
  ): Promise<PoliticalControlModel> {
    if (!this.noChart) this.#figure.load().catch(() => undefined);
    if (this.picker) this.#filters.load().catch(() => undefined);
    const loading = loadPoliticalControl(query, filesAt(query.base), signal);
    const model = await this.#nations.withWords(loading, query.nation !== undefined);
    return model;
  }

  #localise(model: PoliticalControlModel) {
    return this.#nations.localise(model, this.i18n);
  }

  #i18nOf({ release }: PoliticalControlModel): PoliticalControlI18n {
    return this.#nations.i18nOf(release, this.i18n);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('order')) return;
    const order = oneOf<Order>('order', this.order, ORDERS, this.warnOnce);
    this.filterState = { ...this.filterState, order };
  }

  protected override headingText(model: PoliticalControlModel | undefined): string {
    if (!model) return this.i18n.strings.heading('');
    const local = this.#localise(model);
    return this.i18n.strings.heading(placeName(local.model, local.i18n));
  }

  protected override englishNames(model: PoliticalControlModel): readonly string[] {
    return englishNames(model);
  }

  protected override provenanceOf(model: PoliticalControlModel): Provenance {
    return model.provenance;
  }

  protected override renderModel(loaded: PoliticalControlModel): TemplateResult {
    const { model, i18n } = this.#localise(loaded);
    const councils = this.#councilsShown(model);
    return politicalControlView(model, councils, i18n, {
      headline: this.#headline(model, i18n),
      filters: this.picker ? this.#renderFilters(model, councils.length) : nothing,
      figure: this.noChart ? nothing : this.#renderFigure(model, councils),
    });
  }

  protected override tableOf(loaded: PoliticalControlModel): TableDisclosure | undefined {
    if (this.noTable) return undefined;
    const { model } = this.#localise(loaded);
    const sort = { sorting: this.sorting, onSort: (sorting: Sorting) => (this.sorting = sorting) };
    const tables = this.#details.value?.tables;
    return (
      tables?.shown(model, this.#councilsShown(model), this.#i18nOf(model), sort) ?? { table: undefined }
    );
  }

  protected override caveatsOf(loaded: PoliticalControlModel): string[] {
    return [this.#localise(loaded).i18n.strings.association];
  }

  protected override renderEmpty(answer: unknown): TemplateResult {
    const result = answer as NoCouncils | MixedNations;
    if (result.kind === 'no-councils') {
      this.tellOfUnknown(result);
      return noCouncilsView(result, this.i18n, (codes) => this.showCouncils(codes));
    }
    const nations = this.#nations.value;
    return nations
      ? nations.mixedNationsView(result, nations.nationWords(this.i18n.locale), this.i18n)
      : html``;
  }

  /** The buttons stand there at once; what they do comes with the details. */
  protected override actionsFor(loaded: PoliticalControlModel): readonly Action[] {
    const { model, i18n } = this.#localise(loaded);
    const hasChart = !this.noChart;
    const toExportable = async () => {
      const details = await this.#details.load();
      const shown = this.#shown(model, i18n);
      return details.toExportable(shown, details.tables.saved(model, shown.councils, i18n, this.sorting));
    };
    const toExplored = async () => (await this.#details.load()).toExplored(this.#shown(model, i18n));
    return [
      ...standardActions(toExportable, { hasChart }, i18n),
      ...(hasChart ? [exploreAction(toExplored, i18n, this.renderRoot as ShadowRoot)] : []),
    ];
  }

  /** What is on the page, for what is saved of it. */
  #shown(model: PoliticalControlModel, i18n: PoliticalControlI18n): ShownCouncils {
    return {
      model,
      councils: this.#councilsShown(model),
      i18n,
      title: this.headingText(model),
      sentence: this.#headline(model, i18n),
      loadFigure: () => this.#figure.load(),
    };
  }

  #councilsShown(model: PoliticalControlModel): readonly LampCouncil[] {
    return this.#councils(model, this.filterState, this.picker ? this.#filters.value : undefined);
  }

  #renderFilters(model: PoliticalControlModel, shown: number): unknown {
    if (model.compare && this.noChart) return nothing;
    const filters = this.#filters.value;
    // Keeps the room of the fields, so that nothing moves when they appear.
    if (!filters)
      return model.councils.length > SHORT_LIST ? html`<div class="controls-room"></div>` : nothing;
    return filters.filtersView(model, shown, this.filterState, this.#i18nOf(model), (changes) => {
      this.filterState = { ...this.filterState, ...changes };
      dispatchChange(this, changes);
    });
  }

  #renderFigure(model: PoliticalControlModel, councils: readonly LampCouncil[]): TemplateResult {
    const figure = this.#figure.value;
    if (!figure || !this.isFigureNear) {
      const isTall = model.councils.length > SHORT_LIST;
      return html`<div part="chart" class="chart-room ${isTall ? 'tall' : ''}"></div>`;
    }
    const i18n = figure.figureI18n(this.#i18nOf(model));
    const selected = councils.find(({ code }) => code === this.selected);
    const close = () => this.#select(undefined);
    return figure.figureView(model, {
      i18n,
      placeLanguage: placeLanguage(model.release, i18n.locale),
      seats: model.release ? this.#nations.value?.seatsView(model, councils, i18n) : nothing,
      councils,
      highlight: splitCouncils(this.highlight).flatMap((text) => resolveAuthorityCode(text, councils) ?? []),
      columns: this.columns,
      scale: this.filterState.scale,
      selected: selected?.code,
      details: selected && figure.councilDetailsView(selected, model, this.#seatState(model), i18n, close),
      focused: this.focused,
      onSelect: (code) => this.#select(code === this.selected ? undefined : code),
      onFocus: (code) => (this.focused = code),
    });
  }

  /** Seats that come with the councils, or those that are fetched for the first that is selected. */
  #seatState({ partyNames }: PoliticalControlModel): SeatState {
    return partyNames ? { councils: new Map(), partyNames } : this.#seats!.state;
  }

  #select(code: string | undefined): void {
    this.selected = code;
    dispatchChange(this, { authority: code });
    if (code && !this.model?.release) void this.#seats?.load(this.resolveApiBase());
  }
}
