import type { PropertyDeclarations, TemplateResult } from 'lit';
import {
  LazyModule,
  markEnglish,
  memoizeLast,
  OdmElement,
  standardActions,
  type Action,
  type LocaleTable,
  type TableDisclosure,
} from '@odm-widgets/core';
import { exploreAction } from '@odm-widgets/charts';
import type { Provenance } from '@odm-widgets/data/model';
import { filesAt } from '@odm-widgets/data/profile';
import { loadArea } from './area-loader.js';
import { toFigure } from './area-profile.chart.js';
import type { AreaEmpty, AreaModel } from './area-profile.model.js';
import { toQuery, type AreaQuery } from './area-profile.query.js';
import { styles } from './area-profile.styles.js';
import { firstCaveat, headline } from './area-profile.summary.js';
import { areaView, sectionsRoomView } from './area-profile.view.js';
import type { DetailsController } from './lazy/details/index.js';
import type { PickerController } from './lazy/picker/index.js';
import { areaName, englishNames } from './place-names.js';
import type { ProfileHost } from './profile-host.js';
import { SECTION_IDS } from './section-ids.js';
import { en } from './strings/en.js';
import type { FirstStrings } from './strings/types.js';

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
export class AreaProfile extends OdmElement<AreaQuery, AreaModel, FirstStrings> {
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

  readonly #pickers = new LazyModule(this, () => import('./lazy/picker/index.js'));
  #picker: PickerController | undefined;
  readonly #detailModules = new LazyModule(this, () => import('./lazy/details/index.js'), {
    afterPaint: true,
  });
  #details: DetailsController | undefined;
  readonly #messages = new LazyModule(this, () => import('./lazy/messages/index.js'));
  readonly #headline = memoizeLast(headline);
  readonly #figure = memoizeLast(toFigure);
  /** What parts that are loaded later need of the element. */
  readonly #host: ProfileHost = {
    i18n: () => this.i18n,
    files: () => filesAt(this.resolveApiBase()),
    heading: (model) => this.headingText(model),
    notices: (model) => this.#noticeTexts(model),
    warn: this.warnOnce,
    report: (error) => this.report(error),
  };

  protected override readonly localeTable: LocaleTable<FirstStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override toQuery(): AreaQuery | undefined {
    // The area in a link to the page takes the place of the one in the tag.
    const isInLink = this.picker && !this.#picker && globalThis.location?.hash.includes('odm-area');
    return isInLink ? undefined : toQuery(this, () => this.resolveApiBase(), this.warnOnce);
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
    const { picker } = this;
    if (picker && !this.#picker) this.#picker = this.#pickers.value?.pickerOf(this, this.#host);
    return picker ? this.#picker?.render() : undefined;
  }

  protected override renderModel(model: AreaModel): TemplateResult {
    const { i18n } = this;
    const module = this.#detailModules.value;
    this.#details ??= module && new module.DetailsController(this, this.#host);
    const content = {
      headline: this.#headline(model, i18n),
      notices: this.#noticeTexts(model),
      figure: this.noChart ? undefined : this.#figure(model, i18n),
    };
    return areaView(model, content, i18n);
  }

  protected override tableOf(model: AreaModel): TableDisclosure | undefined {
    if (this.noTable) return undefined;
    return {
      englishNames: englishNames(model),
      table: this.#details?.table(model),
    };
  }

  /** The first stands in the open; the others, which are folded, come with the details. */
  protected override caveatsOf(model: AreaModel): unknown[] {
    const { i18n } = this;
    const texts = this.#details?.caveats(model) ?? [firstCaveat(model, i18n)];
    return texts.map((text) => markEnglish(text, englishNames(model), i18n));
  }

  protected override renderMore(model: AreaModel): unknown {
    return this.#details?.sections(model) ?? sectionsRoomView(rowsOf(this.sections));
  }

  protected override renderEmpty(answer: unknown): TemplateResult | undefined {
    return this.#messages.value?.emptyView(answer as AreaEmpty, this.i18n, this);
  }

  /** The buttons stand there at once; what they do comes with the details. */
  protected override actionsFor(model: AreaModel): readonly Action[] {
    const { i18n } = this;
    const hasChart = !this.noChart;
    const details = async () => {
      await this.#detailModules.load();
      await this.updateComplete;
      return this.#details!;
    };
    const explore = async () => (await details()).exploreInput(model);
    return [
      ...standardActions(async () => (await details()).exportable(model), { hasChart }, i18n),
      ...(hasChart ? [exploreAction(explore, i18n, this.renderRoot as ShadowRoot)] : []),
    ];
  }

  #noticeTexts(model: AreaModel): string[] {
    const messages = model.notices.length ? this.#messages.value : undefined;
    return messages?.noticeTexts(model.notices, this.i18n) ?? [];
  }
}

/** Rows of the list of sections, with the questions and the statement. */
function rowsOf(sections: string): number {
  const named = sections.split(/[\s,;]+/u).filter(Boolean).length;
  if (/^\s*none\s*$/iu.test(sections)) return 0;
  return (named || SECTION_IDS.length) + 2;
}
