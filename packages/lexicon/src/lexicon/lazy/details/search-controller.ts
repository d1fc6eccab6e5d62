import type { ReactiveControllerHost } from 'lit';
import { SearchIndex } from '@odm-widgets/data/lexicon';
import type { LexiconModel } from '../../lexicon.model.js';
import { searchedTexts } from './search.model.js';

/** How long the index is built without a break, in milliseconds: half a frame. */
const SLICE = 8;

/**
 * Builds the search index of a model in short slices, so that a lexicon of thousands of terms does not freeze the
 * page. A search before the end finds what has been read so far; the host renders again at the end.
 */
export class SearchController {
  readonly #host: ReactiveControllerHost;
  #model: LexiconModel | undefined;
  #index = new SearchIndex();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The index of a model, as far as it is built. */
  indexOf(model: LexiconModel): SearchIndex {
    if (model !== this.#model) {
      this.#model = model;
      this.#index = new SearchIndex();
      this.#build(model, this.#index, false);
    }
    return this.#index;
  }

  /** @param isLater whether the host has rendered since the search that wanted the index */
  #build(model: LexiconModel, index: SearchIndex, isLater: boolean): void {
    if (model !== this.#model) return;
    const { terms } = model.lexicon;
    const end = performance.now() + SLICE;
    while (index.size < terms.length && performance.now() < end) index.add(searchedTexts(terms[index.size]!));
    if (index.size < terms.length) setTimeout(() => this.#build(model, index, true));
    else if (isLater) this.#host.requestUpdate();
  }
}
