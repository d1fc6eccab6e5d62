import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { exploreAction, savedFigure, wordsLanguage, type ImageCaption } from '@odm-widgets/charts';
import {
  type Action,
  dispatchChange,
  type Exportable,
  FragmentController,
  LazyModule,
  type LocaleTable,
  memoizeLast,
  OdmElement,
  sourceLines,
  sourceNames,
} from '@odm-widgets/core';
import { DatasetClient } from '@odm-widgets/data/dataset';
import type { Provenance } from '@odm-widgets/data/model';
import { fromFragment, type PickedArea } from './area-link.js';
import { loadArea } from './area-loader.js';
import { toFigure } from './area-profile.chart.js';
import type { AreaEmpty, AreaModel } from './area-profile.model.js';
import { toQuery, toSections, type AreaQuery } from './area-profile.query.js';
import { styles } from './area-profile.styles.js';
import { caveats, headline, lineBelow } from './area-profile.summary.js';
import { toExportTable, toTable } from './area-profile.table.js';
import { areaTableView, areaView, caveatViews, sectionsView, type Disclosure } from './area-profile.view.js';
import { areaName, englishNames } from './place-names.js';
import type { PickerController } from './lazy/picker/index.js';
import type { StatementController } from './lazy/statement/index.js';
import { SectionController } from './section-controller.js';
import type { SectionId } from './section-ids.js';
import { en } from './strings/en.js';
import type { AreaStrings } from './strings/types.js';

export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { AreaModel } from './area-profile.model.js';

/**
 * Says what an area is like: how many people live there, how many of its households are deprived, and, in sections
 * that are opened one by one, tenure, qualifications, occupation, income, crime, services, deprivation and who
 * represents it, each beside the council, the region and the nation, with its source. The area is a ward, several
 * wards, a council, or neighbourhoods picked one by one.
 *
 * Figures: Census 2021 (ONS) and the English Indices of Deprivation 2025 (MHCLG) or the Welsh Index of Multiple
 * Deprivation 2025, added up exactly over LSOAs, from the published dataset; in Scotland and Northern Ireland their
 * indices alone. A postcode is looked up at postcodes.io and nowhere else, and is not stored.
 *
 * @tagname odm-area-profile
 * @summary What is an area like, and how does it compare?
 *
 * @slot - Shown before the figures arrive, without JavaScript, and when they cannot be loaded.
 * @slot heading - Replaces the heading.
 * @slot empty - Added to an answer without figures.
 * @slot error - Replaces the text of an error.
 * @slot footer - After the source.
 *
 * @fires {OdmLoadEvent<AreaModel>} odm-load - The figures are shown; `event.model` holds them.
 * @fires {OdmErrorEvent} odm-error - Figures could not be loaded; `event.error` is the error, for developers.
 * @fires {CustomEvent} odm-change - The visitor put another area together; `event.detail` holds its `wards`, `lsoas` and `areaName`.
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
export class AreaProfile extends OdmElement<AreaQuery, AreaModel, AreaStrings> {
  static override styles = [...OdmElement.styles, styles];

  static override properties: PropertyDeclarations = {
    ward: {},
    wards: {},
    lsoas: {},
    postcode: {},
    authority: {},
    authorities: {},
    nation: {},
    areaName: { attribute: 'area-name' },
    compare: {},
    sections: {},
    grants: {},
    picker: { type: Boolean },
    noChart: { type: Boolean, attribute: 'no-chart' },
    noTable: { type: Boolean, attribute: 'no-table' },
  };

  /** Code of a ward, such as E05011351 or W05001273, or its name, as "Ardwick, Manchester"; or a full postcode. */
  ward = '';

  /** Codes of several wards, with spaces between, which are added up. */
  wards = '';

  /** Codes of neighbourhoods (LSOAs of 2021), with spaces between: an area that is drawn by hand. */
  lsoas = '';

  /** A full postcode: the ward its neighbourhood is counted in is shown. It is sent to postcodes.io. */
  postcode = '';

  /** Code or name of a council: without a ward or neighbourhoods it is the area; beside them it saves a request. */
  authority = '';

  /** Codes of the councils that `lsoas` are in, with spaces between, which saves a request. */
  authorities = '';

  /** `england`, `wales`, `scotland` or `northern-ireland`, for names; codes and postcodes say their nation themselves. */
  nation: '' | 'england' | 'wales' | 'scotland' | 'northern-ireland' = '';

  /** What the area is called, for several wards or for neighbourhoods. */
  areaName = '';

  /** What the area is beside: `authority`, `region`, `nation`, `none`, and up to three ward codes, with spaces between. */
  compare = 'authority region nation';

  /** Sections and their order: `map`, `people`, `households`, `tenure`, `qualifications`, `occupation`, `income`, `deprivation`, `domains`, `crime`, `services`, `representation`, `turnout`, and, read from public services when they are opened, `age`, `work`, `crime-reports`, `grants`; or `none`. */
  sections = '';

  /** Address of a file in the 360Giving Data Standard with grants to the area, for the section `grants`. */
  grants = '';

  /**
   * Lets the visitor put an area together: search for a place or postcode, choose wards and neighbourhoods on a map or
   * from a list, name them, and copy the tag or a link that holds their codes.
   */
  picker = false;

  /** Leaves out the chart. */
  noChart = false;

  /** Leaves out the table; its figures stay in the download. */
  noTable = false;

  readonly #sections = new SectionController(
    this,
    async (id, context) => {
      const { loadSection } = await import('./lazy/sections/index.js');
      const grants = this.grants.trim();
      return loadSection(id, {
        ...context,
        ...(grants ? { grants: { href: grants, base: this.baseURI } } : {}),
      });
    },
    (error) => this.report(error),
  );
  /** A link to the page may hold an area, for the profile that has a picker. */
  protected readonly fragment = new FragmentController(this, (fragment) => {
    const area = this.picker ? fromFragment(fragment, this.id) : undefined;
    if (area) this.#showArea(area, []);
  });
  readonly #pickers = new LazyModule(this, () => import('./lazy/picker/index.js'));
  #picker: PickerController | undefined;
  readonly #statements = new LazyModule(this, () => import('./lazy/statement/index.js'));
  #statement: StatementController | undefined;
  readonly #questions = new LazyModule(this, () => import('./lazy/questions/index.js'));
  /** Parts beside the sections that are open. */
  readonly #opened = new Set<'questions' | 'statement'>();
  readonly #sectionViews = new LazyModule(this, () => import('./lazy/sections/index.js'));
  readonly #messages = new LazyModule(this, () => import('./lazy/messages/index.js'));
  readonly #headline = memoizeLast(headline);
  readonly #figure = memoizeLast(toFigure);
  readonly #table = memoizeLast(toTable);
  readonly #exportTable = memoizeLast(toExportTable);

  protected override readonly localeTable: LocaleTable<AreaStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override toQuery(): AreaQuery | undefined {
    return toQuery(this, () => this.resolveApiBase(), this.warnOnce);
  }

  protected override async load(query: AreaQuery, signal: AbortSignal): Promise<AreaModel> {
    try {
      const model = await loadArea(query, signal);
      if (model.notices.length) await this.#messages.load();
      return model;
    } catch (error) {
      await this.#messages.load();
      throw error;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('grants') && this.#sections.state('grants')) this.#sections.retry('grants');
  }

  protected override headingText(model: AreaModel | undefined): string {
    return this.i18n.strings.heading(model && areaName(model, this.i18n));
  }

  protected override englishNames(model: AreaModel): readonly string[] {
    return englishNames(model);
  }

  protected override provenanceOf(model: AreaModel): Provenance {
    return model.provenance;
  }

  protected override provenanceOfEmpty(answer: unknown): Provenance | undefined {
    return (answer as AreaEmpty).provenance;
  }

  protected override renderControls(): unknown {
    const Controller = this.picker ? this.#pickers.value?.PickerController : undefined;
    if (!Controller) return undefined;
    this.#picker ??= new Controller(this, {
      i18n: () => this.i18n,
      model: () => this.model,
      wards: () => `${this.ward} ${this.wards}`.toUpperCase().match(/\b[EWSN]\d{8}\b/gu) ?? [],
      name: () => this.areaName,
      id: () => this.id,
      client: () => new DatasetClient(this.resolveApiBase()),
      show: (area, authorities) => {
        this.#showArea(area, authorities);
        const { wards, lsoas, name } = area;
        dispatchChange(this, { wards, lsoas, areaName: name });
      },
      announce: (text) => this.announce(text),
    });
    return this.#picker.render();
  }

  protected override renderModel(model: AreaModel): TemplateResult {
    const { i18n } = this;
    this.#sections.use(model, () => new DatasetClient(this.resolveApiBase()));
    const content = {
      headline: this.#headline(model, i18n),
      notices: this.#noticeTexts(model),
      figure: this.noChart ? undefined : this.#figure(model, i18n),
    };
    return areaView(model, content, i18n);
  }

  protected override renderTable(model: AreaModel): unknown {
    return this.noTable ? nothing : areaTableView(model, this.#table(model, this.i18n), this.i18n);
  }

  protected override caveatsOf(model: AreaModel): unknown[] {
    return caveatViews(model, this.i18n);
  }

  protected override renderEmpty(answer: unknown): TemplateResult | undefined {
    return this.#messages.value?.emptyView(answer as AreaEmpty, this.i18n);
  }

  protected override exportable(model: AreaModel): Exportable {
    const { i18n } = this;
    return {
      title: this.headingText(model),
      sentence: this.#headline(model, i18n),
      caveats: this.#caveats(model),
      fileName: fileNameOf(model),
      table: this.#exportTable(model, i18n),
      provenance: model.provenance,
      chart: () => {
        const chart = this.renderRoot.querySelector('odm-chart');
        return chart && savedFigure(this.#figure(model, i18n), this.#caption(model), chart);
      },
      hasChart: !this.noChart,
    };
  }

  protected override actionsFor(model: AreaModel): readonly Action[] {
    const actions = super.actionsFor(model);
    if (this.noChart) return actions;
    const { i18n } = this;
    const picture = { caption: this.#caption(model), fileName: fileNameOf(model) };
    const toInput = async () =>
      (await import('./lazy/explore/explore.js')).toExploreInput(model, i18n, picture);
    return [...actions, exploreAction(toInput, i18n, this.renderRoot as ShadowRoot)];
  }

  /** @param authorities codes of the councils that it is in, where they are known */
  #showArea({ wards, lsoas, name }: PickedArea, authorities: readonly string[]): void {
    this.ward = wards.length === 1 && lsoas.length === 0 ? wards[0]! : '';
    this.wards = this.ward ? '' : wards.join(' ');
    this.lsoas = lsoas.join(' ');
    this.postcode = '';
    this.authority = '';
    this.authorities = authorities.join(' ');
    this.nation = '';
    this.areaName = name;
  }

  protected override renderMore(model: AreaModel): unknown {
    const ids = this.#sectionIds;
    if (!ids.length) return undefined;
    return sectionsView(ids, this.i18n, {
      isOpen: (id) => this.#sections.isOpen(id),
      onToggle: (id, open) => {
        this.#sections.toggle(id, open);
        if (open) void this.#sectionViews.load().catch(() => undefined);
        this.requestUpdate();
      },
      content: (id) =>
        this.#sectionViews.loaded?.sectionView(id, {
          model,
          state: this.#sections.state(id),
          content: this.#sections.content(id, this.i18n),
          i18n: this.i18n,
          noChart: this.noChart,
          noTable: this.noTable,
          noActions: this.noActions,
          title: this.headingText(model),
          retry: () => this.#sections.retry(id),
          announce: (text) => this.announce(text),
          root: this.renderRoot,
        }),
      questions: this.#disclosure('questions', () =>
        this.#questions.value?.questions(
          ids,
          areaName(model, this.i18n),
          this.i18n,
          (id) => void this.#show(id),
        ),
      ),
      statement: this.#disclosure('statement', () => this.#statementPanel?.render()),
    });
  }

  get #sectionIds(): readonly SectionId[] {
    return toSections(this.sections, this.warnOnce);
  }

  #disclosure(id: 'questions' | 'statement', content: () => unknown): Disclosure {
    return {
      open: this.#opened.has(id),
      onToggle: (open) => {
        if (open === this.#opened.has(id)) return;
        if (open) this.#opened.add(id);
        else this.#opened.delete(id);
        this.requestUpdate();
      },
      content,
    };
  }

  /** Opens a section and moves the focus to it. */
  async #show(id: SectionId): Promise<void> {
    const summary = this.renderRoot.querySelector<HTMLElement>(`[data-section="${id}"] > summary`);
    if (!this.#sections.isOpen(id)) summary?.click();
    await this.updateComplete;
    summary?.focus();
  }

  /** The evidence statement, once its code is there. */
  get #statementPanel(): StatementController | undefined {
    const Controller = this.#statements.value?.StatementController;
    if (!Controller) return undefined;
    const missing = () =>
      // A map has no facts.
      this.#sectionIds.filter((id) => id !== 'map' && this.#sections.state(id)?.status !== 'ready');
    this.#statement ??= new Controller(this, {
      i18n: () => this.i18n,
      area: () => (this.model ? areaName(this.model, this.i18n) : ''),
      facts: () => this.#sectionIds.flatMap((id) => this.#sections.content(id, this.i18n)?.facts ?? []),
      sectionName: (id) => this.i18n.strings.section[id],
      englishNames: () => (this.model ? englishNames(this.model) : []),
      headingLevel: () => this.headingLevel,
      loadMore: () => {
        if (missing().length === 0) return undefined;
        return async () => {
          await this.#sections.loadAll(missing());
          return missing().length === 0;
        };
      },
      announce: (text) => this.announce(text),
    });
    return this.#statement;
  }

  #caveats(model: AreaModel): string[] {
    return [...this.#noticeTexts(model), ...caveats(model, this.i18n)];
  }

  #noticeTexts(model: AreaModel): string[] {
    const messages = model.notices.length ? this.#messages.value : undefined;
    return messages?.noticeTexts(model.notices, this.i18n) ?? [];
  }

  /** Title, sentences and sources around every picture of the figure. */
  #caption(model: AreaModel): ImageCaption {
    const { i18n } = this;
    return {
      title: this.headingText(model),
      sentences: [this.#headline(model, i18n), lineBelow(model, i18n)],
      notes: [...this.#caveats(model), ...sourceLines(model.provenance, i18n)],
      ...wordsLanguage(i18n.locale, [...englishNames(model), ...sourceNames(model.provenance)]),
    };
  }
}

/** Name of a saved file, without its extension. */
function fileNameOf({ kind, wards, authorities }: AreaModel): string {
  const place = kind === 'ward' ? wards[0]?.code : authorities.map(({ code }) => code).join('-');
  return `profile-${kind}-${place ?? ''}`;
}
