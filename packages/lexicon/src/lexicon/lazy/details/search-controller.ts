import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { runAtOnce, runInSlices, SearchIndex, type Steps } from '@odm-widgets/data/lexicon';
import type { Term } from '@odm-widgets/data/model';
import type { LexiconModel } from '../../lexicon.model.js';
import { searchedTexts } from './search.model.js';

/** A search and what it found; undefined while it runs. */
interface Search {
  text: string;
  terms: readonly Term[] | undefined;
  stop: () => void;
}

/**
 * Searches the terms of a model, in short slices, so that a lexicon of thousands of terms does not freeze the page. The
 * index is built while nobody searches; a search before its end builds the rest first.
 */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #model: LexiconModel | undefined;
  #index = new SearchIndex();
  #search: Search | undefined;
  #stopBuilding = () => {};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A host that is there again renders, and goes on from where this was. */
  hostDisconnected(): void {
    this.#stopBuilding();
    this.#search?.stop();
    this.#search = undefined;
  }

  /**
   * Terms that a search finds, the best first; all of them for a search without words. Undefined while it runs: the
   * host renders again at its end. Another search stops it.
   */
  search(model: LexiconModel, text: string): readonly Term[] | undefined {
    if (model !== this.#model) this.#use(model);
    if (text !== this.#search?.text) this.#start(model, text);
    return this.#search!.terms;
  }

  /** The same in one task. */
  searchAtOnce(model: LexiconModel, text: string): readonly Term[] {
    if (model !== this.#model) this.#use(model);
    return runAtOnce(this.#find(model, text));
  }

  #use(model: LexiconModel): void {
    this.#stopBuilding();
    this.#search?.stop();
    this.#search = undefined;
    this.#model = model;
    this.#index = new SearchIndex();
    this.#stopBuilding = runInSlices(this.#build(model), () => {});
  }

  #start(model: LexiconModel, text: string): void {
    this.#search?.stop();
    const search: Search = { text, terms: undefined, stop: () => {} };
    this.#search = search;
    let isLater = false;
    search.stop = runInSlices(this.#find(model, text), (terms) => {
      search.terms = terms;
      if (isLater) this.#host.requestUpdate();
    });
    isLater = true;
  }

  *#find(model: LexiconModel, text: string): Steps<readonly Term[]> {
    const { terms } = model.lexicon;
    if (!text.trim()) return terms;
    yield* this.#build(model);
    const found = yield* this.#index.searchSteps(text);
    return found?.map((entry) => terms[entry]!) ?? terms;
  }

  /** Adds what the index lacks. */
  *#build({ lexicon: { terms } }: LexiconModel): Steps<void> {
    const index = this.#index;
    while (index.size < terms.length) {
      index.add(searchedTexts(terms[index.size]!));
      yield;
    }
  }
}
