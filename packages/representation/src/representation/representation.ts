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
import { exploreAction } from '@odm-widgets/charts';
import { filesAt, getCouncils } from '@odm-widgets/data/councils';
import type { ElectionYear, NationRelease, Provenance, RepresentedWard } from '@odm-widgets/data/model';
import { getGrid, getOverallRanks } from '@odm-widgets/data/representation';
import { CouncilsElement } from '../shared/councils-element.js';
import type { Sorting } from '../shared/lazy/details/table-sort.js';
import { NationController } from '../shared/nation-controller.js';
import { withCommonName } from '../shared/scope.js';
import type { ShownFigure, ShownTexts } from './lazy/details/export-controller.js';
import type { SquaresInput } from './lazy/figure/figure.js';
import type { FigureI18n } from './lazy/figure/strings/types.js';
import type { FilterState } from './lazy/filters/filters.js';
import { MapController } from './map-controller.js';
import { headline } from './representation.summary.js';
import { loadRepresentation } from './representation-loader.js';
import { caveatsBelow } from './notes.summary.js';
import type { RepresentationModel } from './representation.model.js';
import { toQuery, wordsView, type RepresentationQuery, type View } from './representation.query.js';
import { englishNames, placeName } from './phrases.summary.js';
import { emptyView, representationView, type RepresentationEmpty } from './representation.view.js';
import { en } from './strings/en.js';
import type { RepresentationI18n, RepresentationStrings } from './strings/types.js';
import { wardsShown } from './wards-shown.js';

export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { RepresentationModel } from './representation.model.js';

/**
 * Shows who represents the wards of councils and how deprived their neighbourhoods are: seat by seat or by decile of
 * their nation; in England and Wales also on a map; in England also every neighbourhood as a square, turnout, or seats
 * over time.
 *
 * Figures: English Indices of Deprivation 2025 (MHCLG) by neighbourhood, or those of Wales (2025), Scotland (2020) or
 * Northern Ireland (2017), each by itself; seats of late 2025 from Open Council Data UK; results of May 2024 and 2025
 * from the House of Commons Library. All from the published dataset.
 *
 * @tagname odm-representation
 * @summary Who represents the wards?
 *
 * @slot - Shown before the figures arrive, without JavaScript, and when they cannot be fetched.
 * @slot heading - Replaces the heading.
 * @slot empty - Shown after the sentence when there are no figures.
 * @slot error - Replaces the message shown when the figures cannot be fetched.
 * @slot footer - After the source.
 *
 * @fires {OdmLoadEvent<RepresentationModel>} odm-load - The figures are shown; `event.model` holds them.
 * @fires {OdmErrorEvent} odm-error - The figures could not be fetched; `event.error` says why, for developers.
 * @fires {CustomEvent} odm-change - The visitor selected a ward or changed what is shown; `event.detail` holds what changed.
 *
 * @csspart heading - The heading.
 * @csspart headline - The sentence.
 * @csspart chart - The figure.
 * @csspart table - The table in its disclosure.
 * @csspart provenance - The line of source: every source, licence and areas.
 * @csspart about - Caveats, method and sources in full, and the summary that opens them.
 * @csspart actions - Downloads and citation.
 *
 * @cssState loading - Figures are being fetched.
 * @cssState ready - Figures are shown.
 * @cssState empty - There are no figures to show.
 * @cssState error - The figures could not be fetched.
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
    filterState: { state: true },
    pages: { state: true },
    squaresState: { state: true },
  };

  /**
   * `wards`, `map` (wards by who holds their seats, of up to 20 councils), `deciles`, `grid` (always all of England),
   * `turnout` or `over-time`. In Wales the first three, in Scotland and Northern Ireland `wards` and `deciles`.
   */
  view: 'wards' | 'map' | 'deciles' | 'grid' | 'turnout' | 'over-time' = 'wards';

  /**
   * Election of `turnout`, 2024 or 2025; the newest in which any of the wards voted when left out. There is no `map` of
   * 2024, when many wards had other boundaries.
   */
  year: '' | '2024' | '2025' = '';

  /** Leaves out which parties hold which seats, and says why: for the weeks before an election. */
  electionPeriod = false;

  private filterState: FilterState = { search: '', party: '' };
  // The list of wards grows by a page with each "show more".
  private pages = 1;
  // Undefined until the author or a visitor has asked for squares.
  private squaresState: SquaresInput['state'] | undefined;
  readonly #wards = memoizeLast(wardsShown);
  readonly #headline = memoizeLast(headline);
  readonly #englishNames = memoizeLast(englishNames);

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
    return module;
  });

  readonly #squares = new LazyModule(this, async () => {
    const [figure, module] = await Promise.all([this.#figure.load(), import('./lazy/squares/squares.js')]);
    const files = () => filesAt(this.resolveApiBase());
    const controller = new module.SquaresController(this, figure, {
      squares: () => getGrid(files()),
      councils: async () => (await getCouncils(files())).authorities.map(withCommonName),
      ranks: (code) => getOverallRanks(files(), code),
    });
    return { ...module, controller };
  });

  readonly #map = new MapController(this);
  readonly #filters = new LazyModule(this, () => import('./lazy/filters/filters.js'));

  readonly #nations = new NationController<
    RepresentationModel,
    RepresentationStrings,
    typeof import('./lazy/nations/index.js')
  >(this, () => import('./lazy/nations/index.js'));

  protected override readonly localeTable: LocaleTable<RepresentationStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override toQuery(): RepresentationQuery | undefined {
    return toQuery(this, this.resolveApiBase(), this.warnOnce);
  }

  protected override async load(
    query: RepresentationQuery,
    signal: AbortSignal,
  ): Promise<RepresentationModel> {
    if (this.picker) this.#filters.load().catch(() => undefined);
    if (this.picker || !this.noChart) this.#figure.load().catch(() => undefined);
    const loading = loadRepresentation(query, filesAt(query.base), signal);
    const model = await this.#nations.withWords(loading, query.nation !== undefined);
    if (query.view === 'map') await this.#map.load();
    // A council is highlighted among the squares.
    if (model.grid?.highlighted && !this.noChart && !this.squaresState) void this.#showSquares();
    return model;
  }

  #i18nOf(release: NationRelease | undefined): RepresentationI18n {
    return this.#nations.i18nOf(release, this.i18n);
  }

  protected override headingText(model: RepresentationModel | undefined): string {
    if (!model || model.grid) return this.i18n.strings.heading[wordsView(model?.view ?? 'wards')]('');
    const local = this.#nations.localise(model, this.i18n);
    return local.i18n.strings.heading[wordsView(model.view)](placeName(local.model, local.i18n));
  }

  protected override englishNames(model: RepresentationModel): readonly string[] {
    return this.#englishNames(model);
  }

  protected override provenanceOf(model: RepresentationModel): Provenance {
    return model.provenance;
  }

  protected override provenanceOfEmpty(answer: unknown): Provenance | undefined {
    const result = answer as RepresentationEmpty;
    return result.kind === 'no-election' ? result.provenance : undefined;
  }

  protected override renderModel(loaded: RepresentationModel): TemplateResult {
    const { model, i18n } = this.#nations.localise(loaded, this.i18n);
    const wards = this.#wardsShown(model);
    return representationView(model, i18n, {
      headline: this.#headline(model, i18n),
      mapNotes: this.#map.notes(model, i18n),
      englishNames: this.#englishNames(model),
      filters: this.picker ? this.#renderFilters(model, wards) : nothing,
      figure: this.noChart ? nothing : this.#renderFigure(model, wards),
    });
  }

  protected override tableOf(loaded: RepresentationModel): TableDisclosure | undefined {
    if (this.noTable) return undefined;
    const { model } = this.#nations.localise(loaded, this.i18n);
    const sort = { sorting: this.sorting, onSort: (sorting: Sorting) => (this.sorting = sorting) };
    const tables = this.#details.value?.tables;
    return (
      tables?.shown(model, this.#wardsShown(model), this.#i18nOf(model.release), sort) ?? { table: undefined }
    );
  }

  protected override caveatsOf(loaded: RepresentationModel): string[] {
    return caveatsBelow(loaded, this.#i18nOf(loaded.release));
  }

  protected override renderEmpty(answer: unknown): TemplateResult {
    const result = answer as RepresentationEmpty;
    if (result.kind === 'mixed-nations' || result.kind === 'england-alone') {
      const nations = this.#nations.value;
      const words = nations?.nationWords(this.i18n.locale);
      return words
        ? nations!.emptyNationView(result, this.i18n, words, () => this.#showView('wards'))
        : html``;
    }
    if (result.kind === 'no-councils') this.tellOfUnknown(result);
    return emptyView(result, this.i18n, {
      onYear: (year) => this.#showYear(year),
      onCouncils: (codes) => this.showCouncils(codes),
    });
  }

  /** The buttons stand there at once; what they do comes with the details. */
  protected override actionsFor(loaded: RepresentationModel): readonly Action[] {
    const { model, i18n } = this.#nations.localise(loaded, this.i18n);
    const hasChart = !this.noChart;
    const figure = () => this.#shownFigure(model);
    const toExportable = async () => {
      const details = await this.#details.load();
      const table = details.tables.saved(model, this.#wardsShown(model), i18n, this.sorting);
      return details.toExportable(this.#shownTexts(model, i18n), table, figure);
    };
    const toExplored = async () => {
      const [details, shown] = await Promise.all([this.#details.load(), figure()]);
      return details.toExplored(this.#shownTexts(model, i18n), shown);
    };
    return [
      ...standardActions(toExportable, { hasChart }, i18n),
      ...(hasChart ? [exploreAction(toExplored, i18n, this.renderRoot as ShadowRoot)] : []),
    ];
  }

  #shownTexts(model: RepresentationModel, i18n: RepresentationI18n): ShownTexts {
    return {
      model,
      i18n,
      title: this.headingText(model),
      sentence: this.#headline(model, i18n),
      mapNotes: this.#map.notes(model, i18n),
    };
  }

  async #shownFigure(model: RepresentationModel): Promise<ShownFigure> {
    const figure = await this.#figure.load();
    return {
      wards: this.#wardsShown(model),
      wardLimit: this.pages * figure.WARDS_PER_PAGE,
      figure,
      squares: this.#squaresOf(model),
      map: model.map && (await this.#map.load()),
    };
  }

  #wardsShown(model: RepresentationModel): readonly RepresentedWard[] {
    if (!this.picker) return model.wards;
    return this.#wards(model, this.filterState, this.#figure.value, this.#filters.value);
  }

  #showView(view: View): void {
    this.#filters.loaded?.announceHeadline(this);
    this.view = view;
    dispatchChange(this, { view });
  }

  #showYear(year: ElectionYear): void {
    this.#filters.loaded?.announceHeadline(this);
    this.year = `${year}` as const;
    dispatchChange(this, { year });
  }

  #renderFilters(model: RepresentationModel, wards: readonly RepresentedWard[]): unknown {
    const [figure, filters] = [this.#figure.value, this.#filters.value];
    if (!figure || !filters) return nothing;
    const hasPages = !this.noChart && !model.map;
    const shown = hasPages ? Math.min(wards.length, this.pages * figure.WARDS_PER_PAGE) : wards.length;
    return filters.filtersView(
      model,
      shown,
      this.filterState,
      figure.dominantPartyLegend(model),
      this.#i18nOf(model.release),
      {
        onFilter: (changes) => {
          this.filterState = { ...this.filterState, ...changes };
          this.pages = 1;
          dispatchChange(this, changes);
        },
        onView: (view) => this.#showView(view),
        onYear: (year) => this.#showYear(year),
      },
    );
  }

  #renderFigure(model: RepresentationModel, wards: readonly RepresentedWard[]): TemplateResult {
    const figure = this.#figure.value;
    if (!figure || !this.isFigureNear)
      return html`<div
        part="chart"
        class="chart-room ${model.grid ? 'tall' : model.map ? 'map' : ''}"
      ></div>`;
    const words = this.#i18nOf(model.release);
    const i18n = figure.figureI18n(words);
    return figure.figureView(model, i18n, {
      wards,
      wardLimit: this.pages * figure.WARDS_PER_PAGE,
      squares: {
        state: this.squaresState ?? 'hidden',
        markup: this.#renderSquares(model, i18n),
        onToggle: () => {
          if (this.squaresState === 'shown') this.squaresState = 'hidden';
          else void this.#showSquares();
        },
      },
      map: this.#map.view(model, wards, words),
      onShowMore: () => (this.pages += 1),
      selection: {
        selected: this.selected,
        focused: this.focused,
        onSelect: (code) => {
          this.selected = code === this.selected ? undefined : code;
          dispatchChange(this, { ward: this.selected });
        },
        onFocus: (code) => (this.focused = code),
      },
    });
  }

  async #showSquares(): Promise<void> {
    this.squaresState = 'loading';
    try {
      const { controller } = await this.#squares.load();
      await controller.load();
      this.squaresState = 'shown';
    } catch (error) {
      console.error(`<${this.localName}> The squares could not be fetched.`, error);
      this.squaresState = 'failed';
    }
  }

  /** The squares of the grid where they are shown. */
  #squaresOf(model: RepresentationModel) {
    const module = this.squaresState === 'shown' && model.grid ? this.#squares.loaded : undefined;
    return module && { module, drawn: module.controller.drawn(model) };
  }

  #renderSquares(model: RepresentationModel, i18n: FigureI18n): unknown {
    const { module, drawn } = this.#squaresOf(model) ?? {};
    if (!module || !drawn) return nothing;
    const filters = this.picker
      ? this.#filters.value?.squaresFiltersView(drawn.legend, module.controller, this.i18n)
      : nothing;
    return module.controller.view(model, module.squaresI18n(i18n), filters);
  }
}
