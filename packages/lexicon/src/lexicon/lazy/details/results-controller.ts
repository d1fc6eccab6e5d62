import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memoizeLast } from '@odm-widgets/core';
import type { Term } from '@odm-widgets/data/model';
import { filterTerms, type LexiconModel, type TermResults } from '../../lexicon.model.js';
import type { Filter } from '../../lexicon.query.js';
import { drawnRows, type DrawnRows } from './drawn-rows.js';
import { SearchController } from './search-controller.js';

/** How long rows are made and laid out without a break, in milliseconds: a part of a frame, which is to paint them too. */
const SLICE = 5;

/**
 * Terms that fit a filter. When the filter or the length of the list changes, rows are drawn in short slices, a frame
 * after each: all at once would hold up what somebody types. What stands around the rows is rendered before the first
 * and after the last.
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
  #isFound = false;
  #limit = 0;
  #rows: DrawnRows | undefined;
  /** Rows that are drawn; Infinity for all. */
  #drawn = Infinity;
  /** When the host last began to render. */
  #renderStart = 0;
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#search = new SearchController(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = undefined;
  }

  hostUpdated(): void {
    if (this.#drawn === Infinity) return;
    const start = this.#renderStart;
    void this.#host.updateComplete.then(() => this.#drawSlice(start));
  }

  /**
   * What is shown now: while a search runs, what was shown before it. The host renders again when there is more.
   *
   * @param limit how many terms are shown in the end
   * @param isReady whether all that is searched is there
   */
  results(model: LexiconModel, filter: Filter, limit: number, isReady: boolean): TermResults {
    this.#renderStart = performance.now();
    const { search, topic, who, effect } = filter;
    const found = isReady || !search.trim() ? this.#search.search(model, search) : undefined;
    if (found) {
      const key = JSON.stringify([search, topic, who, effect]);
      if (this.#filter !== undefined && key !== this.#filter) this.#drawn = 0;
      this.#filter = key;
      this.#terms = this.#filterTerms(found, topic, who, effect);
    } else if (model.url !== this.#url) {
      this.#terms = filterTerms(model.lexicon.terms, filter);
    }
    this.#url = model.url;
    this.#isFound = found !== undefined;
    if (this.#drawn === Infinity && limit > this.#limit && this.#limit) this.#drawn = this.#limit;
    this.#limit = limit;
    if (this.#drawn >= Math.min(limit, this.#terms.length)) this.#drawn = Infinity;
    return {
      terms: this.#terms,
      isFound: this.#isFound,
      isDrawing: this.#drawn !== Infinity,
      rows: (terms, rowOf) =>
        drawnRows(terms, rowOf, this.#drawn, (rows) => {
          this.#rows = rows;
        }),
    };
  }

  /** Terms that fit a filter, in one task: for a file. */
  all(model: LexiconModel, filter: Filter): readonly Term[] {
    return filterTerms(this.#search.searchAtOnce(model, filter.search), filter);
  }

  /**
   * Rows are laid out in the task that made them, and painted in the frame that follows: together they are too much for
   * one, and would be laid out in the task of the next key. Those of an earlier search are not drawn any more.
   */
  #drawSlice(start: number): void {
    const rows = this.#rows;
    if (this.#drawn === Infinity || !this.#isFound || !rows || this.#frame !== undefined) return;
    const end = Math.min(this.#limit, this.#terms.length);
    rows.layOut();
    // Nobody knows how long one row takes here.
    for (let step = 1; this.#drawn < end && performance.now() - start < SLICE; step *= 2) {
      rows.draw(this.#drawn, this.#drawn + step);
      rows.layOut();
      this.#drawn += step;
    }
    if (this.#drawn < end) this.#drawLater();
    else this.#host.requestUpdate();
  }

  /** After a frame. */
  #drawLater(): void {
    this.#frame = requestAnimationFrame(() => {
      this.#timer = setTimeout(() => {
        this.#frame = undefined;
        this.#drawSlice(performance.now());
      });
    });
  }
}
