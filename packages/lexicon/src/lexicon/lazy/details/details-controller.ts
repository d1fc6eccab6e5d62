import { memoizeLast, withStrings, type Action, type DataTable, type I18n } from '@odm-widgets/core';
import { getDetails, type ObservationWithTerms } from '@odm-widgets/data/lexicon';
import type { Term } from '@odm-widgets/data/model';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { filterTerms, toModel, type LexiconModel, type TermResults } from '../../lexicon.model.js';
import type { Filter } from '../../lexicon.query.js';
import type { LexiconStrings } from '../../strings/types.js';
import { detailsView } from './details.view.js';
import { SearchController } from './search-controller.js';
import { detailStrings } from './strings/index.js';
import type { DetailStrings } from './strings/types.js';
import { termTable } from './terms.table.js';

export interface DetailsHost {
  i18n: () => I18n<LexiconStrings>;
  /** Tells the page's developer about details that could not be fetched. */
  warn: (message: string) => void;
}

/** What a reader can do with the terms: open them, search in them, and save them. */
export class DetailsController {
  readonly #element: ReactiveControllerHost;
  readonly #host: DetailsHost;
  readonly #search: SearchController;
  readonly #filterTerms = memoizeLast(
    (terms: readonly Term[], topic: Filter['topic'], who: Filter['who'], effect: Filter['effect']) =>
      filterTerms(terms, { topic, who, effect }),
  );
  #model: LexiconModel | undefined;
  #loading: Promise<void> | undefined;
  #complete: LexiconModel | undefined;
  #hasFailed = false;

  constructor(element: ReactiveControllerHost, host: DetailsHost) {
    this.#element = element;
    this.#host = host;
    this.#search = new SearchController(element);
  }

  /** The model with its details, as soon as they are there. */
  complete(model: LexiconModel): LexiconModel {
    void this.load(model);
    return this.#complete ?? model;
  }

  /** Fetches the details of a model, once; a failure is told to the developer and on the page. */
  load(model: LexiconModel): Promise<void> {
    if (model === this.#model) return this.#loading!;
    this.#model = model;
    this.#hasFailed = false;
    this.#complete = model.lexicon.details === undefined ? model : undefined;
    return (this.#loading = this.#complete ? Promise.resolve() : this.#fetch(model));
  }

  async #fetch(model: LexiconModel): Promise<void> {
    try {
      const complete = toModel(await getDetails(model.lexicon), model.url);
      if (model === this.#model) this.#complete = complete;
    } catch (error) {
      if (model !== this.#model) return;
      this.#hasFailed = true;
      this.#host.warn(`details could not be shown: ${(error as Error).message}`);
    }
    this.#element.requestUpdate();
  }

  /**
   * The terms that fit a filter; without its search while that waits for what is searched. The host renders again.
   *
   * @param model what `complete` returned
   */
  results(model: LexiconModel, { search, topic, who, effect }: Filter): TermResults {
    // Words that a search may find are among the details.
    const isReady = this.#complete !== undefined || this.#hasFailed;
    const found = isReady ? this.#search.search(model, search) : undefined;
    return {
      terms: this.#filterTerms(found ?? model.lexicon.terms, topic, who, effect),
      isFound: found !== undefined || !search,
    };
  }

  render(term: Term, model: LexiconModel, observations: unknown): TemplateResult {
    const i18n = this.#i18n;
    return html`${this.#hasFailed ? html`<p class="notice">${i18n.strings.detailsFailed}</p>` : undefined}
    ${detailsView(term, model, i18n, observations)}`;
  }

  /** The terms that fit a filter as rows, to be saved. */
  table(model: LexiconModel, filter: Filter): DataTable {
    const terms = filterTerms(this.#search.searchAtOnce(model, filter.search), filter);
    return termTable(terms, model, this.#i18n, this.#host.i18n().strings.heading);
  }

  /**
   * Buttons that save the whole lexicon in other formats.
   *
   * @param observations with their terms, made when they are saved; undefined where there are none
   */
  actions(first: LexiconModel, observations: (() => readonly ObservationWithTerms[]) | undefined): Action[] {
    const { strings, core, locale } = this.#i18n;
    const formats = ['json', 'turtle', 'json-ld', 'tags', 'booklet', ...(observations ? ['geojson'] : [])];
    return (formats as (keyof DetailStrings['save'])[]).map((format) => ({
      id: format,
      label: strings.save[format],
      run: async () => {
        const [{ toFile, saveText }] = await Promise.all([import('../reuse/index.js'), this.load(first)]);
        const { lexicon } = this.complete(first);
        const { type, extension, text } = toFile(format, lexicon, {
          locale,
          observations: observations?.() ?? [],
        });
        return core.saved(saveText(`${this.#host.i18n().strings.fileName}.${extension}`, type, text));
      },
    }));
  }

  get #i18n(): I18n<DetailStrings> {
    const i18n = this.#host.i18n();
    return withStrings(i18n, detailStrings[i18n.locale]);
  }
}
