import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  type Action,
  dispatchChange,
  type Exportable,
  FragmentController,
  LazyModule,
  type LocaleTable,
  memoizeLast,
  OdmElement,
  standardActions,
  type TableDisclosure,
} from '@odm-widgets/core';
import type { Provenance, Term } from '@odm-widgets/data/model';
import { loadLexicon } from './lexicon-loader.js';
import {
  filterTerms,
  indexOf,
  PAGE_SIZE,
  partAround,
  provenanceOf,
  type LexiconModel,
  type ListPart,
  type TermResults,
} from './lexicon.model.js';
import { toFilter, toQuery, type Filter, type LexiconQuery } from './lexicon.query.js';
import { caveats, headline } from './lexicon.summary.js';
import { styles } from './lexicon.styles.js';
import { themeTable } from './lexicon.table.js';
import { lexiconView } from './lexicon.view.js';
import { en } from './strings/en.js';
import type { LexiconStrings } from './strings/types.js';

/** Of those that a search finds. The best come first, and every key may draw all of them: most of the work of a key. */
const FOUND_SIZE = 10;

export type { OdmErrorEvent, OdmLoadEvent } from '@odm-widgets/core';
export type { LexiconModel } from './lexicon.model.js';

/**
 * Shows words for how people experience streets and buildings, to search, to filter and to link to: what each means,
 * what planners and maps call it, whom it helps, hinders or depends on what, what people do about it, and what has
 * been observed where.
 *
 * Data: a lexicon of your own from the address in `src`, with the observations it names; without it, a starter of
 * the project beside the dataset.
 *
 * @tagname odm-lexicon
 * @summary Words for how people experience places
 *
 * @slot - Shown before the terms arrive, without JavaScript, and when they cannot be fetched.
 * @slot heading - Replaces the heading.
 * @slot empty - Added to a lexicon without terms.
 * @slot error - Replaces the text shown when the lexicon cannot be fetched.
 * @slot footer - After the source.
 * @slot form - The form to contribute; a form inside the tag is put there.
 *
 * @fires {OdmLoadEvent<LexiconModel>} odm-load - The terms are shown; `event.model` holds them.
 * @fires {OdmErrorEvent} odm-error - The lexicon could not be fetched; `event.error` says why, for developers.
 * @fires {CustomEvent} odm-change - The visitor chose a filter; `event.detail` holds what changed, without what was searched for.
 *
 * @csspart heading - The heading.
 * @csspart headline - The sentence.
 * @csspart terms - The terms.
 * @csspart observations - Observations, counted, with those that have no term.
 * @csspart form - The form to contribute, where `action` and `privacy-href` are set.
 * @csspart summary - What is wrong with a contribution, above the form.
 * @csspart table - Terms and counted places by theme.
 * @csspart provenance - The line of source: every source, licence and areas.
 * @csspart about - Caveats, method and sources in full, and the summary that opens them.
 * @csspart actions - Downloads and citation.
 *
 * @cssState loading - The lexicon is being fetched.
 * @cssState ready - The terms are shown.
 * @cssState empty - The lexicon has no terms.
 * @cssState error - The lexicon could not be fetched.
 */
export class Lexicon extends OdmElement<LexiconQuery, LexiconModel, LexiconStrings> {
  static override styles = [...OdmElement.styles, styles];

  static override properties: PropertyDeclarations = {
    src: {},
    observations: {},
    authority: {},
    authorities: {},
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
    topic: {},
    who: {},
    effect: {},
    action: {},
    privacyHref: { attribute: 'privacy-href' },
    send: {},
    search: { state: true },
    open: { state: true },
    first: { state: true },
    limit: { state: true },
  };

  /** Address of a lexicon as JSON; `{lang}` in it stands for the page's language. Without it, the starter. */
  src = '';

  /** Address of observations as GeoJSON, beside those that the lexicon names. */
  observations = '';

  /** Name or code of a council of England or Wales, such as `Stockport`, on whose wards the observations are shown. */
  authority = '';

  /** Names or codes of several councils, separated by commas. */
  authorities = '';

  /** Address of pictures of streets with `{z}`, `{x}` and `{y}`, on which the observations are shown once the visitor asks for it. */
  tiles = '';

  /** Who made the pictures of streets, such as `© OpenStreetMap contributors`; there are none without it. */
  tilesAttribution = '';

  /** Id of a theme, such as `kerbs`, whose terms are shown at first. */
  topic = '';

  /** Shows terms that affect one group at first: `wheelchair`, `scooter`, `walking`, `tires`, `blind`, `deaf`, `mind` or `children`. */
  who: '' | 'wheelchair' | 'scooter' | 'walking' | 'tires' | 'blind' | 'deaf' | 'mind' | 'children' = '';

  /** Shows terms with one effect at first: `helps`, `hinders` or `depends`. */
  effect: '' | 'helps' | 'hinders' | 'depends' = '';

  /** Where a form to contribute posts to; without it there is no form. */
  action = '';

  /** Address of the privacy notice; there is no form without it. */
  privacyHref = '';

  /** `in-page` reads the answer here, where the address allows it; `visit` goes to its page. Left out, it is `in-page` on the site's own origin. */
  send: '' | 'in-page' | 'visit' = '';

  private search = '';
  private open: ReadonlySet<string> = new Set();
  // Id of the first term that is shown; the start of the list where the list does not have it.
  private first = '';
  private limit = PAGE_SIZE;
  #target: string | undefined;

  readonly #details = new LazyModule(this, async () => {
    const { DetailsController, styles: own } = await import('./lazy/details/index.js');
    const controller = new DetailsController(this, { i18n: () => this.i18n, warn: this.warnOnce });
    return { controller, styles: own };
  });
  readonly #observations = new LazyModule(this, async () => {
    const { ObservationsController, styles: own } = await import('./lazy/observations/index.js');
    const controller = new ObservationsController(this, {
      i18n: () => this.i18n,
      warn: this.warnOnce,
      announce: (text) => this.announce(text),
      apiBase: () => this.resolveApiBase(),
    });
    return { controller, styles: own };
  });
  readonly #form = new LazyModule(this, async () => {
    const { ContributionController, styles: own } = await import('./lazy/form/index.js');
    const controller = new ContributionController({
      element: this,
      i18n: () => this.i18n,
      announce: (text) => this.announce(text),
      report: (error) => this.report(error),
      level: () => Math.min(this.level + 1, 6),
      model: () => this.model,
      observed: () => this.#observations.loaded?.controller.list,
      map: () => this.#observations.loaded?.controller.map,
      openMap: async () => (await this.#observations.load()).controller.openMap(),
      warn: this.warnOnce,
    });
    return { controller, styles: own };
  });
  readonly #headline = memoizeLast(headline);
  readonly #caveats = memoizeLast(caveats);
  readonly #themeTable = memoizeLast(themeTable);
  protected readonly fragment = new FragmentController(this, (fragment) => {
    this.#target = fragment || undefined;
    this.requestUpdate();
  });

  protected override readonly localeTable: LocaleTable<LexiconStrings> = {
    en,
    cy: async () => (await import('./strings/cy.js')).cy,
  };

  protected override toQuery(): LexiconQuery {
    return toQuery(this, {
      language: this.language,
      baseUrl: this.baseURI,
      apiBase: () => this.resolveApiBase(),
    });
  }

  protected override load(query: LexiconQuery, signal: AbortSignal): Promise<LexiconModel> {
    return loadLexicon(query, signal);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const { model } = this;
    if (!model || this.status === 'empty') return;
    this.#details.load().catch((error: unknown) => console.error(error));
    void this.#showForm();
    if (this.#target !== undefined && model.byId.has(this.#target)) this.#goTo(this.#target, model);
    if (this.#namesObservations(model)) void this.#showObservations(model);
  }

  protected override headingText(): string {
    return this.i18n.strings.heading;
  }

  protected override renderModel(first: LexiconModel): TemplateResult {
    const { i18n } = this;
    const model = this.#complete(first);
    const filter = this.#filterOf(model);
    const details = this.#details.loaded?.controller;
    const results = this.#resultsOf(model, filter);
    const observations = this.#observationsOf(model);
    return lexiconView(model, i18n, {
      headline: this.#headline(model, i18n),
      caveats: this.#caveats(model, i18n),
      filter,
      results,
      part: { first: this.first, limit: this.limit },
      open: this.open,
      change: (part) => this.#change(part),
      toggle: (id, open) => this.#toggle(id, open),
      show: (part, focused) => void this.#show(part, focused),
      detailsOf: (term: Term) =>
        details?.render(term, model, observations?.renderOf(term) ?? nothing) ?? nothing,
      observations: observations?.render(filter, results) ?? nothing,
    });
  }

  /** The themes in numbers. */
  protected override tableOf(first: LexiconModel): TableDisclosure {
    const { i18n } = this;
    return { summary: i18n.strings.table.summary, table: this.#themeTable(this.#complete(first), i18n) };
  }

  protected override renderMore(): unknown {
    return this.#form.loaded?.controller.render() ?? nothing;
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p part="headline" class="headline">${this.i18n.strings.noTerms}</p>`;
  }

  protected override provenanceOf(model: LexiconModel): Provenance {
    const { i18n } = this;
    const sets = this.#observationsOf(model)?.sets ?? [];
    const observed = [...model.lexicon.observations, ...sets.map(({ source }) => source)];
    const provenance = provenanceOf(model, observed, i18n);
    const drawn = this.#observations.loaded?.controller.map?.sources ?? [];
    return { ...provenance, sources: [...provenance.sources, ...drawn] };
  }

  protected override provenanceOfEmpty(answer: unknown): Provenance {
    return this.provenanceOf(answer as LexiconModel);
  }

  /** What is saved is complete: it waits for details that are on their way. */
  protected override actionsFor(model: LexiconModel): Action[] {
    const observations = this.#observationsOf(model);
    const others =
      this.#details.loaded?.controller.actions(
        model,
        observations?.isDone ? () => observations.withTerms : undefined,
      ) ?? [];
    const [csv, cite] = standardActions(() => this.#exportable(model), { hasChart: false }, this.i18n);
    return [csv!, ...others, cite!].map((action) => ({
      ...action,
      run: async () => {
        const { controller } = await this.#details.load();
        await controller.load(model);
        return action.run();
      },
    }));
  }

  #exportable(first: LexiconModel): Exportable {
    const { i18n } = this;
    const table = () => {
      const model = this.#complete(first);
      return this.#details.loaded!.controller.table(model, this.#filterOf(model));
    };
    return {
      title: this.heading || i18n.strings.heading,
      sentence: this.#headline(first, i18n),
      fileName: i18n.strings.fileName,
      // Made when it is saved: it takes long for thousands of terms.
      get table() {
        return table();
      },
      provenance: this.provenanceOf(first),
      caveats: this.#caveats(first, i18n),
      chart: () => null,
    };
  }

  /** The model with its details, as soon as they are there. */
  #complete(model: LexiconModel): LexiconModel {
    return this.#details.loaded?.controller.complete(model) ?? model;
  }

  #filterOf({ lexicon }: LexiconModel): Filter {
    const { search, topic, who, effect } = this;
    return toFilter({ search, topic, who, effect }, lexicon.themes, this.warnOnce);
  }

  #resultsOf(model: LexiconModel, filter: Filter): TermResults {
    return (
      this.#details.loaded?.controller.results(model, filter) ?? {
        terms: filterTerms(model.lexicon.terms, filter),
        // A search waits for its code.
        isFound: !filter.search,
      }
    );
  }

  #change(part: Partial<Filter>): void {
    Object.assign(this, part);
    this.first = '';
    this.limit = this.search ? FOUND_SIZE : PAGE_SIZE;
    const { search: _, ...chosen } = part;
    if (Object.keys(chosen).length) dispatchChange(this, chosen);
  }

  #toggle(id: string, open: boolean): void {
    if (this.open.has(id) === open) return;
    const ids = new Set(this.open);
    if (open) ids.add(id);
    else ids.delete(id);
    this.open = ids;
  }

  /** Draws the form when its code is there, and again when the language or its address changes. */
  async #showForm(): Promise<void> {
    if (!this.action.trim() && !this.#form.loaded) return;
    try {
      const { controller } = await this.#form.load();
      controller.mount(this);
    } catch {
      // A form that the author wrote inside the tag posts without the code.
    }
  }

  #namesObservations(model: LexiconModel): boolean {
    return model.lexicon.observations.length > 0 || this.observations.trim() !== '';
  }

  /** What shows observations; those of another lexicon that was shown before are not its own. */
  #observationsOf(model: LexiconModel) {
    return this.#namesObservations(model) ? this.#observations.loaded?.controller : undefined;
  }

  /** Terms of observations are found by words that stand among the details. */
  async #showObservations(model: LexiconModel): Promise<void> {
    const { observations } = this.toQuery();
    try {
      const [details, { controller }] = await Promise.all([this.#details.load(), this.#observations.load()]);
      await details.controller.load(model);
      controller.show(details.controller.complete(model), { observations });
    } catch (error) {
      console.error(error);
    }
  }

  /** Shows another part of the list and focuses a row of it, since the button that was pressed may be gone. */
  async #show(part: ListPart, focused: number): Promise<void> {
    Object.assign(this, part);
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.terms > li > details > summary')[focused]?.focus();
  }

  /** Opens a term, then scrolls to it and focuses it once it is rendered. */
  #goTo(id: string, first: LexiconModel): void {
    const model = this.#complete(first);
    const { terms, isFound } = this.#resultsOf(model, this.#filterOf(model));
    const summary = isFound && this.renderRoot.querySelector<HTMLElement>(`[id="${id}"] > summary`);
    this.#toggle(id, true);
    // A search that is not done yet may not find it.
    if (!summary) return this.#showAround(id, isFound ? terms : [], model);
    this.#target = undefined;
    summary.scrollIntoView({ block: 'start' });
    summary.focus({ preventScroll: true });
  }

  /** Shows the part of the list where a term is. A filter that hides the term is taken away. */
  #showAround(id: string, filtered: readonly Term[], { lexicon }: LexiconModel): void {
    const isHidden = indexOf(filtered, id) < 0;
    if (isHidden) Object.assign(this, { search: '', topic: '', who: '', effect: '' });
    Object.assign(this, partAround(isHidden ? lexicon.terms : filtered, id));
  }
}
