import type { ExploreInput } from '@odm-widgets/charts';
import { savedFigure, wordsLanguage, type ImageCaption } from '@odm-widgets/charts';
import {
  LazyModule,
  memoizeLast,
  sourceLines,
  sourceNames,
  type DataTable,
  type Exportable,
  type I18n,
} from '@odm-widgets/core';
import { nothing } from 'lit';
import { toComparison, toFigure } from '../../area-profile.chart.js';
import type { AreaModel } from '../../area-profile.model.js';
import { headline, lineBelow, subjectOf } from '../../area-profile.summary.js';
import { areaName, englishNames } from '../../place-names.js';
import type { ProfileElement, ProfileHost } from '../../profile-host.js';
import type { SectionId } from '../../section-ids.js';
import type { AreaStrings } from '../../strings/types.js';
import type { StatementController } from '../statement/index.js';
import { detailsI18n } from './details-i18n.js';
import { caveats } from './details.summary.js';
import { toExportTable, toTable } from './details.table.js';
import { sectionsView, type Disclosure } from './details.view.js';
import { sectionActions } from './section-actions-controller.js';
import { SectionController } from './section-controller.js';
import { toSections } from './sections.query.js';
import { warnOfAttributes } from './warnings.query.js';

/** What stands below the first figure of a profile: its table, the sections, and what can be saved. */
export class DetailsController {
  readonly #element: ProfileElement;
  readonly #host: ProfileHost;
  readonly #sections: SectionController;
  readonly #sectionViews: LazyModule<typeof import('../sections/index.js')>;
  readonly #disclosures: LazyModule<typeof import('@odm-widgets/core/disclosures')>;
  readonly #statements: LazyModule<typeof import('../statement/index.js')>;
  readonly #questions: LazyModule<typeof import('../questions/index.js')>;
  #statement: StatementController | undefined;
  /** Parts beside the sections that are open. */
  readonly #opened = new Set<'questions' | 'statement'>();
  /** The file of grants that was shown. */
  #grants: string;
  readonly #languages = memoizeLast(detailsI18n);
  readonly #figure = memoizeLast(toFigure);
  readonly #table = memoizeLast(toTable);
  readonly #exportTable = memoizeLast(toExportTable);

  constructor(element: ProfileElement, host: ProfileHost) {
    this.#element = element;
    this.#host = host;
    this.#grants = element.grants;
    this.#sectionViews = new LazyModule(element, () => import('../sections/index.js'));
    this.#disclosures = new LazyModule(element, () => import('@odm-widgets/core/disclosures'));
    this.#statements = new LazyModule(element, () => import('../statement/index.js'));
    this.#questions = new LazyModule(element, () => import('../questions/index.js'));
    this.#sections = new SectionController(
      element,
      async (id, context) => {
        const { loadSection } = await this.#sectionViews.load();
        const grants = element.grants.trim();
        return loadSection(id, {
          ...context,
          ...(grants ? { grants: { href: grants, base: element.baseURI } } : {}),
        });
      },
      (error) => host.report(error),
    );
  }

  /** The figures of the first content as a table. */
  table(model: AreaModel): DataTable {
    return this.#table(model, this.#i18n);
  }

  /** How the figures are to be read. */
  caveats(model: AreaModel): string[] {
    return caveats(model, this.#i18n);
  }

  /** The list of sections; of an area that is new, those that are open are loaded. */
  sections(model: AreaModel): unknown {
    warnOfAttributes(this.#element, this.#host.warn);
    this.#sections.use(model, this.#host.files);
    this.#useGrants();
    const ids = this.#ids;
    if (!ids.length) return nothing;
    const i18n = this.#i18n;
    return sectionsView(ids, i18n, (id) => this.#section(id, model), {
      questions: this.#disclosure('questions', () =>
        this.#questions.value?.questions(ids, areaName(model, i18n), i18n, (id) => void this.#show(id)),
      ),
      statement: this.#disclosure('statement', () => this.#statementPanel?.render()),
    });
  }

  /** What the view that explores the first figure takes. */
  async exploreInput(model: AreaModel): Promise<ExploreInput> {
    const i18n = this.#i18n;
    const picture = { caption: this.#caption(model), fileName: fileNameOf(model) };
    const value = i18n.strings.figure[subjectOf(model)];
    const { exploreComparison } = await import('../explore/explore.js');
    return exploreComparison(toComparison(model, i18n), { value }, i18n, picture);
  }

  /** What is saved and cited. */
  exportable(model: AreaModel): Exportable {
    const i18n = this.#i18n;
    return {
      title: this.#host.heading(model),
      sentence: headline(model, i18n),
      caveats: this.#caveats(model),
      fileName: fileNameOf(model),
      table: this.#exportTable(model, i18n),
      provenance: model.provenance,
      chart: () => {
        const chart = this.#element.renderRoot.querySelector('odm-chart');
        return chart && savedFigure(this.#figure(model, i18n), this.#caption(model), chart);
      },
    };
  }

  #section(id: SectionId, model: AreaModel): Disclosure {
    const { noChart, noTable, noActions } = this.#element;
    const i18n = this.#i18n;
    const content = this.#sections.content(id, i18n);
    const announce = (text: string) => this.#element.announce(text);
    const actions = () =>
      content && !noActions
        ? sectionActions(id, content, {
            model,
            i18n,
            title: this.#host.heading(model),
            noChart,
            root: this.#element.renderRoot as ShadowRoot,
          })
        : [];
    return {
      open: this.#sections.isOpen(id),
      onToggle: (open) => {
        this.#sections.toggle(id, open);
        this.#element.requestUpdate();
      },
      content: () =>
        this.#sectionViews.value?.sectionView({
          model,
          state: this.#sections.state(id),
          content,
          i18n,
          noChart,
          noTable,
          actions: actions(),
          views: this.#disclosures.value,
          announce,
          retry: () => this.#sections.retry(id),
        }),
    };
  }

  #disclosure(id: 'questions' | 'statement', content: () => unknown): Disclosure {
    return {
      open: this.#opened.has(id),
      onToggle: (open) => {
        if (open === this.#opened.has(id)) return;
        if (open) this.#opened.add(id);
        else this.#opened.delete(id);
        this.#element.requestUpdate();
      },
      content,
    };
  }

  /** Opens a section and moves the focus to it. */
  async #show(id: SectionId): Promise<void> {
    const { renderRoot } = this.#element;
    const summary = renderRoot.querySelector<HTMLElement>(`[data-section="${id}"] > summary`);
    if (!this.#sections.isOpen(id)) summary?.click();
    await this.#element.updateComplete;
    summary?.focus();
  }

  /** The evidence statement, once its code is there. */
  get #statementPanel(): StatementController | undefined {
    const Controller = this.#statements.value?.StatementController;
    if (!Controller) return undefined;
    const element = this.#element;
    const missing = () =>
      // A map has no facts.
      this.#ids.filter((id) => id !== 'map' && this.#sections.state(id)?.status !== 'ready');
    this.#statement ??= new Controller(element, {
      i18n: () => this.#i18n,
      area: () => (element.model ? areaName(element.model, this.#i18n) : ''),
      facts: () => this.#ids.flatMap((id) => this.#sections.content(id, this.#i18n)?.facts ?? []),
      sectionName: (id) => this.#i18n.strings.section[id],
      englishNames: () => (element.model ? englishNames(element.model) : []),
      headingLevel: () => element.headingLevel,
      loadMore: () => {
        if (missing().length === 0) return undefined;
        return async () => {
          await this.#sections.loadAll(missing());
          return missing().length === 0;
        };
      },
      announce: (text) => element.announce(text),
    });
    return this.#statement;
  }

  /** Another file of grants is another section. */
  #useGrants(): void {
    const { grants } = this.#element;
    if (grants === this.#grants) return;
    this.#grants = grants;
    if (this.#sections.state('grants')) this.#sections.retry('grants');
  }

  get #ids(): readonly SectionId[] {
    return toSections(this.#element.sections, this.#host.warn);
  }

  get #i18n(): I18n<AreaStrings> {
    return this.#languages(this.#host.i18n());
  }

  #caveats(model: AreaModel): string[] {
    return [...this.#host.notices(model), ...caveats(model, this.#i18n)];
  }

  /** Title, sentences and sources around every picture of the figure. */
  #caption(model: AreaModel): ImageCaption {
    const i18n = this.#i18n;
    return {
      title: this.#host.heading(model),
      sentences: [headline(model, i18n), lineBelow(model, i18n)],
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
