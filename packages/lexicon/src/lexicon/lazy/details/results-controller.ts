import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memoizeLast } from '@odm-widgets/core';
import type { Term } from '@odm-widgets/data/model';
import { filterTerms, type LexiconModel, type TermResults } from '../../lexicon.model.js';
import type { Filter } from '../../lexicon.query.js';
import { SearchController } from './search-controller.js';

/** How long rows are made and laid out without a break, in milliseconds: a part of a frame, which is to paint them too. */
const SLICE = 3;

/** An element that is laid out here. */
export interface RenderedHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * Terms that fit a filter. When the filter or the length of the list changes, rows are drawn in short slices, a frame
 * after each: all at once would hold up what somebody types.
 */
export class ResultsController implements ReactiveController {
  readonly #host: RenderedHost;
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
  /** Rows of the next step: a slice begins with one, since nobody knows how long it takes here. */
  #step = 1;
  /** When the slice began; undefined between slices. */
  #sliceStart: number | undefined;
  #frame: number | undefined;

  constructor(host: RenderedHost) {
    this.#host = host;
    this.#search = new SearchController(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  hostUpdated(): void {
    if (this.#drawn !== Infinity) void this.#host.updateComplete.then(this.#drawMore);
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
      if (this.#filter !== undefined && key !== this.#filter) this.#begin(0);
      this.#filter = key;
      this.#terms = this.#filterTerms(found, topic, who, effect);
    } else if (model.url !== this.#url) {
      this.#terms = filterTerms(model.lexicon.terms, filter);
    }
    this.#url = model.url;
    if (this.#drawn === Infinity && limit > this.#limit && this.#limit) this.#begin(this.#limit);
    this.#limit = limit;
    if (this.#drawn >= Math.min(limit, this.#terms.length)) this.#drawn = Infinity;
    return { terms: this.#terms, drawn: this.#drawn, isFound: found !== undefined };
  }

  /** Terms that fit a filter, in one task: for a file. */
  all(model: LexiconModel, filter: Filter): readonly Term[] {
    return filterTerms(this.#search.searchAtOnce(model, filter.search), filter);
  }

  /** @param drawn rows that are as they should be; the first slice has what stands around the rows to do */
  #begin(drawn: number): void {
    this.#step = 1;
    this.#drawn = drawn;
    this.#sliceStart = performance.now();
  }

  /**
   * Rows are laid out in the task that made them, and painted in the frame that follows: together they are too much for
   * one, and would be laid out in the task of the next key.
   */
  readonly #drawMore = (): void => {
    if (this.#drawn === Infinity || this.#frame !== undefined) return;
    this.#host.renderRoot.querySelector('.terms')?.getBoundingClientRect();
    if (this.#sliceStart !== undefined && performance.now() - this.#sliceStart < SLICE) {
      this.#drawNext();
      return;
    }
    this.#sliceStart = undefined;
    this.#frame = requestAnimationFrame(() => {
      setTimeout(() => {
        this.#frame = undefined;
        this.#begin(this.#drawn);
        this.#drawNext();
      });
    });
  };

  #drawNext(): void {
    this.#drawn += this.#step;
    this.#step *= 2;
    this.#host.requestUpdate();
  }
}
