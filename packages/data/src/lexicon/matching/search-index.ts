import { normaliseName } from '../../model/normalise-name.js';
import { SpellingIndex } from './spelling.js';

/** A text of an entry, and how much a match in it counts. */
export type WeightedText = readonly [text: string, weight: number];

interface Posting {
  entry: number;
  weight: number;
}

/** How much more a whole word counts than the start of one, and a corrected typing error less. */
const WHOLE_WORD = 1.5;
const TYPO = 0.5;

/**
 * Searches entries as somebody types: every word of the search has to begin a word of the entry, or, where no entry
 * has such a word, be one typing error away from one. Case, accents and punctuation do not matter.
 */
export class SearchIndex {
  readonly #postings = new Map<string, Posting[]>();
  readonly #spelling = new SpellingIndex();
  /** Words in order, so that those with the same start lie together; made when it is needed. */
  #sorted: string[] | undefined;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds the next entry; entries are numbered from 0 in this order. */
  add(texts: readonly WeightedText[]): void {
    const entry = this.#size;
    this.#size += 1;
    const weights = new Map<string, number>();
    for (const [text, weight] of texts)
      for (const word of normaliseName(text).split(' '))
        if (word) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
    for (const [word, weight] of weights) {
      const postings = this.#postings.get(word);
      if (postings) postings.push({ entry, weight });
      else this.#addWord(word, { entry, weight });
    }
  }

  /** Numbers of the entries that have all words of a search, the best first; undefined for a search without words. */
  search(text: string): number[] | undefined {
    const words = normaliseName(text).split(' ').filter(Boolean);
    if (!words.length) return undefined;
    const total = new Float64Array(this.#size).fill(-1);
    for (const [index, word] of words.entries()) {
      const scores = this.#scoresOf(word);
      for (let entry = 0; entry < total.length; entry += 1) {
        const score = scores[entry]!;
        const before = index === 0 ? 0 : total[entry]!;
        total[entry] = score > 0 && before >= 0 ? before + score : -1;
      }
    }
    const found: number[] = [];
    for (let entry = 0; entry < total.length; entry += 1) if (total[entry]! > 0) found.push(entry);
    return found.sort((a, b) => total[b]! - total[a]! || a - b);
  }

  #addWord(word: string, posting: Posting): void {
    this.#postings.set(word, [posting]);
    this.#spelling.add(word);
    this.#sorted = undefined;
  }

  #scoresOf(word: string): Float64Array {
    const scores = new Float64Array(this.#size);
    const starting = this.#wordsStarting(word);
    for (const one of starting) this.#score(scores, one, one === word ? WHOLE_WORD : 1);
    if (starting.length === 0) for (const one of this.#spelling.similar(word)) this.#score(scores, one, TYPO);
    return scores;
  }

  #score(scores: Float64Array, word: string, factor: number): void {
    for (const { entry, weight } of this.#postings.get(word) ?? [])
      scores[entry] = Math.max(scores[entry]!, weight * factor);
  }

  #wordsStarting(start: string): string[] {
    const sorted = (this.#sorted ??= [...this.#postings.keys()].sort());
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < sorted.length && sorted[end]!.startsWith(start)) end += 1;
    return sorted.slice(low, end);
  }
}
