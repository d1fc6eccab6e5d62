import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memoizeLast } from '@odm-widgets/core';
import type { Term } from '@odm-widgets/data/model';
import { filterTerms, type LexiconModel, type TermResults } from '../../lexicon.model.js';
import type { Filter } from '../../lexicon.query.js';
import { SearchController } from './search-controller.js';

/** Rows that are drawn at once: about as many as a screen shows, and as a frame has time for. */
const ROWS = 4;

/**
 * Terms that fit a filter. When the filter or the length of the list changes, the first rows are drawn at once and the
 * others in the frames that follow: laying out rows out of sight would hold up what somebody types.
 */
export class ResultsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #search: SearchController;
  readonly #filterTerms = memoizeLast(
    (terms: readonly Term[], topic: Filter['topic'], who: Filter['who'], effect: Filter['effect']) =>
      filterTerms(terms, { topic, who, effect }),
  );
  #url: string | undefined;
  /** The filter that the terms fit. */
  #filter: string | undefined;
  #terms: readonly Term[] = [];
  #limit = 0;
  /** Rows that are drawn; Infinity for all. */
  #drawn = Infinity;
  #frame: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#search = new SearchController(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  hostUpdated(): void {
    if (this.#drawn !== Infinity) this.#frame ??= requestAnimationFrame(this.#drawMore);
  }

  /**
   * What is shown now: while a search runs, what was shown before it. The host renders again when there is more.
   *
   * @param limit how many terms are shown in the end
   * @param isReady whether all that is searched is there
   */
  results(model: LexiconModel, filter: Filter, limit: number, isReady: boolean): TermResults {
    const { search, topic, who, effect } = filter;
    const found = isReady || !search.trim() ? this.#search.search(model, search) : undefined;
    if (found) {
      const key = JSON.stringify([search, topic, who, effect]);
      if (this.#filter !== undefined && key !== this.#filter) this.#drawn = ROWS;
      this.#filter = key;
      this.#terms = this.#filterTerms(found, topic, who, effect);
    } else if (model.url !== this.#url) {
      this.#terms = filterTerms(model.lexicon.terms, filter);
    }
    this.#url = model.url;
    if (this.#drawn === Infinity && limit > this.#limit && this.#limit) this.#drawn = this.#limit;
    this.#limit = limit;
    if (this.#drawn >= Math.min(limit, this.#terms.length)) this.#drawn = Infinity;
    return { terms: this.#terms, drawn: this.#drawn, isFound: found !== undefined };
  }

  /** Terms that fit a filter, in one task: for a file. */
  all(model: LexiconModel, filter: Filter): readonly Term[] {
    return filterTerms(this.#search.searchAtOnce(model, filter.search), filter);
  }

  /** In a task of its own, after the frame: making rows and laying them out are too much for one. */
  readonly #drawMore = (): void => {
    setTimeout(() => {
      this.#frame = undefined;
      this.#drawn += Math.max(ROWS, this.#drawn >> 2);
      this.#host.requestUpdate();
    });
  };
}
