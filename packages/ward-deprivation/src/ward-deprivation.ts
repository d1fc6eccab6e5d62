import type { PropertyDeclarations, TemplateResult } from 'lit';
import {
  EmptyResult,
  LazyModule,
  OdmElement,
  standardActions,
  dispatchChange,
  type Action,
  type DataTable,
  type LocaleTable,
  type SavableChart,
} from '@odm-widgets/core';
import { oneOf } from '@odm-widgets/core/one-of.js';
import { DOMAINS, type AuthorityAreas, type Provenance } from '@odm-widgets/data/model';
import type { WardChoice } from './lazy/picker/picker.view.js';
import { FigureController } from './figure-controller.js';
import { loadWard, areaSourceFor } from './ward-loader.js';
import type { WardEmpty, WardModel } from './ward-deprivation.model.js';
import {
  comparedWards,
  toQuery,
  VIEWS,
  withComparedWards,
  type View,
  type WardQuery,
} from './ward-deprivation.query.js';
import { en } from './strings/en.js';
import type { WardStrings } from './strings/types.js';
import { styles } from './ward-deprivation.styles.js';
import { headline } from './ward-deprivation.summary.js';
import { toTable } from './ward-deprivation.table.js';
import { wardView } from './ward-deprivation.view.js';

/**
 * Says in a sentence how many of a ward's neighbourhoods are among the most deprived 10% in England,
 * and shows each of them in a chart and a table, beside the council and other wards.
 *
 * Figures: English Indices of Deprivation (MHCLG) for LSOAs, matched to wards by the official best-fit
 * look-up of ONS, from the published dataset or, with `source="live"`, straight from both publishers.
 * A `postcode` is looked up at postcodes.io and nowhere else, and is not kept.
 *
 * @tagname odm-ward-deprivation
 *
 * @slot - What shows before the figures arrive, without JavaScript, and when they cannot be had.
 * @slot heading - Replaces the heading.
 * @slot empty - Added when there is an answer but no figures.
 * @slot error - Replaces the words shown when the figures cannot be had.
 * @slot footer - After the source.
 *
 * @fires {OdmLoadEvent} odm-load - The figures are shown; `event.model` holds them.
 * @fires {OdmErrorEvent} odm-error - The figures could not be had; `event.error` says why, for developers.
 * @fires {CustomEvent} odm-change - The visitor chose a ward, domain, view or comparison; `event.detail` holds what changed.
 *
 * @csspart heading - The heading.
 * @csspart headline - The sentence.
 * @csspart chart - The chart.
 * @csspart table - The table and the summary that folds it.
 * @csspart provenance - Source, release, geography, licence and date.
 * @csspart actions - Downloads and citation.
 *
 * @cssState loading - Figures are on their way.
 * @cssState ready - Figures are shown.
 * @cssState empty - There is an answer but no figures.
 * @cssState error - The figures could not be had.
 */
export class WardDeprivation extends OdmElement<WardQuery, WardModel, WardStrings> {
  static override styles = [...OdmElement.styles, styles];

  static override properties: PropertyDeclarations = {
    ward: {},
    postcode: {},
    authority: {},
    picker: { type: Boolean },
    domain: {},
    compare: {},
    release: {},
    view: {},
    source: {},
    noChart: { type: Boolean, attribute: 'no-chart' },
    noTable: { type: Boolean, attribute: 'no-table' },
    areas: { state: true },
  };

  /** Code of an English ward of 2019, 2021, 2024 or 2025, such as E05011351; a name works where it is unambiguous. */
  ward = '';

  /** A full postcode instead of a ward. It is sent to postcodes.io, which says so in its own terms. */
  postcode = '';

  /** Code of the council: needed by `picker` when there is no ward, and saves a request when there is one. */
  authority = '';

  /** Lets the visitor choose a ward of the council, a domain, a view, and wards to compare. */
  picker = false;

  /** `overall`, `income`, `employment`, `education`, `health`, `crime`, `barriers` or `environment`. */
  domain = 'overall';

  /** What the chart compares with: `authority`, `england`, `none`, and up to three ward codes, with spaces between. */
  compare = 'authority';

  /** Release of the indices, `2025` or `2019`. They are not comparable with each other. */
  release = '2025';

  /** `overall` shows one domain in detail, `domains` all of them side by side. */
  view = 'overall';

  /** `dataset` reads the published figures, `live` asks the publishers (2025 and the overall index only). */
  source = 'dataset';

  /** Leaves out the chart. */
  noChart = false;

  /** Leaves out the table; its figures stay in the download. */
  noTable = false;

  private areas: AuthorityAreas | undefined;

  // The sentence and the table come first; what most pages need later, or never, is fetched when it is needed.
  readonly #figure = new FigureController(this);
  readonly #more = new LazyModule(this, () => import('./lazy/picker/index.js'));

  protected override readonly localeTable: LocaleTable<WardStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override toQuery(): WardQuery | undefined {
    const base = this.source.trim().toLowerCase() === 'live' ? '' : this.resolveApiBase();
    return toQuery(this, base, (message) => this.warnOnce(message));
  }

  protected override async load(query: WardQuery, signal: AbortSignal): Promise<WardModel> {
    if (!this.noChart) this.#figure.preloadCode();
    try {
      const areas = await areaSourceFor(query);
      const model = await loadWard(query, { areas, onAreas: (found) => (this.areas = found) }, signal);
      // A chart that cannot be fetched says so itself when it is drawn.
      if (!this.noChart) this.#figure.preloadRenderer().catch(() => undefined);
      if (this.picker || model.notices.length) await this.#more.load();
      return model;
    } catch (error) {
      if (error instanceof EmptyResult) await this.#more.load();
      throw error;
    }
  }

  protected override headingText(model: WardModel | undefined): string {
    return this.s.heading(model?.ward.name);
  }

  protected override provenanceOf(model: WardModel): Provenance {
    return model.provenance;
  }

  protected override provenanceOfEmpty(answer: unknown): Provenance | undefined {
    return (answer as Partial<Extract<WardEmpty, { kind: 'no-lsoas' }>>).provenance;
  }

  protected override renderControls(): unknown {
    const { model } = this;
    const more = this.picker ? this.#more.value : undefined;
    return more?.pickerView(
      {
        areas: this.areas,
        ward: this.status === 'empty' ? this.ward : (model?.ward.code ?? this.ward),
        domain: oneOf('domain', this.domain, DOMAINS, () => undefined),
        domains: this.source.trim().toLowerCase() === 'live' ? ['overall'] : DOMAINS,
        view: this.shownView(model),
        compareWards: comparedWards(this.compare),
        domainNames: this.s.domain,
      },
      more.pickerStrings(this.locale),
      (choice) => this.choose(choice),
    );
  }

  protected override renderModel(model: WardModel): TemplateResult {
    const { number, list } = this.format;
    const more = model.notices.length ? this.#more.value : undefined;
    return wardView(model, {
      s: this.s,
      table: this.tableOf(model),
      chart: this.noChart ? undefined : this.#figure.content(this.#subject(model)),
      locale: this.locale,
      number,
      notices: more?.noticeTexts(model.notices, more.pickerStrings(this.locale), list) ?? [],
      noChart: this.noChart,
      noTable: this.noTable,
    });
  }

  protected override renderEmpty(answer: unknown): TemplateResult | undefined {
    const more = this.#more.value;
    return more?.emptyView(answer as WardEmpty, {
      ...this.format,
      s: more.pickerStrings(this.locale),
      showWard: (ward) => this.choose({ ward }),
    });
  }

  protected override actionsFor(model: WardModel): readonly Action[] {
    const chart = () => this.renderRoot.querySelector<HTMLElement & SavableChart>('odm-chart');
    const what = {
      title: this.headingText(model),
      sentence: headline(model, this.s, this.format.number),
      fileName: `deprivation-${model.ward.code}-${model.domain}-${model.release}`,
      table: this.tableOf(model),
      provenance: model.provenance,
      chart,
      hasChart: !this.noChart,
    };
    const actions = standardActions(what, this.i18n);
    if (this.noChart) return actions;
    const words = { locale: this.locale, title: what.title };
    return [...actions, this.#figure.explore(this.#subject(model), this.renderRoot as ShadowRoot, words)];
  }

  #subject(model: WardModel) {
    return { model, view: this.shownView(model), s: this.s, number: this.format.number };
  }

  private tableOf(model: WardModel): DataTable {
    return toTable(model, this.shownView(model), this.s, this.format.number);
  }

  private shownView(model: WardModel | undefined): View {
    if (model && model.domains.length === 1) return 'overall';
    return oneOf<View>('view', this.view, VIEWS, (message) => this.warnOnce(message));
  }

  private choose(choice: WardChoice): void {
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
