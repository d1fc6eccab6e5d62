import type { PropertyDeclarations, TemplateResult } from 'lit';
import {
  type Action,
  dispatchChange,
  EmptyResult,
  type I18n,
  LazyModule,
  type LocaleTable,
  markEnglish,
  memoizeLast,
  OdmElement,
  standardActions,
  type TableDisclosure,
} from '@odm-widgets/core';
import { exploreAction } from '@odm-widgets/charts';
import { domainsOf, type AuthorityAreas, type Provenance } from '@odm-widgets/data/model';
import { FigureController, type ShownWard } from './figure-controller.js';
import type { WardChoice } from './lazy/picker/picker.view.js';
import { NationController } from './nation-controller.js';
import { en } from './strings/en.js';
import type { WardStrings } from './strings/types.js';
import { availableView, hasMap, type WardEmpty, type WardModel } from './ward-deprivation.model.js';
import {
  readSettings,
  toQuery,
  VIEWS,
  withComparedWards,
  type View,
  type WardQuery,
  type WardSettings,
} from './ward-deprivation.query.js';
import { styles } from './ward-deprivation.styles.js';
import { comparisonSentences, englishNames, headline } from './ward-deprivation.summary.js';
import { wardView } from './ward-deprivation.view.js';
import { loadWard, sourcesFor } from './ward-loader.js';

export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { WardModel } from './ward-deprivation.model.js';

type Details = Awaited<ReturnType<typeof loadDetails>>;

const loadDetails = () => import('./lazy/details/index.js');

/**
 * Says in a sentence how many of a ward's neighbourhoods are among the most deprived 10% of its nation,
 * and shows each of them in a chart and a table, beside the council and other wards.
 *
 * Figures: English Indices of Deprivation (MHCLG) for LSOAs, matched to wards by the official best-fit
 * look-up of ONS, from the published dataset or, with `source="live"`, from the services of both publishers;
 * Welsh Index of Multiple Deprivation 2025, Scottish Index of Multiple Deprivation 2020 and Northern Ireland
 * Multiple Deprivation Measure 2017 from the dataset, each nation by itself.
 * A postcode is looked up at postcodes.io and nowhere else, and is not stored.
 *
 * @tagname odm-ward-deprivation
 * @summary How deprived are the neighbourhoods of a ward?
 *
 * @slot - Shown before the figures arrive, without JavaScript, and when they cannot be loaded.
 * @slot heading - Replaces the heading.
 * @slot empty - Added to an answer without figures.
 * @slot error - Replaces the text of an error.
 * @slot footer - After the source.
 *
 * @fires {OdmLoadEvent<WardModel>} odm-load - The figures are shown; `event.model` holds them.
 * @fires {OdmErrorEvent} odm-error - The figures could not be loaded; `event.error` is the error, for developers.
 * @fires {CustomEvent} odm-change - The visitor chose a ward, domain, view or comparison; `event.detail` holds what changed.
 *
 * @csspart heading - The heading.
 * @csspart headline - The sentence.
 * @csspart chart - The chart.
 * @csspart table - The table and the summary that opens it.
 * @csspart provenance - The line of source: every source, licence and areas.
 * @csspart about - Caveats, method and sources in full, and the summary that opens them.
 * @csspart actions - Downloads and citation.
 *
 * @cssState loading - Figures are loading.
 * @cssState ready - Figures are shown.
 * @cssState empty - There is an answer without figures.
 * @cssState error - The figures could not be loaded.
 */
export class WardDeprivation extends OdmElement<WardQuery, WardModel, WardStrings> {
  static override styles = [...OdmElement.styles, styles];

  static override properties: PropertyDeclarations = {
    ward: {},
    postcode: {},
    authority: {},
    authorities: {},
    nation: {},
    picker: { type: Boolean },
    domain: {},
    compare: {},
    release: {},
    view: {},
    source: {},
    noChart: { type: Boolean, attribute: 'no-chart' },
    noTable: { type: Boolean, attribute: 'no-table' },
  };

  /** Code of a ward, such as E05011351 or W05001273: of England of 2019, 2021, 2024, 2025 or 2026, elsewhere of 2025; its name, alone or as "Ardwick, Manchester"; or a full postcode. */
  ward = '';

  /** A full postcode of any nation instead of a ward. It is sent to postcodes.io. */
  postcode = '';

  /** Code or name of the council: needed by `picker` when there is no ward; with a ward, its code saves a request. */
  authority = '';

  /** The same as `authority`, as other tags name it; the first of several is used. */
  authorities = '';

  /**
   * `england`, `wales`, `scotland` or `northern-ireland`. The code of a ward or council and a postcode say their nation
   * by themselves; names of other nations than England need it. Each nation has its own index: places of several
   * nations are refused with the reason.
   */
  nation: '' | 'england' | 'wales' | 'scotland' | 'northern-ireland' = '';

  /** Lets the visitor choose a ward of the council, a domain, a view, and wards to compare. */
  picker = false;

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

  /** What the chart compares with: `authority`, `nation` (or its name), `none`, and up to three ward codes, with spaces between. */
  compare = 'authority';

  /** Release of the indices: in England `2025` or `2019`, in Wales `2025`, in Scotland `2020`, in Northern Ireland `2017`. They are not comparable with each other. */
  release: '2025' | '2020' | '2019' | '2017' = '2025';

  /**
   * `overall` shows one domain in detail, `domains` all of them side by side, `map` one domain on a map: in England of
   * 2025, and in Wales.
   */
  view: 'overall' | 'domains' | 'map' = 'overall';

  /** `dataset` reads the published dataset, `live` the services of the publishers (2025 and the overall index only). */
  source: 'dataset' | 'live' = 'dataset';

  /** Leaves out the chart. */
  noChart = false;

  /** Leaves out the table; its figures stay in the download. */
  noTable = false;

  /** Areas that a picker may choose from. */
  #areas: AuthorityAreas | undefined;
  readonly #figure = new FigureController(this);
  readonly #details = new LazyModule(this, loadDetails, { afterPaint: true });
  readonly #picker = new LazyModule(this, () => import('./lazy/picker/index.js'));
  readonly #nations = new NationController(this);
  readonly #headline = memoizeLast(headline);
  readonly #comparisons = memoizeLast(comparisonSentences);
  readonly #table = memoizeLast((details: Details, model: WardModel, view: View, i18n: I18n<WardStrings>) =>
    details.toTable(model, view, i18n),
  );

  protected override readonly localeTable: LocaleTable<WardStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override toQuery(): WardQuery | undefined {
    return toQuery(this, () => this.resolveApiBase(), this.warnOnce);
  }

  protected override async load(query: WardQuery, signal: AbortSignal): Promise<WardModel> {
    try {
      const sources = await sourcesFor(query);
      const onAreas = (areas: AuthorityAreas) => {
        this.#areas = areas;
        if (this.picker) this.requestUpdate();
      };
      const [model] = await Promise.all([
        loadWard(query, { ...sources, onAreas }, signal),
        this.#figure.load(query),
        // With its figures where the place says its nation; a postcode does not.
        this.#nations.load(query),
      ]);
      await this.#nations.load(model);
      if (this.picker || model.notices.length) await this.#picker.load();
      return model;
    } catch (error) {
      if (error instanceof EmptyResult)
        await Promise.all([this.#picker.load(), this.#nations.load(query, error.answer as WardEmpty)]);
      throw error;
    }
  }

  protected override headingText(model: WardModel | undefined): string {
    return this.i18n.strings.heading(model && this.#nations.modelIn(this.i18n, model).ward.name);
  }

  protected override englishNames(model: WardModel): readonly string[] {
    return englishNames(model);
  }

  protected override provenanceOf(model: WardModel): Provenance {
    return model.provenance;
  }

  protected override provenanceOfEmpty(answer: unknown): Provenance | undefined {
    return (answer as WardEmpty).provenance;
  }

  protected override renderControls(): unknown {
    const picker = this.picker ? this.#picker.value : undefined;
    if (!picker) return undefined;
    const { model } = this;
    const { domain, domains, release, source, compareWards } = this.#settings;
    const state = {
      areas: this.#nations.areasIn(this.i18n, this.#areas),
      ward: this.status === 'empty' ? this.ward : (model?.ward.code ?? this.ward),
      domain,
      // The nation of a postcode, and so its domains, is known with its figures.
      domains: model && source === 'dataset' ? domainsOf(model.release) : domains,
      view: this.#viewOf(model),
      views: VIEWS.filter((view) => view !== 'map' || hasMap(model?.release ?? release)),
      compareWards,
      domainNames: this.#nations.i18nOf(model ?? { release }, this.i18n).strings.domain,
    };
    return picker.pickerView(state, picker.toPickerI18n(this.i18n), (choice) => this.#choose(choice));
  }

  protected override renderModel(given: WardModel): TemplateResult {
    const { model, i18n } = this.#inLanguage(given);
    const view = this.#viewOf(model);
    const content = {
      headline: this.#headline(model, i18n),
      comparisons: this.#comparisons(model, i18n),
      notices: this.#noticeTexts(model),
      figure: this.noChart ? undefined : this.#figure.figure({ model, view, i18n }),
      isMap: view === 'map',
    };
    return wardView(model, content, i18n);
  }

  protected override tableOf(given: WardModel): TableDisclosure | undefined {
    if (this.noTable) return undefined;
    const { model, i18n } = this.#inLanguage(given);
    const details = this.#details.value;
    return {
      englishNames: englishNames(model),
      table: details && this.#table(details, model, this.#viewOf(model), i18n),
    };
  }

  /** The first stands in the open; the others come with the details. */
  protected override caveatsOf(given: WardModel): unknown[] {
    const { model, i18n } = this.#inLanguage(given);
    const names = englishNames(model);
    const texts = [
      ...(this.#map(model)?.mapCaveats(model, i18n) ?? []),
      ...(this.#details.value?.caveats(model, i18n) ?? [i18n.strings.caveat]),
    ];
    return texts.map((text) => markEnglish(text, names, i18n));
  }

  protected override renderEmpty(given: unknown): TemplateResult | undefined {
    const picker = this.#picker.value;
    const { answer, words } = this.#nations.emptyIn(this.i18n, given as WardEmpty);
    const actions = {
      showWard: (ward: string) => this.#choose({ ward }),
      showCouncil: (authority: string) => this.#chooseCouncil(authority),
    };
    picker?.tellAuthorOfEmpty(this, answer);
    return picker?.emptyView(answer, picker.toPickerI18n(this.i18n), actions, words);
  }

  /** The buttons stand there at once; what they do comes with the details. */
  protected override actionsFor(given: WardModel): readonly Action[] {
    const { i18n } = this.#inLanguage(given);
    const hasChart = !this.noChart;
    const details = () => this.#details.load();
    const explore = async () => (await details()).toExplored(this.#shown(given));
    return [
      ...standardActions(async () => (await details()).toExportable(this.#shown(given)), { hasChart }, i18n),
      ...(hasChart ? [exploreAction(explore, i18n, this.renderRoot as ShadowRoot)] : []),
    ];
  }

  /** What is on the page, for what is saved of it. */
  #shown(given: WardModel): ShownWard {
    const { model, i18n } = this.#inLanguage(given);
    const view = this.#viewOf(model);
    return {
      model,
      view,
      i18n,
      title: this.headingText(given),
      notices: this.#noticeTexts(model),
      figure: this.#figure.figure({ model, view, i18n }),
      map: this.#map(model),
      root: this.renderRoot as ShadowRoot,
    };
  }

  /** What draws the map, where one is shown. */
  #map(model: WardModel) {
    return this.noChart ? undefined : this.#figure.mapOf(this.#viewOf(model));
  }

  /** The model with names in the reader's language, and the words about its nation. */
  #inLanguage(model: WardModel): { model: WardModel; i18n: I18n<WardStrings> } {
    return {
      model: this.#nations.modelIn(this.i18n, model),
      i18n: this.#nations.i18nOf(model, this.i18n),
    };
  }

  /** Words of notices load with the picker, before a model that has notices is shown. */
  #noticeTexts(model: WardModel): string[] {
    const picker = model.notices.length ? this.#picker.value : undefined;
    return (
      picker?.noticeTexts(model.notices, picker.toPickerI18n(this.i18n), { hasChart: !this.noChart }) ?? []
    );
  }

  get #settings(): WardSettings {
    return readSettings(this, this.warnOnce);
  }

  #viewOf(model: WardModel | undefined): View {
    return availableView(this.#settings.view, model);
  }

  /** Offers the wards of a council in place of a ward without figures. */
  #chooseCouncil(authority: string): void {
    this.authority = authority;
    this.picker = true;
    this.#choose({ ward: '' });
  }

  #choose(choice: WardChoice): void {
    this.#picker.loaded?.announceHeadline(this);
    if (choice.ward !== undefined) {
      this.ward = choice.ward;
      this.postcode = '';
    }
    if (choice.domain) this.domain = choice.domain;
    if (choice.view) this.view = choice.view;
    if (choice.compareWards) this.compare = withComparedWards(this.compare, choice.compareWards);
    dispatchChange(this, choice);
  }
}
