import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memoizeLast } from '@odm-widgets/core';
import { runAtOnce, runInSlices, SearchIndex, type Steps } from '@odm-widgets/data/lexicon';
import type { Term } from '@odm-widgets/data/model';
import type { LexiconModel } from '../../lexicon.model.js';
import { searchedTexts } from './search.model.js';

/**
 * Searches the terms of a model. Its index is built in short slices, so that a lexicon of thousands of terms does not
 * freeze the page; a search in it takes less than a slice.
 */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #model: LexiconModel | undefined;
  #index = new SearchIndex();
  #stopBuilding: (() => void) | undefined;
  #isAwaited = false;
  readonly #find = memoizeLast(
    (index: SearchIndex, terms: readonly Term[], text: string): readonly Term[] =>
      index.search(text)?.map((entry) => terms[entry]!) ?? terms,
  );

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A host that is there again renders, and goes on from where this was. */
  hostDisconnected(): void {
    this.#stopBuilding?.();
    this.#stopBuilding = undefined;
  }

  /**
   * Terms that a search finds, the best first; all of them for a search without words. Undefined while the index is
   * built: the host renders again at its end.
   */
  search(model: LexiconModel, text: string): readonly Term[] | undefined {
    this.#use(model);
    this.#stopBuilding ??= runInSlices(this.#build(model), () => {
      if (this.#isAwaited) this.#host.requestUpdate();
    });
    const { terms } = model.lexicon;
    this.#isAwaited = text !== '' && this.#index.size < terms.length;
    return this.#isAwaited ? undefined : this.#find(this.#index, terms, text);
  }

  /** The same in one task. */
  searchAtOnce(model: LexiconModel, text: string): readonly Term[] {
    this.#use(model);
    runAtOnce(this.#build(model));
    return this.#find(this.#index, model.lexicon.terms, text);
  }

  #use(model: LexiconModel): void {
    if (model === this.#model) return;
    this.hostDisconnected();
    this.#model = model;
    this.#index = new SearchIndex();
    this.#isAwaited = false;
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
